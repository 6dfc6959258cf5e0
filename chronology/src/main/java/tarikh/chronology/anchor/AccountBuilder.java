package tarikh.chronology.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tarikh.calendar.DayRange;
import tarikh.network.Constraint;
import tarikh.network.Network;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventType;

/** Gathers the points and constraints of one speaker's account. */
final class AccountBuilder {
    private static final Set<EventType> LASTING = Set.of(
            EventType.MOVE_STAY,
            EventType.MOVE_TRAVEL,
            EventType.JUSTICE_JAIL,
            EventType.WORK_STUDY,
            EventType.CONFLICT_WAR);

    private final Telling telling;
    private final String speaker;
    private final Network.Builder network = new Network.Builder();
    private final List<Grounds> grounds = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Map<String, Moment> moments = new TreeMap<>();
    private final Map<Integer, Event> pointEvents = new TreeMap<>();

    AccountBuilder(Telling telling, String speaker, List<Event> events) {
        this.telling = telling;
        this.speaker = speaker;
        for (Event event : events) {
            this.events.add(event);
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
