package tarikh.report;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import tarikh.calendar.DayRange;

/** Days and ranges of days as people write them. */
final class DateWords {
    private final Words words;

    DateWords(Words words) {
        this.words = words;
    }

    /** A day's numbers in some calendar. */
    private record Ymd(int year, int month, int day) {}

    /** How one calendar names its parts. */
    private record Naming(LongFunction<Ymd> numbers, String months, String day, String month, String year) {}

    /** {@return the range in the Gregorian calendar, whole months and years by their names} */
    Both gregorian(DayRange days) {
        return range(days, new Naming(DateWords::iso, "month.", "date.day", "date.month", ""));
    }

    private Both range(DayRange days, Naming naming) {
        OptionalLong first = days.earliest();
        OptionalLong last = days.latest();
        if (first.isPresent() && last.isPresent()) {
            return bounded(first.getAsLong(), last.getAsLong(), naming);
        }
        if (first.isPresent()) {
            return words.join("date.from", day(first.getAsLong(), naming));
        }
        if (last.isPresent()) {
            return words.join("date.until", day(last.getAsLong(), naming));
        }
        return words.say("date.none");
    }

    private Both bounded(long first, long last, Naming naming) {
        if (first == last) {
            return day(first, naming);
        }
        Ymd from = naming.numbers.apply(first);
        Ymd to = naming.numbers.apply(last);
        Ymd next = naming.numbers.apply(last + 1);
        if (from.day == 1 && next.day == 1) {
            return wholeMonths(from, to, next, naming);
        }
        if (from.year == to.year) {
            Both start = from.month == to.month ? Both.same(String.valueOf(from.day)) : dayAndMonth(from, naming);
            return words.join("date.range", start, day(last, naming));
        }
        return words.join("date.range", day(first, naming), day(last, naming));
    }

    private Both wholeMonths(Ymd from, Ymd to, Ymd next, Naming naming) {
        boolean wholeYears = from.month == 1 && next.month == 1;
        if (wholeYears) {
            Both start = year(from.year, naming);
            return from.year == to.year ? start : isolated(words.join("date.range", start, year(to.year, naming)));
        }
        Both start = month(from, naming);
        return from.year == to.year && from.month == to.month
                ? start
                : words.join("date.range", start, month(to, naming));
    }

    private Both day(long day, Naming naming) {
        Ymd date = naming.numbers.apply(day);
        return words.join(
                naming.day, Both.same(String.valueOf(date.day)), monthName(date, naming), year(date.year, naming));
    }

    private Both dayAndMonth(Ymd date, Naming naming) {
        return words.join("date.month", Both.same(String.valueOf(date.day)), monthName(date, naming));
    }

    private Both month(Ymd date, Naming naming) {
        return words.join(naming.month, monthName(date, naming), year(date.year, naming));
    }

    private Both monthName(Ymd date, Naming naming) {
        return words.say(naming.months + date.month);
    }

    private Both year(int year, Naming naming) {
        Both number = year > 0 ? Both.same(String.valueOf(year)) : words.say("date.bce", 1 - year);
        return naming.year.isEmpty() ? number : words.join(naming.year, number);
    }

    /** {@return a range of bare numbers held left to right, for inside right-to-left text it would turn round} */
    private static Both isolated(Both range) {
        return new Both('\u2066' + range.ar() + '\u2069', range.en());
    }

    private static Ymd iso(long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return new Ymd(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
