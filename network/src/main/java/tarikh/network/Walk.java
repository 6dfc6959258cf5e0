package tarikh.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A closed walk that falls short, or none.
 *
 * @param steps edges of the distance graph in order; {@code ~e} for a gap of the constraint of edge {@code e} that is skipped on the way,
 *     downwards if that edge is its upper bound
 * @param lengths of the steps; below 0 for a gap
 */
record Walk(int[] steps, long[] lengths) {
    static final Walk NONE = new Walk(new int[0], new long[0]);

    static Walk over(Graph graph, int[] edges) {
        return new Walk(
                edges, Arrays.stream(edges).mapToLong(e -> graph.length(e)).toArray());
    }

    boolean isEmpty() {
        return steps.length == 0;
    }

    /** {@return the numbers of the constraints, each once} */
    int[] constraints() {
        return Arrays.stream(steps).map(s -> (s < 0 ? ~s : s) >> 1).distinct().toArray();
    }

    long lack() {
        return -Arrays.stream(lengths).sum();
    }

    List<Conflict.Link> links(Graph graph) {
        return IntStream.range(0, steps.length).mapToObj(i -> link(graph, i)).toList();
    }

    private Conflict.Link link(Graph graph, int index) {
        boolean skips = steps[index] < 0;
        int edge = skips ? ~steps[index] : steps[index];
        return new Conflict.Link(graph.constraint(edge >> 1), (edge & 1) == 0, skips ? -lengths[index] : 0);
    }

    Conflict conflict(Graph graph) {
        return new Conflict(links(graph), lack());
    }
}
