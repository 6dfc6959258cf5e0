package tarikh.calendar;

/**
 * The Ottoman financial calendar: Julian months in years from March until 15 February 1332, which 1 March 1333 followed
 * as 1 March 1917 Gregorian; then Gregorian months, ten in 1333 and from January in 1334 and later.
 */
final class RumiArithmetic implements Arithmetic {
    private static final int OFFSET = 584;
    private static final int LAST_JULIAN_YEAR = 1332;
    private static final int SHORT_YEAR = 1333;
    private static final int MARCH = 3;
    private static final int LAST_JULIAN_FEBRUARY_LENGTH = 15;

    private final JulianArithmetic julian = new JulianArithmetic();
    private final GregorianArithmetic gregorian = new GregorianArithmetic();
    private final long reform = gregorian.day(SHORT_YEAR + OFFSET, MARCH, 1);

    @Override
    public long day(int year, int month, int dayOfMonth) {
        return year <= LAST_JULIAN_YEAR
                ? julian.day(julianYear(year, month), month, dayOfMonth)
                : gregorian.day(year + OFFSET, month, dayOfMonth);
    }

    private static int julianYear(int year, int month) {
        return month >= MARCH ? year + OFFSET : year + OFFSET + 1;
    }

    @Override
    public YearMonthDay date(long day) {
        YearMonthDay found = day < reform ? julian.date(day) : gregorian.date(day);
        boolean inNextRomanYear = day < reform && found.month() < MARCH;
        return new YearMonthDay(found.year() - OFFSET - (inNextRomanYear ? 1 : 0), found.month(), found.day());
    }

    @Override
    public int monthLength(int year, int month) {
        if (year > LAST_JULIAN_YEAR) {
            return gregorian.monthLength(year + OFFSET, month);
        }
        return year == LAST_JULIAN_YEAR && month == 2
                ? LAST_JULIAN_FEBRUARY_LENGTH
                : julian.monthLength(julianYear(year, month), month);
    }

    @Override
    public int firstMonth(int year) {
        return year <= SHORT_YEAR ? MARCH : 1;
    }

    @Override
    public int monthsInYear(int year) {
        return year == SHORT_YEAR ? 10 : 12;
    }
}
