package tarikh.calendar;

/** A Roman year counted from the first of March, day 0, to the end of February. */
final class MarchYear {
    private MarchYear() {}

    static int dayOfYear(int month, int dayOfMonth) {
        return (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + dayOfMonth - 1;
    }

    static YearMonthDay date(int marchYear, int dayOfYear) {
        int monthsSinceMarch = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * monthsSinceMarch + 2) / 5 + 1;
        int month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
        return new YearMonthDay(month <= 2 ? marchYear + 1 : marchYear, month, day);
    }

    static int monthLength(int month, boolean leap) {
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
