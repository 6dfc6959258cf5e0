package tarikh.text.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tarikh.text.LexEntry;
import tarikh.text.LexMatch;
import tarikh.text.Matches;
import tarikh.text.Tokens;

/**
 * All pieces of a text, by where they begin and end.
 *
 * <p>Besides lexicon entries there are, for each token: {@code Number} with its value and a tag {@code d4} for four digits,
 * and {@code part} where a mark joins it to further digits; the marks {@code Slash Dash Comma Open Close Stop Colon Equals
 * Quote Mark}; and {@code Word} for any word, with an article if it seems to have one.
 *
 * <p>Pieces are numbered. The first numbers are those of the tokens' plain pieces, which become objects only when someone
 * looks at them; for each token a mask holds the categories that begin in it, so that most tokens are passed over at once.
 */
public final class Lattice {
    private static final char FATHATAN = 0x064B;
    private static final String TANWIN = "tanwin";
    private static final int NONE = -1;

    private final Tokens tokens;
    private final Categories categories;
    private final PlainPieces plain;
    private final int width;
    /** For each token {@link #width} longs: the categories of the pieces that begin in it. */
    private final long[] begins;
    /** By token: the first and last number of the pieces that begin in it, and the latest of those that end before it. */
    private final int[] first;

    private final int[] last;
    private final int[] ending;
    /** By number: the piece, what is known of it without the object, and the next that begins or ends where it does. */
    private @Nullable Piece[] pieces;

    private short[] category;
    private byte[] proclitics;
    private byte[] enclitic;
    private int[] next;
    private int[] nextEnding;
    private int size;
    private long steps;

    /**
     * The pieces that the lexicon and the tokens give.
     *
     * @param article as the lexicon writes it, folded
     * @param wanted the categories of the lexicon that become pieces
     */
    Lattice(Matches matches, Categories categories, long[] wanted, String article) {
        this.tokens = matches.tokens();
        this.categories = categories;
        this.plain = new PlainPieces(tokens, article);
        this.width = categories.width();
        this.begins = new long[(tokens.size() + 1) * width];
        this.first = new int[tokens.size()];
        this.last = new int[tokens.size()];
        this.ending = new int[tokens.size() + 1];
        this.size = tokens.size();
        int room = size + size / 2 + 16;
        this.pieces = new Piece[room];
        this.category = new short[room];
        this.proclitics = new byte[room];
        this.enclitic = new byte[room];
        this.next = new int[room];
        this.nextEnding = new int[room];
        Arrays.fill(ending, NONE);
        fill(matches, wanted);
    }

    private void fill(Matches matches, long[] wanted) {
        int[] plainCategory =
                PlainPieces.NAMES.stream().mapToInt(categories::number).toArray();
        for (int t = 0; t < tokens.size(); t++) {
            first[t] = NONE;
            for (int i = matches.firstFrom(t); i < matches.firstFrom(t + 1); i++) {
                LexMatch match = matches.all().get(i);
                int number = categories.number(match.entry().category());
                if (number >= 0 && (wanted[number / Long.SIZE] & 1L << number) != 0) {
                    lexical(match, number);
                }
            }
            next[t] = NONE;
            append(t, t, plainCategory[plain.kind(t)]);
            proclitics[t] = tokens.isWord(t) ? (byte) plain.proclitics(t) : 0;
            enclitic[t] = Atom.encliticKind("");
        }
    }

    private void lexical(LexMatch match, int number) {
        LexEntry e = match.entry();
        String attached = match.enclitic().isEmpty() && hasFathatan(match.endToken() - 1) ? TANWIN : match.enclitic();
        add(
                Piece.given(
                        e.category(),
                        match.firstToken(),
                        match.endToken(),
                        match.proclitics(),
                        attached,
                        e,
                        e.values()),
                number);
    }

    /** Whether the sign of the indefinite accusative is written on the last letter, which needs no alef then. */
    private boolean hasFathatan(int token) {
        return tokens.source().text().charAt(tokens.sourceEnd(token) - 1) == FATHATAN;
    }

    /** Adds a piece, whatever else covers its tokens. */
    public void add(Piece piece) {
        add(piece, categories.number(piece.category()));
    }

