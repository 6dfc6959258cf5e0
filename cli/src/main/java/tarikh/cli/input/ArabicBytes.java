package tarikh.cli.input;

/**
 * Counts of bytes by which the two single-byte encodings of Arabic are told apart from each other and from damaged
 * UTF-8. In all Arabic text the article, alef and lam, is the commonest pair of letters, and its two bytes differ.
 */
final class ArabicBytes {
    private static final int ALEF = 0xC7;
    private static final int LAM_WINDOWS = 0xE1;
    private static final int LAM_ISO = 0xE4;
    /** Fewer articles than one in so many high bytes are not Arabic. */
    private static final int HIGH_BYTES_PER_ARTICLE = 100;

    private int high;
    private int lettersWindows;
    private int lettersIso;
    private int articlesWindows;
    private int articlesIso;
    private int pairsUtf8;

    private ArabicBytes() {}

    static ArabicBytes count(byte[] bytes) {
        ArabicBytes census = new ArabicBytes();
        int previous = 0;
        for (byte signed : bytes) {
            int value = signed & 0xFF;
            if (value >= 0x80) {
                census.add(value, previous);
            }
            previous = value;
        }
        return census;
    }

    private void add(int value, int previous) {
        high++;
        if (isWindowsLetter(value)) {
            lettersWindows++;
        }
        if ((value >= 0xC1 && value <= 0xDA) || (value >= 0xE0 && value <= 0xF2)) {
            lettersIso++;
        }
        if (previous == ALEF && value == LAM_WINDOWS) {
            articlesWindows++;
        }
        if (previous == ALEF && value == LAM_ISO) {
            articlesIso++;
        }
        if (value < 0xC0 && (previous == 0xD8 || previous == 0xD9)) {
            pairsUtf8++;
        }
    }

    /** Letters, the Arabic comma, semicolon and question mark; the rest of the upper half is Latin or signs. */
    private static boolean isWindowsLetter(int value) {
        if (value == 0xA1 || value == 0xBA || value == 0xBF) {
            return true;
        }
        return value >= 0xC0
                && value != 0xD7
                && value != 0xE0
                && value != 0xE2
                && !(value >= 0xE7 && value <= 0xEB)
                && value != 0xEE
                && value != 0xEF
                && value != 0xF4
                && value != 0xF9
                && value < 0xFB;
    }

    boolean isWindows1256() {
        return !isMostlyUtf8() && isMost(lettersWindows) && articlesWindows >= articlesIso && isOften(articlesWindows);
    }

    boolean isIso88596() {
        return !isMostlyUtf8() && isMost(lettersIso) && articlesIso > articlesWindows && isOften(articlesIso);
    }

    private boolean isMostlyUtf8() {
        return pairsUtf8 * 4L > high;
    }

    private boolean isMost(int letters) {
        return letters * 10L >= high * 9L;
    }

    private boolean isOften(int articles) {
        return articles > 0 && articles * (long) HIGH_BYTES_PER_ARTICLE >= high;
    }
}
