package tarikh.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
    private static final char ALEF = 0x0627;
    private static final char ALEF_WITH_MADDA = 0x0622;
    private static final byte KNOWN = 1;
    private static final byte WORD = 2;
    /** An enclitic may follow. */
    private static final byte HOST = 4;
    /** It begins with a bare alef, which nobody writes with a madda. */
    private static final byte BARE = 8;

    private final Lexicon words;
    private final Lexicon proclitics;
    private final Lexicon enclitics;
    /** By index in {@link #proclitics}: its class as bits. */
    private final int[] classes;
    /** By index in {@link #words}: what is known of its use, as the bits above; nothing before it is first found. */
    private final byte[] uses;
    /** The state after the article, for forms that begin with one where the text contracts it. */
    private final int afterArticle;

    public Annotator(Lexicon words) {
        this(words, words.entries());
    }

    /** Finds only the entries of some categories; it finds these just as one for all entries does, in less time. */
    public Annotator(Lexicon words, Set<String> categories) {
        this(Lexicon.of(only(words.entries(), categories)), words.entries());
    }

    /** @param clitics entries among which are all those that may be attached */
    public Annotator(Lexicon words, List<LexEntry> clitics) {
        this.words = words;
        this.proclitics = Lexicon.of(only(clitics, Set.of(PROCLITIC)));
        this.enclitics = Lexicon.of(only(clitics, Set.of(ENCLITIC)));
        this.classes = new int[proclitics.entries().size()];
        for (int e = 0; e < classes.length; e++) {
            classes[e] = Proclitics.bitsOf(proclitics.entries().get(e).value(0));
        }
        this.uses = new byte[words.entries().size()];
        this.afterArticle = stateAfterArticle();
    }

    private static List<LexEntry> only(List<LexEntry> entries, Set<String> categories) {
        List<LexEntry> found = new ArrayList<>();
        for (LexEntry entry : entries) {
            if (categories.contains(entry.category())) {
                found.add(entry);
            }
        }
        return found;
    }

    private boolean is(int entry, byte use) {
        if (uses[entry] == 0) {
            uses[entry] = usesOf(words.entries().get(entry));
        }
        return (uses[entry] & use) != 0;
    }

    private static byte usesOf(LexEntry entry) {
        boolean word = !entry.category().equals(PROCLITIC) && !entry.category().equals(ENCLITIC);
        int host = word && !endsInTehMarbuta(entry.form()) ? HOST : 0;
        int bare = entry.form().charAt(0) == ALEF ? BARE : 0;
        return (byte) (KNOWN | (word ? WORD : 0) | host | bare);
    }

    /** Nothing can follow a teh marbuta: before an enclitic it is written as a teh. */
    private static boolean endsInTehMarbuta(String form) {
        return form.charAt(form.length() - 1) == TEH_MARBUTA;
    }

    private int stateAfterArticle() {
        for (int e = 0; e < classes.length; e++) {
            if (classes[e] == Proclitics.ARTICLE) {
                int state = Lexicon.ROOT;
                String form = FoldedText.fold(proclitics.entries().get(e).form());
                for (int i = 0; i < form.length() && state >= 0; i++) {
                    state = words.step(state, form.charAt(i));
                }
                return state;
            }
        }
        return -1;
    }

    public Matches annotate(Tokens tokens) {
        return new Pass(tokens).run();
    }

    /** One text. */
    private final class Pass {
        private final Tokens tokens;
        private final FoldedText text;
        private final Matches.Builder out;
        private int token;

        Pass(Tokens tokens) {
            this.tokens = tokens;
            this.text = tokens.folded();
            this.out = new Matches.Builder(tokens);
        }

        Matches run() {
            for (token = 0; token < tokens.size(); token++) {
                out.begin(token);
                if (tokens.isWord(token)) {
                    attempt(tokens.start(token), 0);
                    out.sortLast();
                }
            }
            return out.build();
        }

        /** Looks for words at a position, then for a proclitic there and words after it. */
        private void attempt(int position, int bits) {
            words(position, Lexicon.ROOT, bits);
            int wordEnd = tokens.end(token);
            int state = Lexicon.ROOT;
            for (int at = position; at < wordEnd - 1; at++) {
                out.steps++;
                state = proclitics.step(state, text.charAt(at));
                if (state < 0) {
                    return;
                }
                for (int e = proclitics.firstAt(state); e >= 0; e = proclitics.nextAt(e)) {
                    behind(classes[e], at + 1, bits);
                }
            }
        }

        /** Looks for words after a proclitic; classes are attached in the order of their bits, so the next lies above all there are. */
        private void behind(int more, int position, int bits) {
            if (Proclitics.mayFollow(more, bits)) {
                attempt(position, bits | more);
                boolean contraction = (more & Proclitics.ARTICLE) != 0 && more != Proclitics.ARTICLE;
                if (contraction && afterArticle >= 0) {
                    words(position, afterArticle, bits | more);
                }
            }
        }

        /** Takes all forms that begin at a position and end where a word does or only an enclitic is left. */
        private void words(int position, int from, int bits) {
            int state = from;
            int last = token;
            int at = position;
            while (at < text.length()) {
                char c = text.charAt(at);
                int next = at + 1;
                if (Lexicon.isGap(c)) {
                    while (next < text.length() && Lexicon.isGap(text.charAt(next))) {
                        next++;
                    }
                    out.steps += next - at;
                    c = ' ';
                }
                out.steps++;
                state = words.step(state, c);
                if (state < 0) {
                    return;
                }
                at = next;
                int e = words.firstAt(state);
                if (e >= 0) {
                    while (tokens.end(last) < at) {
                        last++;
                    }
                    accept(e, last, position, at, bits);
                }
            }
        }

        private void accept(int first, int last, int start, int end, int bits) {
            int wordEnd = tokens.end(last);
            for (int e = first; e >= 0; e = words.nextAt(e)) {
                if (wordEnd == end && is(e, WORD)) {
                    add(e, last, start, end, bits, "");
                } else if (is(e, HOST)) {
                    beforeEnclitic(e, last, start, end, bits);
                }
            }
        }

        private void beforeEnclitic(int entry, int last, int start, int end, int bits) {
            int wordEnd = tokens.end(last);
            int state = Lexicon.ROOT;
            for (int at = end; at < wordEnd && state >= 0; at++) {
                out.steps++;
                state = enclitics.step(state, text.charAt(at));
            }
            if (state >= 0) {
                for (int e = enclitics.firstAt(state); e >= 0; e = enclitics.nextAt(e)) {
                    add(
                            entry,
                            last,
                            start,
                            end,
                            bits,
                            enclitics.entries().get(e).value(0));
                }
            }
        }

        private void add(int entry, int last, int start, int end, int bits, String enclitic) {
            if (is(entry, BARE) && text.sourceChar(start) == ALEF_WITH_MADDA) {
                return;
            }
            out.add(new LexMatch(words.entries().get(entry), token, last + 1, start, end, bits, enclitic));
        }
    }
}
