package tarikh.cli.batch;

import tarikh.calendar.Edtf;
import tarikh.calendar.Edtf.Qualifier;
import tarikh.calendar.EdtfQualification.Part;
import tarikh.calendar.EdtfYear;
import tarikh.reading.timex.Mod;

/** Writes EDTF as a TIMEX3 value, empty where TIMEX3 has none. */
final class EdtfValue {
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};
    private static final int FIRST_SEASON = 21;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;
    private static final int MONTHS = 12;

    private EdtfValue() {}

    /** {@return the value; of a set its first date} */
    static String of(Edtf edtf) {
        if (edtf instanceof Edtf.Date date) {
            return of(date);
        }
        if (edtf instanceof Edtf.DateTime time) {
            String written = time.toString();
            return of(time.date()) + written.substring(written.indexOf('T'));
        }
        if (edtf instanceof Edtf.Choice choice) {
            return of(choice.members().get(0).start());
        }
        Edtf.Interval interval = (Edtf.Interval) edtf;
        String from = of(interval.start());
        String to = of(interval.end());
        return from.isEmpty() || to.isEmpty() ? "" : from + "/" + to;
    }

    private static String of(Edtf.End end) {
        return end instanceof Edtf.Date date ? of(date) : "";
    }

    private static String of(Edtf.Date date) {
        EdtfYear year = date.year();
        boolean yearOnly = date.month().isEmpty();
        if (year.isLong() || year.significant() > 0) {
            return "";
        }
        if (year.negative()) {
            boolean single = year.digits().indexOf('X') < 0;
            return single ? "BC" + four(1 - year.first()) + rest(date) : "";
        }
        return (yearOnly ? withoutUnspecified(year.digits()) : year.digits()) + rest(date);
    }

    /** A decade or a century is written with the digits that are known. */
    private static String withoutUnspecified(String digits) {
        int known = digits.indexOf('X');
        boolean period = known == 2 && digits.endsWith("XX") || known == 3;
        return period ? digits.substring(0, known) : digits;
    }

    private static String rest(Edtf.Date date) {
        if (date.month().isEmpty()) {
            return "";
        }
        boolean known = date.month().indexOf('X') < 0;
        int month = known ? Integer.parseInt(date.month()) : 0;
        String written = month > MONTHS ? part(month) : date.month();
        return "-" + written + (date.day().isEmpty() ? "" : "-" + date.day());
    }

    private static String part(int code) {
        if (code >= FIRST_HALF) {
            return "H" + (code - FIRST_HALF + 1);
        }
        boolean third = code >= FIRST_QUARTER + 4;
        if (code >= FIRST_QUARTER) {
            return third ? "XX" : "Q" + (code - FIRST_QUARTER + 1);
        }
        return SEASONS[(code - FIRST_SEASON) % SEASONS.length];
    }

    private static String four(long year) {
        String digits = Long.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** {@return APPROX for a date that is approximate as a whole} */
    static Mod mod(Edtf edtf) {
        if (edtf instanceof Edtf.Date date) {
            Qualifier qualifier = date.qualification().of(Part.YEAR);
            boolean about = qualifier == Qualifier.APPROXIMATE || qualifier == Qualifier.UNCERTAIN_AND_APPROXIMATE;
            return about ? Mod.APPROX : Mod.NONE;
        }
        return Mod.NONE;
    }
}
