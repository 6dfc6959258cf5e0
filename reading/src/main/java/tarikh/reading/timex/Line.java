package tarikh.reading.timex;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tarikh.calendar.DayRange;

/** The dates that a line of the narrative has named last, by calendar. A flashback is a line of its own. */
final class Line {
    /** A date named last, and the id of the expression that named it. */
    record Last(Moment moment, String id) {}

    private final Map<Reckoning, Last> years = new EnumMap<>(Reckoning.class);
    private final Map<Reckoning, Last> months = new EnumMap<>(Reckoning.class);
    private final Map<Reckoning, Last> days = new EnumMap<>(Reckoning.class);
    private Last latest = new Last(new MomentBuilder().build(), "");
    private Reckoning current = Reckoning.UNKNOWN;
    /** The century spoken of last, as its hundreds; -1 before any. */
    private int century = -1;

    Line copy() {
        Line copy = new Line();
        copy.years.putAll(years);
        copy.months.putAll(months);
        copy.days.putAll(days);
        copy.latest = latest;
        copy.current = current;
        copy.century = century;
        return copy;
    }

    /** Takes a completed date that an expression named. */
    void remember(Last last) {
        Moment moment = last.moment();
        if (moment.century() >= 0 && !moment.isHijri()) {
            century = moment.century();
        }
        if (moment.isPeriod() || moment.reckoning() == Reckoning.UNKNOWN) {
            return;
        }
        current = moment.reckoning().family();
        latest = last;
        if (moment.hasYear() && !moment.converted()) {
            years.put(current, last);
        }
        if (moment.hasMonth() && moment.monthTo() == 0) {
            months.put(current, last);
        }
        if (moment.hasDay() && moment.hasMonth()) {
            days.put(current, last);
        }
    }

    boolean hasYear() {
        return !years.isEmpty();
    }

    Optional<Last> year(Reckoning reckoning) {
        return Optional.ofNullable(years.get(reckoning.family()));
    }

    Optional<Last> month(Reckoning reckoning) {
        return Optional.ofNullable(months.get(reckoning.family()));
    }

    /** {@return the day named last, in the calendar named last if none is given} */
    Optional<Last> day(Reckoning reckoning) {
        return Optional.ofNullable(days.get(reckoning == Reckoning.UNKNOWN ? current : reckoning.family()));
    }

    Last latest() {
        return latest;
    }

    /** {@return the calendar of the date named last} */
    Reckoning current() {
        return current;
    }

    int century() {
        return century;
    }

    /** {@return the days after, or before, the date named last; all days if there is none} */
    DayRange sideOfLatest(boolean after) {
        Last last = latest();
        DayRange days = new DateForm(last.moment()).days();
        OptionalLong edge = after ? days.earliest() : days.latest();
        if (last.id().isEmpty() || edge.isEmpty()) {
            return DayRange.unbounded();
        }
        return after ? DayRange.onOrAfter(edge.getAsLong()) : DayRange.onOrBefore(edge.getAsLong());
    }
}
