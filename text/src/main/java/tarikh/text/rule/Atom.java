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
 * @param enclitic which enclitics may be attached, as one of the constants here
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
        int enclitic,
        boolean glued,
        boolean isContext) {
    /** No pronoun may be attached. */
    static final int NO_PRONOUN = 0;
    /** A pronoun must be attached. */
    static final int PRONOUN = 1;
    /** Nothing may be attached. */
    static final int PLAIN = 2;
    /** The alef of an indefinite accusative must be attached. */
    static final int TANWIN_ONLY = 3;
    /** Anything may be attached. */
    static final int ANY_ENCLITIC = 4;

    private static final String TANWIN = "tanwin";
    private static final int CLASSES =
            Proclitics.CONJUNCTION | Proclitics.FUTURE | Proclitics.PREPOSITION | Proclitics.ARTICLE;

    Atom {
        tags = List.copyOf(tags);
    }

    /** {@return an atom that says nothing of what is attached: only an article may be, and before the first place anything} */
    static Atom of(String category, List<String> tags) {
        return new Atom(category, tags, "", 0, Proclitics.ARTICLE, true, NO_PRONOUN, false, false);
    }

    Atom withSlot(String name) {
        return new Atom(category, tags, name, required, allowed, anyProclitic, enclitic, glued, isContext);
    }

    Atom asContext() {
        return new Atom(category, tags, slot, required, allowed, anyProclitic, enclitic, glued, true);
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
        int asked = atStart && anyProclitic ? Proclitics.ARTICLE | Proclitics.FUTURE : CLASSES;
        if ((bits & asked & ~allowed) != 0) {
            return false;
        }
        return admitsEnclitic(piece.enclitic()) && piece.tags().containsAll(tags);
    }

    private boolean admitsEnclitic(String found) {
        boolean tanwin = found.equals(TANWIN);
        return switch (enclitic) {
            case NO_PRONOUN -> found.isEmpty() || tanwin;
            case PRONOUN -> !found.isEmpty() && !tanwin;
            case PLAIN -> found.isEmpty();
            case TANWIN_ONLY -> tanwin;
            default -> true;
        };
    }
}
