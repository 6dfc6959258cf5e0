package tarikh.calendar;

/** The tabular Hijri calendar: months of 30 and 29 days in turn, eleven leap days in 30 years (2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29). */
final class HijriArithmetic implements Arithmetic {
    private static final int DAYS_IN_30_YEARS = 10_631;

    private final long epoch;

    HijriArithmetic(long epoch) {
        this.epoch = epoch;
    }

    @Override
    public long day(int year, int month, int dayOfMonth) {
        return firstDay(year) + 29L * (month - 1) + month / 2 + dayOfMonth - 1;
    }

    private long firstDay(int year) {
        return epoch + 354L * (year - 1) + Math.floorDiv(11 * year + 3, 30);
    }

    @Override
    public YearMonthDay date(long day) {
        int year = (int) Math.floorDiv(30 * (day - epoch) + 10_646, DAYS_IN_30_YEARS);
        int dayOfYear = (int) (day - firstDay(year));
        int month = Math.min(11, 2 * dayOfYear / 59) + 1;
        return new YearMonthDay(year, month, dayOfYear - 29 * (month - 1) - month / 2 + 1);
    }

    @Override
    public int monthLength(int year, int month) {
        return month % 2 == 1 || month == 12 && isLeap(year) ? 30 : 29;
    }

    private static boolean isLeap(int year) {
        return Math.floorMod(11 * year + 14, 30) < 11;
    }
}
