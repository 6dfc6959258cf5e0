package tarikh.reading.numeral;

import tarikh.text.LexEntry;
import tarikh.text.Proclitics;
import tarikh.text.Tokens;
import tarikh.text.rule.Lattice;
import tarikh.text.rule.Piece;

/**
 * Finds numbers in words, cardinal and ordinal, in the orders of old and new prose.
 *
 * <p>Every beginning that is a number by itself is given too, so that a rule may take the shorter one. The lexicon's
 * {@code Numeral} has a part (unit, ten, tens, hundreds, thousands, some) and a value, its {@code OrdinalWord} a value.
 */
public final class NumeralReader {
    public static final String CARDINAL = "Cardinal";
    public static final String ORDINAL = "Ordinal";
    /** "One" in the form that stands alone after the word "year" only. */
    public static final String FIRST_YEAR = "FirstYear";

    private static final String PART = "Numeral";
    private static final String ORDINAL_PART = "OrdinalWord";
    private static final String[] PARTS = {PART, ORDINAL_PART};
    private static final int LONGEST = 16;

    /** Adds the pieces {@link #CARDINAL} and {@link #ORDINAL}. */
    public void read(Lattice lattice) {
        Tokens tokens = lattice.tokens();
        for (int t = lattice.next(0, PARTS); t < tokens.size(); t = lattice.next(t + 1, PARTS)) {
            for (Piece piece : lattice.at(t)) {
                if (piece.is(PART) && !isOutspelled(lattice, piece)) {
                    Sum sum = new Sum().plus(piece, true);
                    if (sum != null) {
                        cardinal(lattice, piece, piece, sum);
                    }
                    if (piece.has("bound") && !has(piece, Proclitics.ARTICLE)) {
                        add(lattice, FIRST_YEAR, piece, piece, 1, false);
                    }
                } else if (piece.is(ORDINAL_PART)) {
                    ordinal(lattice, piece);
                }
            }
        }
    }

    private void cardinal(Lattice lattice, Piece first, Piece last, Sum sum) {
        if (sum.isWhole()) {
            add(lattice, CARDINAL, first, last, sum.value(), sum.vague);
            if (sum.isTensAlone() && has(first, Proclitics.ARTICLE)) {
                add(lattice, ORDINAL, first, last, sum.value(), false);
            }
        }
        int at = afterFootnote(lattice, last.end());
        if (at >= lattice.tokens().size()
                || at - first.first() > LONGEST
                || lattice.tokens().sentence(at) != lattice.tokens().sentence(first.first())) {
            return;
        }
        for (Piece next : lattice.at(at)) {
            Sum more = next.is(PART) && !has(next, Proclitics.PREPOSITION) && !isOutspelled(lattice, next)
                    ? sum.plus(next, false)
                    : null;
            if (more != null) {
                cardinal(lattice, first, next, more);
            }
        }
    }

    /** Whether "and one" is read into a word that is spelled exactly as another number without "and". */
    private static boolean isOutspelled(Lattice lattice, Piece part) {
        if (!has(part, Proclitics.CONJUNCTION) || isSpelled(lattice.tokens(), part, 1)) {
            return false;
        }
        for (Piece other : lattice.at(part.first())) {
            if (other.is(PART) && other.proclitics() == 0 && isSpelled(lattice.tokens(), other, 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the source has the very letters of a word, after some that are attached. */
    private static boolean isSpelled(Tokens tokens, Piece part, int attached) {
        String form = ((LexEntry) part.value()).form();
        int at = tokens.start(part.first()) + attached;
        for (int i = 0; i < form.length() && at + i < tokens.end(part.first()); i++) {
            int source = tokens.folded().span(at + i, at + i + 1).start();
            if (tokens.source().text().charAt(source) != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Skips a footnote mark as editions have it between the words of a year. */
    private static int afterFootnote(Lattice lattice, int at) {
        boolean footnote = at + 2 < lattice.tokens().size()
                && lattice.has(at, "Open")
                && lattice.tokens().isNumber(at + 1)
                && lattice.has(at + 2, "Close");
        return footnote ? at + 3 : at;
    }

    private void ordinal(Lattice lattice, Piece unit) {
        LexEntry word = (LexEntry) unit.value();
        int value = Integer.parseInt(word.value(0));
        if (!word.has("compound")) {
            add(lattice, ORDINAL, unit, unit, value, false);
        }
        boolean mayJoin = value < 10 && (value > 1 || word.has("compound"));
        if (!mayJoin || unit.end() >= lattice.tokens().size()) {
            return;
        }
        for (Piece next : lattice.at(unit.end())) {
            if (next.is(PART) && !has(next, Proclitics.PREPOSITION)) {
                LexEntry part = (LexEntry) next.value();
                boolean joined = has(next, Proclitics.CONJUNCTION);
                boolean teen = part.has("ten") && !joined && !has(next, Proclitics.ARTICLE);
                boolean twenty = part.has("tens") && (joined || !has(next, Proclitics.ARTICLE));
                if (teen || twenty) {
                    add(lattice, ORDINAL, unit, next, value + Integer.parseInt(part.value(1)), false);
                }
            }
        }
    }

    private static void add(Lattice lattice, String category, Piece first, Piece last, int value, boolean vague) {
        boolean known = lattice.at(first.first()).stream()
                .anyMatch(p -> p.is(category)
                        && p.end() == last.end()
                        && p.proclitics() == first.proclitics()
                        && p.enclitic().equals(last.enclitic()));
        if (!known) {
            Numeral numeral = Numeral.of(value, vague);
            lattice.add(Piece.given(
                    category, first.first(), last.end(), first.proclitics(), last.enclitic(), numeral, numeral.tags()));
        }
    }

    private static boolean has(Piece piece, int proclitic) {
        return (piece.proclitics() & proclitic) != 0;
    }
}
