package tarikh.chronology;

import java.util.List;
import tarikh.chronology.contradiction.Contradiction;

/** What follows from what a text says: its events with the days that were worked out, and what cannot be true together. */
public record Reasoned(List<DatedEvent> events, List<Contradiction> contradictions) {
    public Reasoned {
        events = List.copyOf(events);
        contradictions = List.copyOf(contradictions);
    }
}
