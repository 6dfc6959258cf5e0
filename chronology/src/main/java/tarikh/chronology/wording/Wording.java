package tarikh.chronology.wording;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import tarikh.calendar.CalendarSystem;
import tarikh.calendar.DayRange;
import tarikh.calendar.YearMonthDay;
import tarikh.chronology.Bilingual;

/** Puts findings into Arabic and English sentences. */
public final class Wording {
    /** Ten years, of which nobody counts the days. */
    private static final long LONG_ENOUGH_FOR_YEARS_ALONE = 3652;

    private static final long LONG_ENOUGH_FOR_YEARS = 730;
    private static final long LONG_ENOUGH_FOR_MONTHS = 60;
    /** 15 October 1582, the first day of the Gregorian reform. */
    private static final long REFORM = -141_427;

    private static final String FOLDER = "/tarikh/chronology/";

    private final Templates ar = new Templates(FOLDER + "sentences.ar");
    private final Templates en = new Templates(FOLDER + "sentences.en");

    /** {@return whether there is a sentence of this name} */
    public boolean has(String key) {
        return ar.has(key) && en.has(key);
    }

    /** {@return the sentence of this name with its places filled} */
    public Bilingual say(String key, Bilingual... parts) {
        String[] inArabic = new String[parts.length];
        String[] inEnglish = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            inArabic[i] = parts[i].ar();
            inEnglish[i] = parts[i].en();
        }
        return new Bilingual(ar.fill(key, inArabic), en.fill(key, inEnglish));
    }

    /** {@return the two sentences with a blank between them, each with a capital in English} */
    public static Bilingual join(Bilingual first, Bilingual second) {
        String english = capital(first).en() + " " + capital(second).en();
        return new Bilingual((first.ar() + " " + second.ar()).strip(), english.strip());
    }

    /** {@return the words as they begin a sentence: in English with a capital} */
    public static Bilingual capital(Bilingual words) {
        String english = words.en();
        if (english.isEmpty()) {
            return words;
        }
        int second = english.offsetByCodePoints(0, 1);
        return new Bilingual(
                words.ar(),
                english.substring(0, second).toUpperCase(java.util.Locale.ROOT) + english.substring(second));
    }

    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    public static Bilingual number(long number) {
        return same(Long.toString(number));
    }

    /** What is counted. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        KILOMETRE,
        WITNESS;

        private String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A counted thing; the Arabic in the oblique case, as after a preposition: one and two by the form of the noun alone,
     * three to ten with the plural, eleven to ninety-nine with the singular accusative, and so on within each hundred.
     */
    public Bilingual count(long number, Unit unit) {
        String form;
        if (number == 1) {
            form = "one";
        } else if (number == 2) {
            form = "two";
        } else {
            long last = number % 100;
            form = last >= 3 && last <= 10 ? "few" : last >= 11 ? "many" : "hundred";
        }
        String englishForm = number == 1 ? "one" : "other";
        return new Bilingual(
                ar.fill("count." + unit.key() + "." + form, Long.toString(number)),
                en.fill("count." + unit.key() + "." + englishForm, Long.toString(number)));
    }

    /** {@return a number of days, and about how many months or years that is when there are many} */
    public Bilingual length(long days) {
        Bilingual exact = count(days, Unit.DAY);
        if (days >= LONG_ENOUGH_FOR_YEARS_ALONE) {
            return say("length.years", count(Math.round(days / 365.2425), Unit.YEAR));
        }
        if (days >= LONG_ENOUGH_FOR_YEARS) {
            return say("length.about", exact, count(Math.round(days / 365.2425), Unit.YEAR));
        }
        if (days >= LONG_ENOUGH_FOR_MONTHS) {
            return say("length.about", exact, count(Math.round(days / 30.44), Unit.MONTH));
        }
        return exact;
    }

    /** {@return a day in words, in the calendar of its time: the Julian one before October 1582, as historians date} */
    public Bilingual day(long day) {
        CalendarSystem calendar = day < REFORM ? CalendarSystem.JULIAN : CalendarSystem.GREGORIAN;
        if (!calendar.domain().contains(day)) {
            return same(LocalDate.ofEpochDay(day).toString());
        }
        YearMonthDay date = calendar.date(day);
        return say("day", number(date.day()), month(date), year(date.year()));
    }

    private Bilingual month(YearMonthDay date) {
        return say("month." + date.month());
    }

    private Bilingual year(int year) {
        return year > 0 ? number(year) : say("year.bce", number(1L - year));
    }

    /** {@return the weekday's name, from 1 Monday to 7 Sunday} */
    public Bilingual weekday(int isoWeekday) {
        return say("weekday." + isoWeekday);
    }

    /** {@return the weekday of a day} */
    public Bilingual weekdayOf(long day) {
        return weekday(LocalDate.ofEpochDay(day).get(ChronoField.DAY_OF_WEEK));
    }

    /** {@return days in the shortest words: a day, a month, a year, or from one day to another} */
    public Bilingual days(DayRange days) {
        if (days.isUnbounded()) {
            return say("days.unknown");
        }
        if (!days.isBounded()) {
            return days.earliest().isPresent()
                    ? say("days.from", day(days.earliest().getAsLong()))
                    : say("days.until", day(days.latest().orElseThrow()));
        }
        long first = days.earliest().orElseThrow();
        long last = days.latest().orElseThrow();
        if (first == last) {
            return day(first);
        }
        CalendarSystem calendar = last < REFORM ? CalendarSystem.JULIAN : CalendarSystem.GREGORIAN;
        if (!calendar.domain().contains(first) || !calendar.domain().contains(last + 1)) {
            return say("days.between", day(first), day(last));
        }
        YearMonthDay from = calendar.date(first);
        YearMonthDay to = calendar.date(last);
        boolean wholeMonths = from.day() == 1 && calendar.date(last + 1).day() == 1;
        boolean wholeYears = wholeMonths && from.month() == 1 && to.month() == 12;
        if (wholeYears && from.year() == to.year()) {
            return say("year", year(from.year()));
        }
        if (wholeMonths && from.year() == to.year() && from.month() == to.month()) {
            return say("month.year", month(from), year(from.year()));
        }
        if (wholeYears) {
            return say("days.between", say("year", year(from.year())), say("year", year(to.year())));
        }
        return say("days.between", day(first), day(last));
    }
}
