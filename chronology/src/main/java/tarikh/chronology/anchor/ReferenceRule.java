package tarikh.chronology.anchor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tarikh.chronology.Bilingual;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventOrder;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;

/** References: what is said to be before or after, with no date of its own, is the one event of its sort that has a date. */
final class ReferenceRule implements Rule {
    private static final double TRUST = 5;
    /** How many events of the same sort to either side an order can mean. */
    private static final int REACH = 40;

    /** What happens to anybody but once, or hardly more often. */
    private static final Set<EventType> ONCE =
            Set.of(EventType.LIFE_BIRTH, EventType.LIFE_DEATH, EventType.LIFE_MARRY, EventType.WORK_STUDY);

    private static final List<Role> WHERE = List.of(Role.ORIGIN, Role.DESTINATION, Role.PLACE);

    @Override
    public void apply(AccountBuilder account) {
        List<EventOrder> orders = new ArrayList<>(account.telling().order());
        orders.addAll(account.telling().deedOrder());
        Set<String> stated = new TreeSet<>();
        for (EventOrder order : orders) {
            if (order.kind() == EventOrder.Kind.STATED) {
                stated.add(order.first());
                stated.add(order.second());
            }
        }
        Map<EventType, List<Event>> alike = new EnumMap<>(EventType.class);
        for (Event event : account.events()) {
            alike.computeIfAbsent(event.type(), t -> new ArrayList<>()).add(event);
        }
        for (List<Event> events : alike.values()) {
            for (int i = 0; i < events.size(); i++) {
                Event event = events.get(i);
                if (stated.contains(event.id()) && !hasTime(account.telling(), event)) {
                    List<Event> near = events.subList(Math.max(0, i - REACH), Math.min(events.size(), i + REACH));
                    referent(account.telling(), event, near).ifPresent(d -> same(account, event, d));
                }
            }
        }
    }

    private static boolean hasTime(Telling telling, Event event) {
        return !OwnDays.of(telling, event).days().isUnbounded() || telling.hasLength(event);
    }

    private static Optional<Event> referent(Telling telling, Event event, List<Event> near) {
        Event only = null;
        for (Event other : near) {
            if (!other.equals(event) && mayBeOne(telling, event, other)) {
                if (only != null) {
                    return Optional.empty();
                }
                only = other;
            }
        }
        return Optional.ofNullable(only).filter(o -> hasTime(telling, o) && isSurelyOne(telling, event, o));
    }

    private static boolean mayBeOne(Telling telling, Event one, Event other) {
        for (Role role : WHERE) {
            Set<String> here = telling.fillers(one, role);
            Set<String> there = telling.fillers(other, role);
            if (!here.isEmpty() && !there.isEmpty() && !Telling.meet(here, there)) {
                return false;
            }
        }
        return telling.isByAnybody(one) || telling.isByAnybody(other) || isOfSame(telling, one, other);
    }

    private static boolean isOfSame(Telling telling, Event one, Event other) {
        return Telling.meet(telling.who(one, Role.AGENT, Role.PATIENT), telling.who(other, Role.AGENT, Role.PATIENT));
    }

    /** What can happen again must be at the same place. */
    private static boolean isSurelyOne(Telling telling, Event one, Event other) {
        boolean samePlace =
                WHERE.stream().anyMatch(r -> Telling.meet(telling.fillers(one, r), telling.fillers(other, r)));
        boolean unsaid = telling.isByAnybody(one) && telling.isByAnybody(other);
        return samePlace || ONCE.contains(one.type()) && (unsaid || isOfSame(telling, one, other));
    }

    private static void same(AccountBuilder account, Event event, Event dated) {
        Telling telling = account.telling();
        Bilingual says = telling.wording()
                .say(
                        "says.same.assumed",
                        telling.eventWords().name(event),
                        telling.eventWords().name(dated));
        Claim claim = new Claim(Claim.Kind.REFERS, List.of(), says, true, TRUST, event.id(), "");
        Grounds on = AccountBuilder.on(List.of(claim));
        Moment here = account.moment(event);
        Moment there = account.moment(dated);
        account.between(here.begin(), there.begin(), 0, 0, on);
        if (here.lasts() && there.lasts()) {
            account.between(here.end(), there.end(), 0, 0, on);
        }
    }
}
