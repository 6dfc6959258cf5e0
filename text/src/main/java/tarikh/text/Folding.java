package tarikh.text;

import java.text.Normalizer;

/**
 * The search folding: letters that Arabic prose spells in several ways become one, and what carries no letter goes.
 *
 * <p>Alef seats and wasla become bare alef, alef maqsura and Persian yeh become yeh, teh marbuta becomes heh, Persian
 * kaf becomes kaf; vowel signs, tatweel, bidi controls and other invisible marks are dropped; presentation forms are
 * taken apart; digits of every kind become ASCII; Latin letters lose case and accents; dashes become {@code -}, double
 * quotation marks {@code "}, blanks a space, line ends a line feed. Everything else stays.
 */
final class Folding {
    /** The character is dropped and belongs to the letter before it. */
    static final char MARK = 0xFFFE;
    /** The character is dropped and belongs to nothing. */
    static final char INVISIBLE = 0xFFFF;
    /** What the character becomes is not in the table, or is several characters; ask {@link #expand}. */
    static final char SEVERAL = 0xFFFD;

    private static final int BLOCK_END = 0x700;
    private static final int RARE = 0x2070;
    /** Latin letters with accents lie between these; Java's tables of what they consist of are large and seldom needed. */
    private static final int FIRST_LATIN = 0xC0;

    private static final int LATIN_END = 0x250;
    private static final char[] TABLE = table();

    private Folding() {}

    /** {@return the folded character, or one of the three signs above} */
    static char fold(char c) {
        return c < BLOCK_END ? TABLE[c] : c < RARE ? foldCommon(c) : foldRare(c);
    }

    /** {@return what a character marked {@link #SEVERAL} becomes, each part folded} */
    static String expand(char c) {
        if (c < LATIN_END) {
            return String.valueOf(foldLatin(c));
        }
        StringBuilder out = new StringBuilder();
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        for (int i = 0; i < parts.length(); i++) {
            char folded = parts.charAt(i) == c ? c : fold(parts.charAt(i));
            if (folded != MARK && folded != INVISIBLE && folded != SEVERAL) {
                out.append(folded);
            }
        }
        return out.toString();
    }

    /** {@return a form as packs write it, folded like running text, with hyphens and line ends as spaces} */
    static String foldForm(String form) {
        char[] out = new char[form.length()];
        int size = 0;
        for (int i = 0; i < form.length(); i++) {
            char folded = fold(form.charAt(i));
            if (folded == SEVERAL) {
                return foldSlowly(form);
            }
            if (folded != MARK && folded != INVISIBLE) {
                out[size++] = folded;
            }
        }
        return new String(out, 0, size).strip();
    }

    /** The same for a form of which some characters become several. */
    private static String foldSlowly(String form) {
        StringBuilder out = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char folded = fold(form.charAt(i));
            if (folded == SEVERAL) {
                out.append(expand(form.charAt(i)));
            } else if (folded != MARK && folded != INVISIBLE) {
                out.append(folded);
            }
        }
        return out.toString().strip();
    }

    private static char foldRare(char c) {
        if (c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFE) {
            return SEVERAL;
        }
        if (c == 0xFEFF) {
            return INVISIBLE;
        }
        if (c == 0x2212) {
            return '-';
        }
        if (c == 0x3000) {
            return ' ';
        }
        // The three signs are non-characters or the replacement character, which text has no other use for.
        return c >= 0xFFFD ? INVISIBLE : c;
    }

    private static char[] table() {
        char[] table = new char[BLOCK_END];
        for (char c = 0; c < BLOCK_END; c++) {
            table[c] = c >= FIRST_LATIN && c < LATIN_END ? SEVERAL : foldCommon(c);
        }
        return table;
    }

    private static char foldCommon(char c) {
        int arabicDigit = c >= 0x0660 && c <= 0x0669 ? c - 0x0660 : c >= 0x06F0 && c <= 0x06F9 ? c - 0x06F0 : -1;
        if (arabicDigit >= 0) {
            return (char) ('0' + arabicDigit);
        }
        if (c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029) {
            return '\n';
        }
        if (c == '\t' || c == 0xA0 || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c >= 0x0600 && c <= 0x06FF) {
            return foldArabic(c);
        }
        if (c >= 0x2010 && c <= 0x2015) {
            return '-';
        }
        if (c == 0xAB || c == 0xBB || c >= 0x201C && c <= 0x201F) {
            return '"';
        }
        if (c < 0x20 || c == 0xAD || Character.getType(c) == Character.FORMAT) {
            return INVISIBLE;
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return MARK;
        }
        return Character.toLowerCase(c);
    }

    private static char foldArabic(char c) {
        switch (c) {
            case 0x0622, 0x0623, 0x0625, 0x0671:
                return 0x0627;
            case 0x0649, 0x06CC:
                return 0x064A;
            case 0x0629, 0x06C1, 0x06C0, 0x06D5:
                return 0x0647;
            case 0x06A9:
                return 0x0643;
            case 0x0640:
                return MARK;
            default:
                int type = Character.getType(c);
                return type == Character.NON_SPACING_MARK ? MARK : type == Character.FORMAT ? INVISIBLE : c;
        }
    }

    private static char foldLatin(char c) {
        return Character.toLowerCase(
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }
}
