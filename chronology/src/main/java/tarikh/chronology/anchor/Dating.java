package tarikh.chronology.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import tarikh.calendar.DayRange;
import tarikh.chronology.DatedEvent;
import tarikh.network.Bounds;
import tarikh.network.Conflict;
import tarikh.network.Constraint;
import tarikh.network.Network;
import tarikh.network.Propagation;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventOrder;
import tarikh.reading.event.EventType;

/**
 * The days of each event: what its own words give, made tighter by what the rest of the text says. What is in a conflict
 * makes nothing tighter; the mere order of telling only helps where nothing else is said, and never against it.
 */
public final class Dating {
    private static final int ROUNDS = 8;

    private final Telling telling;
    private final Account told;
    private final Bounds bounds;
    private final StoryLine line;
    private final Set<String> disputed = new HashSet<>();
    /** By the ids of both their events. */
    private final Map<String, List<EventOrder>> orders = new HashMap<>();

    public Dating(Telling telling) {
        this.telling = telling;
        this.told = new Accounts().asTold(telling);
        this.bounds = settle(told.network());
        this.line = new StoryLine(telling, Accounts.told(telling));
        for (EventOrder order : telling.order()) {
            orders.computeIfAbsent(order.first(), k -> new ArrayList<>()).add(order);
            orders.computeIfAbsent(order.second(), k -> new ArrayList<>()).add(order);
        }
    }

    private Bounds settle(Network network) {
        Network now = network;
        for (int round = 0; round < ROUNDS; round++) {
            // The first conflicts of one run are enough here: they touch every part that does not fit.
            if (!(now.propagate(1) instanceof Propagation.Inconsistent found)) {
                break;
            }
            List<Constraint> onlyTold = found.conflicts().stream()
                    .flatMap(c -> c.constraints().stream())
                    .filter(this::isOnlyTold)
                    .distinct()
                    .toList();
            if (onlyTold.isEmpty()) {
                dispute(found);
                return found.undisputed();
            }
            now = now.without(onlyTold);
        }
        Propagation last = now.propagate(1);
        return last instanceof Propagation.Consistent fine
                ? fine.bounds()
                : ((Propagation.Inconsistent) last).undisputed();
    }

    private boolean isOnlyTold(Constraint constraint) {
        return told.grounds(constraint).claims().stream().anyMatch(c -> c.kind() == Claim.Kind.NARRATIVE);
    }

    private void dispute(Propagation.Inconsistent found) {
        for (Conflict conflict : found.conflicts()) {
            for (Constraint constraint : conflict.constraints()) {
                told.eventAt(constraint.from()).ifPresent(e -> disputed.add(e.id()));
                told.eventAt(constraint.to()).ifPresent(e -> disputed.add(e.id()));
            }
        }
    }

    /** {@return all events with their days, in text order} */
    public List<DatedEvent> events() {
        return telling.events().stream().map(this::date).toList();
    }

    private DatedEvent date(Event event) {
        OwnDays own = OwnDays.of(telling, event);
        if (disputed.contains(event.id()) && !own.days().isUnbounded()) {
            return new DatedEvent(event, own.days(), own.how(), own.timexes());
        }
        Moment moment = told.moments().get(event.id());
        DayRange reasoned = moment == null ? amongNeighbours(event) : inNetwork(event, moment);
        if (reasoned.isUnbounded() || !reasoned.overlaps(own.days())) {
            return new DatedEvent(event, own.days(), own.how(), own.timexes());
        }
        if (!own.days().isUnbounded()) {
            return new DatedEvent(event, own.days().intersect(reasoned), own.how(), own.timexes());
        }
        return new DatedEvent(event, reasoned, DatedEvent.How.INFERRED, timexes(event));
    }

    private DayRange inNetwork(Event event, Moment moment) {
        return range(bounds.earliest(moment.begin()), bounds.latest(lastOf(event, moment)));
    }

