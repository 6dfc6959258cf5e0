package tarikh.calendar;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** The numbers of a partial date and the days they cover; a month or day of 0 is absent, a month from 21 to 24 a season. */
record DateParts(CalendarVariant calendar, YearPattern year, int month, int firstDay, int lastDay) {
    /** Long enough to meet every kind of year of every calendar. */
    private static final int SAMPLE_YEARS = 100;

    private static final int SAMPLE_START = 1260;
    private static final String UNSPECIFIED = "XX";
    private static final int OBSERVED_SHORT = 29;
    private static final int OBSERVED_LONG = 30;

    DateParts {
        CalendarSystem system = calendar.system();
        int mostMonths = system == CalendarSystem.COPTIC ? 13 : 12;
        boolean monthFits = 0 <= month && month <= mostMonths || Season.isCode(month) && firstDay == 0;
        boolean dayFits = 0 <= firstDay && firstDay <= lastDay && lastDay <= 31 && (firstDay > 0 || lastDay == 0);
        if (!monthFits || !dayFits) {
            throw new DateTimeException("not a date: month " + month + ", days " + firstDay + " to " + lastDay
                    + "; months have the numbers 1 to " + mostMonths + ", days 1 to 31");
        }
        if (year.isUnknown() ? month == 0 && firstDay == 0 : year.unknownDigits() == 3) {
            throw new DateTimeException("not a date: " + year + "; a century at least, or a month or a day");
        }
        if (!year.isUnknown() && (year.last() < system.earliestYear() || year.first() > system.latestYear())) {
            throw new DateTimeException("no year " + year + " in the " + system.id() + " calendar; it has years "
                    + system.earliestYear() + " to " + system.latestYear());
        }
    }

    boolean isSeason() {
        return Season.isCode(month);
    }

    Precision precision() {
        if (firstDay != 0) {
            return Precision.DAY;
        }
        if (month != 0) {
            return isSeason() ? Precision.SEASON : Precision.MONTH;
        }
        return year.isSingle() ? Precision.YEAR : year.unknownDigits() == 1 ? Precision.DECADE : Precision.CENTURY;
    }

    String numbers() {
        String start = year.toString();
        if (month != 0 || firstDay != 0) {
            start += "-" + (month == 0 ? UNSPECIFIED : YearPattern.padded(month, 2));
        }
        if (firstDay == 0) {
            return start;
        }
        String first = start + "-" + YearPattern.padded(firstDay, 2);
        return firstDay == lastDay ? first : "[" + first + ".." + start + "-" + YearPattern.padded(lastDay, 2) + "]";
    }

    Edtf.Date edtf() {
        String dayPart = firstDay == 0 ? "" : firstDay == lastDay ? YearPattern.padded(firstDay, 2) : UNSPECIFIED;
        String monthPart = month != 0 ? YearPattern.padded(month, 2) : firstDay != 0 ? UNSPECIFIED : "";
        return Edtf.Date.of(year, monthPart, dayPart, Edtf.Qualifier.NONE);
    }

    DayRange days() {
        if (year.isUnknown()) {
            return DayRange.unbounded();
        }
        DayRange stated = hull(false);
        DayRange covered = stated == null ? hull(true) : stated;
        if (covered == null) {
            throw new DateTimeException("no days for the years " + year + " in " + calendar);
        }
        return isSeason() ? covered : covered.widen(calendar.slackBefore(), calendar.slackAfter());
    }

    boolean exists() {
        return hull(false) != null;
    }

    /** {@return the fewest and the most days of the month} */
    int[] monthLengths() {
        if (month == 0 || isSeason()) {
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
        if (isSeason()) {
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
