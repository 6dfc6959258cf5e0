package tarikh.calendar;

/**
 * A season of the northern hemisphere, in generous bounds: from the first day any convention gives it to the last, by the
 * proleptic Gregorian calendar.
 */
public enum Season {
    SPRING(21, 3, 6),
    SUMMER(22, 6, 9),
    AUTUMN(23, 9, 12),
    /** Begins in December of one year and ends in March of the next. */
    WINTER(24, 12, 3);

    private static final int LAST_DAY = 23;
    private static final Arithmetic GREGORIAN = new GregorianArithmetic();

    private final int code;
    private final int firstMonth;
    private final int lastMonth;

    Season(int code, int firstMonth, int lastMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
    }

    /** {@return the EDTF number that stands in the place of a month, 21 to 24} */
    public int code() {
        return code;
    }

    static boolean isCode(int number) {
        return SPRING.code <= number && number <= WINTER.code;
    }

    /** {@return the season of an EDTF number from 21 to 24} */
    public static Season ofCode(int code) {
        return values()[code - SPRING.code];
    }

    /** The season that begins in a Gregorian year. */
    private DayRange beginningIn(int year) {
        int endYear = lastMonth < firstMonth ? year + 1 : year;
        return DayRange.between(GREGORIAN.day(year, firstMonth, 1), GREGORIAN.day(endYear, lastMonth, LAST_DAY));
    }

    /** {@return from the first to the last of the seasons of this name that share a day with a year; both winters of a Gregorian year} */
    DayRange touching(DayRange year) {
        int from = GREGORIAN.date(year.earliest().orElseThrow()).year() - 1;
        int to = GREGORIAN.date(year.latest().orElseThrow()).year();
        DayRange found = null;
        for (int y = from; y <= to; y++) {
            DayRange season = beginningIn(y);
            if (season.overlaps(year)) {
                found = found == null ? season : found.hull(season);
            }
        }
        return found == null ? year : found;
    }
}
