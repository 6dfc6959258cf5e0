package tarikh.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A possibly partial date as written, in its own calendar and variant; it becomes days or another calendar's date only when
 * asked.
 *
 * <p>Years are those of {@link CalendarSystem}: {@code gregorian -0043} is 44 BCE. A date that its calendar lacks, such as 30
 * February, can be held and is told by {@link #exists}; a year outside the calendar's domain or a day above 31 cannot.
 */
public final class CalendarDate {
    private static final int ABSENT = 0;

    private final DateParts parts;

    private CalendarDate(DateParts parts) {
        this.parts = parts;
    }

    /** {@return a year} */
    public static CalendarDate of(CalendarSystem calendar, int year) {
        return of(calendar, YearPattern.of(year), ABSENT, ABSENT);
    }

    /** {@return a month of a year} */
    public static CalendarDate of(CalendarSystem calendar, int year, int month) {
        return of(calendar, YearPattern.of(year), stated(month), ABSENT);
    }

    /** {@return a day} */
    public static CalendarDate of(CalendarSystem calendar, int year, int month, int dayOfMonth) {
        return of(calendar, YearPattern.of(year), stated(month), stated(dayOfMonth));
    }

    /** {@return a year, decade or century, by the digits that are known} */
    public static CalendarDate of(CalendarSystem calendar, YearPattern year) {
        return of(calendar, year, ABSENT, ABSENT);
    }

    private static CalendarDate of(CalendarSystem calendar, YearPattern year, int month, int dayOfMonth) {
        return of(CalendarVariant.of(calendar), year, month, dayOfMonth, dayOfMonth);
    }

    /** {@return a month of an unknown year} */
    public static CalendarDate yearless(CalendarSystem calendar, int month) {
        return of(calendar, YearPattern.unknown(), stated(month), ABSENT);
    }

    /** {@return a day and month of an unknown year} */
    public static CalendarDate yearless(CalendarSystem calendar, int month, int dayOfMonth) {
        return of(calendar, YearPattern.unknown(), stated(month), stated(dayOfMonth));
    }

    /**
     * The years that share their digits down to the tens.
     *
     * @param tens 192 for the years 1920 to 1929; below zero, -4 for the years -49 to -40
     */
    public static CalendarDate decade(CalendarSystem calendar, int tens) {
        return of(calendar, new YearPattern(tens < 0, Math.abs((long) tens), 1), ABSENT, ABSENT);
    }

    /**
     * The years that share their digits down to the hundreds.
     *
     * @param hundreds 19 for the years 1900 to 1999; below zero, -4 for the years -499 to -400, the fifth century BCE
     */
    public static CalendarDate century(CalendarSystem calendar, int hundreds) {
        return of(calendar, new YearPattern(hundreds < 0, Math.abs((long) hundreds), 2), ABSENT, ABSENT);
    }

    /** {@return a season of a year} */
    public static CalendarDate season(CalendarSystem calendar, int year, Season season) {
        return of(calendar, YearPattern.of(year), season.code(), ABSENT);
    }

    /** {@return the date of a day in a calendar} */
    public static CalendarDate ofDay(CalendarSystem calendar, long day) {
        YearMonthDay numbers = calendar.date(day);
        return of(calendar, numbers.year(), numbers.month(), numbers.day());
    }

    /**
     * Reads the form that {@link #toString} writes.
     *
     * @throws java.time.format.DateTimeParseException with position, what was found and what was expected
     */
    public static CalendarDate parse(String written) {
        return new CalendarDateText(written).read();
    }

    static CalendarDate of(CalendarVariant calendar, YearPattern year, int month, int firstDay, int lastDay) {
        return new CalendarDate(new DateParts(calendar, year, month, firstDay, lastDay));
    }

    private static int stated(int monthOrDay) {
        if (monthOrDay < 1) {
            throw new DateTimeException("not a month or day: " + monthOrDay + "; they count from 1");
        }
        return monthOrDay;
    }

    /** {@return this date in the given year, whatever year it had} */
    public CalendarDate withYear(int newYear) {
        return of(parts.calendar(), YearPattern.of(newYear), parts.month(), parts.firstDay(), parts.lastDay());
    }

    /** {@return this date with the month given, in place of a month or season it had} */
    public CalendarDate withMonth(int newMonth) {
        return of(parts.calendar(), parts.year(), stated(newMonth), parts.firstDay(), parts.lastDay());
    }

    /** {@return this date on the day of the month given} */
    public CalendarDate withDay(int dayOfMonth) {
        return withDays(dayOfMonth, dayOfMonth);
    }

    /** {@return this date on one of several days of its month, both ends included} */
    public CalendarDate withDays(int first, int last) {
        return of(
                parts.calendar(), parts.year(), parts.isSeason() ? ABSENT : parts.month(), stated(first), stated(last));
    }

    /**
     * This month's day after which so many nights remain. An observed month has 29 days or 30, and so there are two such days;
     * with 0 it is the last.
     *
     * @throws DateTimeException if no month is stated or no day is left
     */
    public CalendarDate withNightsRemaining(int nights) {
        int[] lengths = parts.monthLengths();
        if (nights < 0 || nights >= lengths[0]) {
            throw new DateTimeException(
                    "not a count of nights remaining: " + nights + "; 0 to " + (lengths[0] - 1) + " in this month");
        }
        return withDays(lengths[0] - nights, lengths[1] - nights);
    }

    /** {@return this date in a variant of the same or another calendar; the numbers stay, nothing is converted} */
    public CalendarDate as(CalendarVariant variant) {
        return of(variant, parts.year(), parts.month(), parts.firstDay(), parts.lastDay());
    }

    public CalendarVariant calendar() {
        return parts.calendar();
    }

    /** {@return the finest part stated, also when a coarser is unknown} */
    public Precision precision() {
        return parts.precision();
    }

    /** {@return the year, empty for a decade, a century or an unknown year} */
    public OptionalInt year() {
        YearPattern year = parts.year();
        return year.isSingle() ? OptionalInt.of((int) year.first()) : OptionalInt.empty();
    }

    /** {@return the year with its unknown digits} */
    public YearPattern yearPattern() {
        return parts.year();
    }

    /** {@return the month, empty if none or a season is stated} */
    public OptionalInt month() {
        return parts.isSeason() ? OptionalInt.empty() : ifStated(parts.month());
    }

    public Optional<Season> season() {
        return parts.isSeason() ? Optional.of(Season.ofCode(parts.month())) : Optional.empty();
    }

    /** {@return the day of the month, empty if none is stated or several are possible} */
    public OptionalInt day() {
        return parts.firstDay() == parts.lastDay() ? firstDay() : OptionalInt.empty();
    }

    /** {@return the first possible day of the month} */
    public OptionalInt firstDay() {
        return ifStated(parts.firstDay());
    }

    /** {@return the last possible day of the month} */
    public OptionalInt lastDay() {
        return ifStated(parts.lastDay());
    }

    private static OptionalInt ifStated(int monthOrDay) {
        return monthOrDay == ABSENT ? OptionalInt.empty() : OptionalInt.of(monthOrDay);
    }

    /** {@return whether the calendar has such a date; an observed month may have 30 days where the table gives 29} */
    public boolean exists() {
        return parts.exists();
    }

    /**
     * All days that the date can mean, widened by the calendar's slack, except for a season, which follows the sun; unbounded
     * without a year. A date that does not {@link #exists exist} covers the month it names, or else the year.
     */
    public DayRange days() {
        return parts.days();
    }

    /** {@return the days of this date that are such a weekday, from first to last; empty if the weekday contradicts the date} */
    public Optional<DayRange> onWeekday(DayOfWeek weekday) {
        return days().onWeekday(weekday);
    }

    /** {@return whether the date can be such a weekday} */
    public boolean mayFallOn(DayOfWeek weekday) {
        return onWeekday(weekday).isPresent();
    }

    /** {@return the weekday, if the date is one day} */
    public Optional<DayOfWeek> weekday() {
        DayRange days = days();
        return days.isSingleDay()
                ? Optional.of(CalendarSystem.weekday(days.earliest().orElseThrow()))
                : Optional.empty();
    }

    /** {@return the first and last day of this date in another calendar; empty without a year and outside that calendar's domain} */
    public Optional<CalendarPeriod> in(CalendarSystem other) {
        return CalendarPeriod.of(days(), other);
    }

    /**
     * The EDTF of a Gregorian or Julian date as written, if it exists; of one with several possible days, its month with the day
     * unspecified.
     */
    public Optional<Edtf.Date> edtf() {
        CalendarSystem system = calendar().system();
        boolean roman = system == CalendarSystem.GREGORIAN || system == CalendarSystem.JULIAN;
        return roman && exists() ? Optional.of(parts.edtf()) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CalendarDate that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /**
     * The calendar's name and the date, as {@code hijri 0423-07-24}, {@code gregorian 192X}, {@code julian -0043}, {@code
     * gregorian XXXX-05-07}, {@code gregorian 1402-23} for an autumn, {@code hijri [0170-08-24..0170-08-25]} for one of two days.
     */
    @Override
    public String toString() {
        return calendar() + " " + numbers();
    }

    /** {@return the date without its calendar, as {@code 0423-07-24} or {@code [0170-08-24..0170-08-25]}} */
    public String numbers() {
        return parts.numbers();
    }
}
