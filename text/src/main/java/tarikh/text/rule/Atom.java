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

    /** What is attached to a piece: nothing, the alef of an indefinite accusative, something else. */
    private static final byte FREE = 1;

    private static final byte ALEF = 2;
    private static final byte OTHER = 4;

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

    /** {@return the proclitics that must not be attached, first in the pattern or after another place} */
    int forbidden(boolean atStart) {
        int asked = atStart && anyProclitic ? Proclitics.ARTICLE | Proclitics.FUTURE : CLASSES;
        return asked & ~allowed;
    }

    /** {@return the kinds of enclitics that may be attached, as bits of {@link #encliticKind}} */
    int enclitics() {
        return switch (enclitic) {
            case NO_PRONOUN -> FREE | ALEF;
            case PRONOUN -> OTHER;
            case PLAIN -> FREE;
            case TANWIN_ONLY -> ALEF;
            default -> FREE | ALEF | OTHER;
        };
    }

    /** {@return the kind of an enclitic class, as one bit} */
    static byte encliticKind(String found) {
        return found.isEmpty() ? FREE : found.equals(TANWIN) ? ALEF : OTHER;
    }
}
