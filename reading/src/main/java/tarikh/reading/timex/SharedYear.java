package tarikh.reading.timex;

import tarikh.calendar.CalendarSystem;
import tarikh.calendar.DayRange;

/**
 * Gives the Gregorian half of a double date that names no year the one that the other half falls in. The other calendars' halves stay as
 * they are written.
 */
final class SharedYear {
    private SharedYear() {}

    /**
     * The half with the year that brings it nearest to the other.
     *
     * @return the same half if it has a year or no month, or if the other half does not say when it is
     */
    static Moment of(Moment half, Moment other) {
        boolean silent = !half.hasYear() && half.hasMonth() && half.yearRef() == Ref.NONE && !half.isPeriod();
        if (!silent || !other.hasYear() || half.reckoning() != Reckoning.GREGORIAN) {
            return half;
        }
        DayRange days = new DateForm(other).days();
        if (!days.isBounded()) {
            return half;
        }
        CalendarSystem system = half.reckoning().calendar();
        if (!system.domain().overlaps(days)) {
            return half;
        }
        long middle = (days.earliest().orElseThrow() + days.latest().orElseThrow()) / 2;
        int about = system.date(middle).year();
        Moment best = half;
        long nearest = Long.MAX_VALUE;
        for (int year = about - 1; year <= about + 1; year++) {
            MomentBuilder builder = MomentBuilder.of(half);
            builder.year = year;
            Moment candidate = builder.build();
            DayRange own = year < 1 ? DayRange.unbounded() : new DateForm(candidate).days();
            if (own.isBounded() && distance(own, days) < nearest) {
                nearest = distance(own, days);
                best = candidate;
            }
        }
        return best;
    }

    private static long distance(DayRange one, DayRange other) {
        return Math.max(
                0,
                Math.max(
                        other.earliest().orElseThrow() - one.latest().orElseThrow(),
                        one.earliest().orElseThrow() - other.latest().orElseThrow()));
    }
}
