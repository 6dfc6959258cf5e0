package tarikh.text;

import java.util.List;

/** All lexicon entries found in a text, by the token they begin in. */
public final class Matches {
    private final Tokens tokens;
    private final List<LexMatch> all;
    private final int[] offsets;

    /**
     * @param all sorted by first token
     * @param offsets for each token the index of its first match, and one more for the end
     */
    Matches(Tokens tokens, List<LexMatch> all, int[] offsets) {
        this.tokens = tokens;
        this.all = List.copyOf(all);
        this.offsets = offsets.clone();
    }

    public Tokens tokens() {
        return tokens;
    }

    /** {@return the matches that begin in this token: longest first, then fewest proclitics, then in pack order} */
    public List<LexMatch> at(int token) {
        return all.subList(offsets[token], offsets[token + 1]);
    }

    /** {@return all matches by first token} */
    public List<LexMatch> all() {
        return all;
    }

    /** {@return whether a match of this category begins in this token} */
    public boolean has(int token, String category) {
        for (int i = offsets[token]; i < offsets[token + 1]; i++) {
            if (all.get(i).is(category)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the matches of one category that begin in this token, in the order of {@link #at}} */
    public List<LexMatch> at(int token, String category) {
        return at(token).stream().filter(m -> m.is(category)).toList();
    }
}
