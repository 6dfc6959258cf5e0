package tarikh.network;

import java.util.Arrays;

/** Takes constraints out of the graph and sets the labels that were reached over them back to what the others allow. */
final class Loosening {
    private final Graph graph;
    private final Labels labels;
    private boolean[] marked = new boolean[32];
    private int[] list = new int[64];
    private int count;
    private int[] circles = new int[0];

    Loosening(Graph graph, Labels labels) {
        this.graph = graph;
        this.labels = labels;
    }

    /**
     * Keeps labels in mind whose causes lead back to themselves, so that no cause tells that they hang on an edge; they are
     * worked out anew whenever anything is taken out.
     */
    void remember(int[] labelsOnCircles) {
        if (labelsOnCircles.length > 0) {
            int old = circles.length;
            circles = Arrays.copyOf(circles, old + labelsOnCircles.length);
            System.arraycopy(labelsOnCircles, 0, circles, old, labelsOnCircles.length);
        }
    }

    /** Leaves changes behind that are to be carried on. */
    void loosen(int... constraints) {
        if (marked.length < 2 * graph.points()) {
            marked = new boolean[labels.label.length];
        }
        count = 0;
        for (int c : constraints) {
            graph.unlink(c);
            for (int edge = 2 * c; edge <= 2 * c + 1; edge++) {
                markIfBy(2 * graph.head(edge), edge);
                markIfBy(2 * graph.tail(edge) + 1, edge);
            }
            if (graph.hasGaps(c)) {
                mark(2 * graph.constraint(c).to());
                mark(2 * graph.constraint(c).to() + 1);
            }
        }
        for (int at : circles) {
            mark(at);
        }
        circles = new int[0];
        for (int i = 0; i < count; i++) {
            markFollowers(list[i]);
        }
        for (int i = 0; i < count; i++) {
            reset(list[i]);
        }
        for (int i = 0; i < count; i++) {
            marked[list[i]] = false;
        }
    }

    private void markFollowers(int at) {
        int side = at & 1;
        for (int out = graph.first[at >> 1]; out != Graph.NONE; out = graph.next(out)) {
            markIfBy(2 * graph.head(out) + side, out ^ side);
        }
    }

    private void markIfBy(int at, int edge) {
        if (labels.cause[at] == edge) {
            mark(at);
        }
    }

    private void mark(int at) {
        if (marked[at]) {
            return;
        }
        marked[at] = true;
        if (count == list.length) {
            list = Arrays.copyOf(list, 2 * count);
        }
        list[count++] = at;
    }

    private void reset(int at) {
        int side = at & 1;
        long best = Labels.FAR;
        int cause = Graph.NONE;
        for (int out = graph.first[at >> 1]; out != Graph.NONE; out = graph.next(out)) {
            int edge = out ^ 1 ^ side;
            int from = labels.before(at, edge);
            if (!marked[from] && labels.label[from] + graph.length(edge) < best) {
                best = labels.label[from] + graph.length(edge);
                cause = edge;
            }
        }
        labels.set(at, graph.hasGaps ? graph.skip(at, best) : best, cause);
        labels.enqueue(at >> 1);
    }
}
