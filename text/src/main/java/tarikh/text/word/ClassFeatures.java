package tarikh.text.word;

import tarikh.text.WordList;

/** What speaks for the class of a stem: its letters, what is attached, how it behaves elsewhere, its neighbours. */
public final class ClassFeatures {
    private static final char ALEF = 0x0627;
    private static final char LAM = 0x0644;
    private static final int LONGEST_EDGE = 4;
    private static final Attested.Trait[] TRAITS = Attested.Trait.values();

    private final WordList words;
    private final Attested attested;

    public ClassFeatures(WordList words, Attested attested) {
        this.words = words;
        this.attested = attested;
    }

    /** Adds the features that hang on the word and its cut alone. */
    public void ofWord(Spelled word, Cut cut, Keys out) {
        String folded = word.folded();
        int stem = WordList.hash(folded, cut.start(), cut.end());
        int joint = cut.joint() > 0 ? 1 : 0;
        int particle = WordList.hash(folded, cut.joint(), cut.start());
        int after = WordList.hash(folded, cut.end(), folded.length());
        int traits = attested.traits(stem);
        int classes = classes(word, cut);
        int length = Math.min(7, cut.end() - cut.start());
        out.add(101, 0);
        out.add(102, stem);
        out.add(103, WordList.hash(word.letters(), cut.start(), cut.end()));
        out.add(104, particle);
        out.add(105, after);
        out.add(106, joint);
        out.add(107, classes);
        out.add(108, classes, particle, after);
        out.add(109, length);
        out.add(110, length, classes);
        out.add(111, stem, particle, after);
        int most = Math.min(LONGEST_EDGE, cut.end() - cut.start());
        for (int k = 1; k <= most; k++) {
            int first = WordList.hash(word.letters(), cut.start(), cut.start() + k);
            int last = WordList.hash(word.letters(), cut.end() - k, cut.end());
            out.add(112, first, k);
            out.add(113, last, k);
            out.add(114, last, after);
            out.add(115, first, length);
            out.add(116, last, length);
            out.add(117, last, classes);
            out.add(118, first, classes);
        }
        out.add(
                119,
                WordList.hash(folded, cut.start(), cut.start() + 1),
                WordList.hash(folded, cut.end() - 1, cut.end()),
                length);
        for (Attested.Trait trait : TRAITS) {
            out.add(120 + trait.ordinal(), trait.of(traits));
            out.add(130 + trait.ordinal(), trait.of(traits), classes);
        }
        out.add(140, traits >>> 3 & 3, traits >>> 11 & 15, traits >>> 5 & 3);
    }

    /**
     * Adds the features that hang on the neighbours.
     *
     * @param tag class of the word before, by its ordinal, or {@link Stem#tag} of what has none
     * @param tags that class and the one before it
     */
    public void ofContext(int tag, int tags, Stem previous, Stem self, Stem next, Keys out) {
        out.add(150, tag);
        out.add(151, tags);
        out.add(152, previous.hash());
        out.add(153, previous.hash(), self.classes());
        out.add(154, next.hash());
        out.add(155, next.classes(), next.shape());
        out.add(156, tag, self.classes(), self.shape());
        out.add(157, tag, self.hash());
        out.add(158, tag, next.classes(), next.shape());
        out.add(159, tag, self.edge());
        out.add(160, tag, self.traits());
        out.add(161, next.shape(), self.traits());
        out.add(162, next.edge(), tag);
        out.add(163, previous.edge(), self.edge());
        out.add(164, next.traits(), self.traits());
    }

    /** {@return what the words around see of a word} */
    public Stem stem(Spelled word, Cut cut) {
        String folded = word.folded();
        int end = cut.end();
        boolean article =
                end - cut.start() > 3 && folded.charAt(cut.start()) == ALEF && folded.charAt(cut.start() + 1) == LAM;
        int shape = (article ? Stem.ARTICLE : 0)
                | (cut.start() > cut.joint() ? Stem.PROCLITIC : 0)
                | (end < folded.length() ? Stem.PRONOUN : 0);
        int stem = WordList.hash(folded, cut.start(), end);
        int edge = WordList.hash(word.letters(), Math.max(cut.start(), end - 2), end) * 31 + folded.charAt(cut.start());
        return new Stem(stem, classes(word, cut), attested.traits(stem), shape, edge);
    }

    /** {@return the classes of the word list for the stem, article and endings looked past} */
    private int classes(Spelled word, Cut cut) {
        return words.classesWithAffixes(word.folded().substring(cut.start(), cut.end()));
    }
}
