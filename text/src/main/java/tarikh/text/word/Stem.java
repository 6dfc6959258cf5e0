package tarikh.text.word;

import tarikh.text.Tokens;

/**
 * What the words around see of a word.
 *
 * @param hash of its folded stem
 * @param classes of the word list
 * @param traits of {@link Attested}
 * @param shape what is written together with it, as bits: article, proclitic, pronoun
 * @param edge a hash of its first and last letters
 */
public record Stem(int hash, int classes, int traits, int shape, int edge) {
    static final int ARTICLE = 1;
    static final int PROCLITIC = 2;
    static final int PRONOUN = 4;

    private static final Stem BOUNDARY = new Stem(-1, -1, -1, -1, -1);
    private static final Stem MARK = new Stem(-2, -2, -2, -2, -2);
    private static final Stem NUMBER = new Stem(-3, -3, -3, -3, -3);
    private static final Stem FOREIGN = new Stem(-4, -4, -4, -4, -4);
    private static final char FIRST_LETTER = 0x0621;
    private static final char LAST_LETTER = 0x06D3;

    /** {@return what stands before the first and after the last word of a sentence} */
    public static Stem boundary() {
        return BOUNDARY;
    }

    /** {@return what a token is that has no stem: a mark, digits, a word in other letters} */
    public static Stem ofOther(Tokens tokens, int token) {
        return tokens.isWord(token) ? FOREIGN : tokens.isNumber(token) ? NUMBER : MARK;
    }

    /** {@return whether a token is a word in Arabic letters, and so has a stem} */
    public static boolean has(Tokens tokens, int token) {
        char first = tokens.folded().charAt(tokens.start(token));
        return tokens.isWord(token) && first >= FIRST_LETTER && first <= LAST_LETTER;
    }

    /** {@return what stands for the class of a token that has no stem} */
    public int tag() {
        return 16 + hash;
    }
}
