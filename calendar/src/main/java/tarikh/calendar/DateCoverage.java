package tarikh.calendar;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** Which days a partial date covers; a month or day of 0 is absent, a month from 21 to 24 a season. */
record DateCoverage(CalendarVariant calendar, YearPattern year, int month, int firstDay, int lastDay) {
    /** Long enough to meet every kind of year of every calendar. */
    private static final int SAMPLE_YEARS = 100;

    private static final int SAMPLE_START = 1260;
    private static final int OBSERVED_SHORT = 29;
    private static final int OBSERVED_LONG = 30;

    DayRange days() {
        if (year.isUnknown()) {
            return DayRange.unbounded();
        }
        DayRange stated = hull(false);
        DayRange covered = stated == null ? hull(true) : stated;
        if (covered == null) {
            throw new DateTimeException("no days for the years " + year + " in " + calendar);
        }
        return covered.widen(calendar.slackBefore(), calendar.slackAfter());
    }

    boolean exists() {
        return hull(false) != null;
    }

    /** {@return the fewest and the most days of the month} */
    int[] monthLengths() {
        if (month == 0 || Season.isCode(month)) {
            throw new DateTimeException("no month to count the days of in " + year);
        }
        if (calendar.isObserved()) {
            return new int[] {OBSERVED_SHORT, OBSERVED_LONG};
        }
        int fewest = Integer.MAX_VALUE;
        int most = 0;
        for (int y = firstYear(); y <= lastYear(); y++) {
            if (calendar.system().hasMonth(y, month)) {
                int length = calendar.system().monthLength(y, month);
                fewest = Math.min(fewest, length);
                most = Math.max(most, length);
            }
        }
        if (most == 0) {
            throw new DateTimeException("no month " + month + " in " + year);
        }
        return new int[] {fewest, most};
    }

    /** From the first to the last day in all possible years; with {@code loosely}, of the nearest larger part that exists. */
    private @Nullable DayRange hull(boolean loosely) {
        DayRange found = null;
        for (int y = firstYear(); y <= lastYear(); y++) {
            DayRange inYear = loosely ? largerPart(y) : inYear(y);
            if (inYear != null) {
                found = found == null ? inYear : found.hull(inYear);
            }
        }
        return found;
    }

    private DayRange largerPart(int y) {
        CalendarSystem system = calendar.system();
        return system.hasMonth(y, month) ? system.month(y, month) : system.year(y);
    }

    private @Nullable DayRange inYear(int y) {
        CalendarSystem system = calendar.system();
        if (Season.isCode(month)) {
            return Season.ofCode(month).touching(system.year(y));
        }
        if (month != 0) {
            return inMonth(y, month);
        }
        if (firstDay == 0) {
            return system.year(y);
        }
        DayRange found = null;
        for (int m = 1; m <= 13; m++) {
            DayRange days = inMonth(y, m);
            if (days != null) {
                found = found == null ? days : found.hull(days);
            }
        }
        return found;
    }

    private @Nullable DayRange inMonth(int y, int m) {
        CalendarSystem system = calendar.system();
        if (!system.hasMonth(y, m)) {
            return null;
        }
        if (firstDay == 0) {
            return system.month(y, m);
        }
        int length = calendar.isObserved() ? OBSERVED_LONG : system.monthLength(y, m);
        if (firstDay > length) {
            return null;
        }
        long dayZero = system.day(y, m, 1) - 1;
        return DayRange.between(dayZero + firstDay, dayZero + Math.min(lastDay, length));
    }

    private int firstYear() {
        int earliest = calendar.system().earliestYear();
        return year.isUnknown()
                ? Math.max(earliest, Math.min(SAMPLE_START, calendar.system().latestYear()))
                : Math.max(earliest, (int) year.first());
    }

    private int lastYear() {
        int latest = calendar.system().latestYear();
        return year.isUnknown() ? Math.min(latest, firstYear() + SAMPLE_YEARS) : Math.min(latest, (int) year.last());
    }
}
