package tarikh.reading.timex;

import tarikh.text.LexMatch;
import tarikh.text.Matches;
import tarikh.text.Tokens;

/** Tells which expressions stand in a clause about what had already been: "he had gone out in the year …". */
final class Flashbacks {
    private static final String WAS = "Was";
    private static final String CLAUSE = "Clause";
    private static final String ALREADY = "already";
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
            if (isAlready(t) && wasBefore(t)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAlready(int token) {
        for (LexMatch match : matches.at(token)) {
            if (match.is(CLAUSE) && match.entry().has(ALREADY)) {
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
