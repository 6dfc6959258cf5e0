package tarikh.calendar;

import java.time.DateTimeException;

/**
 * A year of which the last digits may be unknown, as {@code 192X}; below zero the digits count away from zero, so that
 * {@code -004X} are the years -49 to -40.
 *
 * @param negative whether it begins with a minus
 * @param known the number that the known digits make, 192 in {@code 192X}; 0 when none is known
 * @param unknownDigits how many of the last four digits are unknown, 0 to 4
 */
public record YearPattern(boolean negative, long known, int unknownDigits) {
    private static final long LARGEST = 999_999_999_999_999L;
    private static final int DIGITS = 4;
    private static final YearPattern UNKNOWN = new YearPattern(false, 0, DIGITS);

    public YearPattern {
        boolean fits = unknownDigits == 0 ? known <= LARGEST : known < power(DIGITS - unknownDigits);
        boolean minusNothing = negative && known == 0 && (unknownDigits == 0 || unknownDigits == DIGITS);
        if (unknownDigits < 0 || unknownDigits > DIGITS || known < 0 || !fits || minusNothing) {
            throw new DateTimeException("not a year: " + (negative ? "-" : "") + known + " and " + unknownDigits
                    + " unknown digits; four digits together, or a whole year up to " + LARGEST);
        }
    }

    /** {@return one whole year} */
    public static YearPattern of(long year) {
        return new YearPattern(year < 0, Math.abs(year), 0);
    }

    /** {@return {@code XXXX}} */
    public static YearPattern unknown() {
        return UNKNOWN;
    }

    public boolean isUnknown() {
        return unknownDigits == DIGITS;
    }

    public boolean isSingle() {
        return unknownDigits == 0;
    }

    /** {@return the first year it can be; without meaning when {@linkplain #isUnknown() unknown}} */
    public long first() {
        long unit = power(unknownDigits);
        return negative ? -(known * unit + unit - 1) : known * unit;
    }

    /** {@return the last year it can be; without meaning when {@linkplain #isUnknown() unknown}} */
    public long last() {
        long unit = power(unknownDigits);
        return negative ? -(known * unit) : known * unit + unit - 1;
    }

    private static long power(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }

    /** {@return four digits with {@code X} for the unknown, a minus before them below zero; larger years after a {@code Y}} */
    @Override
    public String toString() {
        String sign = negative ? "-" : "";
        if (isSingle() && known >= power(DIGITS)) {
            return "Y" + sign + known;
        }
        String digits = isUnknown() ? "" : padded(known, DIGITS - unknownDigits);
        return sign + digits + "X".repeat(unknownDigits);
    }

    static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
