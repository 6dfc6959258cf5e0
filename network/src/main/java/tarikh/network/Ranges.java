package tarikh.network;

import java.util.Arrays;

/**
 * Whole numbers in finitely many ranges, both ends of each included: the values that a point may have when some between the
 * least and the greatest are left out.
 */
public final class Ranges {
    /** First and last of each range in turn, rising, with at least one number left out between two ranges. */
    private final long[] ends;

    private Ranges(long[] ends) {
        this.ends = ends;
    }

    /**
     * Ranges in any order, which may overlap.
     *
     * @param ends the first and the last number of each range in turn
     */
    public static Ranges of(long... ends) {
        if (ends.length == 0 || ends.length % 2 != 0) {
            throw new IllegalArgumentException("not pairs of first and last: " + ends.length + " numbers");
        }
        long[][] ranges = new long[ends.length / 2][];
        for (int i = 0; i < ranges.length; i++) {
            if (ends[2 * i] > ends[2 * i + 1]) {
                throw new IllegalArgumentException("no number lies in " + ends[2 * i] + ".." + ends[2 * i + 1]);
            }
            ranges[i] = new long[] {ends[2 * i], ends[2 * i + 1]};
        }
        Arrays.sort(ranges, (a, b) -> Long.compare(a[0], b[0]));
        long[] joined = new long[ends.length];
        int count = 0;
        for (long[] range : ranges) {
            if (count > 0 && range[0] - 1 <= joined[count - 1]) {
                joined[count - 1] = Math.max(joined[count - 1], range[1]);
            } else {
                joined[count++] = range[0];
                joined[count++] = range[1];
            }
        }
        return new Ranges(Arrays.copyOf(joined, count));
    }

    /** {@return the least of the numbers} */
    public long first() {
        return ends[0];
    }

    /** {@return the greatest of the numbers} */
    public long last() {
        return ends[ends.length - 1];
    }

    /** {@return how many ranges there are, those that touch joined into one} */
    public int count() {
        return ends.length / 2;
    }

    public boolean contains(long number) {
        int at = firstEndFrom(number);
        return at < ends.length && (at % 2 == 1 || ends[at] == number);
    }

    /** {@return the same ranges, each longer by this much at both ends; by 0 or more} */
    public Ranges widened(long by) {
        long[] wider = ends.clone();
        for (int i = 0; i < wider.length; i++) {
            wider[i] += i % 2 == 0 ? -by : by;
        }
        return of(wider);
    }

    /** {@return the greatest of the numbers that is not above one in a gap; any other as it is} */
    long floor(long number) {
        int at = firstEndFrom(number);
        return isInGap(number, at) ? ends[at - 1] : number;
    }

    /** {@return the least of the numbers that is not below one in a gap; any other as it is} */
    long ceiling(long number) {
        int at = firstEndFrom(number);
        return isInGap(number, at) ? ends[at] : number;
    }

    private boolean isInGap(long number, int at) {
        return at % 2 == 0 && at > 0 && at < ends.length && ends[at] != number;
    }

    private int firstEndFrom(long number) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ranges ranges && Arrays.equals(ends, ranges.ends);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ends);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ends.length; i += 2) {
            text.append(i == 0 ? "" : ", ").append(ends[i]);
            if (ends[i] < ends[i + 1]) {
                text.append("..").append(ends[i + 1]);
            }
        }
        return text.toString();
    }

    /** {@return first and last of each range in turn} */
    long[] ends() {
        return ends.clone();
    }
}
