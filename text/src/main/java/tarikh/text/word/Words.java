package tarikh.text.word;

import tarikh.text.Tokens;

/** The words of a text, each cut into what is written together, with the class of its stem. */
public final class Words {
    private static final WordClass[] CLASSES = WordClass.values();

    private final Tokens tokens;
    private final Cut[] cuts;
    private final byte[] classes;
    private final float[] verbMargins;
    private final float[] leads;

    Words(Tokens tokens, Cut[] cuts, byte[] classes, float[] verbMargins, float[] leads) {
        this.tokens = tokens;
        this.cuts = cuts;
        this.classes = classes;
        this.verbMargins = verbMargins;
        this.leads = leads;
    }

    public Tokens tokens() {
        return tokens;
    }

    /** {@return how the token is cut, in letters from its start; a token that is no Arabic word is whole} */
    public Cut cut(int token) {
        return cuts[token];
    }

    /** {@return the folded position of the first letter of the stem} */
    public int stemStart(int token) {
        return tokens.start(token) + cuts[token].start();
    }

    /** {@return the folded position after the last letter of the stem} */
    public int stemEnd(int token) {
        return tokens.start(token) + cuts[token].end();
    }

    /** {@return the folded letters of the stem, its article included} */
    public String stem(int token) {
        return tokens.folded().substring(stemStart(token), stemEnd(token));
    }

    /** {@return the class of the stem; of other tokens {@link WordClass#NUMERAL}, {@link WordClass#NAME} or PARTICLE} */
    public WordClass wordClass(int token) {
        return CLASSES[classes[token]];
    }

    /** {@return by how much the model prefers a verb to all else here; negative if it does not} */
    public float verbMargin(int token) {
        return verbMargins[token];
    }

    /** {@return by how much the model prefers the class of the stem to the next best; 0 for what is no Arabic word} */
    public float lead(int token) {
        return leads[token];
    }
}
