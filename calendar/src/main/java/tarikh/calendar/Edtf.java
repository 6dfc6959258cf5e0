package tarikh.calendar;

import java.time.DateTimeException;

/**
 * A date or interval of the Extended Date/Time Format, ISO 8601-2:2019 levels 0 and 1 without times of day: unspecified last
 * digits ({@code 192X}, {@code 1929-XX}, {@code 1929-02-XX}), qualifiers ({@code ? ~ %}), seasons (21 to 24), years below zero
 * and after a {@code Y}, intervals with open ({@code ..}) or unknown (empty) ends. From level 2 it takes {@code XXXX-05-07}.
 *
 * <p>A date that a text writes by the Julian calendar stays Julian here, so that 29 February 1500 is accepted; only {@link
 * #days} takes the numbers for Gregorian, as the standard does.
 */
public sealed interface Edtf {
    /** {@return all days covered, by the proleptic Gregorian calendar} Beyond the years -9999 to 9999: {@link DateTimeException}. */
    DayRange days();

    /**
     * Reads one date or interval.
     *
     * @throws java.time.format.DateTimeParseException with position, what was found and what was expected
     */
    static Edtf parse(String text) {
        return new EdtfText(text).read();
    }

    /** One end of an interval. */
    sealed interface End {}

    /** An end of an interval that is no date. */
    enum Boundary implements End {
        /** There is no limit, written {@code ..}. */
        OPEN(".."),
        /** There is a limit that is not known, written as nothing. */
        UNKNOWN("");

        private final String written;

        Boundary(String written) {
            this.written = written;
        }

        @Override
        public String toString() {
            return written;
        }
    }

    /** How sure a date is. */
    enum Qualifier {
        NONE(""),
        UNCERTAIN("?"),
        APPROXIMATE("~"),
        UNCERTAIN_AND_APPROXIMATE("%");

        private final String sign;

        Qualifier(String sign) {
            this.sign = sign;
        }

        /** {@return the character after the date, or nothing} */
        public String sign() {
            return sign;
        }
    }

    /**
     * A date.
     *
     * @param month two digits, {@code XX}, a season from 21 to 24, or empty
     * @param day two digits, {@code XX} or empty
     */
    record Date(YearPattern year, String month, String day, Qualifier qualifier) implements Edtf, End {
        public Date {
            EdtfRules.check(year, month, day);
        }

        public Date with(Qualifier newQualifier) {
            return new Date(year, month, day, newQualifier);
        }

        @Override
        public DayRange days() {
            return EdtfRules.days(year, month, day);
        }

        @Override
        public String toString() {
            return year + (month.isEmpty() ? "" : "-" + month) + (day.isEmpty() ? "" : "-" + day) + qualifier.sign();
        }
    }

    /** From one date to another, both included. */
    record Interval(End start, End end) implements Edtf {
        public Interval {
            if (start instanceof Boundary && end instanceof Boundary) {
                throw new DateTimeException("not an interval: \"" + start + "/" + end + "\"; one end is a date");
            }
            if (start instanceof Date from && end instanceof Date to && EdtfRules.isAfter(from, to)) {
                throw new DateTimeException("not an interval: " + start + "/" + end + "; it ends before it starts");
            }
        }

        @Override
        public DayRange days() {
            DayRange from = start instanceof Date first ? first.days() : DayRange.unbounded();
            DayRange to = end instanceof Date last ? last.days() : DayRange.unbounded();
            if (from.earliest().isPresent() && to.latest().isPresent()) {
                return DayRange.between(from.earliest().getAsLong(), to.latest().getAsLong());
            }
            if (from.earliest().isPresent()) {
                return DayRange.onOrAfter(from.earliest().getAsLong());
            }
            return to.latest().isPresent() ? DayRange.onOrBefore(to.latest().getAsLong()) : DayRange.unbounded();
        }

        @Override
        public String toString() {
            return start + "/" + end;
        }
    }
}
