package tarikh.chronology.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarikh.calendar.DayRange;
import tarikh.chronology.DatedEvent;
import tarikh.reading.entity.Entity;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventOrder;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;

/**
 * Traces where each person of a text went and stayed, in order.
 *
 * <p>Dated visits stand in the order of their days, undated ones where the text tells them. What was only planned,
 * hoped or denied is not travelled; where the text does not tell the way from one place to the next, the leg says so.
 */
public final class JourneyTracer {
    /** How many visits back a second telling of one is looked for. */
    private static final int REACH = 100;

    /** The journeys of the people for whom at least one placed stay is told, by first visit. */
    public List<Journey> trace(List<DatedEvent> events, List<EventOrder> order, List<Entity> who) {
        Map<String, Entity> byId = new TreeMap<>();
        who.forEach(e -> byId.put(e.id(), e));
        VisitReader reader = new VisitReader(byId);
        Map<String, List<Visit>> visits = new java.util.LinkedHashMap<>();
        for (DatedEvent dated : events) {
            if (VisitReader.isLived(dated.event())) {
                for (Visit visit : reader.visits(dated)) {
                    for (String person : reader.people(dated.event())) {
                        visits.computeIfAbsent(person, p -> new ArrayList<>()).add(visit);
                    }
                }
            }
        }
        Departures departures = new Departures(events);
        Ordering ordering = new Ordering(order);
        List<Journey> journeys = new ArrayList<>();
        for (Map.Entry<String, List<Visit>> entry : visits.entrySet()) {
            List<Visit> sorted = ordering.sort(joined(entry.getValue(), reader));
            journeys.add(journey(entry.getKey(), squeezed(sorted), departures));
        }
        return journeys;
    }

    /** Tellings of one closely dated visit become one, at the place of the last telling. */
    private static List<Visit> joined(List<Visit> visits, VisitReader reader) {
        List<Visit> result = new ArrayList<>();
        for (Visit visit : visits) {
            Visit now = visit;
            Visit last = result.isEmpty() ? visit : result.get(result.size() - 1);
            if (!visit.isMove() && reader.holds(visit.place(), last.place())) {
                // Being in the country after coming to its town is no new stay.
                result.set(result.size() - 1, last.with(visit.first(), "", List.of(visit.place())));
                continue;
            }
            if (!visit.isMove() && !result.isEmpty() && reader.isNameless(visit.place())) {
                // A house in the town that was come to.
                result.set(result.size() - 1, last.with(visit.first(), reader.name(visit.place()), List.of()));
                continue;
            }
            for (int i = result.size() - 1; i >= 0 && i >= result.size() - REACH; i--) {
                Visit old = result.get(i);
                boolean here = old.place().equals(visit.place()) || reader.holds(old.place(), visit.place());
                if (here && (old.couldBe(visit.first()) || isToldAgain(result, i, visit))) {
                    result.remove(i);
                    List<DatedEvent> told = new ArrayList<>(old.told());
                    told.addAll(now.told());
                    now = new Visit(visit.place(), now.note().isEmpty() ? old.note() : now.note(), now.inside(), told);
                }
            }
            result.add(now);
        }
        return result;
    }

    /** Whether the story went back in time after a coming to a place, and has now come to it again. */
    private static boolean isToldAgain(List<Visit> visits, int old, Visit again) {
        Visit first = visits.get(old);
        boolean wentBack = false;
        for (Visit between : visits.subList(old + 1, visits.size())) {
            if (first.isBefore(between)) {
                return false;
            }
            wentBack |= between.isBefore(first);
        }
        return wentBack && first.isMove() && again.isMove() && !first.isBefore(again) && !again.isBefore(first);
    }

    /** Neighbours at one place are one stay; a place that only holds the next or last one is no stay of its own. */
    private static List<Visit> squeezed(List<Visit> visits) {
        List<Visit> result = new ArrayList<>();
        for (Visit visit : visits) {
            Visit last = result.isEmpty() ? visit : result.get(result.size() - 1);
            if (result.isEmpty()) {
                result.add(visit);
            } else if (last.place().equals(visit.place()) || last.inside().contains(visit.place())) {
                result.set(result.size() - 1, last.with(visit.first(), visit.note(), visit.inside()));
            } else {
                result.add(visit);
            }
        }
        return result;
    }

    private static Journey journey(String person, List<Visit> visits, Departures departures) {
        List<Journey.Stay> stays = new ArrayList<>();
        List<Journey.Leg> legs = new ArrayList<>();
        for (int v = 0; v < visits.size(); v++) {
            Visit visit = visits.get(v);
            List<Journey.Moment> leave = departures.from(person, visit.place());
            stays.add(new Journey.Stay(visit.place(), arrival(visit), leave, visit.note()));
            if (v > 0) {
                Visit before = visits.get(v - 1);
                legs.add(new Journey.Leg(
                        before.place(),
                        visit.place(),
                        vehicle(visit),
                        departures.from(person, before.place()),
                        arrival(visit),
                        visit.isMove()));
            }
        }
        return new Journey(person, stays, legs);
    }

    /** The days of coming to the place; days of mere presence there say nothing of it. */
    private static List<Journey.Moment> arrival(Visit visit) {
        DayRange days = DayRange.unbounded();
        String event = "";
        for (DatedEvent told : visit.told()) {
            EventType type = told.event().type();
            if ((Visit.moves(type) && !visit.isLeftBy(told) || type == EventType.LIFE_BIRTH)
                    && told.days().overlaps(days)) {
                days = days.intersect(told.days());
                event = event.isEmpty() || type == EventType.MOVE_ARRIVE
                        ? told.event().id()
                        : event;
            }
        }
        return event.isEmpty() ? List.of() : List.of(new Journey.Moment(days, event));
    }

    private static String vehicle(Visit visit) {
        for (DatedEvent told : visit.told()) {
            for (Argument argument : told.event().arguments()) {
                if (argument.role() == Role.VEHICLE) {
                    return argument.entity();
                }
            }
        }
        return "";
    }

    /** The departures a text tells, by person and place. */
    private static final class Departures {
        private final Map<String, List<Journey.Moment>> byPersonAndPlace = new TreeMap<>();

        Departures(List<DatedEvent> events) {
            for (DatedEvent dated : events) {
                Event event = dated.event();
                if (event.happened() && Visit.moves(event.type())) {
                    for (Argument origin : event.arguments()) {
                        if (origin.role() == Role.ORIGIN) {
                            note(dated, origin.entity());
                        }
                    }
                }
            }
        }

        private void note(DatedEvent dated, String place) {
            for (Argument argument : dated.event().arguments()) {
                boolean moves = argument.role() == Role.AGENT || argument.role() == Role.PATIENT;
                String key = argument.entity() + " " + place;
                if (moves && !byPersonAndPlace.containsKey(key)) {
                    byPersonAndPlace.put(
                            key,
                            List.of(new Journey.Moment(
                                    dated.days(), dated.event().id())));
                }
            }
        }

        List<Journey.Moment> from(String person, String place) {
            return byPersonAndPlace.getOrDefault(person + " " + place, List.of());
        }
    }
}
