package tarikh.reading.event;

import java.util.List;
import java.util.Optional;
import tarikh.text.LexEntry;

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

    /** {@return the lemma that an entry of the pack tells of} */
    static Lemma of(Shape shape, LexEntry entry) {
        List<String> values = entry.values();
        return new Lemma(
                shape,
                entry.value(0),
                EventType.ofCode(entry.value(0)),
                Frame.parse(values.subList(Math.min(1, values.size()), values.size())),
                entry.origin());
    }

    boolean tellsEvent() {
        return type.isPresent();
    }

    boolean has(String flag) {
        return frame.has(flag);
    }
}
