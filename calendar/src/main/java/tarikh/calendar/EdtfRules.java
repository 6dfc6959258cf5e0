package tarikh.calendar;

import java.time.DateTimeException;
import java.util.OptionalLong;
import tarikh.calendar.EdtfQualification.Part;

/** What makes a date of EDTF whole, of which level it is, and which days it covers. */
final class EdtfRules {
    private static final char UNSPECIFIED = 'X';
    private static final String ALL_UNSPECIFIED = "XX";
    private static final CalendarSystem GREGORIAN = CalendarSystem.GREGORIAN;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    /** A year with 29 days in February, and the first of four. */
    private static final int LEAP_YEAR = 2000;

    private EdtfRules() {}

    static void check(EdtfYear year, String month, String day) {
        boolean isPart = YearPart.isCode(number(month));
        boolean monthFits = month.isEmpty() || isPart || mayBe(month, 1, MONTHS);
        boolean dayFits = day.isEmpty() || !month.isEmpty() && !isPart && mayBe(day, 1, DAYS);
        boolean yearFits = month.isEmpty() || !year.isLong() && year.significant() == 0;
        if (!monthFits || !dayFits || !yearFits) {
            throw new DateTimeException(
                    "not an EDTF date: " + year + " " + month + " " + day
                            + "; a year of four digits, a month 01 to 12 or a part of the year 21 to 41, a day 01 to 31, digits perhaps X");
        }
        if (!day.isEmpty() && !mayBe(day, 1, longest(year, month))) {
            throw new DateTimeException("no day " + day + " in " + year + "-" + month);
        }
    }

    /** The most days that a month so written can have in such a year, by the Julian or the Gregorian calendar. */
    static int longest(EdtfYear year, String month) {
        int most = 0;
        for (int m = 1; m <= MONTHS; m++) {
            if (fits(month, m)) {
                boolean isFebruary = m == 2;
                int sample = isFebruary && !mayBeLeap(year) ? LEAP_YEAR + 1 : LEAP_YEAR;
                most = Math.max(most, GREGORIAN.monthLength(sample, m));
            }
        }
        return most;
    }

