package tarikh.chronology.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.chronology.wording.Wording;
import tarikh.network.Network;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventType;
import tarikh.reading.event.TimeLink;
import tarikh.reading.timex.Anchor;
import tarikh.reading.timex.Timex;

/** Dates: an event lies in the days given for it; one that lasts covers some of them, or begins or ends there. */
final class DateRule implements Rule {
    private static final Set<EventType> COVERS =
            Set.of(EventType.MOVE_STAY, EventType.WORK_STUDY, EventType.CONFLICT_WAR);

    @Override
    public void apply(AccountBuilder account) {
        for (Event event : account.events()) {
            Optional<DayRange> apart = severalTimes(account.telling(), event);
            boolean bounded = event.times().stream()
                    .anyMatch(l -> l.relation() == TimeLink.Relation.FROM || l.relation() == TimeLink.Relation.UNTIL);
            for (TimeLink link : event.times()) {
                Optional<Timex> time = account.telling().time(link.timex());
                boolean at = link.relation() == TimeLink.Relation.AT;
                // A beginning or an end says more than another time of the same clause.
                if (time.isPresent() && !(at && (apart.isPresent() || bounded))) {
                    DayRange days = TimeClaims.days(time.get(), link.relation());
                    date(account, event, link.relation(), time.get(), days);
                }
            }
            if (apart.isPresent() && !bounded) {
                Timex first =
                        account.telling().times(event, TimeLink.Relation.AT).get(0);
                date(account, event, TimeLink.Relation.AT, first, apart.get());
            }
        }
    }

    /** The days from first to last when one clause has dates that do not meet: it tells of several times, not one. */
    private static Optional<DayRange> severalTimes(Telling telling, Event event) {
        List<DayRange> all = telling.times(event, TimeLink.Relation.AT).stream()
                .map(TimeClaims::days)
                .filter(d -> !d.isUnbounded())
                .toList();
        boolean apart = all.stream().anyMatch(d -> all.stream().anyMatch(o -> !o.overlaps(d)));
        return apart ? all.stream().reduce(DayRange::hull) : Optional.empty();
    }

    private static void date(
            AccountBuilder account, Event event, TimeLink.Relation relation, Timex time, DayRange days) {
        if (days.isUnbounded()) {
            return;
        }
        Wording wording = account.telling().wording();
        Bilingual name = account.telling().eventWords().name(event);
        Moment moment = account.moment(event);
        switch (relation) {
            case AT -> {
                Grounds on = grounds(account, "says.at", event, time, days);
                boolean covers = moment.lasts()
                        && COVERS.contains(event.type())
                        && !account.telling().hasLength(event)
                        && account.telling().times(event, TimeLink.Relation.AGE).isEmpty();
                if (isTerm(event, moment, time)) {
                    term(account, moment, event, time);
                } else if (covers) {
                    days.latest().ifPresent(d -> account.atMost(Network.ORIGIN, moment.begin(), d, on));
                    days.earliest().ifPresent(d -> account.atLeast(Network.ORIGIN, moment.end(), d, on));
                } else {
                    account.within(moment.begin(), days, on);
                }
            }
            case FROM -> account.within(moment.begin(), days, grounds(account, "says.begins", event, time, days));
            case UNTIL -> account.within(moment.end(), days, grounds(account, "says.ends", event, time, days));
            case BEFORE ->
                days.latest()
                        .ifPresent(d -> account.atMost(
                                Network.ORIGIN, moment.begin(), d, grounds(account, "says.before", event, time, days)));
            case AFTER ->
                days.earliest()
                        .ifPresent(d -> account.atLeast(
                                Network.ORIGIN, moment.begin(), d, grounds(account, "says.after", event, time, days)));
            case LASTS, AGE -> {
                // Lengths are no dates.
            }
        }
    }

    /** A term of office "between 1087 and 1100" begins with the first date and ends with the last. */
    private static boolean isTerm(Event event, Moment moment, Timex time) {
        return event.type() == EventType.POWER_ACCEDE
                && moment.lasts()
                && !time.details().ends().isEmpty();
    }

    private static void term(AccountBuilder account, Moment moment, Event event, Timex time) {
        Wording wording = account.telling().wording();
        Bilingual name = account.telling().eventWords().name(event);
        DayRange first = TimeClaims.days(time, TimeLink.Relation.FROM);
        DayRange last = TimeClaims.days(time, TimeLink.Relation.UNTIL);
        account.within(moment.begin(), first, grounds(account, "says.begins", event, time, first));
        account.within(moment.end(), last, grounds(account, "says.ends", event, time, last));
    }

    private static Grounds grounds(AccountBuilder account, String key, Event event, Timex time, DayRange days) {
        List<Claim> claims = new ArrayList<>(claims(account, key, event, time, days));
        if (time.anchor() instanceof Anchor.ToTimex anchor && !time.amount().isEmpty()) {
            // "Five days later" says nothing without the date it is counted from.
            Optional<Event> host = account.eventAt(anchor.id()).filter(e -> !e.equals(event));
            Optional<Timex> from = account.telling().time(anchor.id());
            if (host.isPresent() && from.isPresent()) {
                claims.addAll(claims(account, "says.at", host.get(), from.get(), TimeClaims.days(from.get())));
            }
        }
        return AccountBuilder.on(claims);
    }

    static List<Claim> claims(AccountBuilder account, String key, Event event, Timex time, DayRange days) {
        Wording wording = account.telling().wording();
        Bilingual name = account.telling().eventWords().name(event);
        return TimeClaims.of(event, time, wording.say(key, name, wording.days(days)), wording);
    }
}
