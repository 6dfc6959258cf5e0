package tarikh.text.word;

import tarikh.text.Tokens;
import tarikh.text.WordList;

/** What speaks for or against a cut of a word: its letters, and what is known of the stem that it leaves. */
public final class CutFeatures {
    private static final char TEH = 0x062A;
    private static final char HEH = 0x0647;
    private static final char ALEF = 0x0627;
    private static final char LAM = 0x0644;
    private static final char WAW = 0x0648;
    private static final char YEH = 0x064A;
    private static final char HAMZA = 0x0621;
    private static final char WAW_WITH_HAMZA = 0x0624;
    private static final char YEH_WITH_HAMZA = 0x0626;
    private static final int LONGEST_EDGE = 4;

    private final WordList words;
    private final Attested attested;

    public CutFeatures(WordList words, Attested attested) {
        this.words = words;
        this.attested = attested;
    }

    /** Adds the features of a cut that hang on the word alone. */
    public void ofWord(Spelled word, Cut cut, Keys out) {
        String folded = word.folded();
        int before = before(folded, cut);
        int after = after(folded, cut);
        int particle = WordList.hash(folded, cut.joint(), cut.start());
        int stem = WordList.hash(folded, cut.start(), cut.end());
        int whole = WordList.hash(folded, 0, folded.length());
        int length = Math.min(cut.end() - cut.start(), 7);
        out.add(1, before);
        out.add(2, after);
        out.add(3, before, after);
        out.add(4, stem);
        out.add(5, whole, before, after);
        out.add(6, WordList.hash(word.letters(), 0, word.length()), before, after);
        out.add(7, length, before, after);
        out.add(35, particle);
        out.add(36, cut.joint());
        edges(word, cut, before, after, out);
        known(folded, cut, out, before, after, stem, whole);
        restored(folded, cut, out, before, after);
        compared(folded, cut, out, before, after);
    }

    /**
     * Adds the features of a cut that hang on the words around.
     *
     * @param previous hash of the folded word before, 0 at the beginning of a sentence
     * @param next hash of the folded word after, 0 at its end
     */
    public void ofContext(Spelled word, Cut cut, int previous, int next, Keys out) {
        out.add(40, previous, before(word.folded(), cut));
        out.add(41, next, after(word.folded(), cut));
    }

    /** {@return the hash by which a neighbour of a token counts: of its form, or 0 where the sentence ends} */
    public static int neighbour(Tokens tokens, int token, int other) {
        boolean inside = other >= 0 && other < tokens.size() && tokens.sentence(other) == tokens.sentence(token);
        int hash = 0x811C9DC5;
        for (int i = inside ? tokens.start(other) : 0, end = inside ? tokens.end(other) : 0; i < end; i++) {
            hash = next(hash, tokens.folded().charAt(i));
        }
        return inside ? hash : 0;
    }

    private static int before(String folded, Cut cut) {
        return WordList.hash(folded, 0, cut.joint()) * 31 + WordList.hash(folded, cut.joint(), cut.start());
    }

    private static int after(String folded, Cut cut) {
        return WordList.hash(folded, cut.end(), folded.length());
    }

    private static void edges(Spelled word, Cut cut, int before, int after, Keys out) {
        int most = Math.min(LONGEST_EDGE, cut.end() - cut.start());
        int particle = WordList.hash(word.folded(), cut.joint(), cut.start());
        for (int k = 1; k <= most; k++) {
            out.add(8, WordList.hash(word.folded(), cut.start(), cut.start() + k), before);
            out.add(9, WordList.hash(word.folded(), cut.end() - k, cut.end()), after);
            out.add(10, WordList.hash(word.letters(), cut.start(), cut.start() + k), before);
            out.add(11, WordList.hash(word.letters(), cut.end() - k, cut.end()), after);
            out.add(34, WordList.hash(word.letters(), cut.start(), cut.start() + k), particle);
        }
    }

