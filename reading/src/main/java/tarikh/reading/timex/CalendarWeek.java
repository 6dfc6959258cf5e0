package tarikh.reading.timex;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import tarikh.calendar.DayRange;

/**
 * A week counted from that of a day: its ISO name, and the days of it whether it begins on Saturday, Sunday or Monday.
 *
 * @param value such as {@code 1952-W31}, empty if it is not known
 */
record CalendarWeek(String value, DayRange days) {
    static final CalendarWeek UNKNOWN = new CalendarWeek("", DayRange.unbounded());
    private static final int WEEK = 7;
    private static final int EARLIEST_START = 2;

    /** {@return the week so many after that of a Gregorian day; the unknown one for other days} */
    static CalendarWeek of(Moment day, int weeksLater) {
        if (day.reckoning() != Reckoning.GREGORIAN || day.bce() || !day.hasYear() || day.nightsLeft() > 0) {
            return UNKNOWN;
        }
        try {
            long number = new DateForm(day).system().day(day.year(), day.month(), day.day()) + (long) weeksLater * WEEK;
            LocalDate date = LocalDate.ofEpochDay(number);
            long monday = number - (date.getDayOfWeek().getValue() - 1);
            String value = DateForm.four(date.get(IsoFields.WEEK_BASED_YEAR)) + "-W"
                    + DateForm.two(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            return new CalendarWeek(value, DayRange.between(monday - EARLIEST_START, monday + WEEK - 1));
        } catch (DateTimeException impossible) {
            return UNKNOWN;
        }
    }
}
