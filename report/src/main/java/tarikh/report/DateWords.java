package tarikh.report;

import java.util.OptionalLong;
import tarikh.calendar.CalendarSystem;
import tarikh.calendar.DayRange;
import tarikh.calendar.YearMonthDay;

/** Days and ranges of days as people write them. */
final class DateWords {
    /** 15 October 1582, the first day of the Gregorian reform. */
    private static final long REFORM = -141_427;

    private static final long LONG_RANGE = 62;
    private static final long YEARS_ONLY = 366;
    private static final long TOO_LONG_FOR_HIJRI = 366 * 20;

    private static final Naming GREGORIAN =
            new Naming(CalendarSystem.GREGORIAN, "month.", "date.day", "date.month", "date.plain");
    private static final Naming JULIAN =
            new Naming(CalendarSystem.JULIAN, "month.", "date.day", "date.month", "date.plain");
    private static final Naming HIJRI =
            new Naming(CalendarSystem.HIJRI_CIVIL, "hijri.", "date.hijri.day", "date.hijri.month", "date.hijri.year");

    private final Words words;

    DateWords(Words words) {
        this.words = words;
    }

    /** How one calendar names its parts; the last three are keys of patterns. */
    private record Naming(CalendarSystem calendar, String months, String day, String month, String year) {
        YearMonthDay date(long day) {
            return calendar.date(day);
        }

        boolean covers(long first, long last) {
            return calendar.domain().contains(first) && calendar.domain().contains(last + 1);
        }

        /** {@return whether the days are whole months of this calendar} */
        boolean hasWholeMonths(long first, long last) {
            return covers(first, last)
                    && date(first).day() == 1
                    && date(last + 1).day() == 1;
        }
    }

    /**
     * The range in the calendar of Europe at that time: Julian, and called so, before October 1582, Gregorian after; whole
     * months and years go by their names.
     */
    Both western(DayRange days) {
        OptionalLong first = days.earliest();
        OptionalLong last = days.latest();
        if (first.isPresent() && last.isPresent()) {
            return bounded(first.getAsLong(), last.getAsLong());
        }
        if (first.isPresent()) {
            long day = first.getAsLong();
            return named(words.join("date.from", day(day, reckoning(day))), day);
        }
        if (last.isPresent()) {
            long day = last.getAsLong();
            return named(words.join("date.until", day(day, reckoning(day))), day);
        }
        return words.say("date.none");
    }

    private Both bounded(long first, long last) {
        boolean julian = last < REFORM && !GREGORIAN.hasWholeMonths(first, last);
        Both range = range(first, last, julian ? JULIAN : GREGORIAN);
        boolean wholeYears = JULIAN.hasWholeMonths(first, last)
                && JULIAN.date(first).month() == 1
                && JULIAN.date(last).month() == 12;
        return julian && !wholeYears ? named(range, last) : range;
    }

    private static Naming reckoning(long day) {
        return day < REFORM ? JULIAN : GREGORIAN;
    }

    /** {@return the date with the name of its calendar, where that is not the one of today} */
    private Both named(Both date, long day) {
        return day < REFORM ? words.join("date.julian", date) : date;
    }

    /**
     * The range in the tabular Hijri calendar, marked as approximate unless it is whole months; empty when it is open, too
     * long to be worth saying, or before the Hijra.
     */
    Both hijri(DayRange days) {
        if (!days.isBounded()) {
            return new Both("", "");
        }
        long first = days.earliest().orElseThrow();
        long last = days.latest().orElseThrow();
        if (last - first > TOO_LONG_FOR_HIJRI || !HIJRI.covers(first, last)) {
            return new Both("", "");
        }
        if (HIJRI.hasWholeMonths(first, last)) {
            return range(first, last, HIJRI);
        }
        // Days read from a Hijri date reach one day to each side, for observed months slip.
        if (last - first >= 2 && HIJRI.hasWholeMonths(first + 1, last - 1)) {
            return range(first + 1, last - 1, HIJRI);
        }
        if (last - first == 2) {
            return words.join("date.about", day(first + 1, HIJRI));
        }
        return words.join("date.about", coarse(first, last));
    }

