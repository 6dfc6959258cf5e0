package tarikh.network;

import java.util.Arrays;

/**
 * The tightest bounds of all points, made tighter and looser as edges come and go. The bounds of point {@code p} are two labels: at {@code 2p} its
 * distance from the origin (how late it may be), at {@code 2p + 1} its distance to the origin (minus how early). A point that nothing
 * ties down has the label {@link #FAR}, or one less by the constraints among such points; thus the labels are a potential under which no edge is
 * negative, and a cycle that misses the origin is found too.
 *
 * <p>Label correcting first in, first out (Bellman 1958; Ford 1956), both labels of a point at a time; gaps are jumped over on the way, which is
 * complete and exact, since difference constraints and sets of values of one point are closed under minimum and maximum (Dechter, Meiri and Pearl
 * 1991; Jeavons and Cooper 1995). Changes since {@link #begin} can be kept, to be {@linkplain #undo undone}.
 */
final class Labels {
    /** Beyond what any path can sum up to, and far below {@link Graph#ABSENT}. */
    static final long FAR = 1L << 60;

    private final Graph graph;
    long[] label = new long[32];
    /** The edge by which each label was reached last, or none. */
    int[] cause = new int[32];

    private boolean[] queued = new boolean[16];
    private int[] queue = new int[64];
    private int head;
    private int tail;

    private int[] changed = new int[64];
    private long[] oldLabel = new long[64];
    private int[] oldCause = new int[64];
    private int changes;
    private boolean kept;

    private int points;
    private long scans;

    Labels(Graph graph) {
        this.graph = graph;
        grow();
        label[0] = 0;
        label[1] = 0;
    }

    /** Gives labels to points that are new in the graph. */
    void grow() {
        int now = graph.points();
        if (now > queued.length) {
            int size = Math.max(now, 3 * queued.length / 2);
            label = Arrays.copyOf(label, 2 * size);
            cause = Arrays.copyOf(cause, 2 * size);
            queued = Arrays.copyOf(queued, size);
        }
        Arrays.fill(label, 2 * points, 2 * now, FAR);
        Arrays.fill(cause, 2 * points, 2 * now, Graph.NONE);
        points = now;
    }

    /** {@return how many edges have been looked at, as a measure of work} */
    long scans() {
        return scans;
    }

    boolean isFar(int at) {
        return label[at] > FAR / 2;
    }

    /** {@return the label that an edge leads to one from, on the side of {@code at}: backwards for the second side} */
    int before(int at, int edge) {
        return (at & 1) == 0 ? 2 * graph.tail(edge) : 2 * graph.head(edge) + 1;
    }

    /** From here on changes are counted, and kept if they may have to be undone. */
    void begin(boolean keep) {
        changes = 0;
        kept = keep;
    }

    int changes() {
        return changes;
    }

    boolean areKept() {
        return kept;
    }

    int changed(int index) {
        return changed[index];
    }

    /** Takes all changes since the beginning back. */
    void undo() {
        for (int i = changes - 1; i >= 0; i--) {
            label[changed[i]] = oldLabel[i];
            cause[changed[i]] = oldCause[i];
        }
        changes = 0;
        stop();
    }

    /** What is not carried on yet will not be. */
    void stop() {
        while (hasQueued()) {
            dequeue();
        }
    }

    /** Moves one label inwards if the edge says so; {@return whether the point has no value left} */
    boolean relax(int edge, int side) {
        int to = side == 0 ? graph.head(edge) : graph.tail(edge);
        int at = 2 * to + side;
        long by = label[before(at, edge)] + graph.length(edge);
        return by < label[at] && to != Network.ORIGIN && improve(at, by, edge);
    }

    /** Moves the labels of both points of a constraint inwards if it says so; {@return whether one of them has no value left} */
    boolean relax(int c) {
        int edge = 2 * c;
        int to = 2 * graph.head(edge);
        int from = 2 * graph.tail(edge);
        long max = graph.length(edge);
        long min = graph.length(edge + 1);
        return label[from] + max < label[to] && to != 0 && improve(to, label[from] + max, edge)
                || label[to + 1] + max < label[from + 1] && from != 0 && improve(from + 1, label[to + 1] + max, edge)
                || label[to] + min < label[from] && from != 0 && improve(from, label[to] + min, edge + 1)
                || label[from + 1] + min < label[to + 1] && to != 0 && improve(to + 1, label[from + 1] + min, edge + 1);
    }

