package tarikh.calendar;

import java.time.DateTimeException;
import java.util.List;
import tarikh.calendar.EdtfQualification.Part;

/**
 * The Extended Date/Time Format, ISO 8601-2:2019, all of levels 0, 1 and 2 as the Library of Congress describes them: dates,
 * times of day, intervals, and sets of dates.
 *
 * <p>A date that a text writes by the Julian calendar stays Julian here, so that 29 February 1500 is accepted; only {@link
 * #days} takes the numbers for Gregorian, as the standard does.
 */
public sealed interface Edtf permits Edtf.Date, Edtf.DateTime, Edtf.Interval, Edtf.Choice {
    /** {@return all days covered, by the proleptic Gregorian calendar} Beyond the years -9999 to 9999: {@link DateTimeException}. */
    DayRange days();

    /** {@return the lowest level of the standard that has this form, 0 to 2} */
    int level();

    /**
     * Reads one date, time of day, interval or set.
     *
     * @throws java.time.format.DateTimeParseException with position, what was found and what was expected
     */
    static Edtf parse(String text) {
        return new EdtfText(text).read();
    }

    /** One end of an interval. */
    sealed interface End permits Boundary, Date {}

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

    /** How sure a date or a part of one is. */
    enum Qualifier {
        NONE(""),
        UNCERTAIN("?"),
        APPROXIMATE("~"),
        UNCERTAIN_AND_APPROXIMATE("%");

        private final String sign;

        Qualifier(String sign) {
            this.sign = sign;
        }

        /** {@return the character that is written, or nothing} */
        public String sign() {
            return sign;
        }

        /** {@return both doubts together} */
        public Qualifier and(Qualifier other) {
            return values()[ordinal() | other.ordinal()];
        }
    }

    /**
     * A date: a year, a month or part of a year, or a day.
     *
     * @param month two digits of which any may be {@code X}, a part of the year from 21 to 41, or empty
     * @param day two digits of which any may be {@code X}, or empty
     */
    record Date(EdtfYear year, String month, String day, EdtfQualification qualification) implements Edtf, End {
        public Date {
            EdtfRules.check(year, month, day);
            if (qualification.goesBeyond(last(month, day))) {
                throw new DateTimeException("not an EDTF date: a sign for a part that is not there");
            }
        }

        /** {@return a date of which no part is doubted more than another} */
        public static Date of(YearPattern year, String month, String day, Qualifier qualifier) {
            return new Date(EdtfYear.of(year), month, day, EdtfQualification.whole(last(month, day), qualifier));
        }

        private static Part last(String month, String day) {
            return !day.isEmpty() ? Part.DAY : !month.isEmpty() ? Part.MONTH : Part.YEAR;
        }

        /** {@return this date with one doubt about all of it in place of those it had} */
        public Date with(Qualifier qualifier) {
            return new Date(year, month, day, EdtfQualification.whole(last(month, day), qualifier));
        }

        @Override
        public DayRange days() {
            return EdtfRules.days(this);
        }

        @Override
        public int level() {
            return EdtfRules.level(this, last(month, day));
        }

        @Override
        public String toString() {
            return qualification.around(Part.YEAR, year.toString())
                    + (month.isEmpty() ? "" : "-" + qualification.around(Part.MONTH, month))
                    + (day.isEmpty() ? "" : "-" + qualification.around(Part.DAY, day));
        }
    }

    /**
     * A time of day, as the clocks of its place showed it.
     *
     * @param zone {@code Z}, a difference from it such as {@code -04} or {@code +05:30}, or empty for local time
     */
    record DateTime(Date date, int hour, int minute, int second, String zone) implements Edtf {
        public DateTime {
            boolean isDay = date.equals(date.with(Qualifier.NONE)) && EdtfRules.isOneDay(date);
            boolean isTime = within(hour, 23) && within(minute, 59) && within(second, 59);
            if (!isDay || !isTime || !EdtfRules.isZone(zone)) {
                throw new DateTimeException("not a time of day: " + date + " " + hour + ":" + minute + ":" + second
                        + " " + zone + "; a day without doubt, 00:00:00 to 23:59:59, and Z, +hh or +hh:mm");
            }
        }

        private static boolean within(int number, int most) {
            return 0 <= number && number <= most;
        }

        /** {@return the day at the place of the clock} */
        @Override
        public DayRange days() {
            return date.days();
        }

        @Override
        public int level() {
            return date.level();
        }

        @Override
        public String toString() {
            return date + "T" + YearPattern.padded(hour, 2) + ":" + YearPattern.padded(minute, 2) + ":"
                    + YearPattern.padded(second, 2) + zone;
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
            return EdtfRules.between(from, to);
        }

        @Override
        public int level() {
            int from = start instanceof Date first ? first.level() : 1;
            int to = end instanceof Date last ? last.level() : 1;
            return Math.max(from, to);
        }

        @Override
        public String toString() {
            return start + "/" + end;
        }
    }

    /** One of several dates, in brackets, or all of them, in braces. */
    record Choice(boolean isAll, List<Member> members) implements Edtf {
        /** Some dates of a set: one, or all from one to another where two dots are between them or at one end. */
        public record Member(End start, End end) {
            public Member {
                boolean isNothing = start instanceof Boundary && start.equals(end);
                if (isNothing || start == Boundary.UNKNOWN || end == Boundary.UNKNOWN) {
                    throw new DateTimeException("not a member of a set: " + start + " and " + end);
                }
                if (start instanceof Date from && end instanceof Date to && EdtfRules.isAfter(from, to)) {
                    throw new DateTimeException(
                            "not a run of dates: " + start + ".." + end + "; it ends before it starts");
                }
            }

            /** {@return one date} */
            public static Member of(Date date) {
                return new Member(date, date);
            }

            DayRange days() {
                return new Interval(start, end).days();
            }

            @Override
            public String toString() {
                if (start.equals(end)) {
                    return start.toString();
                }
                return (start == Boundary.OPEN ? "" : start) + ".." + (end == Boundary.OPEN ? "" : end);
            }
        }

        public Choice {
            members = List.copyOf(members);
            if (members.isEmpty()) {
                throw new DateTimeException("not a set: it has no dates");
            }
            for (int i = 0; i < members.size(); i++) {
                Member member = members.get(i);
                boolean openWithin = member.start() == Boundary.OPEN && i > 0
                        || member.end() == Boundary.OPEN && i + 1 < members.size();
                if (openWithin) {
                    throw new DateTimeException("not a set: only its first and last dates can be open: " + member);
                }
            }
        }

        /** {@return from the first to the last day of any of the dates} */
        @Override
        public DayRange days() {
            DayRange found = members.get(0).days();
            for (Member member : members) {
                found = found.hull(member.days());
            }
            return found;
        }

        @Override
        public int level() {
            return 2;
        }

        @Override
        public String toString() {
            String listed =
                    String.join(",", members.stream().map(Member::toString).toList());
            return isAll ? "{" + listed + "}" : "[" + listed + "]";
        }
    }
}
