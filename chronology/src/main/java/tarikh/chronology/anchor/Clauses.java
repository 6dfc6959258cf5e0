package tarikh.chronology.anchor;

import tarikh.reading.event.Event;
import tarikh.text.Span;

/** Picks the shortest words to cite for a claim. */
final class Clauses {
    private static final int SHORT = 160;
    private static final int LONGEST = 300;

    private Clauses() {}

    /** {@return the clause of the event} */
    static Span of(Event event) {
        Span extent = event.extent().hull(event.trigger());
        return extent.length() <= LONGEST ? extent : event.trigger();
    }

    /** {@return the clause that says the time of the event} */
    static Span of(Event event, Span time) {
        Span core = event.trigger().hull(time);
        Span clause = event.extent().hull(core);
        if (clause.length() <= SHORT) {
            return clause;
        }
        // A time far from its event is inherited, and the event's own clause makes the claim.
        return core.length() <= SHORT ? core : of(event);
    }
}
