package tarikh.reading.timex;

/** Months that are not named but pointed at from another: the one after it, or the nearest May on one side of it. */
final class MonthReference {
    private static final int MONTHS = 12;

    private MonthReference() {}

    /** Takes the month that lies as far from another as the words say. */
    static void step(MomentBuilder b, Moment from) {
        b.month = from.month() + b.monthRef.step();
        b.year = from.year();
        if (b.month > MONTHS || b.month < 1) {
            b.year += b.month < 1 ? -1 : 1;
            b.month = b.month < 1 ? MONTHS : 1;
        }
        if (!from.hasYear()) {
            b.year = 0;
        }
    }

    /** Gives a named month ("last May", "next May") the year in which it lies nearest to another month on that side. */
    static void nearest(MomentBuilder b, Moment from) {
        int months = b.month - from.month();
        boolean after = b.monthRef.step() > 0;
        b.year = from.year() + (after && months <= 0 ? 1 : !after && months >= 0 ? -1 : 0);
    }
}
