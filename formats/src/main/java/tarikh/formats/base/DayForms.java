package tarikh.formats.base;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import tarikh.calendar.DayRange;

/** Days as ISO 8601 and EDTF write them, in the proleptic Gregorian calendar with astronomical years. */
public final class DayForms {
    private static final int LAST_YEAR = 9999;

    private DayForms() {}

    /** {@return an ISO day, or nothing for an open end} */
    public static String iso(OptionalLong day) {
        return day.isPresent() ? iso(day.getAsLong()) : "";
    }

    /** {@return an ISO day such as {@code 1929-02-13} or {@code -0043-03-15}} */
    public static String iso(long day) {
        return LocalDate.ofEpochDay(day).toString();
    }

    /** {@return the year or month that the days make up exactly, as {@code 1929} or {@code 1929-02}, or their only day} */
    public static Optional<String> whole(DayRange days) {
        if (!days.isBounded()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.ofEpochDay(days.earliest().orElseThrow());
        LocalDate last = LocalDate.ofEpochDay(days.latest().orElseThrow());
        if (first.equals(last)) {
            return Optional.of(first.toString());
        }
        LocalDate next = last.plusDays(1);
        if (first.getDayOfMonth() == 1 && next.equals(first.plusMonths(1))) {
            return Optional.of(first.toString().substring(0, first.toString().length() - 3));
        }
        if (first.getDayOfYear() == 1 && next.equals(first.plusYears(1))) {
            return Optional.of(first.toString().substring(0, first.toString().length() - 6));
        }
        return Optional.empty();
    }

    /**
     * The days as EDTF: a day, month or year; else one of several days ({@code [a..b]}, level 2), or for what lasts through
     * them an interval ({@code a/b}). Empty when nothing is known or a year has more than four digits.
     */
    public static String edtf(DayRange days, boolean lasting) {
        if (days.isUnbounded() || isFar(days.earliest()) || isFar(days.latest())) {
            return "";
        }
        Optional<String> whole = whole(days);
        if (whole.isPresent()) {
            return whole.get();
        }
        String first = iso(days.earliest());
        String last = iso(days.latest());
        if (lasting) {
            return (first.isEmpty() ? ".." : first) + "/" + (last.isEmpty() ? ".." : last);
        }
        return "[" + first + ".." + last + "]";
    }

    private static boolean isFar(OptionalLong day) {
        return day.isPresent() && Math.abs(LocalDate.ofEpochDay(day.getAsLong()).getYear()) > LAST_YEAR;
    }
}
