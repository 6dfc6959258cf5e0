package tarikh.chronology.anchor;

import java.util.ArrayList;
import java.util.List;
import tarikh.calendar.DayRange;
import tarikh.chronology.DatedEvent;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventType;
import tarikh.reading.event.TimeLink;
import tarikh.reading.timex.Anchor;
import tarikh.reading.timex.Assumption;
import tarikh.reading.timex.Timex;

/** The days that an event's own words and anchor give it, before any reasoning. */
record OwnDays(DayRange days, DatedEvent.How how, List<String> timexes) {
    OwnDays {
        timexes = List.copyOf(timexes);
    }

    static OwnDays of(Telling telling, Event event) {
        DayRange days = DayRange.unbounded();
        List<String> used = new ArrayList<>();
        boolean pointsBack = false;
        for (TimeLink link : event.times()) {
            Timex time = telling.time(link.timex()).orElse(null);
            if (time == null) {
                continue;
            }
            DayRange told = told(event, link.relation(), time);
            if (!told.isUnbounded()) {
                // Dates of one clause that do not meet tell of several times, from the first to the last.
                days = told.overlaps(days) ? days.intersect(told) : days.hull(told);
                used.add(time.id());
                pointsBack |= pointsBack(time);
            }
        }
        if (days.isUnbounded()) {
            return new OwnDays(days, DatedEvent.How.UNKNOWN, List.of());
        }
        DatedEvent.How how = pointsBack ? DatedEvent.How.ANAPHORIC : DatedEvent.How.EXPLICIT;
        return new OwnDays(
                days, how, used.stream().distinct().sorted(OwnDays::byNumber).toList());
    }

    private static DayRange told(Event event, TimeLink.Relation relation, Timex time) {
        boolean range = !time.details().ends().isEmpty();
        boolean entersOffice = event.type() == EventType.POWER_ACCEDE;
        boolean begins = entersOffice || event.type() == EventType.LIFE_BIRTH;
        boolean ends = event.type() == EventType.POWER_LEAVE || event.type() == EventType.LIFE_DEATH;
        DayRange whole = TimeClaims.asWritten(time);
        DayRange days =
                range && (relation == TimeLink.Relation.FROM || entersOffice && relation == TimeLink.Relation.AT)
                        ? time.first()
                        : range && relation == TimeLink.Relation.UNTIL ? time.last() : whole;
        return switch (relation) {
            case AT -> days;
            case FROM ->
                begins
                        ? days
                        : days.earliest().isPresent() ? after(days.earliest().getAsLong()) : none();
            case UNTIL ->
                ends
                        ? days
                        : entersOffice || days.latest().isEmpty()
                                ? none()
                                : before(days.latest().getAsLong());
            case BEFORE ->
                days.earliest().isEmpty() ? none() : before(days.earliest().getAsLong() - (days.isSingleDay() ? 0 : 1));
            case AFTER ->
                days.latest().isEmpty() ? none() : after(days.latest().getAsLong() + (days.isSingleDay() ? 0 : 1));
            case LASTS, AGE -> none();
        };
    }

    private static DayRange none() {
        return DayRange.unbounded();
    }

    private static DayRange after(long day) {
        return DayRange.onOrAfter(day);
    }

    private static DayRange before(long day) {
        return DayRange.onOrBefore(day);
    }

    private static boolean pointsBack(Timex time) {
        return time.assumptions().contains(Assumption.POINTS_BACK)
                || time.anchor() instanceof Anchor.ToTimex && !time.amount().isEmpty();
    }

    /** Orders ids such as t2 and t10 by their numbers. */
    static int byNumber(String one, String other) {
        return one.length() != other.length() ? Integer.compare(one.length(), other.length()) : one.compareTo(other);
    }
}
