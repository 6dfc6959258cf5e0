package tarikh.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The distance graph: an edge for each bound that a constraint has, in primitive arrays linked by point. The upper bound
 * of constraint {@code c} is edge {@code 2c}, its lower bound edge {@code 2c + 1}; an edge that is not there has no place
 * in the lists.
 */
final class Graph {
    static final int NONE = -1;

    final int points;
    final int[] start;
    final int[] end;
    final long[] length;
    final int[] firstOut;
    final int[] nextOut;
    final int[] firstIn;
    final int[] nextIn;
    private final List<Constraint> constraints;

    Graph(int points, List<Constraint> constraints) {
        this.points = points;
        this.constraints = constraints;
        int edges = 2 * constraints.size();
        start = new int[edges];
        end = new int[edges];
        length = new long[edges];
        nextOut = new int[edges];
        nextIn = new int[edges];
        firstOut = filled(points);
        firstIn = filled(points);
        for (int c = 0; c < constraints.size(); c++) {
            Constraint it = constraints.get(c);
            start[2 * c] = it.from();
            end[2 * c] = it.to();
            length[2 * c] = it.max().orElse(0);
            start[2 * c + 1] = it.to();
            end[2 * c + 1] = it.from();
            length[2 * c + 1] = -it.min().orElse(0);
        }
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }

    boolean has(int edge) {
        Constraint it = constraint(edge);
        return (edge & 1) == 0 ? it.max().isPresent() : it.min().isPresent();
    }

    Constraint constraint(int edge) {
        return constraints.get(edge >> 1);
    }

    /** Puts an edge into the lists of its two points. */
    void link(int edge) {
        nextOut[edge] = firstOut[start[edge]];
        firstOut[start[edge]] = edge;
        nextIn[edge] = firstIn[end[edge]];
        firstIn[end[edge]] = edge;
    }

    /** Takes the edge linked last at both of its points out again. */
    void unlinkLast(int edge) {
        firstOut[start[edge]] = nextOut[edge];
        firstIn[end[edge]] = nextIn[edge];
    }

    List<Conflict.Link> links(int[] edges) {
        List<Conflict.Link> links = new ArrayList<>(edges.length);
        for (int edge : edges) {
            links.add(new Conflict.Link(constraint(edge), (edge & 1) == 0));
        }
        return links;
    }

    long sum(int[] edges) {
        long sum = 0;
        for (int edge : edges) {
            sum += length[edge];
        }
        return sum;
    }
}
