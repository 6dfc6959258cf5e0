package tarikh.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The distance graph: an edge for each bound of a constraint, in primitive arrays linked by the point that it leaves. The
 * upper bound of constraint {@code c} is edge {@code 2c}, its lower bound edge {@code 2c + 1}, which runs the other way; so an
 * edge and its twin {@code e ^ 1} are found in the lists of both their points. The origin has no list: it has too many edges,
 * and nothing is ever carried on through it.
 */
final class Graph {
    static final int NONE = -1;
    /** The length of the edge of an absent bound: never the shorter way. */
    static final long ABSENT = 1L << 61;

    /** A list of so many edges is searched. */
    private static final int SHORT = 64;

    /**
     * Of edge {@code e}: at {@code 2e} its length, at {@code 2e + 1} the point it leads to and, in the lower half, the next edge from the same point;
     * so that an edge and its twin lie in one line of the processor's cache.
     */
    long[] edges = new long[64];

    int[] first = new int[16];
    /** The edges before each in their lists; empty until a list is met that is too long to be searched. */
    private int[] previous = new int[0];

    private Constraint[] constraints = new Constraint[16];
    /** Of the points whose values have gaps, the constraints that say so. */
    private final Map<Integer, List<Integer>> gaps = new HashMap<>();

    /** The numbers of constraints with gaps. */
    private final BitSet gapped = new BitSet();

    /** Whether any that is linked has gaps; looked at for every change of a label. */
    boolean hasGaps;

    private int points = 1;
    private int constraintsEnd;
    private int freed = NONE;

    Graph() {
        first[Network.ORIGIN] = NONE;
    }

    int points() {
        return points;
    }

    /** {@return an upper limit on the numbers of constraints, exclusive} */
    int constraintsEnd() {
        return constraintsEnd;
    }

    void reserve(int morePoints, int moreConstraints) {
        if (points + morePoints > first.length) {
            first = Arrays.copyOf(first, Math.max(points + morePoints, 3 * first.length / 2));
        }
        int most = constraintsEnd + moreConstraints;
        if (most > constraints.length) {
            int size = Math.max(most, 3 * constraints.length / 2);
            constraints = Arrays.copyOf(constraints, size);
            previous = previous.length == 0 ? previous : Arrays.copyOf(previous, 2 * size);
            edges = Arrays.copyOf(edges, 4 * size);
        }
    }

    int addPoint() {
        if (points == Network.MOST_POINTS) {
            throw new IllegalArgumentException("more than " + Network.MOST_POINTS + " points");
        }
        reserve(1, 0);
        first[points] = NONE;
        return points++;
    }

    /** {@return a number for the constraint, which is not linked yet} */
    int add(Constraint constraint) {
        int c = freed;
        if (c == NONE) {
            reserve(0, 1);
            c = constraintsEnd++;
        } else {
            freed = (int) edges[4 * c];
        }
        constraints[c] = constraint;
        if (constraint.hasGaps()) {
            gapped.set(c);
        }
        edges[4 * c] = constraint.maxOr(ABSENT);
        edges[4 * c + 1] = (long) constraint.to() << 32;
        edges[4 * c + 2] = -constraint.minOr(-ABSENT);
        edges[4 * c + 3] = (long) constraint.from() << 32;
        return c;
    }

    /** {@return a number that has no constraint yet and is in use all the same} */
    int skipNumber() {
        reserve(0, 1);
        return constraintsEnd++;
    }

    /** Frees the number of a constraint that is not linked. */
    void forget(int c) {
        gapped.clear(c);
        edges[4 * c] = freed;
        freed = c;
    }

    Constraint constraint(int c) {
        return constraints[c];
    }

    int head(int edge) {
        return (int) (edges[2 * edge + 1] >> 32);
    }

    int tail(int edge) {
        return head(edge ^ 1);
    }

    /** {@return the next edge from the same point, or none} */
    int next(int edge) {
        return (int) edges[2 * edge + 1];
    }

    long length(int edge) {
        return edges[2 * edge];
    }

    private void setNext(int edge, int next) {
        int at = 2 * edge + 1;
        edges[at] = edges[at] & ~0xFFFF_FFFFL | next & 0xFFFF_FFFFL;
    }

    boolean has(int edge) {
        return length(edge) < ABSENT;
    }

    /** Puts both edges of a constraint into the lists of its points. */
    void link(int c) {
        linkEdge(2 * c);
        linkEdge(2 * c + 1);
        if (gapped.get(c)) {
            gaps.computeIfAbsent(constraints[c].to(), p -> new ArrayList<>()).add(c);
            hasGaps = true;
        }
    }

    private void linkEdge(int edge) {
        int at = tail(edge);
        if (at == Network.ORIGIN) {
            return;
        }
        int next = first[at];
        setNext(edge, next);
        if (previous.length > 0) {
            setPrevious(edge, NONE);
            setPrevious(next, edge);
        }
        first[at] = edge;
    }

    void unlink(int c) {
        unlinkEdge(2 * c);
        unlinkEdge(2 * c + 1);
        if (gapped.get(c)) {
            int point = constraints[c].to();
            List<Integer> those = gapsAt(point);
            those.remove((Integer) c);
            if (those.isEmpty()) {
                gaps.remove(point);
            }
            hasGaps = !gaps.isEmpty();
        }
    }

    private void unlinkEdge(int edge) {
        int at = tail(edge);
        if (at == Network.ORIGIN) {
            return;
        }
        int next = next(edge);
        int before = previous(edge, at);
        if (before == NONE) {
            first[at] = next;
        } else {
            setNext(before, next);
        }
        if (previous.length > 0) {
            setPrevious(next, before);
        }
    }

    private int previous(int edge, int point) {
        if (previous.length == 0) {
            int before = NONE;
            int at = first[point];
            for (int i = 0; i < SHORT && at != edge; i++) {
                before = at;
                at = next(at);
            }
            if (at == edge) {
                return before;
            }
            rememberPrevious();
        }
        return previous[edge];
    }

    private void rememberPrevious() {
        previous = new int[2 * constraints.length];
        for (int point = 1; point < points; point++) {
            int before = NONE;
            for (int edge = first[point]; edge != NONE; edge = next(edge)) {
                previous[edge] = before;
                before = edge;
            }
        }
    }

    private void setPrevious(int edge, int before) {
        if (edge != NONE) {
            previous[edge] = before;
        }
    }

    boolean hasGaps(int c) {
        return gapped.get(c);
    }

    /** {@return the linked constraints that leave values of the point out} */
    List<Integer> gapsAt(int point) {
        return gaps.getOrDefault(point, List.of());
    }

    /** The nearest value inwards that no gap holds, of a point's label (see {@link Labels}). */
    long skip(int label, long value) {
        List<Integer> those = gapsAt(label >> 1);
        long at = value;
        boolean moved = !those.isEmpty();
        while (moved) {
            long before = at;
            for (int c : those) {
                at = skip(c, label & 1, at);
            }
            moved = at < before;
        }
        return at;
    }

    long skip(int c, int side, long value) {
        Ranges values = constraints[c].values().orElseThrow();
        return side == 0 ? values.floor(value) : -values.ceiling(-value);
    }
}
