package tarikh.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds all lexicon entries in a text, looking past the proclitics and enclitics that the lexicon names.
 *
 * <p>The lexicon's own entries of category {@code Proclitic} (classes of {@link Proclitics}) and {@code Enclitic}
 * (classes of the pack's choice) say what may be attached. An entry ends where a word ends or where only an enclitic
 * is left. Linear in the text for a given lexicon.
 */
public final class Annotator {
    public static final String PROCLITIC = "Proclitic";
    public static final String ENCLITIC = "Enclitic";

    private static final char TEH_MARBUTA = 0x0629;

    private static final Comparator<LexMatch> ORDER =
            Comparator.comparingInt((LexMatch m) -> -m.end()).thenComparingInt(m -> Integer.bitCount(m.proclitics()));

    private final Lexicon words;
    private final Lexicon proclitics;
    private final Lexicon enclitics;
    /** The state after the article, for forms that begin with one where the text contracts it. */
    private final int afterArticle;

    public Annotator(Lexicon words) {
        this.words = words;
        this.proclitics = only(words, PROCLITIC);
        this.enclitics = only(words, ENCLITIC);
        this.afterArticle = stateAfterArticle();
    }

    public Matches annotate(Tokens tokens) {
        List<LexMatch> all = new ArrayList<>();
        int[] offsets = new int[tokens.size() + 1];
        for (int t = 0; t < tokens.size(); t++) {
            offsets[t] = all.size();
            if (tokens.isWord(t)) {
                int from = all.size();
                attempt(tokens, t, tokens.start(t), 0, all);
                if (all.size() - from > 1) {
                    all.subList(from, all.size()).sort(ORDER);
                }
            }
        }
        offsets[tokens.size()] = all.size();
        return new Matches(tokens, all, offsets);
    }

    /** Looks for words at a position, then for a proclitic there and words after it. */
    private void attempt(Tokens tokens, int token, int position, int bits, List<LexMatch> out) {
        FoldedText text = tokens.folded();
        words.matchesAt(
                text, position, Lexicon.ROOT, (entry, end) -> add(tokens, token, position, end, bits, entry, out));
        proclitics.matchesAt(text, position, Lexicon.ROOT, (entry, end) -> {
            int more = Proclitics.bitsOf(entry.value(0));
            // Classes are attached in the order of their bits, so the next one lies above all there are.
            if (end < tokens.end(token) && Proclitics.mayFollow(more, bits)) {
                attempt(tokens, token, end, bits | more, out);
                if (isContraction(more) && afterArticle >= 0) {
                    words.matchesAt(
                            text,
                            end,
                            afterArticle,
                            (literal, literalEnd) -> add(tokens, token, end, literalEnd, bits | more, literal, out));
                }
            }
        });
    }

    private void add(Tokens tokens, int token, int start, int end, int bits, LexEntry entry, List<LexMatch> out) {
        if (entry.category().equals(PROCLITIC) || entry.category().equals(ENCLITIC)) {
            return;
        }
        int last = token;
        while (tokens.end(last) < end) {
            last++;
        }
        if (tokens.end(last) == end) {
            out.add(new LexMatch(entry, token, last + 1, start, end, bits, ""));
            return;
        }
        if (endsInTehMarbuta(entry)) {
            return;
        }
        int wordEnd = tokens.end(last);
        enclitics.matchesAt(tokens.folded(), end, Lexicon.ROOT, (enclitic, encliticEnd) -> {
            if (encliticEnd == wordEnd) {
                out.add(new LexMatch(
                        entry, token, tokenAfter(tokens, token, end), start, end, bits, enclitic.value(0)));
            }
        });
    }

    /** Nothing can follow a teh marbuta: before an enclitic it is written as a teh. */
    private static boolean endsInTehMarbuta(LexEntry entry) {
        return entry.form().charAt(entry.form().length() - 1) == TEH_MARBUTA;
    }

    private static int tokenAfter(Tokens tokens, int token, int end) {
        int last = token;
        while (tokens.end(last) < end) {
            last++;
        }
        return last + 1;
    }

    private static boolean isContraction(int bits) {
        return (bits & Proclitics.ARTICLE) != 0 && bits != Proclitics.ARTICLE;
    }

    private int stateAfterArticle() {
        for (LexEntry entry : proclitics.entries()) {
            if (Proclitics.bitsOf(entry.value(0)) == Proclitics.ARTICLE) {
                int state = Lexicon.ROOT;
                String form = FoldedText.fold(entry.form());
                for (int i = 0; i < form.length() && state >= 0; i++) {
                    state = words.step(state, form.charAt(i));
                }
                return state;
            }
        }
        return -1;
    }

    private static Lexicon only(Lexicon words, String category) {
        return Lexicon.of(words.entries().stream()
                .filter(e -> e.category().equals(category))
                .toList());
    }
}
