package tarikh.reading.timex;

import java.util.List;

/** Moves a date by a length of time, keeping no more exactness than the length has. */
final class Shifted {
    private static final int MONTHS = 12;
    private static final double DAYS_OF_A_MONTH = 30.4;

    private Shifted() {}

    /** {@return the date so much later, or earlier for a sign of -1} */
    static Moment by(Moment from, List<Stint> stints, int sign) {
        Moment at = from;
        for (Stint stint : stints) {
            at = by(at, stint, sign);
        }
        return at;
    }

    private static Moment by(Moment from, Stint stint, int sign) {
        double amount = sign * (stint.count() + stint.fraction());
        return switch (stint.unit()) {
            case MINUTE, HOUR -> from;
            case DAY -> days(from, (int) Math.rint(amount));
            case WEEK -> days(from, (int) Math.rint(amount * 7));
            case MONTH -> months(from, amount);
            case YEAR, LUNAR_YEAR -> years(from, amount);
            case DECADE -> years(from, amount * 10);
            case CENTURY -> years(from, amount * 100);
        };
    }

    private static Moment days(Moment from, int days) {
        return from.hasDay() && from.hasMonth() ? DayStep.move(from, days) : from;
    }

    private static Moment months(Moment from, double months) {
        if (!from.hasMonth()) {
            return from;
        }
        Moment start = from;
        double fraction = months - Math.floor(months);
        if (fraction > 0 && from.hasDay()) {
            start = DayStep.move(from, (int) Math.rint(fraction * DAYS_OF_A_MONTH));
        }
        MomentBuilder b = MomentBuilder.of(start);
        int count = signed(start) * MONTHS + start.month() - 1 + (int) Math.floor(months);
        year(b, Math.floorDiv(count, MONTHS), start.bce());
        b.month = Math.floorMod(count, MONTHS) + 1;
        b.monthTo = 0;
        return withoutDay(b);
    }

    private static Moment years(Moment from, double years) {
        if (years != Math.rint(years) && from.hasMonth()) {
            return months(from, years * MONTHS);
        }
        MomentBuilder b = MomentBuilder.of(from);
        year(b, signed(from) + (int) Math.floor(years), from.bce());
        b.month = 0;
        b.monthTo = 0;
        b.season = 0;
        return withoutDay(b);
    }

    /** The year counted so that those before Christ are below zero. */
    private static int signed(Moment m) {
        return m.bce() ? 1 - m.year() : m.year();
    }

    private static void year(MomentBuilder b, int signed, boolean wasBce) {
        boolean before = signed < 1;
        b.bce = before && wasBce;
        b.year = b.bce ? 1 - signed : Math.max(1, signed);
    }

    private static Moment withoutDay(MomentBuilder b) {
        b.day = 0;
        b.nightsLeft = 0;
        b.weekday = 0;
        b.clock = "";
        b.mod = Mod.NONE;
        return b.build();
    }
}
