package tarikh.network;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * {@code min <= to - from <= max}, either bound absent, between two points of a network; or a point among some values, with
 * gaps between them.
 *
 * <p>The unit is the caller's: days, or minutes where a text tells hours; one network has one unit.
 *
 * <p>A hard constraint is never given up; a soft one is, at the price of its trust. The tag belongs to the caller and is
 * not looked at. Two constraints are equal only if they are the same object: a network may hold the same words twice.
 */
public final class Constraint {
    /**
     * The largest bound, so that sums over any network stay far inside a {@code long}: 188 million years in days, 130,000 in
     * minutes.
     */
    public static final long LARGEST = 1L << 36;

    private final int from;
    private final int to;
    private final boolean hasMin;
    private final boolean hasMax;
    private final long min;
    private final long max;
    private final int tag;
    private final boolean hard;
    private final double trust;
    private final @Nullable Ranges ranges;

    private Constraint(
            int from,
            int to,
            boolean hasMin,
            long min,
            boolean hasMax,
            long max,
            int tag,
            boolean hard,
            double trust,
            @Nullable Ranges ranges) {
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
        this.ranges = ranges;
    }

    private static boolean outOfReach(long bound) {
        return bound < -LARGEST || bound > LARGEST;
    }

    /** {@return a soft constraint of trust 1 with both bounds} */
    public static Constraint between(int from, int to, long min, long max, int tag) {
        return new Constraint(from, to, true, min, true, max, tag, false, 1, null);
    }

    /** {@return a soft constraint of trust 1 with only a lower bound} */
    public static Constraint atLeast(int from, int to, long min, int tag) {
        return new Constraint(from, to, true, min, false, 0, tag, false, 1, null);
    }

    /** {@return a soft constraint of trust 1 with only an upper bound} */
    public static Constraint atMost(int from, int to, long max, int tag) {
        return new Constraint(from, to, false, 0, true, max, tag, false, 1, null);
    }

    /**
     * {@return a soft constraint of trust 1 that allows a point only these values, relative to the origin: a day of the month
     *     whose year is left out, one that may be the 3rd of April or the 4th of March, a Friday the 13th}
     */
    public static Constraint among(int point, Ranges values, int tag) {
        Ranges gaps = values.count() > 1 ? values : null;
        return new Constraint(Network.ORIGIN, point, true, values.first(), true, values.last(), tag, false, 1, gaps);
    }

    /** {@return the same constraint, never to be given up} */
    public Constraint asHard() {
        return new Constraint(from, to, hasMin, min, hasMax, max, tag, true, trust, ranges);
    }

    /** {@return the same constraint, given up at this price; above 0, at most 1000} */
    public Constraint withTrust(double price) {
        return new Constraint(from, to, hasMin, min, hasMax, max, tag, hard, price, ranges);
    }

    /** {@return the same constraint with each bound it has moved outwards, gaps made smaller; by 0 or more} */
    public Constraint widened(long by) {
        if (ranges != null) {
            Ranges wider = ranges.widened(by);
            return new Constraint(
                    from,
                    to,
                    true,
                    wider.first(),
                    true,
                    wider.last(),
                    tag,
                    hard,
                    trust,
                    wider.count() > 1 ? wider : null);
        }
        return new Constraint(from, to, hasMin, min - by, hasMax, max + by, tag, hard, trust, null);
    }

    /** {@return the same constraint with one of its bounds moved outwards and without gaps; by 0 or more} */
    public Constraint widened(boolean itsMax, long by) {
        return new Constraint(
                from, to, hasMin, itsMax ? min : min - by, hasMax, itsMax ? max + by : max, tag, hard, trust, null);
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

    /** The same constraint between other points. */
    Constraint between(int otherFrom, int otherTo) {
        return new Constraint(otherFrom, otherTo, hasMin, min, hasMax, max, tag, hard, trust, ranges);
    }

    boolean hasGaps() {
        return ranges != null;
    }

    long minOr(long absent) {
        return hasMin ? min : absent;
    }

    long maxOr(long absent) {
        return hasMax ? max : absent;
    }

    /** {@return the values that {@code to} may have relative to the origin, or empty if there are no gaps between them} */
    public Optional<Ranges> values() {
        return Optional.ofNullable(ranges);
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
                + (ranges == null ? "" : " in " + ranges) + (hard ? " hard" : "");
    }
}
