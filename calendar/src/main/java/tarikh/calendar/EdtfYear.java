package tarikh.calendar;

import java.time.DateTimeException;

/**
 * A year of EDTF as written: four digits of which any may be unspecified ({@code 1X29}), or after a {@code Y} a larger number,
 * perhaps with an exponent ({@code Y-17E7}), either perhaps with the count of the digits that are sure ({@code 1950S2}).
 *
 * @param digits without sign, exponent and count, {@code X} for an unspecified one
 * @param exponent how many zeros follow, 0 when none is written
 * @param significant how many of the first digits are sure, 0 when that is not written
 */
public record EdtfYear(boolean negative, String digits, int exponent, int significant) {
    static final int MOST_DIGITS = 18;
    private static final int SHORT = 4;
    private static final char UNSPECIFIED = 'X';

    public EdtfYear {
        boolean isShort = digits.length() == SHORT && exponent == 0;
        if (!isShort && !isLong(digits, exponent)) {
            throw new DateTimeException(
                    "not a year: " + digits + " with exponent " + exponent + "; four digits, or five to " + MOST_DIGITS
                            + " with the zeros, none of them X and the first not 0");
        }
        if (!isDigits(digits, isShort) || negative && digits.equals("0000")) {
            throw new DateTimeException("not a year: " + (negative ? "-" : "") + digits);
        }
        boolean unspecified = digits.indexOf(UNSPECIFIED) >= 0;
        if (significant < 0 || significant > digits.length() + exponent || significant > 0 && unspecified) {
            throw new DateTimeException("not a count of significant digits: " + significant + " of " + digits);
        }
    }

    private static boolean isLong(String digits, int exponent) {
        int length = digits.length() + exponent;
        return exponent >= 0 && SHORT < length && length <= MOST_DIGITS && !digits.isEmpty() && digits.charAt(0) != '0';
    }

    private static boolean isDigits(String digits, boolean perhapsUnspecified) {
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if ((c < '0' || c > '9') && !(perhapsUnspecified && c == UNSPECIFIED)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the same year or years} */
    public static EdtfYear of(YearPattern year) {
        String written = year.toString();
        int start = written.startsWith("Y") ? 1 : 0;
        boolean negative = written.startsWith("-", start);
        return new EdtfYear(negative, written.substring(negative ? start + 1 : start), 0, 0);
    }

    /** {@return whether it is written with a {@code Y}: it has more than four digits} */
    public boolean isLong() {
        return digits.length() + exponent > SHORT;
    }

    /** {@return whether none of its digits is known} */
    public boolean isUnknown() {
        return digits.equals("XXXX");
    }

    /** {@return whether it is one year and no other} */
    public boolean isSingle() {
        return first() == last();
    }

    /** {@return whether digits are unspecified of which one stands before a digit that is known} */
    boolean hasGap() {
        int first = digits.indexOf(UNSPECIFIED);
        return first >= 0 && !"XXXX".startsWith(digits.substring(first));
    }

    /** {@return whether any digit is unspecified} */
    boolean isUnspecified() {
        return digits.indexOf(UNSPECIFIED) >= 0;
    }

    /** {@return the first year it can be; 1 BCE is 0} */
    public long first() {
        return negative ? -largest() : smallest();
    }

    /** {@return the last year it can be} */
    public long last() {
        return negative ? -smallest() : largest();
    }

    private long smallest() {
        long number = Long.parseLong(digits.replace(UNSPECIFIED, '0')) * power(exponent);
        return number / unit() * unit();
    }

    private long largest() {
        long number = Long.parseLong(digits.replace(UNSPECIFIED, '9')) * power(exponent);
        return number / unit() * unit() + unit() - 1;
    }

    private long unit() {
        return significant == 0 ? 1 : power(digits.length() + exponent - significant);
    }

    private static long power(int zeros) {
        long power = 1;
        for (int i = 0; i < zeros; i++) {
            power *= 10;
        }
        return power;
    }

    /** {@return whether it can be this year} */
    public boolean mayBe(long year) {
        if (year < first() || year > last()) {
            return false;
        }
        if (!isUnspecified()) {
            return true;
        }
        long rest = Math.abs(year);
        for (int i = SHORT - 1; i >= 0; i--) {
            if (digits.charAt(i) != UNSPECIFIED && digits.charAt(i) - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return true;
    }

    @Override
    public String toString() {
        return (isLong() ? "Y" : "")
                + (negative ? "-" : "")
                + digits
                + (exponent > 0 ? "E" + exponent : "")
                + (significant > 0 ? "S" + significant : "");
    }
}