    /** Moves the labels of a point out of its gaps; {@return whether the point has no value left} */
    boolean skipGaps(int point) {
        boolean empty = false;
        for (int at = 2 * point; at <= 2 * point + 1 && !empty; at++) {
            empty = graph.skip(at, label[at]) < label[at] && improve(at, label[at], cause[at]);
        }
        return empty;
    }

    private boolean improve(int at, long by, int edge) {
        long to = graph.hasGaps ? graph.skip(at, by) : by;
        set(at, to, edge);
        enqueue(at >> 1);
        return to + label[at ^ 1] < 0;
    }

    void set(int at, long to, int edge) {
        if (kept) {
            keep(at);
        }
        changes++;
        label[at] = to;
        cause[at] = edge;
    }

    private void keep(int at) {
        if (changes == changed.length) {
            changed = Arrays.copyOf(changed, 2 * changes);
            oldLabel = Arrays.copyOf(oldLabel, 2 * changes);
            oldCause = Arrays.copyOf(oldCause, 2 * changes);
        }
        changed[changes] = at;
        oldLabel[changes] = label[at];
        oldCause[changes] = cause[at];
    }

    void enqueue(int point) {
        if (queued[point]) {
            return;
        }
        if (tail - head == queue.length) {
            int[] more = new int[2 * queue.length];
            for (int i = head; i != tail; i++) {
                more[i & (more.length - 1)] = queue[i & (queue.length - 1)];
            }
            queue = more;
        }
        queued[point] = true;
        queue[tail++ & (queue.length - 1)] = point;
    }

    void countScans(int more) {
        scans += more;
    }

    boolean hasQueued() {
        return head != tail;
    }

    int dequeue() {
        int point = queue[head++ & (queue.length - 1)];
        queued[point] = false;
        return point;
    }

    /** Passes one label on to all it bears upon; {@return the label of a point that has no value left then, or none} */
    int pass(int at) {
        int side = at & 1;
        for (int out = graph.first[at >> 1]; out != Graph.NONE; out = graph.next(out)) {
            scans++;
            int to = 2 * graph.head(out) + side;
            long by = label[at] + graph.length(out ^ side);
            if (by < label[to] && to > 1 && improve(to, by, out ^ side)) {
                return to;
            }
        }
        return Graph.NONE;
    }

    /**
     * Carries changes on.
     *
     * @param watched a label of the first side at which to stop when it changes, or none
     * @param otherWatched one of the second side
     * @param mostChanges at which to stop as well
     * @return the label at which it stopped; none if everything is settled
     */
    int settle(int watched, int otherWatched, int mostChanges) {
        long[] edges = graph.edges;
        long looked = 0;
        int stop = Graph.NONE;
        while (hasQueued() && stop == Graph.NONE) {
            int point = dequeue();
            long up = label[2 * point];
            long down = label[2 * point + 1];
            for (int edge = graph.first[point]; edge != Graph.NONE; ) {
                looked++;
                int leaving = edge;
                long link = edges[2 * leaving + 1];
                edge = (int) link;
                int at = 2 * (int) (link >> 32);
                long later = up + edges[2 * leaving];
                long earlier = down + edges[2 * (leaving ^ 1)];
                if (at == 0) {
                    continue;
                }
                if (later < label[at] && (improve(at, later, leaving) || at == watched || changes >= mostChanges)) {
                    stop = at;
                    break;
                }
                if (earlier < label[at + 1]
                        && (improve(at + 1, earlier, leaving ^ 1)
                                || at + 1 == otherWatched
                                || changes >= mostChanges)) {
                    stop = at + 1;
                    break;
                }
            }
            if (stop != Graph.NONE) {
                // The point is looked at again when work goes on.
                enqueue(point);
            }
        }
        scans += looked;
        return stop;
    }
}
