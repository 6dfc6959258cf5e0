package tarikh.text.rule;

import java.util.List;
import tarikh.text.Proclitics;

/**
 * One place of a pattern: which pieces may stand there.
 *
 * @param category the category asked for
 * @param tags tags that the piece must all have
 * @param slot the slot's name, or empty
 * @param required proclitics that must be attached
 * @param allowed proclitics that may be attached
 * @param anyProclitic whether the pattern does not forbid conjunctions and prepositions before its first piece
 * @param pronoun whether a pronoun must (1), may (0) or must not (-1) be attached
 * @param glued whether no blank may stand before it
 * @param isContext whether it is looked for but not part of the extent
 */
record Atom(
        String category,
        List<String> tags,
        String slot,
        int required,
        int allowed,
        boolean anyProclitic,
        int pronoun,
        boolean glued,
        boolean isContext) {
    private static final String TANWIN = "tanwin";
    private static final int CLASSES =
            Proclitics.CONJUNCTION | Proclitics.FUTURE | Proclitics.PREPOSITION | Proclitics.ARTICLE;

    Atom {
        tags = List.copyOf(tags);
    }

    /** {@return an atom that says nothing of what is attached: only an article may be, and before the first place anything} */
    static Atom of(String category, List<String> tags) {
        return new Atom(category, tags, "", 0, Proclitics.ARTICLE, true, -1, false, false);
    }

    Atom withSlot(String name) {
        return new Atom(category, tags, name, required, allowed, anyProclitic, pronoun, glued, isContext);
    }

    Atom asContext() {
        return new Atom(category, tags, slot, required, allowed, anyProclitic, pronoun, glued, true);
    }

    /** {@return whether the piece may stand here, first in the pattern or after another} */
    boolean admits(Piece piece, boolean atStart, boolean isAfterGap) {
        if (!piece.category().equals(category) || glued && isAfterGap) {
            return false;
        }
        int bits = piece.proclitics();
        if ((bits & required) != required) {
            return false;
        }
        int asked = atStart && anyProclitic ? Proclitics.ARTICLE : CLASSES;
        if ((bits & asked & ~allowed) != 0) {
            return false;
        }
        boolean hasPronoun = !piece.enclitic().isEmpty() && !piece.enclitic().equals(TANWIN);
        if (pronoun == 1 && !hasPronoun || pronoun == -1 && hasPronoun) {
            return false;
        }
        return piece.tags().containsAll(tags);
    }
}
