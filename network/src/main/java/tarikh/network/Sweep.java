package tarikh.network;

import java.util.Arrays;

/**
 * Carries changes on in the order in which they flow: each time over, the edges that pass a change on are sorted from causes to effects, so that a
 * change goes as far as it can at once (Goldberg and Radzik 1993). Dearer than first in, first out where little changes, and linear where that would
 * be quadratic.
 */
final class Sweep {
    private final Graph graph;
    private final Labels labels;
    private int[] seen = new int[0];
    private int round;
    private int[] order = new int[64];
    private int count;
    private int looked;
    private int[] stack = new int[64];
    private int[] edges = new int[64];

    Sweep(Graph graph, Labels labels) {
        this.graph = graph;
        this.labels = labels;
    }

    /**
     * {@return the label at which it stopped, since its point has no value left or {@code mostChanges} were reached; none if everything is settled}
     */
    int settle(int mostChanges) {
        int stop = Graph.NONE;
        while (stop == Graph.NONE && labels.hasQueued()) {
            sort();
            for (int i = count - 1; i >= 0 && stop == Graph.NONE; i--) {
                stop = labels.pass(order[i]);
                if (labels.changes() >= mostChanges) {
                    stop = order[i];
                }
            }
            if (stop != Graph.NONE) {
                Arrays.stream(order, 0, count).forEach(at -> labels.enqueue(at >> 1));
            }
        }
        return stop;
    }

    /** Puts all labels that queued points pass changes on to after those that they come from; in the order from its end. */
    private void sort() {
        if (seen.length < labels.label.length) {
            seen = new int[labels.label.length];
            round = 0;
        }
        round++;
        count = 0;
        looked = 0;
        while (labels.hasQueued()) {
            int point = labels.dequeue();
            for (int at = 2 * point; at <= 2 * point + 1; at++) {
                if (seen[at] != round && passes(at)) {
                    visit(at);
                }
            }
        }
        labels.countScans(looked);
    }

    private boolean passes(int at) {
        for (int out = graph.first[at >> 1]; out != Graph.NONE; out = graph.next(out)) {
            looked++;
            int to = to(at, out);
            if (to > 1 && slack(at, out, to) < 0) {
                return true;
            }
        }
        return false;
    }

    private int to(int at, int out) {
        return 2 * graph.head(out) + (at & 1);
    }

    private long slack(int at, int out, int to) {
        return labels.label[at] + graph.length(out ^ (at & 1)) - labels.label[to];
    }

    /** Depth first, with a stack of its own since chains are long; edges without slack are followed too, for a change would pass over them. */
    private void visit(int start) {
        int depth = push(0, start);
        while (depth > 0) {
            int at = stack[depth - 1];
            int out = edges[depth - 1];
            if (out == Graph.NONE) {
                if (count == order.length) {
                    order = Arrays.copyOf(order, 2 * count);
                }
                order[count++] = at;
                depth--;
                continue;
            }
            looked++;
            edges[depth - 1] = graph.next(out);
            int to = to(at, out);
            if (to > 1 && seen[to] != round && slack(at, out, to) <= 0) {
                depth = push(depth, to);
            }
        }
    }

    private int push(int depth, int at) {
        if (depth == stack.length) {
            stack = Arrays.copyOf(stack, 2 * depth);
            edges = Arrays.copyOf(edges, 2 * depth);
        }
        seen[at] = round;
        stack[depth] = at;
        edges[depth] = graph.first[at >> 1];
        return depth + 1;
    }
}