    /** Adds a piece whose category has this number. */
    void add(Piece piece, int number) {
        if (size == next.length) {
            int room = size * 2;
            pieces = Arrays.copyOf(pieces, room);
            category = Arrays.copyOf(category, room);
            proclitics = Arrays.copyOf(proclitics, room);
            enclitic = Arrays.copyOf(enclitic, room);
            next = Arrays.copyOf(next, room);
            nextEnding = Arrays.copyOf(nextEnding, room);
        }
        int id = size++;
        pieces[id] = piece;
        proclitics[id] = (byte) piece.proclitics();
        enclitic[id] = Atom.encliticKind(piece.enclitic());
        next[id] = NONE;
        nextEnding[id] = ending[piece.end()];
        ending[piece.end()] = id;
        append(piece.first(), id, number);
    }

    private void append(int token, int id, int number) {
        category[id] = (short) number;
        if (first[token] == NONE) {
            first[token] = id;
        } else {
            next[last[token]] = id;
        }
        last[token] = id;
        if (number >= 0) {
            begins[token * width + number / Long.SIZE] |= 1L << number;
        }
    }

    public Tokens tokens() {
        return tokens;
    }

    /** {@return how many times a piece was looked at so far: the work, whatever the machine} */
    public long steps() {
        return steps;
    }

    void countStep() {
        steps++;
    }

    /** {@return the pieces that begin in a token, in the order in which they were added} */
    public List<Piece> at(int token) {
        List<Piece> found = new ArrayList<>(4);
        for (int id = first[token]; id >= 0; id = next[id]) {
            found.add(piece(id));
            steps++;
        }
        return found;
    }

    /** {@return whether a piece of a category begins in a token} */
    public boolean has(int token, String name) {
        int number = categories.number(name);
        return number >= 0 && (begins[token * width + number / Long.SIZE] & 1L << number) != 0;
    }

    /** {@return the pieces of a category, from left to right, at each place the longest, none overlapping} */
    public List<Piece> choose(String name) {
        List<Piece> chosen = new ArrayList<>();
        int number = categories.number(name);
        long[] wanted = categories.setOf(name);
        int t = next(0, wanted);
        while (t < tokens.size()) {
            int longest = NONE;
            for (int id = first[t]; id >= 0; id = next[id]) {
                if (category[id] == number && (longest < 0 || end(id) > end(longest))) {
                    longest = id;
                }
            }
            chosen.add(piece(longest));
            t = next(end(longest), wanted);
        }
        return chosen;
    }

    /** {@return the first token from here on in which a piece of one of these categories begins, else the number of tokens} */
    public int next(int token, String... names) {
        return next(token, categories.setOf(names));
    }

    int next(int token, long[] wanted) {
        int t = token;
        while (t < tokens.size() && !mayBegin(t, wanted)) {
            t++;
        }
        return t;
    }

    /** {@return whether a piece of one of these categories begins in a token; in none begins one after the last token} */
    boolean mayBegin(int token, long[] wanted) {
        for (int w = 0; w < width; w++) {
            if ((begins[token * width + w] & wanted[w]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return the number of the first piece that begins in a token; there always is one} */
    int firstAt(int token) {
        return first[token];
    }

    /** {@return the number of the next piece that begins in the same token, -1 after the last} */
    int after(int id) {
        return next[id];
    }

    /** {@return the number of one of the pieces that end right before a token, the plain one last; -1 at the beginning} */
    int endingAt(int token) {
        return ending[token] >= 0 ? ending[token] : token - 1;
    }

    /** {@return the number of the next piece that ends where this one does, -1 after the last} */
    int afterEnding(int id) {
        if (id < tokens.size()) {
            return NONE;
        }
        return nextEnding[id] >= 0 ? nextEnding[id] : end(id) - 1;
    }

    Piece piece(int id) {
        Piece piece = pieces[id];
        if (piece == null) {
            piece = plain.piece(id);
            pieces[id] = piece;
        }
        return piece;
    }

    /** {@return the number of a piece's category} */
    int category(int id) {
        return category[id];
    }

    int first(int id) {
        return id < tokens.size() ? id : Objects.requireNonNull(pieces[id]).first();
    }

    int end(int id) {
        return id < tokens.size() ? id + 1 : Objects.requireNonNull(pieces[id]).end();
    }

    int proclitics(int id) {
        return proclitics[id];
    }

    /** {@return what follows it, as {@link Atom#encliticKind} tells} */
    int enclitic(int id) {
        return enclitic[id];
    }
}
