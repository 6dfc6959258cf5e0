package tarikh.reading.event;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tarikh.reading.entity.Entity;

/**
 * The events of one text in the order of their triggers, and what the text says of their order in time.
 *
 * @param deeds what people are told to have done at a given time that is none of the event types, in text order, with
 *     ids {@code d1}, {@code d2}…
 * @param deedOrder what the text says of the order in time of deeds and of events with deeds between them
 * @param actors by id of an event or deed that has no person, group or vessel as its agent or patient, a key of who acts by
 *     the words of the text; the same key in one text means the same actor
 * @param sourced the dates that sources give, in text order
 * @param passives ids of the events and deeds whose verb may as well be passive, so that they may be done to their agent
 * @param posthumous ids of the events and deeds that are said to come after a death
 * @param ended ids of the events that are told to be over, such as a war that ended
 * @param described people, groups and works that fill a role and are known by a description alone, with ids that go on from
 *     those of the named ones
 */
public record Happenings(
        List<Event> events,
        List<EventOrder> order,
        List<Event> deeds,
        List<EventOrder> deedOrder,
        List<Entity> described,
        Map<String, String> actors,
        List<SourcedDate> sourced,
        Set<String> passives,
        Set<String> posthumous,
        Set<String> ended) {
    public Happenings {
        events = List.copyOf(events);
        order = List.copyOf(order);
        deeds = List.copyOf(deeds);
        sourced = List.copyOf(sourced);
        deedOrder = List.copyOf(deedOrder);
        described = List.copyOf(described);
        passives = Set.copyOf(passives);
        posthumous = Set.copyOf(posthumous);
        ended = Set.copyOf(ended);
        actors = Collections.unmodifiableMap(new TreeMap<>(actors));
    }

    public Happenings(List<Event> events, List<EventOrder> order) {
        this(events, order, List.of(), List.of(), List.of(), Map.of(), List.of(), Set.of(), Set.of(), Set.of());
    }
}
