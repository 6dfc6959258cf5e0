package tarikh.reading.entity;

import java.util.HashSet;
import java.util.Set;
import tarikh.text.Tokens;

/** Where a name begins in a word that the pack's common words do not hold. */
final class UnknownWords {
    private static final int SHORTEST = 3;
    private static final char FIRST_SEATED_ALEF = 0x0622;
    private static final char WAW_WITH_HAMZA = 0x0624;
    private static final char LAST_SEATED_ALEF = 0x0625;

    private final Tokens tokens;
    private final Clitics clitics;
    private final KnownNames known;
    private final Set<String> forms = new HashSet<>();

    UnknownWords(Tokens tokens, Clitics clitics, KnownNames known) {
        this.tokens = tokens;
        this.clitics = clitics;
        this.known = known;
    }

    /** {@return whether a form that is no common word is long enough to be a name} */
    static boolean isLongEnough(String form) {
        return form.length() >= SHORTEST;
    }

    /** Notes a form that stands in the text by itself. */
    void note(String form) {
        forms.add(form);
    }

    /**
     * The folded position at which a name in this token begins, once all words of the text are noted.
     *
     * <p>A letter before an unknown word is a proclitic when the rest stands elsewhere by itself or is known.
     *
     * @param article folded position of the article in the token, or -1
     */
    int start(int token, int article) {
        int from = afterConjunction(token);
        int end = tokens.end(token);
        int preposition = clitics.preposition(tokens, from, end);
        if (preposition > 0 && end - from - preposition >= SHORTEST) {
            String rest = tokens.folded().substring(from + preposition, end);
            boolean beforeAlef = isSeatedAlef(from + preposition);
            if (stands(rest) || beforeAlef && !known.isName(tokens.folded().substring(from, end))) {
                return from + preposition;
            }
        }
        return Math.max(article, from);
    }

    private int afterConjunction(int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        int conjunction = clitics.conjunction(tokens, token);
        if (conjunction > 0 && end - start - conjunction >= SHORTEST) {
            String rest = tokens.folded().substring(start + conjunction, end);
            if (stands(rest) || !known.isName(tokens.form(token))) {
                return start + conjunction;
            }
        }
        return start;
    }

    private boolean stands(String form) {
        return forms.contains(form) || known.isName(form);
    }

    /** Whether the source writes an alef with hamza or madda, with which a word begins. */
    private boolean isSeatedAlef(int position) {
        char c = tokens.source()
                .text()
                .charAt(tokens.folded().span(position, position + 1).start());
        return c >= FIRST_SEATED_ALEF && c <= LAST_SEATED_ALEF && c != WAW_WITH_HAMZA;
    }
}
