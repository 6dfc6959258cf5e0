package tarikh.calendar;

/**
 * Gregorian rules before and after 1582, with years that begin in March so that the leap day comes last.
 *
 * <p>Howard Hinnant, <i>chrono-Compatible Low-Level Date Algorithms</i> (days_from_civil, civil_from_days).
 */
final class GregorianArithmetic implements Arithmetic {
    private static final long FIRST_OF_MARCH_YEAR_0 = -719_468;
    private static final int DAYS_IN_400_YEARS = 146_097;

    @Override
    public long day(int year, int month, int dayOfMonth) {
        int marchYear = month <= 2 ? year - 1 : year;
        int cycle = Math.floorDiv(marchYear, 400);
        int yearOfCycle = marchYear - cycle * 400;
        int dayOfCycle =
                yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + MarchYear.dayOfYear(month, dayOfMonth);
        return FIRST_OF_MARCH_YEAR_0 + (long) cycle * DAYS_IN_400_YEARS + dayOfCycle;
    }

    @Override
    public YearMonthDay date(long day) {
        long sinceStart = day - FIRST_OF_MARCH_YEAR_0;
        int cycle = (int) Math.floorDiv(sinceStart, DAYS_IN_400_YEARS);
        int dayOfCycle = (int) (sinceStart - (long) cycle * DAYS_IN_400_YEARS);
        int yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365;
        int dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
        return MarchYear.date(cycle * 400 + yearOfCycle, dayOfYear);
    }

    @Override
    public int monthLength(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return MarchYear.monthLength(month, leap);
    }
}
