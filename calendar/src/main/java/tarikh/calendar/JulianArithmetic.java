package tarikh.calendar;

/** Julian rules in all years, a leap day every fourth, with years that begin in March so that the leap day comes last. */
final class JulianArithmetic implements Arithmetic {
    private static final long FIRST_OF_MARCH_YEAR_0 = -719_470;
    private static final int DAYS_IN_4_YEARS = 1461;

    @Override
    public long day(int year, int month, int dayOfMonth) {
        int marchYear = month <= 2 ? year - 1 : year;
        long leapDays = Math.floorDiv(marchYear, 4);
        return FIRST_OF_MARCH_YEAR_0 + 365L * marchYear + leapDays + MarchYear.dayOfYear(month, dayOfMonth);
    }

    @Override
    public YearMonthDay date(long day) {
        long sinceStart = day - FIRST_OF_MARCH_YEAR_0;
        int cycle = (int) Math.floorDiv(sinceStart, DAYS_IN_4_YEARS);
        int dayOfCycle = (int) (sinceStart - (long) cycle * DAYS_IN_4_YEARS);
        int yearOfCycle = (dayOfCycle - dayOfCycle / 1460) / 365;
        return MarchYear.date(cycle * 4 + yearOfCycle, dayOfCycle - 365 * yearOfCycle);
    }

    @Override
    public int monthLength(int year, int month) {
        return MarchYear.monthLength(month, year % 4 == 0);
    }
}
