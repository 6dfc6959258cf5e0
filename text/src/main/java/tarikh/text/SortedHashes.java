package tarikh.text;

import java.util.Arrays;

/**
 * Finds a number among many that are evenly spread, as hashes are: those with the same first bits are looked through, about two
 * on average.
 */
public final class SortedHashes {
    private final int[] hashes;
    /** For each value of the first bits one more than the place of the first number that has them or higher ones, 0 if not yet known. */
    private final int[] starts;

    private final int shift;

    /** @param hashes in rising order; not copied, must not change */
    public SortedHashes(int[] hashes) {
        this.hashes = hashes;
        int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(hashes.length / 2));
        this.shift = Integer.SIZE - bits;
        this.starts = new int[1 << bits];
    }

    /** Places are looked for when they are first asked for: filling all of them would slow down every start. */
    private int start(int bucket) {
        int known = starts[bucket];
        if (known == 0) {
            int first = bucket << shift ^ Integer.MIN_VALUE;
            int at = Arrays.binarySearch(hashes, first);
            at = at < 0 ? -at - 1 : at;
            while (at > 0 && hashes[at - 1] == first) {
                at--;
            }
            known = at + 1;
            starts[bucket] = known;
        }
        return known - 1;
    }

    /** Negative numbers come first in rising order. */
    private int bucket(int hash) {
        return (hash ^ Integer.MIN_VALUE) >>> shift;
    }

    /** {@return the place of the first number that is not below this one; the count of all, if there is none} */
    public int ceiling(int hash) {
        int at = start(bucket(hash));
        while (at < hashes.length && hashes[at] < hash) {
            at++;
        }
        return at;
    }

    /** {@return the number at a place} */
    public int get(int at) {
        return hashes[at];
    }

    /** {@return how many there are} */
    public int size() {
        return hashes.length;
    }
}
