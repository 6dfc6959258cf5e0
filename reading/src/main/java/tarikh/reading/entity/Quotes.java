package tarikh.reading.entity;

import tarikh.text.Tokens;

/** Finds quoted and bracketed runs. */
final class Quotes {
    private Quotes() {}

    /** {@return the token after the closing mark of a quotation or bracket of at most so many words that opens here, or 0} */
    static int shortEnd(Tokens tokens, int open, int mostWords) {
        if (open >= tokens.size() || !tokens.isMark(open)) {
            return 0;
        }
        char close = closing(tokens.folded().charAt(tokens.start(open)));
        if (close == 0) {
            return 0;
        }
        int last = Math.min(tokens.size(), open + mostWords + 2);
        for (int t = open + 1; t < last; t++) {
            if (tokens.isMark(t, close)) {
                return t > open + 1 ? t + 1 : 0;
            }
        }
        return 0;
    }

    private static char closing(char open) {
        return switch (open) {
            case '"' -> '"';
            case '(' -> ')';
            case '[' -> ']';
            case '\'' -> '\'';
            default -> 0;
        };
    }
}
