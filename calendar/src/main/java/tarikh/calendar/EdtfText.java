package tarikh.calendar;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import tarikh.calendar.Edtf.Boundary;
import tarikh.calendar.Edtf.Choice.Member;
import tarikh.calendar.Edtf.Qualifier;

/** Reads the written form of {@link Edtf}. */
final class EdtfText {
    private static final String OPEN = "..";
    private static final int YEAR = 4;
    private static final int MOST_EXPONENT_DIGITS = 2;

    private final DateText text;

    EdtfText(String written) {
        this.text = new DateText(written);
    }

    Edtf read() {
        if (text.take("[")) {
            return choice(false, "]");
        }
        if (text.take("{")) {
            return choice(true, "}");
        }
        Edtf.End start = end();
        if (text.take("/")) {
            return interval(start);
        }
        if (!(start instanceof Edtf.Date date)) {
            throw text.refuse("\"/\" and the end of an interval");
        }
        Edtf found = text.startsWith("T") ? timeOfDay(date) : date;
        text.expectEnd();
        return found;
    }

    private Edtf.Interval interval(Edtf.End start) {
        int endsAt = text.position();
        Edtf.End end = end();
        if (text.startsWith("T")) {
            throw text.refuse("no time of day in an interval");
        }
        text.expectEnd();
        try {
            return new Edtf.Interval(start, end);
        } catch (DateTimeException notAnInterval) {
            text.backTo(endsAt);
            throw text.refuse(
                    start instanceof Boundary ? "a date at one end of the interval" : "an end not before the start");
        }
    }

    private Edtf.End end() {
        if (text.take(OPEN)) {
            return Boundary.OPEN;
        }
        return text.atEnd() || text.startsWith("/") ? Boundary.UNKNOWN : date();
    }

    private Edtf.Choice choice(boolean isAll, String close) {
        List<Member> members = new ArrayList<>();
        do {
            if (!members.isEmpty() && members.get(members.size() - 1).end() == Boundary.OPEN) {
                text.backTo(text.position() - 1);
                throw text.refuse("\"" + close + "\" after an open end");
            }
            members.add(member(members.isEmpty(), close));
        } while (text.take(","));
        text.expect(close);
        text.expectEnd();
        return new Edtf.Choice(isAll, members);
    }

    private Member member(boolean isFirst, String close) {
        if (text.startsWith(OPEN)) {
            if (!isFirst) {
                throw text.refuse("a date; only the first may begin with \"..\"");
            }
            text.expect(OPEN);
            return new Member(Boundary.OPEN, date());
        }
        Edtf.Date start = date();
        if (!text.take(OPEN)) {
            return Member.of(start);
        }
        if (text.startsWith(close) || text.startsWith(",")) {
            return new Member(start, Boundary.OPEN);
        }
        int endsAt = text.position();
        Edtf.Date end = date();
        if (EdtfRules.isAfter(start, end) || start.equals(end)) {
            text.backTo(endsAt);
            throw text.refuse("a date later than " + start);
        }
        return new Member(start, end);
    }

    private Edtf.Date date() {
        List<Qualifier> before = new ArrayList<>();
        List<Qualifier> after = new ArrayList<>();
        before.add(qualifier());
        EdtfYear year = year();
        after.add(qualifier());
        String month = "";
        String day = "";
        if (text.take("-")) {
            if (year.isLong() || year.significant() > 0) {
                text.backTo(text.position() - 1);
                throw text.refuse("no month after a year with Y or S");
            }
            before.add(qualifier());
            month = month();
            after.add(qualifier());
        }
        if (!month.isEmpty() && text.startsWith("-")) {
            if (YearPart.isCode(number(month, 0))) {
                throw text.refuse("no day after a season or part of the year");
            }
            text.expect("-");
            before.add(qualifier());
            day = day(year, month);
            after.add(qualifier());
        }
        while (before.size() < 3) {
            before.add(Qualifier.NONE);
            after.add(Qualifier.NONE);
        }
        return new Edtf.Date(year, month, day, new EdtfQualification(before, after));
    }

