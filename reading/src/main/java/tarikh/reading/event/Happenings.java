package tarikh.reading.event;

import java.util.List;

/** The events of one text in the order of their triggers, and what the text says of their order in time. */
public record Happenings(List<Event> events, List<EventOrder> order) {
    public Happenings {
        events = List.copyOf(events);
        order = List.copyOf(order);
    }
}
