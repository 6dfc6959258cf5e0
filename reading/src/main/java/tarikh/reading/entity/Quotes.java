package tarikh.reading.entity;

import tarikh.text.Tokens;

/** Finds quoted and bracketed runs. */
final class Quotes {
    private static final char GUILLEMET_OPEN = 0x00AB;
    private static final char DOUBLE_OPEN = 0x201C;

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

    /**
     * {@return for each token whether it is a mark that closes a quotation: by its shape, or, where both marks look alike, by turns
     * in its line}
     */
    static boolean[] closing(Tokens tokens) {
        boolean[] closing = new boolean[tokens.size()];
        boolean open = false;
        for (int t = 0; t < closing.length; t++) {
            int start = tokens.start(t);
            open &= start == 0 || tokens.folded().charAt(start - 1) != '\n';
            if (tokens.isMark(t, '"')) {
                char written = tokens.source().text().charAt(tokens.span(t).start());
                boolean opens = written == GUILLEMET_OPEN || written == DOUBLE_OPEN || written == '"' && !open;
                closing[t] = !opens;
                open = opens;
            }
        }
        return closing;
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
