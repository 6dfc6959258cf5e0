package tarikh.cli.batch;

import java.time.DateTimeException;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarikh.calendar.CalendarDate;
import tarikh.calendar.CalendarSystem;
import tarikh.calendar.CalendarVariant;
import tarikh.calendar.DayRange;
import tarikh.calendar.Edtf;
import tarikh.calendar.Precision;
import tarikh.reading.timex.Alternative;
import tarikh.reading.timex.Anchor;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;
import tarikh.text.Span;

/** Reads dates as programs write them: {@code hijri 0423-07-24}, EDTF, and years in figures. */
final class FormalDate {
    private static final String RULE = "as-given";
    private static final int LATEST_HIJRI = 1500;
    private static final int FIRST_SOLAR = 1200;
    /** The last day before the Gregorian reform. */
    private static final long BEFORE_REFORM = CalendarSystem.GREGORIAN.day(1582, 10, 14);

    private final String written;
    private final int length;

    /**
     * A date written with any digits.
     *
     * @param expression not blank
     */
    FormalDate(String expression) {
        this.length = expression.length();
        StringBuilder plain = new StringBuilder();
        expression.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.appendCodePoint(c);
            }
        });
        this.written = plain.toString().strip();
    }

    /** {@return what it means; empty if it is not written in such a way} */
    Optional<Timex> read() {
        try {
            return Optional.of(isNamed() ? calendarDate() : edtf());
        } catch (DateTimeException notSoWritten) {
            return Optional.empty();
        }
    }

    /** {@return why it can't be read, where and what was expected; empty if it does not look like a date so written} */
    Optional<String> fault() {
        boolean figures = written.codePoints().anyMatch(Character::isDigit)
                && written.codePoints().allMatch(c -> c < 128 && c != ' ');
        try {
            if (isNamed()) {
                calendarDate();
            } else if (figures) {
                edtf();
            }
            return Optional.empty();
        } catch (DateTimeException fault) {
            return Optional.of(String.valueOf(fault.getMessage()));
        }
    }

    private boolean isNamed() {
        for (CalendarSystem system : CalendarSystem.values()) {
            String id = system.id();
            if (written.startsWith(id + " ") || written.startsWith(id + "-")) {
                return true;
            }
        }
        return false;
    }

    private Timex calendarDate() {
        CalendarDate date = CalendarDate.parse(padded(written));
        return timex(date, date.edtf().map(Edtf.Date::toString).orElse(""), date.days(), List.of());
    }

    /** The date with its year of four digits, and its month and day of two. */
    private static String padded(String date) {
        int blank = date.indexOf(' ');
        StringBuilder padded = new StringBuilder(date.substring(0, blank + 1));
        int width = 4;
        int start = blank + 1;
        for (int i = start; i <= date.length(); i++) {
            boolean ends = i == date.length() || date.charAt(i) == '-' && i > start || date.charAt(i) == '/';
            if (ends) {
                String number = date.substring(start, i);
                boolean plain = !number.isEmpty() && number.codePoints().allMatch(Character::isDigit);
                padded.append("0".repeat(plain ? Math.max(0, width - number.length()) : 0))
                        .append(number)
                        .append(i == date.length() ? "" : "-");
                width = 2;
                start = i + 1;
            }
        }
        return padded.toString();
    }

    private Timex edtf() {
        Optional<Integer> year = year();
        if (year.isPresent()) {
            CalendarDate date = CalendarDate.of(CalendarSystem.GREGORIAN, year.get());
            return timex(date, date.edtf().map(Edtf.Date::toString).orElse(""), date.days(), otherEras(year.get()));
        }
        Edtf edtf = Edtf.parse(written);
        try {
            CalendarDate date = CalendarDate.parse(CalendarSystem.GREGORIAN.id() + " " + written);
            return timex(date, written, edtf.days(), oldStyle(date));
        } catch (DateTimeParseException moreThanADate) {
            return timex(edtf);
        }
    }

    /** A year in one to four figures. */
    private Optional<Integer> year() {
        boolean figures = written.length() <= 4 && written.codePoints().allMatch(Character::isDigit);
        return figures && !written.isEmpty() && Integer.parseInt(written) > 0
                ? Optional.of(Integer.parseInt(written))
                : Optional.empty();
    }

    private static List<Alternative> otherEras(int year) {
        List<Alternative> eras = new ArrayList<>();
        if (year <= LATEST_HIJRI) {
            eras.add(alternative(CalendarDate.of(CalendarSystem.HIJRI_CIVIL, year)));
        }
        if (CalendarSystem.RUMI.hasYear(year)) {
            eras.add(alternative(CalendarDate.of(CalendarSystem.RUMI, year)));
        }
        if (year >= FIRST_SOLAR && CalendarSystem.SOLAR_HIJRI.hasYear(year)) {
            eras.add(alternative(CalendarDate.of(CalendarSystem.SOLAR_HIJRI, year)));
        }
        return eras;
    }

    /** ISO 8601 is Gregorian also before the reform, but the dates in books are Julian there. */
    static List<Alternative> oldStyle(CalendarDate date) {
        boolean fine = date.precision().compareTo(Precision.MONTH) >= 0;
        boolean early =
                fine && date.days().latest().isPresent() && date.days().latest().getAsLong() <= BEFORE_REFORM;
        CalendarDate other = date.as(CalendarVariant.of(
                date.calendar().system() == CalendarSystem.JULIAN ? CalendarSystem.GREGORIAN : CalendarSystem.JULIAN));
        return (early || fine && !date.exists()) && other.exists() ? List.of(alternative(other)) : List.of();
    }

    private static Alternative alternative(CalendarDate date) {
        return new Alternative(date.toString(), date.days());
    }

    private Timex timex(CalendarDate date, String edtf, DayRange days, List<Alternative> others) {
        CalendarVariant variant = date.calendar();
        String calendar = variant.isLunar()
                ? CalendarSystem.HIJRI_CIVIL.id()
                : variant.system().id();
        String value = edtf.isEmpty() ? "" : EdtfValue.of(Edtf.parse(edtf));
        Timex.Details details = Timex.Details.builder()
                .impossible(!date.exists())
                .alternatives(others)
                .build();
        String hijri = variant.isLunar() && date.firstDay().equals(date.lastDay()) ? date.numbers() : "";
        return timex(TimexType.DATE, value, Mod.NONE, edtf, calendar, List.of(date.toString()), hijri, days, details);
    }

    private Timex timex(Edtf edtf) {
        TimexType type = edtf instanceof Edtf.DateTime ? TimexType.TIME : TimexType.DATE;
        return timex(
                type,
                EdtfValue.of(edtf),
                EdtfValue.mod(edtf),
                written,
                CalendarSystem.GREGORIAN.id(),
                List.of(),
                "",
                days(edtf),
                Timex.Details.none());
    }

    private static DayRange days(Edtf edtf) {
        try {
            return edtf.days();
        } catch (DateTimeException beyondTheYearsCounted) {
            return DayRange.unbounded();
        }
    }

    private Timex timex(
            TimexType type,
            String value,
            Mod mod,
            String edtf,
            String calendar,
            List<String> dates,
            String hijri,
            DayRange days,
            Timex.Details details) {
        return new Timex(
                "t1",
                new Span(0, length),
                type,
                value,
                mod,
                edtf,
                calendar,
                dates,
                hijri,
                days,
                List.of(),
                new Anchor.None(),
                Set.of(),
                RULE,
                details);
    }
}
