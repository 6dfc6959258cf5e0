package tarikh.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.Objects;
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

    private final CalendarVariant calendar;
    private final YearPattern year;
    private final int month;
    private final int firstDay;
    private final int lastDay;

    /** A month from 21 to 24 is a season; 0 stands for an absent month or day. */
    private CalendarDate(CalendarVariant calendar, YearPattern year, int month, int firstDay, int lastDay) {
        this.calendar = calendar;
        this.year = year;
        this.month = month;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        check();
    }

    private void check() {
        CalendarSystem system = calendar.system();
        int mostMonths = system == CalendarSystem.COPTIC ? 13 : 12;
        boolean monthFits = 0 <= month && month <= mostMonths || Season.isCode(month) && firstDay == ABSENT;
        boolean dayFits = 0 <= firstDay && firstDay <= lastDay && lastDay <= 31 && (firstDay > 0 || lastDay == ABSENT);
        if (!monthFits || !dayFits) {
            throw new DateTimeException("not a date: month " + month + ", days " + firstDay + " to " + lastDay
                    + "; months have the numbers 1 to " + mostMonths + ", days 1 to 31");
        }
        if (year.isUnknown() ? month == ABSENT && firstDay == ABSENT : year.unknownDigits() == 3) {
            throw new DateTimeException("not a date: " + year + "; a century at least, or a month or a day");
        }
        if (!year.isUnknown() && (year.last() < system.earliestYear() || year.first() > system.latestYear())) {
            throw new DateTimeException("no year " + year + " in the " + system.id() + " calendar; it has years "
                    + system.earliestYear() + " to " + system.latestYear());
        }
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
        return new CalendarDate(CalendarVariant.of(calendar), year, month, dayOfMonth, dayOfMonth);
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
        return new CalendarDate(calendar, year, month, firstDay, lastDay);
    }

    private static int stated(int monthOrDay) {
        if (monthOrDay < 1) {
            throw new DateTimeException("not a month or day: " + monthOrDay + "; they count from 1");
        }
        return monthOrDay;
    }

    /** {@return this date in the given year, whatever year it had} */
    public CalendarDate withYear(int newYear) {
        return new CalendarDate(calendar, YearPattern.of(newYear), month, firstDay, lastDay);
    }

    /** {@return this date with the month given, in place of a month or season it had} */
    public CalendarDate withMonth(int newMonth) {
        return new CalendarDate(calendar, year, stated(newMonth), firstDay, lastDay);
    }

    /** {@return this date on the day of the month given} */
    public CalendarDate withDay(int dayOfMonth) {
        return withDays(dayOfMonth, dayOfMonth);
    }

    /** {@return this date on one of several days of its month, both ends included} */
    public CalendarDate withDays(int first, int last) {
        return new CalendarDate(calendar, year, Season.isCode(month) ? ABSENT : month, stated(first), stated(last));
    }

    /**
     * This month's day after which so many nights remain. An observed month has 29 days or 30, and so there are two such days;
     * with 0 it is the last.
     *
     * @throws DateTimeException if no month is stated or no day is left
     */
    public CalendarDate withNightsRemaining(int nights) {
        int[] lengths = coverage().monthLengths();
        if (nights < 0 || nights >= lengths[0]) {
            throw new DateTimeException(
                    "not a count of nights remaining: " + nights + "; 0 to " + (lengths[0] - 1) + " in this month");
        }
        return withDays(lengths[0] - nights, lengths[1] - nights);
    }

    /** {@return this date in a variant of the same or another calendar; the numbers stay, nothing is converted} */
    public CalendarDate as(CalendarVariant variant) {
        return new CalendarDate(variant, year, month, firstDay, lastDay);
    }

    public CalendarVariant calendar() {
        return calendar;
    }

    /** {@return the finest part stated, also when a coarser is unknown} */
    public Precision precision() {
        if (firstDay != ABSENT) {
            return Precision.DAY;
        }
        if (month != ABSENT) {
            return Season.isCode(month) ? Precision.SEASON : Precision.MONTH;
        }
        return year.isSingle() ? Precision.YEAR : year.unknownDigits() == 1 ? Precision.DECADE : Precision.CENTURY;
    }

    /** {@return the year, empty for a decade, a century or an unknown year} */
    public OptionalInt year() {
        return year.isSingle() ? OptionalInt.of((int) year.first()) : OptionalInt.empty();
    }

    /** {@return the year with its unknown digits} */
    public YearPattern yearPattern() {
        return year;
    }

    /** {@return the month, empty if none or a season is stated} */
    public OptionalInt month() {
        return month == ABSENT || Season.isCode(month) ? OptionalInt.empty() : OptionalInt.of(month);
    }

    public Optional<Season> season() {
        return Season.isCode(month) ? Optional.of(Season.ofCode(month)) : Optional.empty();
    }

    /** {@return the day of the month, empty if none is stated or several are possible} */
    public OptionalInt day() {
        return firstDay == lastDay ? firstDay() : OptionalInt.empty();
    }

    /** {@return the first possible day of the month} */
    public OptionalInt firstDay() {
        return firstDay == ABSENT ? OptionalInt.empty() : OptionalInt.of(firstDay);
    }

    /** {@return the last possible day of the month} */
    public OptionalInt lastDay() {
        return lastDay == ABSENT ? OptionalInt.empty() : OptionalInt.of(lastDay);
    }

    /** {@return whether the calendar has such a date; an observed month may have 30 days where the table gives 29} */
    public boolean exists() {
        return coverage().exists();
    }

    /**
     * All days that the date can mean, widened by the calendar's slack; unbounded without a year. A date that does not {@link
     * #exists exist} covers the month it names, or else the year.
     */
    public DayRange days() {
        return coverage().days();
    }

    private DateCoverage coverage() {
        return new DateCoverage(calendar, year, month, firstDay, lastDay);
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

    /** {@return the EDTF of a Gregorian or Julian date as written, if it exists; of several possible days, the month with its day unspecified} */
    public Optional<Edtf.Date> edtf() {
        CalendarSystem system = calendar.system();
        boolean roman = system == CalendarSystem.GREGORIAN || system == CalendarSystem.JULIAN;
        if (!roman || !exists()) {
            return Optional.empty();
        }
        String edtfMonth = month != ABSENT ? YearPattern.padded(month, 2) : firstDay != ABSENT ? "XX" : "";
        String edtfDay = firstDay == ABSENT ? "" : firstDay == lastDay ? YearPattern.padded(firstDay, 2) : "XX";
        return Optional.of(new Edtf.Date(year, edtfMonth, edtfDay, Edtf.Qualifier.NONE));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CalendarDate that
                && calendar.equals(that.calendar)
                && year.equals(that.year)
                && month == that.month
                && firstDay == that.firstDay
                && lastDay == that.lastDay;
    }

    @Override
    public int hashCode() {
        return Objects.hash(calendar, year, month, firstDay, lastDay);
    }

    /**
     * The calendar's name and the date, as {@code hijri 0423-07-24}, {@code gregorian 192X}, {@code julian -0043}, {@code
     * gregorian XXXX-05-07}, {@code gregorian 1402-23} for an autumn, {@code hijri [0170-08-24..0170-08-25]} for one of two days.
     */
    @Override
    public String toString() {
        return calendar + " " + numbers();
    }

    /** {@return the date without its calendar, as {@code 0423-07-24} or {@code [0170-08-24..0170-08-25]}} */
    public String numbers() {
        String start = year.toString();
        if (month != ABSENT || firstDay != ABSENT) {
            start += month == ABSENT ? "-XX" : "-" + YearPattern.padded(month, 2);
        }
        if (firstDay == ABSENT) {
            return start;
        }
        String first = start + "-" + YearPattern.padded(firstDay, 2);
        return firstDay == lastDay ? first : "[" + first + ".." + start + "-" + YearPattern.padded(lastDay, 2) + "]";
    }
}
