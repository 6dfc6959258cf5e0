package tarikh.calendar;

/** The parts of a year that EDTF numbers from 21 to 41 in the place of a month. */
final class YearPart {
    static final int FIRST = 21;
    static final int LAST = 41;
    private static final int SOUTHERN_SEASONS = 29;
    private static final int QUARTERS = 33;
    private static final int THIRDS = 37;
    private static final int HALVES = 40;
    private static final int SEASONS = 4;

    private YearPart() {}

    static boolean isCode(int number) {
        return FIRST <= number && number <= LAST;
    }

    /**
     * The days of a part: seasons (21 to 24), northern (25 to 28) and southern seasons (29 to 32) in the generous bounds of
     * {@link Season}, quarters (33 to 36), thirds (37 to 39) and halves (40, 41) by their months. A season that says no
     * hemisphere is taken for a northern one.
     */
    static DayRange days(int code, int year) {
        if (code >= HALVES) {
            return months(year, code - HALVES, 6);
        }
        if (code >= THIRDS) {
            return months(year, code - THIRDS, 4);
        }
        if (code >= QUARTERS) {
            return months(year, code - QUARTERS, 3);
        }
        int opposite = code >= SOUTHERN_SEASONS ? 2 : 0;
        int season = FIRST + (code - FIRST + opposite) % SEASONS;
        return Season.ofCode(season).touching(CalendarSystem.GREGORIAN.year(year));
    }

    private static DayRange months(int year, int index, int count) {
        int first = index * count + 1;
        return CalendarSystem.GREGORIAN
                .month(year, first)
                .hull(CalendarSystem.GREGORIAN.month(year, first + count - 1));
    }
}