    /** Whether a year of four digits can be one of four: its last two digits tell, below zero too. */
    private static boolean mayBeLeap(EdtfYear year) {
        for (int n = 0; n < 100; n += 4) {
            if (fits(year.digits().substring(2), n)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two characters, each a digit or {@code X}, can be a number between two bounds. */
    static boolean mayBe(String digits, int least, int most) {
        for (int n = least; n <= most; n++) {
            if (fits(digits, n)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String digits, int number) {
        return digits.length() == 2 && fits(digits.charAt(0), number / 10) && fits(digits.charAt(1), number % 10);
    }

    private static boolean fits(char digit, int value) {
        return digit == UNSPECIFIED || digit == '0' + value;
    }

    /** Two digits as a number, 0 for anything else. */
    private static int number(String digits) {
        boolean known = digits.length() == 2 && isDigit(digits.charAt(0)) && isDigit(digits.charAt(1));
        return known ? (digits.charAt(0) - '0') * 10 + digits.charAt(1) - '0' : 0;
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    static boolean isOneDay(Edtf.Date date) {
        return date.year().isSingle() && number(date.month()) > 0 && number(date.day()) > 0;
    }

    static boolean isZone(String zone) {
        if (zone.isEmpty() || zone.equals("Z")) {
            return true;
        }
        boolean signed = zone.charAt(0) == '+' || zone.charAt(0) == '-';
        boolean hours = signed && zone.length() >= 3 && isNumber(zone.substring(1, 3), 14);
        boolean minutes = zone.length() == 6 && zone.charAt(3) == ':' && isNumber(zone.substring(4), 59);
        return hours && (zone.length() == 3 || minutes) && !zone.equals("-00") && !zone.equals("-00:00");
    }

    private static boolean isNumber(String digits, int most) {
        return isDigit(digits.charAt(0)) && isDigit(digits.charAt(1)) && number(digits) <= most;
    }

    static int level(Edtf.Date date, Part last) {
        EdtfYear year = date.year();
        boolean yearAlone = date.month().isEmpty();
        boolean partly = hasUnspecified(date.month()) && !date.month().equals(ALL_UNSPECIFIED)
                || hasUnspecified(date.day()) && !date.day().equals(ALL_UNSPECIFIED);
        boolean notFromTheRight = year.hasGap()
                || year.isUnspecified() && !yearAlone
                || date.month().equals(ALL_UNSPECIFIED)
                        && !date.day().isEmpty()
                        && !date.day().equals(ALL_UNSPECIFIED);
        boolean ofTheYear = number(date.month()) > Season.WINTER.code();
        if (partly
                || notFromTheRight
                || ofTheYear
                || year.exponent() > 0
                || year.significant() > 0
                || date.qualification().isPartial(last)) {
            return 2;
        }
        boolean plain = !year.isLong() && !year.negative() && !year.isUnspecified();
        boolean known = !hasUnspecified(date.month()) && !hasUnspecified(date.day());
        boolean season = Season.isCode(number(date.month()));
        boolean sure = date.qualification().of(Part.YEAR) == Edtf.Qualifier.NONE;
        return plain && known && !season && sure ? 0 : 1;
    }

    private static boolean hasUnspecified(String digits) {
        return digits.indexOf(UNSPECIFIED) >= 0;
    }

    static DayRange days(Edtf.Date date) {
        EdtfYear year = date.year();
        checkDomain(year);
        if (year.isUnknown()) {
            return DayRange.unbounded();
        }
        OptionalLong earliest = edge(date, true);
        OptionalLong latest = edge(date, false);
        return earliest.isPresent()
                ? DayRange.between(earliest.getAsLong(), latest.orElseThrow())
                : GREGORIAN.month(firstYear(year), number(date.month()));
    }

    /** The first day in the first of the years that has one, or the last in the last; none for 29 February 1500. */
    private static OptionalLong edge(Edtf.Date date, boolean first) {
        EdtfYear year = date.year();
        int step = first ? 1 : -1;
        for (int y = first ? firstYear(year) : lastYear(year); y >= firstYear(year) && y <= lastYear(year); y += step) {
            OptionalLong day = year.mayBe(y) ? edge(date, y, first) : OptionalLong.empty();
            if (day.isPresent()) {
                return day;
            }
        }
        return OptionalLong.empty();
    }

    private static OptionalLong edge(Edtf.Date date, int year, boolean first) {
        if (date.month().isEmpty()) {
            return edge(GREGORIAN.year(year), first);
        }
        if (YearPart.isCode(number(date.month()))) {
            return edge(YearPart.days(number(date.month()), year), first);
        }
        for (int i = 1; i <= MONTHS; i++) {
            int month = first ? i : MONTHS + 1 - i;
            int length = GREGORIAN.monthLength(year, month);
            if (fits(date.month(), month) && date.day().isEmpty()) {
                return edge(GREGORIAN.month(year, month), first);
            }
            for (int j = 1; j <= length && fits(date.month(), month); j++) {
                int day = first ? j : length + 1 - j;
                if (fits(date.day(), day)) {
                    return OptionalLong.of(GREGORIAN.day(year, month, day));
                }
            }
        }
        return OptionalLong.empty();
    }

    private static OptionalLong edge(DayRange days, boolean first) {
        return first ? days.earliest() : days.latest();
    }

    private static int firstYear(EdtfYear year) {
        return (int) Math.max(GREGORIAN.earliestYear(), year.first());
    }

    private static int lastYear(EdtfYear year) {
        return (int) Math.min(GREGORIAN.latestYear(), year.last());
    }

    private static void checkDomain(EdtfYear year) {
        if (!isCounted(year)) {
            throw new DateTimeException("no days for the year " + year + "; days are counted from -9999 to 9999");
        }
    }

    private static boolean isCounted(EdtfYear year) {
        return year.last() >= GREGORIAN.earliestYear() && year.first() <= GREGORIAN.latestYear();
    }

    /** The days from the first of one range to the last of another; an end that is not known stays open. */
    static DayRange between(DayRange from, DayRange to) {
        if (from.earliest().isPresent() && to.latest().isPresent()) {
            return DayRange.between(from.earliest().getAsLong(), to.latest().getAsLong());
        }
        if (from.earliest().isPresent()) {
            return DayRange.onOrAfter(from.earliest().getAsLong());
        }
        return to.latest().isPresent() ? DayRange.onOrBefore(to.latest().getAsLong()) : DayRange.unbounded();
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
