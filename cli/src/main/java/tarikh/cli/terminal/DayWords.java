package tarikh.cli.terminal;

import java.time.LocalDate;
import java.util.Locale;
import tarikh.calendar.DayRange;

/** Days in as few signs as say the same: a whole year as its number, a whole month as year and month. */
public final class DayWords {
    private final Messages messages;

    public DayWords(Messages messages) {
        this.messages = messages;
    }

    /** {@return the days in the Gregorian calendar, set apart from text of the other direction} */
    public String of(DayRange days) {
        if (days.isUnbounded()) {
            return messages.say("days.unknown");
        }
        if (days.latest().isEmpty()) {
            return messages.say("days.from", isolated(days.earliest().getAsLong()));
        }
        if (days.earliest().isEmpty()) {
            return messages.say("days.until", isolated(days.latest().getAsLong()));
        }
        return Bidi.leftToRight(bounded(
                LocalDate.ofEpochDay(days.earliest().getAsLong()),
                LocalDate.ofEpochDay(days.latest().getAsLong())));
    }

    private String isolated(long day) {
        return Bidi.leftToRight(day(LocalDate.ofEpochDay(day)));
    }

    private String bounded(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        if (first.getDayOfYear() == 1 && last.equals(last.withDayOfYear(last.lengthOfYear()))) {
            return pair(year(first), year(last));
        }
        if (first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()) {
            return pair(month(first), month(last));
        }
        return pair(day(first), day(last));
    }

    private static String pair(String first, String last) {
        return first.equals(last) ? first : first + " – " + last;
    }

    private String day(LocalDate date) {
        return era(date, String.format(Locale.ROOT, "-%02d-%02d", date.getMonthValue(), date.getDayOfMonth()));
    }

    private String month(LocalDate date) {
        return era(date, String.format(Locale.ROOT, "-%02d", date.getMonthValue()));
    }

    private String year(LocalDate date) {
        return era(date, "");
    }

    /** There is no year 0 in speech: the astronomical year 0 is 1 BCE. */
    private String era(LocalDate date, String rest) {
        int year = date.getYear();
        String digits = String.format(Locale.ROOT, "%04d", year > 0 ? year : 1 - year) + rest;
        return year > 0 ? digits : messages.say("days.bce", digits);
    }
}
