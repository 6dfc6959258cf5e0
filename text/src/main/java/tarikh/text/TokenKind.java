package tarikh.text;

/** What a token is made of. */
public enum TokenKind {
    /** Letters of any script. */
    WORD,
    /** Digits of any kind. */
    NUMBER,
    /** One mark that is neither letter, digit nor blank. */
    MARK
}
