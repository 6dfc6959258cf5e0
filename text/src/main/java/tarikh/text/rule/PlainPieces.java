package tarikh.text.rule;

import java.util.ArrayList;
import java.util.List;
import tarikh.text.Annotator;
import tarikh.text.FoldedText;
import tarikh.text.LexEntry;
import tarikh.text.Pack;
import tarikh.text.Proclitics;
import tarikh.text.Tokens;

/**
 * What each token is without any lexicon: a number, a mark or a word.
 *
 * <p>A number has its digits as a tag, as {@code d4}, and {@code part} where a mark joins it to further digits; a word has an article
 * if it seems to have one.
 */
final class PlainPieces {
    /** The categories of plain pieces. */
    static final List<String> NAMES = List.of(
            "Number", "Word", "Slash", "Dash", "Comma", "Open", "Close", "Stop", "Colon", "Equals", "Quote", "Percent",
            "Mark");

    private static final int NUMBER = 0;
    private static final int WORD = 1;
    private static final int MOST_DIGITS = 9;
    private static final char ARABIC_COMMA = 0x060C;
    private static final char ARABIC_SEMICOLON = 0x061B;
    private static final char ARABIC_PERCENT = 0x066A;
    private static final char ARABIC_DECIMAL = 0x066B;
    private static final char ARABIC_THOUSANDS = 0x066C;

    private final Tokens tokens;
    private final String article;

    PlainPieces(Tokens tokens, String article) {
        this.tokens = tokens;
        this.article = article;
    }

    /** {@return how the pack writes the article, folded; empty if it has none} */
    static String articleOf(Pack pack) {
        for (LexEntry entry : pack.entries(Annotator.PROCLITIC)) {
            if (entry.value(0).equals("article")) {
                return FoldedText.fold(entry.form());
            }
        }
        return "";
    }

    /** {@return the place of a token's category in {@link #NAMES}} */
    int kind(int token) {
        if (tokens.isWord(token)) {
            return WORD;
        }
        return tokens.isNumber(token) ? NUMBER : mark(tokens.folded().charAt(tokens.start(token)));
    }

    /** {@return the proclitics of a token that is a word} */
    int proclitics(int token) {
        int start = tokens.start(token);
        if (article.isEmpty() || tokens.end(token) - start <= article.length() + 1) {
            return 0;
        }
        for (int i = 0; i < article.length(); i++) {
            if (tokens.folded().charAt(start + i) != article.charAt(i)) {
                return 0;
            }
        }
        return Proclitics.ARTICLE;
    }

    Piece piece(int token) {
        int kind = kind(token);
        String name = NAMES.get(kind);
        if (kind == NUMBER) {
            return number(token);
        }
        return kind == WORD
                ? Piece.given(name, token, token + 1, proclitics(token), "", tokens.form(token), List.of())
                : Piece.given(name, token, token + 1, 0, "", name, List.of());
    }

    private Piece number(int token) {
        int digits = tokens.end(token) - tokens.start(token);
        List<String> tags = new ArrayList<>();
        tags.add("d" + digits);
        if (isJoined(token)) {
            tags.add("part");
        }
        long value = -1;
        if (digits <= MOST_DIGITS) {
            value = 0;
            for (int i = tokens.start(token); i < tokens.end(token); i++) {
                value = value * 10 + tokens.folded().charAt(i) - '0';
            }
        }
        return Piece.given(NAMES.get(NUMBER), token, token + 1, 0, "", Integer.valueOf((int) value), tags);
    }

    /** Whether a decimal or thousands mark joins the number to another, as in 1,200 or 3.5. */
    private boolean isJoined(int token) {
        return joins(token + 1) && token + 2 < tokens.size() && tokens.isNumber(token + 2)
                || joins(token - 1) && token >= 2 && !tokens.isAfterGap(token) && tokens.isNumber(token - 2);
    }

    private boolean joins(int mark) {
        if (mark < 0 || mark + 1 >= tokens.size() || !tokens.isMark(mark)) {
            return false;
        }
        char c = tokens.folded().charAt(tokens.start(mark));
        boolean joining = c == '.' || c == ',' || c == ARABIC_DECIMAL || c == ARABIC_THOUSANDS;
        return joining && !tokens.isAfterGap(mark) && !tokens.isAfterGap(mark + 1);
    }

    private static int mark(char c) {
        return switch (c) {
            case '/', '\\' -> 2;
            case '-' -> 3;
            case ',', ARABIC_COMMA, ARABIC_SEMICOLON, ';' -> 4;
            case '(', '[', '{' -> 5;
            case ')', ']', '}' -> 6;
            case '.' -> 7;
            case ':' -> 8;
            case '=' -> 9;
            case '"', '\'' -> 10;
            case '%', ARABIC_PERCENT -> 11;
            default -> 12;
        };
    }
}
