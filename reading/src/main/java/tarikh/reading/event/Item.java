package tarikh.reading.event;

import java.util.List;

/**
 * A piece of a sentence as the clause reader sees it: a name, a time, a verb, a word of grammar, a mark.
 *
 * @param first its first token
 * @param end the token after its last
 * @param start folded position of the word after its proclitics
 * @param stop folded position of its end, attached pronoun included
 * @param joined whether "and" or "so" is written before it
 * @param prep code of the preposition written together with it, else empty
 * @param article whether the article stands before it
 * @param pronoun folded position of an attached pronoun, or -1
 * @param code what a word of grammar is, such as {@code ila}, else empty
 * @param cues the pack's cue classes of the word
 * @param readings how it can be read as a verb or as a word that tells an event
 * @param entity index of the entity named here, or -1
 * @param time index of the time expression, or -1
 */
record Item(
        Kind kind,
        int first,
        int end,
        int start,
        int stop,
        boolean joined,
        String prep,
        boolean article,
        int pronoun,
        String code,
        List<String> cues,
        List<Reading> readings,
        int entity,
        int time) {

    /** The code of an adverb as "afterwards" that stands in the middle of its clause. */
    static final String WITHIN = "within";

    Item {
        cues = List.copyOf(cues);
        readings = List.copyOf(readings);
    }

    /** What a piece is. */
    enum Kind {
        VERB,
        NOUN,
        ENTITY,
        TIME,
        WORD,
        PREPOSITION,
        CONJUNCTION,
        THEN,
        SUBORDINATOR,
        PURPOSE,
        RELATIVE,
        THAT,
        NOT,
        IF,
        ALREADY,
        FUTURE,
        PERSON,
        THIS,
        THERE,
        ALSO,
        AS,
        GROUNDS,
        MOOD,
        EXCEPT,
        COMMA,
        STOP,
        OPEN,
        CLOSE,
        QUOTE
    }

    /** {@return a piece of which no more is known than where it stands} */
    static Item of(Kind kind, int first, int end, int start, int stop) {
        return new Item(kind, first, end, start, stop, false, "", false, -1, "", List.of(), List.of(), -1, -1);
    }

    /** {@return the piece with what is written together with it} */
    Item withClitics(boolean joined, String prep, boolean article, int pronoun) {
        return new Item(
                kind, first, end, start, stop, joined, prep, article, pronoun, code, cues, readings, entity, time);
    }

    Item withCode(String code) {
        return new Item(
                kind, first, end, start, stop, joined, prep, article, pronoun, code, cues, readings, entity, time);
    }

    Item withCues(List<String> cues) {
        return new Item(
                kind, first, end, start, stop, joined, prep, article, pronoun, code, cues, readings, entity, time);
    }

    Item withReadings(List<Reading> readings) {
        return new Item(
                kind, first, end, start, stop, joined, prep, article, pronoun, code, cues, readings, entity, time);
    }

    Item withEntity(int entity) {
        return new Item(
                kind, first, end, start, stop, joined, prep, article, pronoun, code, cues, readings, entity, time);
    }

    Item withTime(int time) {
        return new Item(
                kind, first, end, start, stop, joined, prep, article, pronoun, code, cues, readings, entity, time);
    }

    Item asJoined() {
        return withClitics(true, prep, article, pronoun);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** {@return whether it opens a clause of "when" or "where"} */
    boolean isWhen() {
        return code.equals("when") || code.equals("where");
    }

    boolean hasPronoun() {
        return pronoun >= 0;
    }

    boolean hasCue(String cue) {
        return cues.contains(cue);
    }

    /** {@return whether a reading of this kind is among its readings} */
    boolean reads(String lemmaKind) {
        for (Reading reading : readings) {
            if (reading.lemma().kind().equals(lemmaKind)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a lemma with this flag is among its readings} */
    boolean has(String flag) {
        for (Reading reading : readings) {
            if (reading.lemma().has(flag)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a lemma of this shape is among its readings} */
    boolean reads(Lemma.Shape shape) {
        for (Reading reading : readings) {
            if (reading.lemma().shape() == shape) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether it is a verb that only carries the noun after it, as "took place"} */
    boolean carries() {
        return has("carry");
    }

    /** {@return whether it is one of the words that open a clause} */
    boolean opensClause() {
        return switch (kind) {
            case THEN -> !code.equals(WITHIN);
            case CONJUNCTION, SUBORDINATOR, RELATIVE, THAT, IF, AS, PURPOSE -> true;
            default -> false;
        };
    }
}
