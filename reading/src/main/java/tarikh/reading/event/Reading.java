package tarikh.reading.event;

/**
 * One way to read a form: its lemma and what its shape says.
 *
 * @param person such as {@code 3ms}; empty for nouns; {@code 3fs1s} where one form serves two
 * @param attached whether the form stands only before an attached pronoun
 */
record Reading(Lemma lemma, Tense tense, String person, Voice voice, boolean attached) {
    /** The tense of a verb form. */
    enum Tense {
        PERFECT,
        IMPERFECT,
        /** The imperfect cut short, which stands only after some particles. */
        JUSSIVE,
        NONE
    }

    /** Whether the subject of the form acts or suffers. */
    enum Voice {
        ACTIVE,
        PASSIVE,
        /** The letters do not tell. */
        EITHER
    }

    boolean isImperfect() {
        return tense == Tense.IMPERFECT || tense == Tense.JUSSIVE;
    }

    boolean isVerb() {
        return tense != Tense.NONE;
    }

    boolean isPlural() {
        return person.startsWith("3mp") || person.startsWith("3fp") || person.startsWith("1p");
    }

    boolean isFeminine() {
        return person.startsWith("3f");
    }

    boolean isFirstPerson() {
        return person.startsWith("1");
    }
}
