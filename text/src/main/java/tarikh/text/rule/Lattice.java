package tarikh.text.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tarikh.text.FoldedText;
import tarikh.text.LexEntry;
import tarikh.text.LexMatch;
import tarikh.text.Lexicon;
import tarikh.text.Matches;
import tarikh.text.Proclitics;
import tarikh.text.Tokens;

/**
 * All pieces of a text, by where they begin and end.
 *
 * <p>Besides lexicon entries there are, for each token: {@code Number} with its value and a tag {@code d4} for four digits,
 * and {@code part} where a mark joins it to further digits; the marks {@code Slash Dash Comma Open Close Stop Colon Equals
 * Quote Mark}; and {@code Word} for any word, with an article if it seems to have one.
 */
public final class Lattice {
    private static final int MOST_DIGITS = 9;
    private static final char FATHATAN = 0x064B;
    private static final char ARABIC_COMMA = 0x060C;
    private static final char ARABIC_SEMICOLON = 0x061B;
    private static final char ARABIC_DECIMAL = 0x066B;
    private static final char ARABIC_THOUSANDS = 0x066C;

    private final Tokens tokens;
    private final List<List<Piece>> starting = new ArrayList<>();
    private final List<List<Piece>> ending = new ArrayList<>();

    private Lattice(Tokens tokens) {
        this.tokens = tokens;
        for (int i = 0; i <= tokens.size(); i++) {
            starting.add(List.of());
            ending.add(List.of());
        }
    }

    /**
     * The pieces that the lexicon and the tokens give.
     *
     * @param categories the lexicon categories wanted
     * @param lexicon where the article is looked up
     */
    public static Lattice of(Matches matches, Set<String> categories, Lexicon lexicon) {
        Tokens tokens = matches.tokens();
        Lattice lattice = new Lattice(tokens);
        String article = articleOf(lexicon);
        for (int t = 0; t < tokens.size(); t++) {
            for (LexMatch m : matches.at(t)) {
                if (categories.contains(m.entry().category())) {
                    LexEntry e = m.entry();
                    String enclitic =
                            m.enclitic().isEmpty() && hasFathatan(tokens, m.endToken() - 1) ? "tanwin" : m.enclitic();
                    lattice.add(Piece.given(e.category(), t, m.endToken(), m.proclitics(), enclitic, e, e.values()));
                }
            }
            lattice.add(lattice.plain(t, article));
        }
        return lattice;
    }

    /** Whether the sign of the indefinite accusative is written on the last letter, which needs no alef then. */
    private static boolean hasFathatan(Tokens tokens, int token) {
        return tokens.source().text().charAt(tokens.span(token).end() - 1) == FATHATAN;
    }

    private static String articleOf(Lexicon lexicon) {
        for (LexEntry entry : lexicon.entries()) {
            if (entry.category().equals("Proclitic") && entry.value(0).equals("article")) {
                return FoldedText.fold(entry.form());
            }
        }
        return "";
    }

    private Piece plain(int token, String article) {
        if (tokens.isNumber(token)) {
            return number(token);
        }
        if (tokens.isMark(token)) {
            String name = mark(tokens.folded().charAt(tokens.start(token)));
            return Piece.given(name, token, token + 1, 0, "", name, List.of());
        }
        String form = tokens.form(token);
        boolean definite = !article.isEmpty() && form.length() > article.length() + 1 && form.startsWith(article);
        return Piece.given("Word", token, token + 1, definite ? Proclitics.ARTICLE : 0, "", form, List.of());
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
        return Piece.given("Number", token, token + 1, 0, "", Integer.valueOf((int) value), tags);
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

    private static String mark(char c) {
        return switch (c) {
            case '/', '\\' -> "Slash";
            case '-' -> "Dash";
            case ',', ARABIC_COMMA, ARABIC_SEMICOLON, ';' -> "Comma";
            case '(', '[', '{' -> "Open";
            case ')', ']', '}' -> "Close";
            case '.' -> "Stop";
            case ':' -> "Colon";
            case '=' -> "Equals";
            case '"', '\'' -> "Quote";
            case '%', 0x066A -> "Percent";
            default -> "Mark";
        };
    }

    public Tokens tokens() {
        return tokens;
    }

    /** {@return the pieces that begin in a token} */
    public List<Piece> at(int token) {
        return starting.get(token);
    }

    /** {@return the pieces that end right before a token} */
    public List<Piece> endingAt(int token) {
        return ending.get(token);
    }

    /** {@return the pieces of a category that begin in a token} */
    public List<Piece> at(int token, String category) {
        return starting.get(token).stream().filter(p -> p.is(category)).toList();
    }

    /** Adds a piece, whatever else covers its tokens. */
    public void add(Piece piece) {
        put(starting, piece.first(), piece);
        put(ending, piece.end(), piece);
    }

    private static void put(List<List<Piece>> lists, int index, Piece piece) {
        List<Piece> list = lists.get(index);
        if (list.isEmpty()) {
            list = new ArrayList<>(4);
            lists.set(index, list);
        }
        list.add(piece);
    }

    /** {@return the pieces of a category, from left to right, at each place the longest, none overlapping} */
    public List<Piece> choose(String category) {
        List<Piece> chosen = new ArrayList<>();
        int t = 0;
        while (t < tokens.size()) {
            Piece longest = null;
            for (Piece piece : starting.get(t)) {
                if (piece.is(category) && (longest == null || piece.end() > longest.end())) {
                    longest = piece;
                }
            }
            if (longest != null) {
                chosen.add(longest);
            }
            t = longest == null ? t + 1 : longest.end();
        }
        return chosen;
    }
}
