package tarikh.network;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Keeps bounds exact while constraints are put in (as Cotton and Maler 2006, who stop where the change comes back to the edge that made it) and
 * taken out (Ramalingam and Reps 1996: only what was reached over the edge is worked out anew).
 */
final class Propagator {
    /** Constraints that are put in together; one conflict costs as many single insertions. */
    private static final int CHUNK = 256;

    /** So many constraints at once are a bulk. */
    private static final int BULK = 4096;

    /** So many edges looked at for each constraint are too many. */
    private static final long HEAVY = 32;

    /** So many changes of labels for each constraint are too many to go on without a plan. */
    private static final int OFTEN = 16;

    final Graph graph = new Graph();
    final Labels labels = new Labels(graph);
    private final Walks walks = new Walks(graph, labels);
    private final Loosening loosening = new Loosening(graph, labels);
    private final Sweep sweep = new Sweep(graph, labels);
    private final Reasons reasons = new Reasons(graph, labels, walks);

    int addPoint() {
        int point = graph.addPoint();
        labels.grow();
        return point;
    }

    void addPoints(int count) {
        graph.reserve(count, 0);
        for (int i = 0; i < count; i++) {
            graph.addPoint();
        }
        labels.grow();
    }

    Reasons reasons() {
        return reasons;
    }

    /** Puts a constraint in; {@return the walk that it would close, with nothing changed then, or none} */
    Walk insert(int c) {
        labels.begin(true);
        graph.link(c);
        Walk walk = Walk.NONE;
        for (int edge = 2 * c; edge <= 2 * c + 1 && walk.isEmpty(); edge++) {
            if (graph.has(edge)) {
                walk = tighten(edge);
            }
        }
        if (walk.isEmpty() && graph.hasGaps(c)) {
            walk = skipGaps(c);
        }
        if (!walk.isEmpty()) {
            labels.undo();
            graph.unlink(c);
        } else if (graph.hasGaps) {
            loosening.remember(walks.circles());
        }
        return walk;
    }

    private Walk tighten(int edge) {
        int watched = 2 * graph.tail(edge);
        int other = 2 * graph.head(edge) + 1;
        if (labels.label[watched] + graph.length(edge) + labels.label[other] < 0) {
            return graph.hasGaps
                    ? reasons.conflict(edge >> 1, watched, other)
                    : Walk.over(graph, walks.throughOrigin(edge));
        }
        int stopped = labels.relax(edge, 0) ? 2 * graph.head(edge) : Graph.NONE;
        if (stopped == Graph.NONE && labels.relax(edge, 1)) {
            stopped = 2 * graph.tail(edge) + 1;
        }
        while (stopped == Graph.NONE) {
            int at = labels.settle(watched, other, Integer.MAX_VALUE);
            if (at == Graph.NONE) {
                return Walk.NONE;
            }
            if (isEmpty(at)) {
                stopped = at;
            } else {
                int[] cycle = walks.cycle(at, edge);
                if (cycle.length > 0) {
                    return Walk.over(graph, cycle);
                }
            }
        }
        return reasons.conflict(edge >> 1, stopped, stopped ^ 1);
    }

    private boolean isEmpty(int at) {
        return labels.label[at] + labels.label[at ^ 1] < 0;
    }

    private Walk skipGaps(int c) {
        int at = 2 * graph.constraint(c).to();
        if (!labels.skipGaps(at >> 1)) {
            at = labels.settle(Graph.NONE, Graph.NONE, Integer.MAX_VALUE);
        }
        return at == Graph.NONE ? Walk.NONE : reasons.conflict(c, at, at ^ 1);
    }

    /** Takes constraints out that are in. */
    void delete(int... constraints) {
        labels.begin(graph.hasGaps);
        loosen(constraints);
        if (graph.hasGaps) {
            loosening.remember(walks.circles());
        }
    }

    private void loosen(int[] constraints) {
        loosening.loosen(constraints);
        int at = labels.settle(Graph.NONE, Graph.NONE, OFTEN * (labels.changes() + 1));
        if (at != Graph.NONE && sweep.settle(Integer.MAX_VALUE) != Graph.NONE) {
            throw new IllegalStateException("a network without conflicts has one");
        }
    }

    /**
     * Puts many constraints in, some at a time. Where that means to work bounds out again and again, all that are left go in together.
     *
     * @param refused takes those one by one that cannot all be put in together with what is there
     */
    void insertAll(int[] constraints, IntConsumer refused) {
        long before = labels.scans();
        int size = CHUNK;
        int from = 0;
        while (from < constraints.length) {
            int to = (int) Math.min((long) from + size, constraints.length);
            insertTogether(Arrays.copyOfRange(constraints, from, to), constraints.length >= BULK, refused);
            from = to;
            if (labels.scans() - before > HEAVY * from) {
                size = constraints.length;
            }
        }
    }

    private void insertTogether(int[] chunk, boolean bulk, IntConsumer refused) {
        for (int c : chunk) {
            graph.link(c);
        }
        // What each change was before is seldom asked for in bulk, and costs a sixth of the time.
        boolean keep = !bulk || graph.hasGaps;
        labels.begin(keep);
        if (fits(chunk)) {
            if (graph.hasGaps) {
                loosening.remember(walks.circles());
            }
            return;
        }
        takeBack(chunk);
        if (!keep) {
            insertTogether(chunk, false, refused);
        } else if (chunk.length > CHUNK) {
            insertTogether(Arrays.copyOfRange(chunk, 0, chunk.length / 2), bulk, refused);
            insertTogether(Arrays.copyOfRange(chunk, chunk.length / 2, chunk.length), bulk, refused);
        } else {
            Arrays.stream(chunk).forEach(refused);
        }
    }

    private void takeBack(int[] chunk) {
        if (labels.areKept()) {
            labels.undo();
            for (int c : chunk) {
                graph.unlink(c);
            }
        } else {
            labels.stop();
            loosen(chunk);
        }
    }

    /** What is tied to the origin goes first, so that other bounds are not worked out from nothing before. */
    private boolean fits(int[] chunk) {
        for (int c : chunk) {
            boolean ties = graph.tail(2 * c) == Network.ORIGIN || graph.head(2 * c) == Network.ORIGIN;
            if (ties && labels.relax(c)) {
                return false;
            }
        }
        if (!settles(OFTEN * chunk.length)) {
            return false;
        }
        for (int c : chunk) {
            if (labels.relax(c)
                    || graph.hasGaps && labels.skipGaps(graph.constraint(c).to())) {
                return false;
            }
        }
        return settles(OFTEN * chunk.length);
    }

    /**
     * Carries changes on to their end unless there is a conflict. A negative cycle changes labels for ever; it shows as a circle of causes
     * (Cherkassky and Goldberg 1996).
     *
     * @param limit so many changes are carried on without a plan
     * @return whether there is none; that there is one may be wrong where changes are not kept
     */
    private boolean settles(int limit) {
        int at = labels.settle(Graph.NONE, Graph.NONE, labels.changes() + limit);
        while (at != Graph.NONE) {
            // Gaps lead to circles without a conflict too; then one by one is slower, not wrong.
            if (isEmpty(at) || !labels.areKept() || walks.circles().length > 0) {
                return false;
            }
            at = sweep.settle(2 * labels.changes());
        }
        return true;
    }
}
