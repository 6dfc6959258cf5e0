package tarikh.calendar;

import java.time.DateTimeException;
import java.time.format.DateTimeParseException;

/** Reads the written form of {@link Edtf}. */
final class EdtfText {
    private static final String UNSPECIFIED = "XX";

    private final DateText text;

    EdtfText(String written) {
        this.text = new DateText(written);
    }

    Edtf read() {
        Edtf.End start = end();
        if (!text.take("/")) {
            if (!(start instanceof Edtf.Date date)) {
                throw text.refuse("\"/\" and the end of an interval");
            }
            expectEnd();
            return date;
        }
        int endsAt = text.position();
        Edtf.End end = end();
        expectEnd();
        try {
            return new Edtf.Interval(start, end);
        } catch (DateTimeException notAnInterval) {
            text.backTo(endsAt);
            throw text.refuse(
                    start instanceof Edtf.Boundary
                            ? "a date at one end of the interval"
                            : "an end not before the start");
        }
    }

    private void expectEnd() {
        if (text.startsWith("T")) {
            throw text.refuse("no time of day");
        }
        text.expectEnd();
    }

    private Edtf.End end() {
        if (text.take("..")) {
            return Edtf.Boundary.OPEN;
        }
        if (text.atEnd() || text.startsWith("/")) {
            return Edtf.Boundary.UNKNOWN;
        }
        return date();
    }

    private Edtf.Date date() {
        int start = text.position();
        if (text.take("Y")) {
            return new Edtf.Date(text.longYear(), "", "", qualifier());
        }
        YearPattern year = text.year();
        String month = "";
        String day = "";
        if (text.take("-")) {
            month = text.take(UNSPECIFIED) ? UNSPECIFIED : YearPattern.padded(month(), 2);
            if (text.startsWith("-")) {
                day = day(year, month);
            }
        }
        try {
            return new Edtf.Date(year, month, day, qualifier());
        } catch (DateTimeParseException refused) {
            throw refused;
        } catch (DateTimeException nothingKnown) {
            text.backTo(start);
            throw text.refuse("a year, a month or a day that is known");
        }
    }

    private int month() {
        int start = text.position();
        int month = text.twoDigits(1, Season.WINTER.code(), "a month, a season or XX");
        if (month > 12 && !Season.isCode(month)) {
            text.backTo(start);
            throw text.refuse("a month from 01 to 12 or a season from 21 to 24");
        }
        return month;
    }

    private String day(YearPattern year, String month) {
        if (month.compareTo("12") > 0 && !month.equals(UNSPECIFIED)) {
            throw text.refuse("no day after a season");
        }
        text.expect("-");
        if (text.take(UNSPECIFIED)) {
            return UNSPECIFIED;
        }
        int length = month.equals(UNSPECIFIED) ? 31 : EdtfRules.monthLength(year, Integer.parseInt(month));
        return YearPattern.padded(text.twoDigits(1, length, "a day, or XX,"), 2);
    }

    private Edtf.Qualifier qualifier() {
        for (Edtf.Qualifier qualifier : Edtf.Qualifier.values()) {
            if (qualifier != Edtf.Qualifier.NONE && text.take(qualifier.sign())) {
                return qualifier;
            }
        }
        return Edtf.Qualifier.NONE;
    }
}
