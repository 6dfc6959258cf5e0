package tarikh.calendar;

/** The sums of one calendar; callers have checked that the numbers exist in it. */
interface Arithmetic {
    long day(int year, int month, int dayOfMonth);

    YearMonthDay date(long day);

    int monthLength(int year, int month);

    default int firstMonth(int year) {
        return 1;
    }

    default int monthsInYear(int year) {
        return 12;
    }
}
