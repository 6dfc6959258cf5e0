package tarikh.reading.event;

import java.util.List;
import tarikh.text.Span;

/**
 * Two events of which the text gives the order in time: the first begins no later than the second.
 *
 * @param signal the word that says so; empty when only the order of telling does
 * @param kind how strongly the text says it
 */
public record EventOrder(String first, String second, List<Span> signal, Kind kind) {
    public EventOrder {
        signal = List.copyOf(signal);
    }

    /** How the order is known. */
    public enum Kind {
        /** Said by a conjunction of time: "after", "before", "until". */
        STATED,
        /** Read from "then" or "finally": order in time as far as the discourse goes. */
        SEQUENCE,
        /** Only told one after the other. */
        NARRATIVE
    }
}
