package tarikh.text;

/**
 * A lexicon entry found in the text.
 *
 * @param firstToken the token it begins in
 * @param endToken the token after the last one it touches
 * @param start folded position of its first character, after the proclitics
 * @param end folded position after its last character, before an enclitic
 * @param proclitics what stands before it within its first token, as bits of {@link Proclitics}
 * @param enclitic the class of what stands after it within its last token, as {@code pronoun}; empty if nothing does
 */
public record LexMatch(
        LexEntry entry, int firstToken, int endToken, int start, int end, int proclitics, String enclitic) {
    public boolean is(String category) {
        return entry.category().equals(category);
    }

    /** {@return whether the match is a run of whole tokens, without clitics} */
    public boolean isBare() {
        return proclitics == 0 && enclitic.isEmpty();
    }

    public boolean hasProclitic(int bit) {
        return (proclitics & bit) != 0;
    }
}
