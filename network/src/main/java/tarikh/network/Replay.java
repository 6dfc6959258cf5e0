package tarikh.network;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Propagation over a few constraints from the beginning that remembers every step, so that an argument over gaps can be given, in which a label may
 * come about by way of its own earlier value. Slower than {@link Labels} and used only to explain.
 */
final class Replay {
    /** A label that changes more often than this is looked at for a cycle. */
    private static final int OFTEN = 8;

    private final Graph graph;
    private final int[] constraints;
    private final Map<Integer, Integer> latest = new HashMap<>();
    private final Map<Integer, Integer> times = new HashMap<>();
    private final Map<Integer, int[]> constraintsAt = new HashMap<>();
    private final ArrayDeque<Integer> queue = new ArrayDeque<>();

    private int[] nodeLabel = new int[64];
    private long[] nodeValue = new long[64];
    private int[] nodeBefore = new int[64];
    private int[] nodeStep = new int[64];
    private int nodes;
    private Walk conflict = Walk.NONE;

    Replay(Graph graph, int[] constraints) {
        this.graph = graph;
        this.constraints = constraints;
        latest.put(0, node(0, 0, Graph.NONE, 0));
        latest.put(1, node(1, 0, Graph.NONE, 0));
        for (int c : constraints) {
            note(graph.constraint(c).from(), c);
            note(graph.constraint(c).to(), c);
        }
        queue.add(0);
        queue.add(1);
        run();
    }

    /** A subset that still conflicts and of which none can be spared, as a walk; none if the constraints do not conflict. */
    static Walk minimal(Graph graph, int[] constraints) {
        Walk walk = new Replay(graph, constraints).conflict;
        int[] kept = walk.constraints();
        int sure = 0;
        while (sure < kept.length) {
            int candidate = kept[sure];
            int[] fewer = Arrays.stream(kept).filter(c -> c != candidate).toArray();
            Walk without = new Replay(graph, fewer).conflict;
            if (without.isEmpty()) {
                sure++;
            } else {
                walk = without;
                int[] left = walk.constraints();
                int[] before = Arrays.copyOf(kept, sure);
                int[] after = Arrays.stream(left)
                        .filter(c -> Arrays.stream(before).noneMatch(b -> b == c))
                        .toArray();
                kept = Arrays.copyOf(before, sure + after.length);
                System.arraycopy(after, 0, kept, sure, after.length);
            }
        }
        return walk;
    }

    boolean reaches(int label, long value) {
        return latest.containsKey(label) && nodeValue[at(label)] == value;
    }

    /** {@return the steps that a label follows from, its own first; none if nothing ties it down} */
    Walk proof(int label) {
        Integer node = latest.get(label);
        return node == null || nodeValue[node] > Labels.FAR / 2 ? Walk.NONE : chain(node, Graph.NONE);
    }

    private void note(int point, int c) {
        int[] those = constraintsAt.getOrDefault(point, new int[0]);
        those = Arrays.copyOf(those, those.length + 1);
        those[those.length - 1] = c;
        constraintsAt.put(point, those);
        for (int at = 2 * point; at <= 2 * point + 1; at++) {
            if (latest.putIfAbsent(at, nodes) == null) {
                node(at, Labels.FAR, Graph.NONE, 0);
                queue.add(at);
            }
        }
    }

    private int node(int label, long value, int before, int step) {
        if (nodes == nodeLabel.length) {
            nodeLabel = Arrays.copyOf(nodeLabel, 2 * nodes);
            nodeValue = Arrays.copyOf(nodeValue, 2 * nodes);
            nodeBefore = Arrays.copyOf(nodeBefore, 2 * nodes);
            nodeStep = Arrays.copyOf(nodeStep, 2 * nodes);
        }
        nodeLabel[nodes] = label;
        nodeValue[nodes] = value;
        nodeBefore[nodes] = before;
        nodeStep[nodes] = step;
        return nodes++;
    }

    private int at(int label) {
        return latest.getOrDefault(label, Graph.NONE);
    }

