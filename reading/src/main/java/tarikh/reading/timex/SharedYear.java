package tarikh.reading.timex;

import java.util.ArrayList;
import java.util.List;
import tarikh.calendar.CalendarSystem;
import tarikh.calendar.DayRange;

/**
 * Finds the year of a date that names none from a date of another calendar: for the half of a double date, and for a month of a
 * solar calendar in a Hijri year. Hijri dates stay as they are written.
 */
final class SharedYear {
    private SharedYear() {}

    /**
     * The half with the year that brings it nearest to the other.
     *
     * @param isWritten whether the text writes the other's year; a year from one that it leaves out is marked as converted
     * @return the same half if it has a year or no month, or if the other half does not say when it is
     */
    static Moment of(Moment half, Moment other, boolean isWritten) {
        boolean silent = !half.hasYear() && half.hasMonth() && half.yearRef() == Ref.NONE && !half.isPeriod();
        if (!silent || !other.hasYear() || half.isHijri()) {
            return half;
        }
        DayRange days = new DateForm(other).days();
        Moment best = half;
        long nearest = Long.MAX_VALUE;
        for (Moment candidate : candidates(half, days)) {
            long distance = distance(new DateForm(candidate).days(), days);
            if (distance < nearest) {
                nearest = distance;
                best = candidate;
            }
        }
        MomentBuilder b = MomentBuilder.of(best);
        b.converted |= best != half && !isWritten;
        return b.build();
    }

    /** {@return the only year in which the half falls into a year of another calendar, or 0 if there is none or more than one} */
    static int inside(Moment half, Moment year) {
        if (half.isHijri() || !half.hasMonth()) {
            return 0;
        }
        MomentBuilder whole = new MomentBuilder();
        whole.reckoning = year.reckoning();
        whole.year = year.year();
        DayRange days = new DateForm(whole.build()).days();
        int found = 0;
        for (Moment candidate : candidates(half, days)) {
            if (new DateForm(candidate).days().overlaps(days)) {
                if (found > 0) {
                    return 0;
                }
                found = candidate.year();
            }
        }
        return found;
    }

    /** The half in each year of its calendar that may touch the days. */
    private static List<Moment> candidates(Moment half, DayRange days) {
        List<Moment> candidates = new ArrayList<>();
        CalendarSystem system = half.reckoning().calendar();
        if (!days.isBounded() || !system.domain().overlaps(days)) {
            return candidates;
        }
        long middle = (days.earliest().orElseThrow() + days.latest().orElseThrow()) / 2;
        if (!system.domain().contains(middle)) {
            return candidates;
        }
        int about = system.date(middle).year();
        for (int year = Math.max(1, about - 1); year <= about + 1; year++) {
            MomentBuilder builder = MomentBuilder.of(half);
            builder.year = year;
            Moment candidate = builder.build();
            if (new DateForm(candidate).days().isBounded()) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    private static long distance(DayRange one, DayRange other) {
        return Math.max(
                0,
                Math.max(
                        other.earliest().orElseThrow() - one.latest().orElseThrow(),
                        one.earliest().orElseThrow() - other.latest().orElseThrow()));
    }
}
