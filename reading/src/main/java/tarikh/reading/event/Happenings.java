package tarikh.reading.event;

import java.util.List;
import tarikh.reading.entity.Entity;

/**
 * The events of one text in the order of their triggers, and what the text says of their order in time.
 *
 * @param deeds what people are told to have done at a given time that is none of the event types, in text order, with
 *     ids {@code d1}, {@code d2}…
 * @param described people, groups and works that fill a role and are known by a description alone, with ids that go on from
 *     those of the named ones
 */
public record Happenings(List<Event> events, List<EventOrder> order, List<Event> deeds, List<Entity> described) {
    public Happenings {
        events = List.copyOf(events);
        order = List.copyOf(order);
        deeds = List.copyOf(deeds);
        described = List.copyOf(described);
    }

    public Happenings(List<Event> events, List<EventOrder> order) {
        this(events, order, List.of(), List.of());
    }
}