    /** {@return a Hijri date in the form of the output contract, in words; the form itself where it leaves the year open} */
    Both hijriAsWritten(String date) {
        int slash = date.indexOf('/');
        if (slash >= 0) {
            return words.join(
                    "date.range", hijriAsWritten(date.substring(0, slash)), hijriAsWritten(date.substring(slash + 1)));
        }
        if (!date.matches("[0-9]+(-[0-9]{2}){0,2}")) {
            return Both.same(date);
        }
        String[] parts = date.split("-", -1);
        YearMonthDay whole = new YearMonthDay(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
        if (whole.month() == 0) {
            return words.join(HIJRI.year, number(whole.year()));
        }
        return whole.day() == 0
                ? month(whole, HIJRI)
                : words.join(HIJRI.day, number(whole.day()), monthName(whole, HIJRI), number(whole.year()));
    }

    private Both coarse(long first, long last) {
        YearMonthDay from = HIJRI.date(first);
        YearMonthDay to = HIJRI.date(last);
        if (last - first >= YEARS_ONLY - 12) {
            Both numbers = from.year() == to.year()
                    ? number(from.year())
                    : isolated(words.join("date.range", number(from.year()), number(to.year())));
            return words.join(HIJRI.year, numbers);
        }
        if (last - first > LONG_RANGE) {
            return words.join("date.range", month(from, HIJRI), month(to, HIJRI));
        }
        return range(first, last, HIJRI);
    }

    private Both range(long first, long last, Naming naming) {
        if (first == last) {
            return day(first, naming);
        }
        if (naming.hasWholeMonths(first, last)) {
            return wholeMonths(naming.date(first), naming.date(last), naming);
        }
        boolean named = naming.calendar.domain().contains(first)
                && naming.calendar.domain().contains(last);
        if (!named || naming.date(first).year() != naming.date(last).year()) {
            return words.join("date.range", day(first, naming), day(last, naming));
        }
        YearMonthDay from = naming.date(first);
        YearMonthDay to = naming.date(last);
        Both start = from.month() == to.month() ? number(from.day()) : dayAndMonth(from, naming);
        return words.join("date.range", start, day(last, naming));
    }

    private Both wholeMonths(YearMonthDay from, YearMonthDay to, Naming naming) {
        boolean wholeYears = from.month() == 1 && to.month() == 12;
        if (wholeYears && from.year() == to.year()) {
            return words.join(naming.year, year(from.year()));
        }
        if (wholeYears) {
            return words.join(naming.year, isolated(words.join("date.range", year(from.year()), year(to.year()))));
        }
        Both start = month(from, naming);
        return from.year() == to.year() && from.month() == to.month()
                ? start
                : words.join("date.range", start, month(to, naming));
    }

    private Both day(long day, Naming naming) {
        if (!naming.calendar.domain().contains(day)) {
            return Both.same(java.time.LocalDate.ofEpochDay(day).toString());
        }
        YearMonthDay date = naming.date(day);
        return words.join(naming.day, number(date.day()), monthName(date, naming), year(date.year()));
    }

    private Both dayAndMonth(YearMonthDay date, Naming naming) {
        return words.join("date.month", number(date.day()), monthName(date, naming));
    }

    private Both month(YearMonthDay date, Naming naming) {
        return words.join(naming.month, monthName(date, naming), year(date.year()));
    }

    private Both monthName(YearMonthDay date, Naming naming) {
        return words.say(naming.months + date.month());
    }

    private static Both number(int number) {
        return Both.same(String.valueOf(number));
    }

    private Both year(int year) {
        return year > 0 ? number(year) : words.say("date.bce", 1 - year);
    }

    /** {@return a range of bare numbers held left to right, for inside right-to-left text it would turn round} */
    private static Both isolated(Both range) {
        return new Both('\u2066' + range.ar() + '\u2069', range.en());
    }
}
