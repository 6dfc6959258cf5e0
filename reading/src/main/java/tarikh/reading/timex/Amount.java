package tarikh.reading.timex;

/** A quantity of time in one unit, such as three weeks; an unknown count ("some days") is 0. */
public record Amount(int count, Unit unit) {
    public Amount {
        if (count < 0) {
            throw new IllegalArgumentException("not an amount: " + count + " " + unit);
        }
    }

    /** A unit of time, with the fewest and most whole days one of it can take; units below a day take 0 to 1. */
    public enum Unit {
        MINUTE("M", 0, 1),
        HOUR("H", 0, 1),
        DAY("D", 1, 1),
        WEEK("W", 7, 7),
        MONTH("M", 28, 31),
        YEAR("Y", 365, 366),
        LUNAR_YEAR("Y", 354, 355),
        DECADE("0Y", 3652, 3653),
        CENTURY("00Y", 36524, 36525);

        private final String symbol;
        private final int minDays;
        private final int maxDays;

        Unit(String symbol, int minDays, int maxDays) {
            this.symbol = symbol;
            this.minDays = minDays;
            this.maxDays = maxDays;
        }

        /** {@return the letter after the count in a TIMEX3 value} */
        public String symbol() {
            return symbol;
        }

        public int minDays() {
            return minDays;
        }

        public int maxDays() {
            return maxDays;
        }

        public boolean isBelowDay() {
            return minDays == 0;
        }
    }
}
