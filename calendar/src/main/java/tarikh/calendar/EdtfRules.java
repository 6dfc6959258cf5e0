package tarikh.calendar;

import java.time.DateTimeException;
import java.util.OptionalLong;

/** What makes a date of EDTF whole, and which days it covers. */
final class EdtfRules {
    private static final String UNSPECIFIED = "XX";
    private static final CalendarVariant GREGORIAN = CalendarVariant.of(CalendarSystem.GREGORIAN);
    /** A leap year. */
    private static final int ANY_YEAR = 2000;

    private EdtfRules() {}

    static void check(YearPattern year, String month, String day) {
        boolean shortYear = !year.isSingle() || year.known() < 10_000;
        boolean nothing = year.isUnknown() && number(month) == 0 && number(day) == 0;
        boolean monthFits = month.isEmpty() || month.equals(UNSPECIFIED) || isMonth(month) || isSeason(month);
        boolean dayFits =
                day.isEmpty() || (day.equals(UNSPECIFIED) || isDay(day)) && !month.isEmpty() && !isSeason(month);
        if (nothing || !monthFits || !dayFits || !shortYear && !month.isEmpty()) {
            throw new DateTimeException("not an EDTF date: " + year + " " + month + " " + day
                    + "; a year of up to four digits, a month 01 to 12, XX or a season 21 to 24, a day 01 to 31 or XX");
        }
        if (isMonth(month) && isDay(day) && number(day) > monthLength(year, number(month))) {
            throw new DateTimeException("no day " + day + " in " + year + "-" + month);
        }
    }

    /** The longest the month can be in such a year, by the Julian or the Gregorian calendar. */
    static int monthLength(YearPattern year, int month) {
        int sample = year.isSingle() ? (int) Math.floorMod(year.first(), 4L) : 0;
        return CalendarSystem.JULIAN.monthLength(ANY_YEAR + sample, month);
    }

    private static boolean isMonth(String part) {
        int number = number(part);
        return 1 <= number && number <= 12;
    }

    private static boolean isSeason(String part) {
        return Season.isCode(number(part));
    }

    private static boolean isDay(String part) {
        int number = number(part);
        return 1 <= number && number <= 31;
    }

    /** Two digits as a number, 0 for anything else. */
    private static int number(String part) {
        if (part.length() != 2 || !isDigit(part.charAt(0)) || !isDigit(part.charAt(1))) {
            return 0;
        }
        return (part.charAt(0) - '0') * 10 + part.charAt(1) - '0';
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    static DayRange days(YearPattern year, String month, String day) {
        checkDomain(year);
        int monthNumber = number(month);
        int dayNumber = number(day);
        boolean known = !year.isUnknown() && year.unknownDigits() != 3;
        if (known) {
            return new DateParts(GREGORIAN, year, monthNumber, dayNumber, dayNumber).days();
        }
        return year.isUnknown() ? DayRange.unbounded() : millennium(year);
    }

    private static DayRange millennium(YearPattern year) {
        return CalendarSystem.GREGORIAN.year((int) year.first()).hull(CalendarSystem.GREGORIAN.year((int) year.last()));
    }

    private static void checkDomain(YearPattern year) {
        if (!isCounted(year)) {
            throw new DateTimeException("no days for the year " + year + "; days are counted from -9999 to 9999");
        }
    }

    private static boolean isCounted(YearPattern year) {
        return year.last() >= CalendarSystem.GREGORIAN.earliestYear()
                && year.first() <= CalendarSystem.GREGORIAN.latestYear();
    }

    /** Whether no possible day of the first date is on or before one of the second. */
    static boolean isAfter(Edtf.Date from, Edtf.Date to) {
        if (!isCounted(from.year()) || !isCounted(to.year())) {
            return from.year().first() > to.year().last();
        }
        OptionalLong earliest = from.days().earliest();
        OptionalLong latest = to.days().latest();
        return earliest.isPresent() && latest.isPresent() && earliest.getAsLong() > latest.getAsLong();
    }
}
