package tarikh.text;

/**
 * Finds a number among many that are evenly spread, as hashes are: those with the same first bits are looked through, about two
 * on average.
 */
public final class SortedHashes {
    private final int[] hashes;
    /** For each value of the first bits the place of the first number that has them or higher ones. */
    private final int[] starts;

    private final int shift;

    /** @param hashes in rising order; not copied, must not change */
    public SortedHashes(int[] hashes) {
        this.hashes = hashes;
        int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(hashes.length / 2));
        this.shift = Integer.SIZE - bits;
        this.starts = new int[(1 << bits) + 1];
        int bucket = 0;
        for (int i = 0; i < hashes.length; i++) {
            while (bucket <= bucket(hashes[i])) {
                starts[bucket++] = i;
            }
        }
        while (bucket < starts.length) {
            starts[bucket++] = hashes.length;
        }
    }

    /** Negative numbers come first in rising order. */
    private int bucket(int hash) {
        return (hash ^ Integer.MIN_VALUE) >>> shift;
    }

    /** {@return the place of the first number that is not below this one; the count of all, if there is none} */
    public int ceiling(int hash) {
        int at = starts[bucket(hash)];
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
