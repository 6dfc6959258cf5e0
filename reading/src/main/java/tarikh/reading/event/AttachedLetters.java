package tarikh.reading.event;

import java.util.Map;
import java.util.TreeMap;
import tarikh.text.LexEntry;
import tarikh.text.LexMatch;
import tarikh.text.Pack;
import tarikh.text.Proclitics;
import tarikh.text.Tokens;

/** What the letters mean that are written together with the word after them. */
final class AttachedLetters {
    private static final String ARTICLE = "article";

    private final Map<String, String> codes = new TreeMap<>();
    private final Map<String, String> conjunctions = new TreeMap<>();

    AttachedLetters(Pack pack) {
        for (LexEntry entry : pack.entries("Clause")) {
            if (entry.value(0).equals("attached")) {
                (entry.value(1).equals("and") ? conjunctions : codes).put(entry.form(), entry.value(1));
            }
        }
    }

    /** {@return whether the letter at a folded position is "and" or "so" when a word follows it} */
    boolean isConjunction(Tokens tokens, int position) {
        return conjunctions.containsKey(letters(tokens, position, 1));
    }

    /** {@return whether these letters are a preposition, the article or both in one} */
    boolean isKnown(Tokens tokens, int position, int length) {
        return codes.containsKey(letters(tokens, position, length));
    }

    boolean isArticle(Tokens tokens, int position, int length) {
        return code(tokens, position, length).equals(ARTICLE);
    }

    /** {@return the code of the preposition that these letters are or hold; empty if there is none} */
    String preposition(Tokens tokens, int position, int length) {
        String code = code(tokens, position, length);
        return code.equals(ARTICLE) ? "" : code;
    }

    /** {@return the code of the preposition that a match takes off its word; empty if it takes none} */
    static String prepositionOf(LexMatch match) {
        if (match.hasProclitic(Proclitics.BY)) {
            return "bi";
        }
        if (match.hasProclitic(Proclitics.FOR)) {
            return "li";
        }
        return match.hasProclitic(Proclitics.LIKE) ? "ka" : "";
    }

    /** {@return what these letters are, as {@code bi} or {@code article}; empty if they are nothing attached} */
    String code(Tokens tokens, int position, int length) {
        return codes.getOrDefault(letters(tokens, position, length), "");
    }

    private static String letters(Tokens tokens, int position, int length) {
        return tokens.folded().substring(position, position + length);
    }
}
