package tarikh.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Reads arguments off the labels: why a label is what it is, and which cycle a new edge closes. */
final class Walks {
    private final Graph graph;
    private final Labels labels;
    private int[] seen = new int[32];
    private int round;
    private int[] found = new int[64];

    Walks(Graph graph, Labels labels) {
        this.graph = graph;
        this.labels = labels;
    }

    /**
     * The fewest edges that a label follows from, beginning with the one that leads to its point (breadth first over the edges that are
     * tight); empty if none do.
     */
    int[] proof(int label) {
        Map<Integer, Integer> via = new HashMap<>();
        int count = 0;
        via.put(label, Graph.NONE);
        found[count++] = label;
        for (int i = 0; i < count; i++) {
            int at = found[i];
            int side = at & 1;
            for (int out = graph.first[at >> 1]; out != Graph.NONE; out = graph.next(out)) {
                int edge = out ^ 1 ^ side;
                int from = labels.before(at, edge);
                if (!isTight(at, edge, from) || via.putIfAbsent(from, edge) != null) {
                    continue;
                }
                if (from >> 1 == Network.ORIGIN) {
                    return followed(via, from, label);
                }
                found = room(found, count);
                found[count++] = from;
            }
        }
        return new int[0];
    }

    private boolean isTight(int at, int edge, int from) {
        long by = labels.label[from] + graph.length(edge);
        return by == labels.label[at]
                || by > labels.label[at] && graph.hasGaps && graph.skip(at, by) == labels.label[at];
    }

    private int[] followed(Map<Integer, Integer> via, int from, int label) {
        int count = 0;
        int at = from;
        while (at != label) {
            int edge = via.getOrDefault(at, Graph.NONE);
            found = room(found, count);
            found[count++] = edge;
            at = (at & 1) == 0 ? 2 * graph.head(edge) : 2 * graph.tail(edge) + 1;
        }
        int[] edges = new int[count];
        for (int i = 0; i < count; i++) {
            edges[i] = found[count - 1 - i];
        }
        return edges;
    }

    /** The simple negative cycle in the walk from the origin over an edge and back, if that walk is negative. */
    int[] throughOrigin(int edge) {
        int[] there = proof(2 * graph.tail(edge));
        int[] back = proof(2 * graph.head(edge) + 1);
        int[] walk = new int[there.length + 1 + back.length];
        for (int i = 0; i < there.length; i++) {
            walk[i] = there[there.length - 1 - i];
        }
        walk[there.length] = edge;
        System.arraycopy(back, 0, walk, there.length + 1, back.length);
        return simple(walk);
    }

    /** The negative one among the simple cycles that a closed walk, negative as a whole, is made of. */
    private int[] simple(int[] walk) {
        int[] kept = new int[walk.length];
        Map<Integer, Integer> places = new HashMap<>();
        places.put(graph.tail(walk[0]), 0);
        int count = 0;
        for (int edge : walk) {
            kept[count++] = edge;
            int point = graph.head(edge);
            Integer place = places.putIfAbsent(point, count);
            if (place != null) {
                long sum = 0;
                for (int i = place; i < count; i++) {
                    sum += graph.length(kept[i]);
                }
                if (sum < 0) {
                    return Arrays.copyOfRange(kept, place, count);
                }
                for (int i = place; i < count - 1; i++) {
                    places.remove(graph.head(kept[i]));
                }
                count = place;
            }
        }
        throw new IllegalStateException("no negative cycle");
    }

    /**
     * The cycle over an edge that has just been put in, when carrying its change on has come back to where it starts.
     *
     * @param label the label at which it has come back
     * @return empty if gaps were skipped on the way, since then no cycle need be negative
     */
    int[] cycle(int label, int edge) {
        int count = 0;
        long sum = 0;
        int at = label;
        int by;
        do {
            by = labels.cause[at];
            if (by == Graph.NONE || count > labels.changes()) {
                return new int[0];
            }
            found = room(found, count);
            found[count++] = by;
            sum += graph.length(by);
            at = labels.before(at, by);
        } while (by != edge);
        return at == label && sum < 0 ? inOrder(label, count) : new int[0];
    }

    /** The edges found, which were followed backwards where the label is one of the first side. */
    private int[] inOrder(int label, int count) {
        int[] edges = Arrays.copyOf(found, count);
        for (int i = 0; (label & 1) == 0 && i < count; i++) {
            edges[i] = found[count - 1 - i];
        }
        return edges;
    }

    /**
     * {@return for each circle of causes that the changes kept have led to, a label on it; only gaps or a conflict lead to one}
     */
    int[] circles() {
        startRound();
        int start = round;
        int count = 0;
        for (int i = 0; i < labels.changes(); i++) {
            int at = labels.changed(i);
            round++;
            while (seen[at] < start && labels.cause[at] != Graph.NONE) {
                seen[at] = round;
                at = labels.before(at, labels.cause[at]);
            }
            if (seen[at] == round) {
                found = room(found, count);
                found[count++] = at;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private void startRound() {
        if (seen.length < 2 * graph.points()) {
            seen = Arrays.copyOf(seen, labels.label.length);
        }
        if (round > Integer.MAX_VALUE / 2) {
            Arrays.fill(seen, 0);
            round = 0;
        }
        round++;
    }

    private static int[] room(int[] array, int count) {
        return count < array.length ? array : Arrays.copyOf(array, 2 * array.length);
    }
}
