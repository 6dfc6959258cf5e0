package tarikh.calendar;

/** Julian months in years that begin on the first of October, the first in 312 BCE. */
final class SeleucidArithmetic implements Arithmetic {
    private static final int FIRST_MONTH = 10;
    private static final int OFFSET = 312;

    private final JulianArithmetic julian = new JulianArithmetic();

    @Override
    public long day(int year, int month, int dayOfMonth) {
        return julian.day(julianYear(year, month), month, dayOfMonth);
    }

    private static int julianYear(int year, int month) {
        return month >= FIRST_MONTH ? year - OFFSET : year - OFFSET + 1;
    }

    @Override
    public YearMonthDay date(long day) {
        YearMonthDay found = julian.date(day);
        int year = found.month() >= FIRST_MONTH ? found.year() + OFFSET : found.year() + OFFSET - 1;
        return new YearMonthDay(year, found.month(), found.day());
    }

    @Override
    public int monthLength(int year, int month) {
        return julian.monthLength(julianYear(year, month), month);
    }

    @Override
    public int firstMonth(int year) {
        return FIRST_MONTH;
    }
}
