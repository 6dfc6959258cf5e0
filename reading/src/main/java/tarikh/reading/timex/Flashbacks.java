package tarikh.reading.timex;

import java.util.Set;
import tarikh.text.Matches;
import tarikh.text.Tokens;

/** Tells which expressions stand in a clause about what had already been: "he had gone out in the year …". */
final class Flashbacks {
    private static final String WAS = "Was";
    private static final String ALREADY = "Already";
    private static final String BORN = "Born";
    /** The lexicon's categories that it looks for. */
    static final Set<String> WORDS = Set.of(WAS, ALREADY, BORN);

    private static final int NEAR = 3;
    private static final int FARTHEST = 14;
    private static final int BETWEEN = 4;

    private final Matches matches;
    private final Tokens tokens;

    Flashbacks(Matches matches) {
        this.matches = matches;
        this.tokens = matches.tokens();
    }

    boolean hasBefore(int token) {
        int start = Math.max(tokens.sentenceStart(token), token - FARTHEST);
        for (int t = token - 1; t > start; t--) {
            if (matches.has(t, ALREADY) && wasBefore(t)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether it says when someone was born, which in the account of another year lies before that year} */
    boolean isBirth(int token) {
        int start = Math.max(tokens.sentenceStart(token), token - NEAR);
        for (int t = token - 1; t >= start; t--) {
            if (matches.has(t, BORN)) {
                return true;
            }
        }
        return false;
    }

    private boolean wasBefore(int already) {
        int start = Math.max(tokens.sentenceStart(already), already - BETWEEN);
        for (int t = already - 1; t >= start; t--) {
            if (matches.has(t, WAS)) {
                return true;
            }
        }
        return false;
    }
}
