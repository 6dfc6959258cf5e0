package tarikh.calendar;

/** Twelve months of 30 days and a thirteenth of five, or of six in the year before a Julian leap year. */
final class CopticArithmetic implements Arithmetic {
    private static final long EPOCH = -615_558;

    @Override
    public long day(int year, int month, int dayOfMonth) {
        return firstDay(year) + 30L * (month - 1) + dayOfMonth - 1;
    }

    private static long firstDay(int year) {
        return EPOCH + 365L * (year - 1) + Math.floorDiv(year, 4);
    }

    @Override
    public YearMonthDay date(long day) {
        int year = (int) Math.floorDiv(4 * (day - EPOCH) + 1463, 1461);
        int dayOfYear = (int) (day - firstDay(year));
        return new YearMonthDay(year, dayOfYear / 30 + 1, dayOfYear % 30 + 1);
    }

    @Override
    public int monthLength(int year, int month) {
        return month <= 12 ? 30 : Math.floorMod(year, 4) == 3 ? 6 : 5;
    }

    @Override
    public int monthsInYear(int year) {
        return 13;
    }
}
