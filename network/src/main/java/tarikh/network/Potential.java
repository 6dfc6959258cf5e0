package tarikh.network;

import java.util.Arrays;

/**
 * A value for every point under which all edges added so far hold, kept while edges are added one by one (Cotton and
 * Maler 2006: Dijkstra over reduced costs from the end of the new edge). Adding touches only points that must move.
 */
final class Potential {
    /** Beyond what any path can sum up to. */
    private static final long HORIZON = 1L << 61;

    private final Graph graph;
    final long[] value;
    private final long[] move;
    private final int[] cause;
    private final int[] seenIn;
    private final int[] doneIn;
    private int round;
    private final Heap heap = new Heap();
    private int[] moved = new int[64];
    private int movedCount;
    private long scans;

    Potential(Graph graph) {
        this.graph = graph;
        value = new long[graph.points];
        // All but the origin begin far away and only come nearer, so that a bound is not worked out many times over.
        Arrays.fill(value, HORIZON);
        value[Network.ORIGIN] = 0;
        move = new long[graph.points];
        cause = new int[graph.points];
        seenIn = new int[graph.points];
        doneIn = new int[graph.points];
    }

    /** {@return how many edges have been looked at, as a measure of work} */
    long scans() {
        return scans;
    }

    /** Adds an edge; gives the simple negative cycle that it would close, and then does not add it, or nothing. */
    int[] add(int edge) {
        int u = graph.start[edge];
        int v = graph.end[edge];
        long gap = value[u] + graph.length[edge] - value[v];
        if (gap < 0) {
            int closing = lower(u, v, edge, gap);
            if (closing != Graph.NONE) {
                return cycle(edge, closing);
            }
            for (int i = 0; i < movedCount; i++) {
                value[moved[i]] += move[moved[i]];
            }
        }
        graph.link(edge);
        return new int[0];
    }

    private int lower(int u, int v, int edge, long gap) {
        round++;
        movedCount = 0;
        heap.clear();
        reach(v, gap, edge);
        while (!heap.isEmpty()) {
            long key = heap.leastKey();
            int at = heap.pop();
            if (doneIn[at] == round || move[at] != key) {
                continue;
            }
            doneIn[at] = round;
            remember(at);
            long settled = value[at] + key;
            for (int out = graph.firstOut[at]; out != Graph.NONE; out = graph.nextOut[out]) {
                scans++;
                int next = graph.end[out];
                long by = settled + graph.length[out] - value[next];
                if (by < 0 && next == u) {
                    return out;
                }
                if (by < 0 && doneIn[next] != round && (seenIn[next] != round || by < move[next])) {
                    reach(next, by, out);
                }
            }
        }
        return Graph.NONE;
    }

    private void reach(int point, long by, int through) {
        seenIn[point] = round;
        move[point] = by;
        cause[point] = through;
        heap.push(by, point);
    }

    private void remember(int point) {
        if (movedCount == moved.length) {
            moved = Arrays.copyOf(moved, 2 * movedCount);
        }
        moved[movedCount++] = point;
    }

    private int[] cycle(int edge, int closing) {
        int count = 1;
        for (int at = closing; at != edge; at = cause[graph.start[at]]) {
            count++;
        }
        int[] edges = new int[count];
        for (int at = closing; count > 0; at = at == edge ? at : cause[graph.start[at]]) {
            edges[--count] = at;
        }
        return edges;
    }
}
