package tarikh.reading.entity;

import java.util.List;
import java.util.function.Predicate;
import tarikh.text.FoldedText;
import tarikh.text.Pack;
import tarikh.text.Tokens;

/** What the pack says is written together with words; letters as folded. */
final class Clitics {
    private final List<String> conjunctions;
    private final List<String> prepositions;
    private final String article;
    private final String contraction;
    private final List<String> relational;
    private final String by;

    Clitics(Pack pack) {
        conjunctions = forms(pack, "Proclitic", v -> v.equals("conjunction"));
        prepositions = forms(pack, "Proclitic", v -> v.startsWith("preposition") && !v.endsWith("article"));
        article = first(forms(pack, "Proclitic", v -> v.equals("article")));
        contraction = first(forms(pack, "Proclitic", v -> v.startsWith("preposition") && v.endsWith("article")));
        relational = forms(pack, "RelationalEnd", v -> true);
        by = first(forms(pack, "Proclitic", v -> v.equals("preposition+by")));
    }

    int conjunction(Tokens tokens, int t) {
        return prefix(conjunctions, tokens, tokens.start(t), tokens.end(t));
    }

    /** {@return whether a word begins with the letter that is "and"; the other conjunctions also begin many foreign names} */
    boolean beginsWithAnd(Tokens tokens, int t) {
        return !conjunctions.isEmpty() && starts(tokens, tokens.start(t), tokens.end(t), conjunctions.get(0));
    }

    int preposition(Tokens tokens, int from, int end) {
        return prefix(prepositions, tokens, from, end);
    }

    boolean isBy(char c) {
        return !by.isEmpty() && c == by.charAt(0);
    }

    boolean isAlef(char c) {
        return !article.isEmpty() && c == article.charAt(0);
    }

    /** {@return the first letter of the article} */
    char alef() {
        return article.isEmpty() ? ' ' : article.charAt(0);
    }

    /** {@return the folded position of the article, in a contraction that of its second letter; -1 if none} */
    int article(Tokens tokens, int t) {
        int end = tokens.end(t);
        int from = tokens.start(t);
        for (int round = 0; round < 3; round++) {
            if (end - from > article.length() + 1 && starts(tokens, from, end, article)) {
                return from;
            }
            if (end - from > contraction.length() + 1 && starts(tokens, from, end, contraction)) {
                return from + 1;
            }
            int cut = round == 0 ? conjunction(tokens, t) : 0;
            if (cut == 0 && round < 2) {
                cut = preposition(tokens, from, end);
                round = 1;
            }
            if (cut == 0) {
                return -1;
            }
            from += cut;
        }
        return -1;
    }

    /** {@return the length of the article at a folded position that {@link #article} gave} */
    int articleLength(Tokens tokens, int article) {
        return isAlef(tokens.folded().charAt(article)) ? this.article.length() : this.article.length() - 1;
    }

    /** {@return whether a folded word ends as adjectives of relation do} */
    boolean isRelational(String form) {
        for (String end : relational) {
            if (form.length() > end.length() + 2 && form.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static int prefix(List<String> prefixes, Tokens tokens, int from, int end) {
        for (String p : prefixes) {
            if (end - from > p.length() && starts(tokens, from, end, p)) {
                return p.length();
            }
        }
        return 0;
    }

    private static boolean starts(Tokens tokens, int from, int end, String prefix) {
        for (int i = 0; i < prefix.length(); i++) {
            if (from + i >= end || tokens.folded().charAt(from + i) != prefix.charAt(i)) {
                return false;
            }
        }
        return !prefix.isEmpty();
    }

    private static List<String> forms(Pack pack, String category, Predicate<String> wanted) {
        return pack.entries(category).stream()
                .filter(e -> wanted.test(e.value(0)))
                .map(e -> FoldedText.fold(e.form()))
                .toList();
    }

    private static String first(List<String> forms) {
        return forms.isEmpty() ? "" : forms.get(0);
    }
}
