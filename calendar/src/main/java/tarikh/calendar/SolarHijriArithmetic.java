package tarikh.calendar;

/** Six months of 31 days, five of 30 and one of 29, or of 30 in eight years of 33: those with (25 year + 11) mod 33 below 8. */
final class SolarHijriArithmetic implements Arithmetic {
    private static final long EPOCH = -492_268;
    private static final int DAYS_IN_33_YEARS = 12_053;
    private static final int DAYS_IN_FIRST_HALF = 186;

    @Override
    public long day(int year, int month, int dayOfMonth) {
        int before = month <= 7 ? 31 * (month - 1) : DAYS_IN_FIRST_HALF + 30 * (month - 7);
        return firstDay(year) + before + dayOfMonth - 1;
    }

    private static long firstDay(int year) {
        return EPOCH + 365L * (year - 1) + Math.floorDiv(8 * year + 21, 33);
    }

    @Override
    public YearMonthDay date(long day) {
        int year = (int) Math.floorDiv(33 * (day - EPOCH) + 3, DAYS_IN_33_YEARS) + 1;
        int dayOfYear = (int) (day - firstDay(year));
        boolean firstHalf = dayOfYear < DAYS_IN_FIRST_HALF;
        int length = firstHalf ? 31 : 30;
        int dayOfHalf = firstHalf ? dayOfYear : dayOfYear - DAYS_IN_FIRST_HALF;
        return new YearMonthDay(year, (firstHalf ? 1 : 7) + dayOfHalf / length, dayOfHalf % length + 1);
    }

    @Override
    public int monthLength(int year, int month) {
        return month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29;
    }

    private static boolean isLeap(int year) {
        return Math.floorMod(25 * year + 11, 33) < 8;
    }
}
