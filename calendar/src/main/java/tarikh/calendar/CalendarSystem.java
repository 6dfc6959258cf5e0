package tarikh.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.Optional;

/**
 * A calendar as arithmetic: every day has exactly one year, month and day in it.
 *
 * <p>A day is a {@code long} counted from 1970-01-01 Gregorian. Years of {@link #GREGORIAN} and {@link #JULIAN} are
 * astronomical: 1 BCE is 0, 44 BCE is -43. Each calendar has an {@linkplain #earliestYear() earliest} and a
 * {@linkplain #latestYear() latest year}; within them no sum can overflow, outside them a {@link DateTimeException} is
 * thrown.
 *
 * <p>Months are counted from 1 in the order of the year, except in {@link #RUMI} and {@link #SELEUCID}: their months are the
 * Julian months under other names and keep the Julian numbers, so that a year begins with month 3 or 10; see
 * {@link #firstMonth}.
 */
public enum CalendarSystem {
    /** Gregorian rules in all years, also before 1582, as in ISO 8601. */
    GREGORIAN("gregorian", new GregorianArithmetic(), -9999, 9999),

    /** Julian rules in all years. */
    JULIAN("julian", new JulianArithmetic(), -9999, 9999),

    /**
     * Tabular Hijri with 1 Muharram of year 1 on Friday 16 July 622 Julian, the civil epoch; leap years 2, 5, 7, 10, 13, 16,
     * 18, 21, 24, 26 and 29 of 30. There is no year before 1: the months that were inserted before Islam are not known.
     */
    HIJRI_CIVIL("hijri", new HijriArithmetic(-492_148), 1, 9999),

    /** As {@link #HIJRI_CIVIL}, every day one earlier: from Thursday 15 July 622 Julian, the astronomers' epoch. */
    HIJRI_ASTRONOMICAL("hijri-astronomical", new HijriArithmetic(-492_149), 1, 9999),

    /** Coptic, era of the Martyrs: 1 Tut of year 1 on 29 August 284 Julian; a thirteenth month of five or six days. */
    COPTIC("coptic", new CopticArithmetic(), -9999, 9999),

    /**
     * Ottoman Rumi, or mali: from 1 March 1256 (13 March 1840 Gregorian) Julian months in years that begin with March
     * (month 3); 15 February 1332 was followed by 1 March 1333 (1 March 1917 Gregorian); 1333 ended with December, and
     * from 1334 (1918) to 1341 (1925) months are Gregorian and the year begins with January. The financial years before
     * 1256, some of them skipped, are not covered.
     */
    RUMI("rumi", new RumiArithmetic(), 1256, 1341),

    /** Seleucid as Syriac writers count it: 1 October (month 10) 312 BCE Julian begins year 1; Julian months. */
    SELEUCID("seleucid", new SeleucidArithmetic(), 1, 9999),

    /**
     * Solar Hijri of Iran and Afghanistan by the arithmetic of 33 years with 8 leap years, 1 Farvardin of year 1 on 18
     * March 622 Julian. Ends with 1500, soon after which the rule departs from the observed equinox.
     */
    SOLAR_HIJRI("solar-hijri", new SolarHijriArithmetic(), 1, 1500);

    private final String id;
    private final Arithmetic arithmetic;
    private final int earliestYear;
    private final int latestYear;
    private final long earliestDay;
    private final long latestDay;

    CalendarSystem(String id, Arithmetic arithmetic, int earliestYear, int latestYear) {
        this.id = id;
        this.arithmetic = arithmetic;
        this.earliestYear = earliestYear;
        this.latestYear = latestYear;
        this.earliestDay = arithmetic.day(earliestYear, arithmetic.firstMonth(earliestYear), 1);
        int lastMonth = lastMonth(latestYear);
        this.latestDay = arithmetic.day(latestYear, lastMonth, arithmetic.monthLength(latestYear, lastMonth));
    }

    /** {@return the name in written dates, such as {@code hijri}} */
    public String id() {
        return id;
    }