    /** What lasts is dated to its end; a term of office, which lasts long, to its beginning. */
    private static int lastOf(Event event, Moment moment) {
        boolean covers = moment.lasts() && event.type() != EventType.POWER_ACCEDE;
        return covers ? moment.end() : moment.begin();
    }

    /** What did not happen, or is told by another, lies between what is told before and after it. */
    private DayRange amongNeighbours(Event event) {
        OptionalLong first = OptionalLong.empty();
        OptionalLong last = OptionalLong.empty();
        for (EventOrder order : orders.getOrDefault(event.id(), List.of())) {
            Moment before = told.moments().get(order.first());
            Moment after = told.moments().get(order.second());
            if (order.second().equals(event.id()) && before != null && first.isEmpty()) {
                first = bounds.earliest(before.begin());
            }
            if (order.first().equals(event.id()) && after != null && last.isEmpty()) {
                last = bounds.latest(after.begin());
            }
        }
        StoryLine.Window window = line.around(event);
        if (first.isEmpty() && window.after().isPresent()) {
            first = window.after().get().days().earliest();
        }
        if (last.isEmpty() && window.before().isPresent()) {
            last = window.before().get().days().latest();
        }
        boolean crossed = first.isPresent() && last.isPresent() && first.getAsLong() > last.getAsLong();
        return crossed ? DayRange.unbounded() : range(first, last);
    }

    private static DayRange range(OptionalLong first, OptionalLong last) {
        if (first.isPresent() && last.isPresent()) {
            return DayRange.between(first.getAsLong(), Math.max(first.getAsLong(), last.getAsLong()));
        }
        if (first.isPresent()) {
            return DayRange.onOrAfter(first.getAsLong());
        }
        return last.isPresent() ? DayRange.onOrBefore(last.getAsLong()) : DayRange.unbounded();
    }

    private List<String> timexes(Event event) {
        Set<String> ids = new TreeSet<>(OwnDays::byNumber);
        for (Grounds grounds : whyNotEarlier(event)) {
            grounds.claims().forEach(c -> ids.add(c.timex()));
        }
        for (Grounds grounds : whyNotLater(event)) {
            grounds.claims().forEach(c -> ids.add(c.timex()));
        }
        ids.remove("");
        return List.copyOf(ids);
    }

    /** {@return whether the event is in a conflict, so that only its own words date it} */
    public boolean isDisputed(Event event) {
        return disputed.contains(event.id());
    }

    /** {@return the days that the event's own words and anchor give it; unbounded if they give none} */
    public DayRange ownDays(Event event) {
        return OwnDays.of(telling, event).days();
    }

    /** {@return what the event's own words say of its time, with what had to be assumed to read them} */
    public List<Claim> ownClaims(Event event) {
        List<Claim> claims = new ArrayList<>();
        for (String id : OwnDays.of(telling, event).timexes()) {
            telling.time(id).ifPresent(time -> {
                DayRange days = TimeClaims.days(time);
                claims.addAll(TimeClaims.of(
                        event,
                        time,
                        telling.wording()
                                .say(
                                        "says.at",
                                        telling.eventWords().name(event),
                                        telling.wording().days(days)),
                        telling.wording()));
            });
        }
        return claims;
    }

    /** {@return what the first day of the event rests on, from the date it is counted from; empty if nothing is said} */
    public List<Grounds> whyNotEarlier(Event event) {
        Moment moment = told.moments().get(event.id());
        if (moment == null) {
            return List.of();
        }
        List<Grounds> grounds = new ArrayList<>(grounds(bounds.whyNotEarlier(moment.begin())));
        java.util.Collections.reverse(grounds);
        return grounds;
    }

    /** {@return what the last day of the event rests on, from the date it is counted from; empty if nothing is said} */
    public List<Grounds> whyNotLater(Event event) {
        Moment moment = told.moments().get(event.id());
        return moment == null ? List.of() : grounds(bounds.whyNotLater(lastOf(event, moment)));
    }

    private List<Grounds> grounds(List<Conflict.Link> links) {
        return links.stream().map(l -> told.grounds(l.constraint())).toList();
    }
}