    private void known(String folded, Cut cut, Keys out, int before, int after, int stem, int whole) {
        int traits = attested.traits(stem);
        int frequency = Attested.Trait.FREQUENCY.of(traits);
        int wholeFrequency = Attested.Trait.FREQUENCY.of(attested.traits(whole));
        int length = Math.min(cut.end() - cut.start(), 5);
        int particle = WordList.hash(folded, cut.joint(), cut.start());
        int classes = words.classesOf(folded.substring(cut.start(), cut.end()));
        out.add(12, frequency);
        out.add(13, frequency, before);
        out.add(14, frequency, after);
        out.add(15, frequency * 8 + length, before, after);
        out.add(16, frequency * 8 + wholeFrequency, before, after);
        out.add(17, classes);
        out.add(18, classes, before);
        out.add(19, classes, after);
        int wide = words.classesWithAffixes(folded.substring(cut.start(), cut.end()));
        out.add(37, wide, before, after);
        out.add(38, wide, frequency, particle);
        out.add(20, classes * 2 + (frequency > 0 ? 1 : 0), before, after);
        for (Attested.Trait trait : TRAITS) {
            out.add(21 + trait.ordinal(), trait.of(traits) * 2 + (frequency > 2 ? 1 : 0), before, after);
        }
    }

    /** Looks for the stem as it is written where nothing follows or no preposition precedes. */
    private void restored(String folded, Cut cut, Keys out, int before, int after) {
        if (cut.end() < folded.length()) {
            char last = folded.charAt(cut.end() - 1);
            char instead = instead(last);
            if (instead != 0) {
                int stem = next(WordList.hash(folded, cut.start(), cut.end() - 1), instead);
                out.add(31, Attested.Trait.FREQUENCY.of(attested.traits(stem)), last, after);
            }
            if (last == WAW) {
                int stem = next(WordList.hash(folded, cut.start(), cut.end()), ALEF);
                out.add(32, Attested.Trait.FREQUENCY.of(attested.traits(stem)), after);
            }
        }
        if (cut.start() > cut.joint() && folded.charAt(cut.start() - 1) == LAM && folded.charAt(cut.start()) == LAM) {
            int noun = next(next(WordList.hash("", 0, 0), ALEF), LAM);
            for (int i = cut.start() + 1; i < cut.end(); i++) {
                noun = next(noun, folded.charAt(i));
            }
            out.add(33, Attested.Trait.FREQUENCY.of(attested.traits(noun)), before);
        }
    }

    /** Compares how well known the stem is with what it would be if less were cut. */
    private void compared(String folded, Cut cut, Keys out, int before, int after) {
        int length = folded.length();
        int stem = known(folded, cut.start(), cut.end());
        out.add(50, stem, before);
        out.add(51, stem, after);
        out.add(52, stem, before, after);
        int whole = known(folded, 0, length);
        out.add(58, stem * 64 + whole, before, after);
        out.add(59, stem * 64 + whole, (cut.start() > 0 ? 1 : 0) + (cut.end() < length ? 2 : 0));
        if (cut.start() > 0) {
            int uncut = known(folded, 0, cut.end());
            out.add(53, stem * 64 + uncut, before);
            out.add(54, stem * 64 + uncut);
            out.add(55, stem * 64 + known(folded, cut.joint(), cut.end()), before);
        }
        if (cut.end() < length) {
            int uncut = known(folded, cut.start(), length);
            out.add(56, stem * 64 + uncut, after);
            out.add(57, stem * 64 + uncut);
        }
    }

    /** How well a stem is known, as it stands or as it is written when nothing follows: from 0 to 31. */
    private int known(String folded, int start, int end) {
        int hash = WordList.hash(folded, start, end);
        int best = known(hash, folded.substring(start, end));
        char instead = end < folded.length() ? instead(folded.charAt(end - 1)) : 0;
        if (instead != 0) {
            String restored = folded.substring(start, end - 1) + instead;
            best = Math.max(best, known(WordList.hash(restored, 0, restored.length()), restored));
        }
        return best;
    }

    private int known(int hash, String stem) {
        int frequency = Attested.Trait.FREQUENCY.of(attested.traits(hash));
        return (frequency + 1) / 2 + (words.classesOf(stem) != 0 ? 5 : 0);
    }

    private static char instead(char last) {
        return switch (last) {
            case TEH -> HEH;
            case ALEF -> YEH;
            case WAW_WITH_HAMZA, YEH_WITH_HAMZA -> HAMZA;
            default -> 0;
        };
    }

    private static int next(int hash, char c) {
        return (hash ^ c) * 0x01000193;
    }

    private static final Attested.Trait[] TRAITS = Attested.Trait.values();
}
