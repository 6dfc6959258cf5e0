package tarikh.chronology.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tarikh.calendar.DayRange;
import tarikh.network.Constraint;
import tarikh.network.Network;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;

/** Gathers the points and constraints of one speaker's account. */
final class AccountBuilder {
    private static final Set<EventType> LASTING = Set.of(
            EventType.MOVE_STAY,
            EventType.MOVE_TRAVEL,
            EventType.JUSTICE_JAIL,
            EventType.WORK_STUDY,
            EventType.CONFLICT_WAR);

    /** How many events of the same people away something that belongs to an event is looked for. */
    private static final int REACH = 100;

    private final Telling telling;
    private final String speaker;
    private final Network.Builder network = new Network.Builder();
    private final List<Grounds> grounds = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, List<Event>> byPerson = new HashMap<>();
    private final Map<String, Event> byTime = new HashMap<>();
    private final Map<String, Moment> moments = new TreeMap<>();
    private final Map<Integer, Event> pointEvents = new TreeMap<>();

    AccountBuilder(Telling telling, String speaker, List<Event> events) {
        this.telling = telling;
        this.speaker = speaker;
        for (Event event : events) {
            positions.put(event.id(), this.events.size());
            this.events.add(event);
            for (String person : telling.who(event, Role.values())) {
                byPerson.computeIfAbsent(person, p -> new ArrayList<>()).add(event);
            }
            event.times().forEach(l -> byTime.putIfAbsent(l.timex(), event));
            int begin = network.point();
            boolean lasts = LASTING.contains(event.type()) || telling.isLong(event);
            int end = lasts ? network.point() : begin;
            moments.put(event.id(), new Moment(begin, end));
            pointEvents.put(begin, event);
            pointEvents.put(end, event);
            if (lasts) {
                atLeast(begin, end, 0, always(Grounds.Always.BEGIN_BEFORE_END));
            }
        }
    }

    Telling telling() {
        return telling;
    }

    /** {@return the events of this account, in text order} */
    List<Event> events() {
        return events;
    }

    /** {@return all who have a part in an event, in the order of their keys} */
    Set<String> people() {
        return new TreeSet<>(byPerson.keySet());
    }

    /** {@return the first event of this account that has the time, or empty if none has} */
    Optional<Event> eventAt(String timex) {
        return Optional.ofNullable(byTime.get(timex));
    }

    /** {@return those in which the person has any part, in text order} */
    List<Event> eventsOf(String person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** {@return those in which any of the people has any part, in text order} */
    List<Event> eventsOf(Set<String> people) {
        Map<Integer, Event> found = new TreeMap<>();
        people.forEach(p -> eventsOf(p).forEach(e -> found.put(position(e), e)));
        return List.copyOf(found.values());
    }

    /** {@return the last of some events of this account, in text order, that are told before a place among its events} */
    List<Event> before(int place, List<Event> some) {
        int count = count(place, some);
        return some.subList(Math.max(0, count - REACH), count);
    }

    /** {@return the first of some events of this account, in text order, that are told after a place among its events} */
    List<Event> after(int place, List<Event> some) {
        int first = count(place + 1, some);
        return some.subList(first, Math.min(some.size(), first + REACH));
    }

    private int count(int place, List<Event> some) {
        int low = 0;
        int high = some.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (position(some.get(middle)) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** {@return the place of an event of this account among its events} */
    int position(Event event) {
        return Objects.requireNonNull(positions.get(event.id()));
    }

    /** {@return the event's points, or empty if it is not in this account} */
    Optional<Moment> moment(String event) {
        return Optional.ofNullable(moments.get(event));
    }

    Moment moment(Event event) {
        return Objects.requireNonNull(moments.get(event.id()));
    }

    int point() {
        return network.point();
    }

    static Grounds always(Grounds.Always always) {
        return new Grounds(List.of(), always);
    }

    static Grounds on(List<Claim> claims) {
        return new Grounds(claims, Grounds.Always.NOTHING);
    }

    /** {@code to - from} is at least {@code min}. */
    void atLeast(int from, int to, long min, Grounds on) {
        if (from != to) {
            add(Constraint.atLeast(from, to, min, grounds.size()), on);
        }
    }

    /** {@code to - from} is at most {@code max}. */
    void atMost(int from, int to, long max, Grounds on) {
        if (from != to) {
            add(Constraint.atMost(from, to, max, grounds.size()), on);
        }
    }

    void between(int from, int to, long min, long max, Grounds on) {
        if (from != to) {
            add(Constraint.between(from, to, min, max, grounds.size()), on);
        }
    }

    void within(int point, DayRange days, Grounds on) {
        if (days.isBounded()) {
            between(
                    Network.ORIGIN,
                    point,
                    days.earliest().orElseThrow(),
                    days.latest().orElseThrow(),
                    on);
        } else {
            days.earliest().ifPresent(d -> atLeast(Network.ORIGIN, point, d, on));
            days.latest().ifPresent(d -> atMost(Network.ORIGIN, point, d, on));
        }
    }

    void within(int from, int to, Length length, Grounds on) {
        if (length.min().isPresent() && length.max().isPresent()) {
            between(from, to, length.min().getAsLong(), length.max().getAsLong(), on);
        } else {
            length.min().ifPresent(d -> atLeast(from, to, d, on));
            length.max().ifPresent(d -> atMost(from, to, d, on));
        }
    }

    private void add(Constraint constraint, Grounds on) {
        grounds.add(on);
        boolean given = on.claims().isEmpty();
        network.add(given ? constraint.asHard() : constraint.withTrust(on.trust()));
    }

    Account build() {
        return new Account(speaker, network.build(), grounds, moments, pointEvents);
    }
}
