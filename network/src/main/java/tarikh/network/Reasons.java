package tarikh.network;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the arguments behind labels, gaps included. */
final class Reasons {
    private final Graph graph;
    private final Labels labels;
    private final Walks walks;

    Reasons(Graph graph, Labels labels, Walks walks) {
        this.graph = graph;
        this.labels = labels;
        this.walks = walks;
    }

    /** {@return the steps that a label follows from, the one at its point first; none if nothing ties it down} */
    Walk proof(int label) {
        if (labels.isFar(label) || label >> 1 == Network.ORIGIN) {
            return Walk.NONE;
        }
        if (!graph.hasGaps) {
            return Walk.over(graph, walks.proof(label));
        }
        Replay likely =
                new Replay(graph, behind(label).stream().mapToInt(c -> c).toArray());
        return likely.reaches(label, labels.label[label])
                ? likely.proof(label)
                : new Replay(graph, around(label >> 1)).proof(label);
    }

    /** The minimal conflict of a constraint with those that two labels rest on, where gaps may have been skipped. */
    Walk conflict(int constraint, int label, int otherLabel) {
        Set<Integer> members = new LinkedHashSet<>();
        members.add(constraint);
        members.addAll(behind(label));
        members.addAll(behind(otherLabel));
        Walk walk = Replay.minimal(graph, members.stream().mapToInt(c -> c).toArray());
        if (!walk.isEmpty()) {
            return walk;
        }
        Constraint it = graph.constraint(constraint);
        return Replay.minimal(graph, around(it.to() == Network.ORIGIN ? it.from() : it.to()));
    }

    /** Those that the causes of a label name, gaps included; not always all, where a cause has changed since. */
    private Set<Integer> behind(int label) {
        Set<Integer> members = new LinkedHashSet<>();
        Set<Integer> seen = new LinkedHashSet<>();
        int at = label;
        while (at >> 1 != Network.ORIGIN && seen.add(at)) {
            members.addAll(graph.gapsAt(at >> 1));
            int by = labels.cause[at];
            if (by == Graph.NONE) {
                break;
            }
            members.add(by >> 1);
            at = labels.before(at, by);
        }
        return members;
    }

    /** All linked constraints of the component of a point. */
    private int[] around(int point) {
        Set<Integer> members = new LinkedHashSet<>();
        Set<Integer> seen = new LinkedHashSet<>();
        int[] points = {point};
        int count = 1;
        seen.add(point);
        for (int i = 0; i < count; i++) {
            for (int edge = graph.first[points[i]]; edge != Graph.NONE; edge = graph.next(edge)) {
                members.add(edge >> 1);
                int next = graph.head(edge);
                if (next != Network.ORIGIN && seen.add(next)) {
                    points = count == points.length ? Arrays.copyOf(points, 2 * count) : points;
                    points[count++] = next;
                }
            }
        }
        return members.stream().mapToInt(c -> c).toArray();
    }
}
