package tarikh.reading.timex;

import java.util.function.IntFunction;
import tarikh.calendar.CalendarDate;
import tarikh.calendar.DayRange;

/**
 * One of the equal parts of a period: the second half of a century, the last ten days of a month.
 *
 * @param nth which, from 1
 * @param parts into how many the period is divided
 * @param loose whether the words name no portion, and only are taken for it, as "late" for the last third
 */
record Portion(int nth, int parts, boolean loose) {
    static final Portion WHOLE = new Portion(1, 1);

    Portion(int nth, int parts) {
        this(nth, parts, false);
    }

    private static final int MONTHS = 12;
    private static final int DAYS = 30;

    boolean isWhole() {
        return parts == 1;
    }

    /** {@return its days within a month} */
    DayRange ofMonth(CalendarDate month) {
        return within(month.days(), DAYS, day -> month.withDay(day).days());
    }

    /** {@return its days within a year} */
    DayRange ofYear(CalendarDate year) {
        return within(year.days(), MONTHS, month -> year.withMonth(month).days());
    }

    /** {@return its days within so many years, of which the first is given} */
    DayRange ofYears(int first, int years, IntFunction<DayRange> year) {
        return within(year.apply(first).hull(year.apply(first + years - 1)), years, n -> year.apply(first + n - 1));
    }

    /** Where the units do not divide evenly, the unit between two portions is of the one that has more of it. */
    private DayRange within(DayRange whole, int units, IntFunction<DayRange> unit) {
        if (parts == 1 || !whole.isBounded()) {
            return whole;
        }
        DayRange first = nth == 1 ? whole : unit.apply(bound(units, nth - 1) + 1);
        DayRange last = nth == parts ? whole : unit.apply(bound(units, nth));
        return DayRange.between(first.earliest().orElseThrow(), last.latest().orElseThrow());
    }

    /** {@return after how many units so many portions end} */
    private int bound(int units, int portions) {
        return Math.round((float) units * portions / parts);
    }
}
