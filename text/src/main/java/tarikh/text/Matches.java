package tarikh.text;

import java.util.Arrays;
import java.util.List;

/** All lexicon entries found in a text, by the token they begin in. */
public final class Matches {
    private final Tokens tokens;
    private final List<LexMatch> all;
    private final int[] offsets;
    private final long steps;

    private Matches(Tokens tokens, List<LexMatch> all, int[] offsets, long steps) {
        this.tokens = tokens;
        this.all = all;
        this.offsets = offsets;
        this.steps = steps;
    }

    /** Takes matches token by token. */
    static final class Builder {
        private final Tokens tokens;
        private final int[] offsets;
        private LexMatch[] all = new LexMatch[64];
        private int from;
        private int size;
        /** Counted by who fills this. */
        long steps;

        Builder(Tokens tokens) {
            this.tokens = tokens;
            this.offsets = new int[tokens.size() + 1];
        }

        void begin(int token) {
            offsets[token] = size;
            from = size;
        }

        void add(LexMatch match) {
            if (size == all.length) {
                all = Arrays.copyOf(all, size * 2);
            }
            all[size++] = match;
        }

        /** Puts those of the token begun last in order; of equal ones the first stays first. */
        void sortLast() {
            for (int i = from + 1; i < size; i++) {
                LexMatch match = all[i];
                int to = i;
                while (to > from && before(match, all[to - 1])) {
                    all[to] = all[to - 1];
                    to--;
                }
                all[to] = match;
            }
        }

        private static boolean before(LexMatch a, LexMatch b) {
            return a.end() != b.end()
                    ? a.end() > b.end()
                    : Integer.bitCount(a.proclitics()) < Integer.bitCount(b.proclitics());
        }

        Matches build() {
            offsets[tokens.size()] = size;
            return new Matches(tokens, List.of(Arrays.copyOf(all, size)), offsets, steps);
        }
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

    /** {@return the index in {@link #all} of the first match that begins in this token or later} */
    public int firstFrom(int token) {
        return offsets[token];
    }

    /** {@return how many characters were followed through lexicons to find them: the work, whatever the machine} */
    public long steps() {
        return steps;
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
