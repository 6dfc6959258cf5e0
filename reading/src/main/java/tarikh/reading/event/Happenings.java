package tarikh.reading.event;

import java.util.List;

/**
 * The events of one text in the order of their triggers, and what the text says of their order in time.
 *
 * @param deeds what people are told to have done at a given time that is none of the event types, in text order, with
 *     ids {@code d1}, {@code d2}…
 */
public record Happenings(List<Event> events, List<EventOrder> order, List<Event> deeds) {
    public Happenings {
        events = List.copyOf(events);
        order = List.copyOf(order);
        deeds = List.copyOf(deeds);
    }

    public Happenings(List<Event> events, List<EventOrder> order) {
        this(events, order, List.of());
    }
}
