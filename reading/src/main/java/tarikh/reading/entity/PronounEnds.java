package tarikh.reading.entity;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tarikh.text.FoldedText;
import tarikh.text.LexEntry;
import tarikh.text.Pack;
import tarikh.text.Tokens;
import tarikh.text.WordList;

/** Tells whether a word ends in a pronoun, and which. */
final class PronounEnds {
    private static final int SHORTEST_HOST = 2;

    private final WordList words;
    private final String he;
    private final char heWritten;
    private final String she;
    private final String me;
    private final Set<String> without = new HashSet<>();

    PronounEnds(Pack pack, WordList words) {
        this.words = words;
        String written = "";
        String feminine = "";
        String first = "";
        for (LexEntry entry : pack.entries("PronounEnd")) {
            switch (entry.value(0)) {
                case "m" -> written = entry.form();
                case "f" -> feminine = entry.form();
                default -> first = entry.form();
            }
        }
        this.he = FoldedText.fold(written);
        this.heWritten = written.isEmpty() ? ' ' : written.charAt(0);
        this.she = FoldedText.fold(feminine);
        this.me = FoldedText.fold(first);
        pack.entries("NoPronoun").forEach(e -> without.add(FoldedText.fold(e.form())));
    }

    /**
     * A pronoun at the end of a word.
     *
     * @param start folded position at which it begins
     */
    record Found(int start, boolean feminine, boolean afterPreposition, boolean afterVerb) {}

    /** {@return the letter in which feminine nouns end, as folded} */
    char feminineEnd() {
        return he.isEmpty() ? ' ' : he.charAt(0);
    }

    @Nullable
    Found find(NameWords text, int t) {
        if (text.is(t, NameWords.GIVEN | NameWords.WEAK_GIVEN | NameWords.UNKNOWN) || he.isEmpty()) {
            return null;
        }
        Tokens tokens = text.tokens();
        String form = tokens.form(t);
        if (form.endsWith(she) && form.length() >= she.length() + SHORTEST_HOST) {
            return found(text, t, form, she, true);
        }
        boolean written = tokens.source().text().charAt(tokens.span(t).end() - 1) == heWritten;
        return written && form.endsWith(he) && form.length() >= he.length() + SHORTEST_HOST
                ? found(text, t, form, he, false)
                : null;
    }

    private @Nullable Found found(NameWords text, int t, String form, String end, boolean feminine) {
        if (without.contains(form) || text.article(t) >= 0) {
            return null;
        }
        String host = form.substring(0, form.length() - end.length());
        int classes = words.classesWithAffixes(host);
        if (classes == 0 && words.classesWithAffixes(form) == 0) {
            return null;
        }
        return new Found(
                text.tokens().end(t) - end.length(),
                feminine,
                (classes & WordList.FUNCTION) != 0,
                classes == WordList.VERB);
    }

    /** {@return whether the word is a verb with "me" after it} */
    boolean isMe(String form) {
        return !me.isEmpty()
                && form.length() > me.length() + SHORTEST_HOST + 1
                && form.endsWith(me)
                && words.classesOf(form) == 0
                && (words.classesWithAffixes(form.substring(0, form.length() - me.length())) == WordList.VERB);
    }
}