    /** {@return the calendar with this {@link #id}, if there is one} */
    public static Optional<CalendarSystem> named(String id) {
        for (CalendarSystem calendar : values()) {
            if (calendar.id.equals(id)) {
                return Optional.of(calendar);
            }
        }
        return Optional.empty();
    }

    /** {@return the weekday of a day} */
    public static DayOfWeek weekday(long day) {
        return DayOfWeek.of((int) Math.floorMod(day + 3, 7L) + 1);
    }

    public int earliestYear() {
        return earliestYear;
    }

    public int latestYear() {
        return latestYear;
    }

    /** {@return the days from the first of the earliest year to the last of the latest} */
    public DayRange domain() {
        return DayRange.between(earliestDay, latestDay);
    }

    public boolean hasYear(int year) {
        return earliestYear <= year && year <= latestYear;
    }

    public boolean hasMonth(int year, int month) {
        if (!hasYear(year) || month < 1) {
            return false;
        }
        int months = arithmetic.monthsInYear(year);
        int cycle = Math.max(12, months);
        return month <= cycle && Math.floorMod(month - arithmetic.firstMonth(year), cycle) < months;
    }

    /** {@return whether there is such a day, the year being inside the stated domain} */
    public boolean isValid(int year, int month, int dayOfMonth) {
        return hasMonth(year, month) && dayOfMonth >= 1 && dayOfMonth <= arithmetic.monthLength(year, month);
    }

    /** {@return the day, counted from 1970-01-01 Gregorian} */
    public long day(int year, int month, int dayOfMonth) {
        int length = monthLength(year, month);
        if (dayOfMonth < 1 || dayOfMonth > length) {
            throw new DateTimeException("no day " + dayOfMonth + " in " + this.id + " month " + year + "-" + month
                    + "; it has days 1 to " + length);
        }
        return arithmetic.day(year, month, dayOfMonth);
    }

    /** {@return year, month and day of a day counted from 1970-01-01 Gregorian} */
    public YearMonthDay date(long day) {
        if (day < earliestDay || day > latestDay) {
            throw new DateTimeException("day " + day + " is outside the " + id + " calendar; it has days " + earliestDay
                    + " to " + latestDay);
        }
        return arithmetic.date(day);
    }

    /** {@return the days of a month} */
    public int monthLength(int year, int month) {
        checkYear(year);
        if (!hasMonth(year, month)) {
            throw new DateTimeException("no month " + month + " in " + id + " year " + year + "; it has months "
                    + arithmetic.firstMonth(year) + " to " + lastMonth(year));
        }
        return arithmetic.monthLength(year, month);
    }

    /** {@return the days of a year} */
    public int yearLength(int year) {
        checkYear(year);
        int last = lastMonth(year);
        long end = arithmetic.day(year, last, arithmetic.monthLength(year, last));
        return (int) (end - arithmetic.day(year, arithmetic.firstMonth(year), 1) + 1);
    }

    /** {@return the number of months: 12, but 13 in {@link #COPTIC} and 10 in the Rumi year 1333} */
    public int monthsInYear(int year) {
        checkYear(year);
        return arithmetic.monthsInYear(year);
    }

    /** {@return the number of the month with which a year begins: 1 except in {@link #RUMI} before 1334 and {@link #SELEUCID}} */
    public int firstMonth(int year) {
        checkYear(year);
        return arithmetic.firstMonth(year);
    }

    /** {@return all days of a year} */
    public DayRange year(int year) {
        long first = day(year, firstMonth(year), 1);
        return DayRange.between(first, first + yearLength(year) - 1);
    }

    /** {@return all days of a month} */
    public DayRange month(int year, int month) {
        long first = day(year, month, 1);
        return DayRange.between(first, first + monthLength(year, month) - 1);
    }

    private int lastMonth(int year) {
        int months = arithmetic.monthsInYear(year);
        return Math.floorMod(arithmetic.firstMonth(year) + months - 2, Math.max(12, months)) + 1;
    }

    private void checkYear(int year) {
        if (!hasYear(year)) {
            throw new DateTimeException("no year " + year + " in the " + id + " calendar; it has years " + earliestYear
                    + " to " + latestYear);
        }
    }
}
