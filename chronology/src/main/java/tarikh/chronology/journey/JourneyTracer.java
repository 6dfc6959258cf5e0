package tarikh.chronology.journey;

import java.util.List;
import tarikh.chronology.DatedEvent;
import tarikh.reading.entity.Entity;
import tarikh.reading.event.EventOrder;

/** Traces where each person of a text went and stayed, in order. */
public final class JourneyTracer {

    /** The journeys of the people for whom at least one placed stay is told, by entity id. */
    public List<Journey> trace(List<DatedEvent> events, List<EventOrder> order, List<Entity> who) {
        return List.of();
    }
}