    private void run() {
        while (!queue.isEmpty() && conflict.isEmpty()) {
            int label = queue.remove();
            int side = label & 1;
            for (int c : constraintsAt.getOrDefault(label >> 1, new int[0])) {
                boolean fromFirst = graph.constraint(c).from() == label >> 1;
                int edge = (fromFirst ? 2 * c : 2 * c + 1) ^ side;
                int to = 2 * (side == 0 ? graph.head(edge) : graph.tail(edge)) + side;
                if (graph.has(edge) && conflict.isEmpty()) {
                    relax(at(label), edge, to);
                }
            }
        }
    }

    private void relax(int from, int edge, int to) {
        long by = nodeValue[from] + graph.length(edge);
        if (by >= nodeValue[at(to)]) {
            return;
        }
        if (to >> 1 == Network.ORIGIN) {
            conflict = (to & 1) == 0 ? join(node(to, by, from, edge), at(1)) : join(at(0), node(to, by, from, edge));
            return;
        }
        int node = skipGaps(node(to, by, from, edge));
        latest.put(to, node);
        if (nodeValue[node] + nodeValue[at(to ^ 1)] < 0) {
            conflict = (to & 1) == 0 ? join(node, at(to ^ 1)) : join(at(to ^ 1), node);
        } else if (times.merge(to, 1, Integer::sum) > OFTEN) {
            conflict = cycle(node);
        }
        queue.add(to);
    }

    private int skipGaps(int reached) {
        int node = reached;
        int label = nodeLabel[node];
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int c : constraintsAt.getOrDefault(label >> 1, new int[0])) {
                boolean gaps = graph.hasGaps(c);
                long value = gaps ? graph.skip(c, label & 1, nodeValue[node]) : nodeValue[node];
                if (value < nodeValue[node]) {
                    node = node(label, value, node, ~(2 * c + (label & 1)));
                    moved = true;
                }
            }
        }
        return node;
    }

    private Walk join(int first, int second) {
        Walk there = chain(first, Graph.NONE);
        Walk back = chain(second, Graph.NONE);
        int count = there.steps().length;
        int[] steps = Arrays.copyOf(back.steps(), count + back.steps().length);
        long[] lengths = Arrays.copyOf(back.lengths(), steps.length);
        // The way back first, then the way there in its order, makes one closed walk from the point.
        for (int i = 0; i < count; i++) {
            steps[back.steps().length + i] = there.steps()[count - 1 - i];
            lengths[back.steps().length + i] = there.lengths()[count - 1 - i];
        }
        return new Walk(steps, lengths);
    }

    /** The steps from a node to the node before which it stops, the last one first. */
    private Walk chain(int from, int until) {
        int count = 0;
        for (int at = from; at != until && nodeBefore[at] != Graph.NONE; at = nodeBefore[at]) {
            count++;
        }
        int[] steps = new int[count];
        long[] lengths = new long[count];
        int at = from;
        for (int i = 0; i < count; i++) {
            steps[i] = nodeStep[at];
            lengths[i] = nodeValue[at] - nodeValue[nodeBefore[at]];
            at = nodeBefore[at];
        }
        return new Walk(steps, lengths);
    }

    /** A cycle without gaps by which a label has come from its own earlier value, or none. */
    private Walk cycle(int node) {
        int at = node;
        while (nodeBefore[at] != Graph.NONE && nodeStep[at] >= 0) {
            at = nodeBefore[at];
            if (nodeLabel[at] == nodeLabel[node]) {
                Walk walk = chain(node, at);
                if ((nodeLabel[node] & 1) == 0) {
                    reverse(walk);
                }
                return walk;
            }
        }
        return Walk.NONE;
    }

    private static void reverse(Walk walk) {
        int[] steps = walk.steps().clone();
        long[] lengths = walk.lengths().clone();
        for (int i = 0; i < steps.length; i++) {
            walk.steps()[i] = steps[steps.length - 1 - i];
            walk.lengths()[i] = lengths[steps.length - 1 - i];
        }
    }
}