    private EdtfYear year() {
        int start = text.position();
        boolean isLong = text.take("Y");
        boolean negative = text.take("-");
        String digits = isLong ? longDigits() : shortDigits();
        int exponent = isLong && text.take("E") ? number("zeros after E, 1 to " + EdtfYear.MOST_DIGITS) : 0;
        int length = digits.length() + exponent;
        if (isLong && (length <= YEAR || length > EdtfYear.MOST_DIGITS)) {
            text.backTo(negative ? start + 2 : start + 1);
            throw text.refuse("a year of five to " + EdtfYear.MOST_DIGITS + " digits after Y");
        }
        int atSignificant = text.position();
        int significant = text.take("S") ? number("a count of significant digits, 1 to " + length) : 0;
        if (significant > length || significant > 0 && digits.indexOf('X') >= 0) {
            text.backTo(atSignificant);
            throw text.refuse(
                    significant > length
                            ? "at most " + length + " significant digits"
                            : "no S after unspecified digits");
        }
        if (negative && digits.equals("0000")) {
            text.backTo(start);
            throw text.refuse("a year other than minus zero");
        }
        return new EdtfYear(negative, digits, exponent, significant);
    }

    private String shortDigits() {
        String digits = text.digits(YEAR, true);
        if (digits.length() < YEAR) {
            throw text.refuse("a year of four digits, each perhaps X");
        }
        if (!text.digits(1, true).isEmpty()) {
            text.backTo(text.position() - 1);
            throw text.refuse("only four digits in a year without Y");
        }
        return digits;
    }

    private String longDigits() {
        int start = text.position();
        String digits = text.digits(EdtfYear.MOST_DIGITS + 1, false);
        if (digits.isEmpty() || digits.charAt(0) == '0') {
            text.backTo(start);
            throw text.refuse("a year of five to " + EdtfYear.MOST_DIGITS + " digits after Y");
        }
        return digits;
    }

    /** Reads one or two digits that make a number above zero. */
    private int number(String what) {
        int start = text.position();
        String digits = text.digits(MOST_EXPONENT_DIGITS, false);
        if (digits.isEmpty() || digits.charAt(0) == '0') {
            text.backTo(start);
            throw text.refuse(what);
        }
        return Integer.parseInt(digits);
    }

    /** Two digits as a number, 0 with an unspecified one. */
    private static int number(String digits, int otherwise) {
        return digits.indexOf('X') >= 0 ? otherwise : Integer.parseInt(digits);
    }

    private String month() {
        int start = text.position();
        String month = text.digits(2, true);
        if (month.length() < 2) {
            text.backTo(start);
            throw text.refuse("a month of two digits, each perhaps X, or a part of the year 21 to 41");
        }
        if (!EdtfRules.mayBe(month, 1, 12) && !YearPart.isCode(number(month, 0))) {
            text.backTo(start);
            throw text.refuse("a month from 01 to 12, or a season or part of the year from 21 to 41");
        }
        return month;
    }

    private String day(EdtfYear year, String month) {
        int start = text.position();
        String day = text.digits(2, true);
        int longest = EdtfRules.longest(year, month);
        if (day.length() < 2 || !EdtfRules.mayBe(day, 1, longest)) {
            text.backTo(start);
            throw text.refuse("a day of two digits from 01 to " + longest + ", each perhaps X");
        }
        return day;
    }

    private Qualifier qualifier() {
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier != Qualifier.NONE && text.take(qualifier.sign())) {
                return qualifier;
            }
        }
        return Qualifier.NONE;
    }

    private Edtf.DateTime timeOfDay(Edtf.Date date) {
        if (!date.equals(date.with(Qualifier.NONE)) || !EdtfRules.isOneDay(date)) {
            throw text.refuse("no time of day but after a whole day without doubt");
        }
        text.expect("T");
        int hour = text.twoDigits(0, 23, "an hour");
        text.expect(":");
        int minute = text.twoDigits(0, 59, "a minute");
        text.expect(":");
        int second = text.twoDigits(0, 59, "a second");
        int zoneAt = text.position();
        String zone = zone();
        if (!EdtfRules.isZone(zone)) {
            text.backTo(zoneAt);
            throw text.refuse("Z, or a difference from it such as -04 or +05:30, of at most 14 hours and not -00");
        }
        return new Edtf.DateTime(date, hour, minute, second, zone);
    }

    private String zone() {
        if (text.take("Z")) {
            return "Z";
        }
        String sign = text.take("+") ? "+" : text.take("-") ? "-" : "";
        if (sign.isEmpty()) {
            return "";
        }
        String hours = text.digits(2, false);
        return sign + hours + (text.take(":") ? ":" + text.digits(2, false) : "");
    }
}
