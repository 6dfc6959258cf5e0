package tarikh.network;

import java.util.Arrays;

/** Shortest distances from the origin to all points, or back, by Dijkstra over the reduced costs of a potential. */
final class Distances {
    private final Graph graph;
    private final boolean backward;
    private final long[] distance;
    private final int[] last;
    private final boolean[] reached;

    Distances(Graph graph, long[] potential, boolean backward) {
        this.graph = graph;
        this.backward = backward;
        distance = new long[graph.points];
        last = new int[graph.points];
        reached = new boolean[graph.points];
        Arrays.fill(last, Graph.NONE);
        boolean[] done = new boolean[graph.points];
        Heap heap = new Heap();
        reached[Network.ORIGIN] = true;
        heap.push(0, Network.ORIGIN);
        while (!heap.isEmpty()) {
            int at = heap.pop();
            if (done[at]) {
                continue;
            }
            done[at] = true;
            int edge = backward ? graph.firstIn[at] : graph.firstOut[at];
            while (edge != Graph.NONE) {
                int next = backward ? graph.start[edge] : graph.end[edge];
                long by = distance[at] + graph.length[edge];
                if (!done[next] && (!reached[next] || by < distance[next])) {
                    reached[next] = true;
                    distance[next] = by;
                    last[next] = edge;
                    long shift = potential[Network.ORIGIN] - potential[next];
                    heap.push(backward ? by - shift : by + shift, next);
                }
                edge = backward ? graph.nextIn[edge] : graph.nextOut[edge];
            }
        }
    }

    boolean reached(int point) {
        return reached[point];
    }

    long to(int point) {
        return distance[point];
    }

    /** {@return the edges from the origin to the point, or backward from the point to the origin} */
    int[] path(int point) {
        int count = 0;
        for (int at = point; last[at] != Graph.NONE; at = towards(at)) {
            count++;
        }
        int[] edges = new int[count];
        int filled = 0;
        for (int at = point; last[at] != Graph.NONE; at = towards(at)) {
            edges[backward ? filled : count - 1 - filled] = last[at];
            filled++;
        }
        return edges;
    }

    private int towards(int point) {
        return backward ? graph.end[last[point]] : graph.start[last[point]];
    }
}
