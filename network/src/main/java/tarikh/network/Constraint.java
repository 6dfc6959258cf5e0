package tarikh.network;

import java.util.OptionalLong;

/**
 * {@code min <= to - from <= max}, either bound absent, between two points of a network.
 *
 * <p>A hard constraint is never given up; a soft one is, at the price of its trust. The tag belongs to the caller and is
 * not looked at. Two constraints are equal only if they are the same object: a network may hold the same words twice.
 */
public final class Constraint {
    /** The largest bound, so that sums over any network stay far inside a {@code long}. */
    public static final long LARGEST = 1L << 38;

    private final int from;
    private final int to;
    private final boolean hasMin;
    private final boolean hasMax;
    private final long min;
    private final long max;
    private final int tag;
    private final boolean hard;
    private final double trust;

    private Constraint(
            int from, int to, boolean hasMin, long min, boolean hasMax, long max, int tag, boolean hard, double trust) {
        if (from < 0 || to < 0 || from == to) {
            throw new IllegalArgumentException("not two points: " + from + ", " + to);
        }
        if (outOfReach(min) || outOfReach(max)) {
            throw new IllegalArgumentException("bound out of reach: " + min + ".." + max);
        }
        if (hasMin && hasMax && max < min) {
            throw new IllegalArgumentException("no value lies in " + min + ".." + max);
        }
        if (!(trust > 0 && trust <= 1000)) {
            throw new IllegalArgumentException("not a trust: " + trust);
        }
        this.from = from;
        this.to = to;
        this.hasMin = hasMin;
        this.min = min;
        this.hasMax = hasMax;
        this.max = max;
        this.tag = tag;
        this.hard = hard;
        this.trust = trust;
    }

    private static boolean outOfReach(long bound) {
        return bound < -LARGEST || bound > LARGEST;
    }

    /** {@return a soft constraint of trust 1 with both bounds} */
    public static Constraint between(int from, int to, long min, long max, int tag) {
        return new Constraint(from, to, true, min, true, max, tag, false, 1);
    }

    /** {@return a soft constraint of trust 1 with only a lower bound} */
    public static Constraint atLeast(int from, int to, long min, int tag) {
        return new Constraint(from, to, true, min, false, 0, tag, false, 1);
    }

    /** {@return a soft constraint of trust 1 with only an upper bound} */
    public static Constraint atMost(int from, int to, long max, int tag) {
        return new Constraint(from, to, false, 0, true, max, tag, false, 1);
    }

    /** {@return the same constraint, never to be given up} */
    public Constraint asHard() {
        return new Constraint(from, to, hasMin, min, hasMax, max, tag, true, trust);
    }

    /** {@return the same constraint, given up at this price; above 0, at most 1000} */
    public Constraint withTrust(double price) {
        return new Constraint(from, to, hasMin, min, hasMax, max, tag, hard, price);
    }

    /** {@return the same constraint with each bound it has moved outwards; by 0 or more} */
    public Constraint widened(long by) {
        return new Constraint(from, to, hasMin, min - by, hasMax, max + by, tag, hard, trust);
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /** {@return the least difference, or empty if there is none} */
    public OptionalLong min() {
        return hasMin ? OptionalLong.of(min) : OptionalLong.empty();
    }

    /** {@return the greatest difference, or empty if there is none} */
    public OptionalLong max() {
        return hasMax ? OptionalLong.of(max) : OptionalLong.empty();
    }

    public int tag() {
        return tag;
    }

    public boolean isHard() {
        return hard;
    }

    public double trust() {
        return trust;
    }

    @Override
    public String toString() {
        return (hasMin ? min + " <= " : "") + "p" + to + " - p" + from + (hasMax ? " <= " + max : "") + " #" + tag
                + (hard ? " hard" : "");
    }
}
