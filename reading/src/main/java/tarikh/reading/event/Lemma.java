package tarikh.reading.event;

import java.util.Optional;

/**
 * A word of the pack that tells an event or shapes a clause.
 *
 * @param kind the event type's code, or for a word without an event its part: {@code say}, {@code plan}…
 * @param rule where the pack says so
 */
record Lemma(Shape shape, String kind, Optional<EventType> type, Frame frame, String rule) {
    /** How the word enters a clause. */
    enum Shape {
        VERB,
        NOUN,
        PARTICIPLE,
        FIXED
    }

    boolean tellsEvent() {
        return type.isPresent();
    }

    boolean has(String flag) {
        return frame.has(flag);
    }
}
