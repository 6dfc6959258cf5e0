package tarikh.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds bounds or conflicts. Constraints are added one by one, the most trusted first; what does not fit closes a
 * negative cycle. A simple cycle over different constraints is a minimal set, for without one of them the rest is a path.
 * Further sets and the repairs come from minimum-cost hitting sets in turn (Bailey and Stuckey 2005).
 */
final class Search {
    private final Network network;
    private final int most;
    private final List<int[]> cycles = new ArrayList<>();
    private final List<BitSet> sets = new ArrayList<>();

    Search(Network network, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("not a limit: " + most);
        }
        this.network = network;
        this.most = most;
    }

    Propagation run() {
        Pass first = new Pass(new BitSet(), true);
        if (first.cycles.isEmpty()) {
            return new Propagation.Consistent(first.bounds());
        }
        for (int[] cycle : first.cycles) {
            keep(cycle);
        }
        HittingSets hitting = new HittingSets(network.constraints());
        List<BitSet> corrections = new ArrayList<>();
        boolean complete = false;
        boolean gaveUp = false;
        while (!complete && !gaveUp && sets.size() < most && corrections.size() < most) {
            BitSet drop = hitting.cheapest(sets, corrections);
            if (drop.isEmpty()) {
                gaveUp = hitting.gaveUp();
                complete = !gaveUp;
            } else {
                Pass rest = new Pass(drop, false);
                if (rest.cycles.isEmpty()) {
                    corrections.add(drop);
                } else {
                    keep(rest.cycles.get(0));
                }
            }
        }
        return new Propagation.Inconsistent(conflicts(), repairs(corrections), complete, undisputed());
    }

    private void keep(int[] cycle) {
        BitSet set = new BitSet();
        for (int edge : cycle) {
            set.set(edge >> 1);
        }
        if (!sets.contains(set)) {
            sets.add(set);
            cycles.add(cycle);
        }
    }

    private List<Conflict> conflicts() {
        Graph graph = new Graph(network.points(), network.constraints());
        return cycles.stream()
                .map(c -> new Conflict(graph.links(c), -graph.sum(c)))
                .toList();
    }

    private List<Repair> repairs(List<BitSet> corrections) {
        List<Repair> repairs = new ArrayList<>();
        for (BitSet drop : corrections) {
            List<Constraint> dropped =
                    drop.stream().mapToObj(network.constraints()::get).toList();
            repairs.add(new Repair(
                    dropped, dropped.stream().mapToDouble(Constraint::trust).sum()));
        }
        repairs.sort(Comparator.comparingDouble(Repair::cost));
        return repairs;
    }

    private Bounds undisputed() {
        BitSet disputed = new BitSet();
        sets.forEach(disputed::or);
        Pass rest = new Pass(disputed, true);
        // Beyond the limit there may be conflicts that were not found; what closes them is left out as well.
        return rest.bounds();
    }

    /** One run over all constraints but some. */
    private final class Pass {
        final Graph graph = new Graph(network.points(), network.constraints());
        final Potential potential = new Potential(graph);
        final List<int[]> cycles = new ArrayList<>();

        Pass(BitSet without, boolean toTheEnd) {
            for (int c : inOrder()) {
                if (!without.get(c) && !add(c) && !toTheEnd) {
                    return;
                }
            }
        }

        private boolean add(int constraint) {
            for (int side = 0; side < 2; side++) {
                int edge = 2 * constraint + side;
                if (graph.has(edge)) {
                    int[] cycle = potential.add(edge);
                    if (cycle.length > 0) {
                        cycles.add(cycle);
                        if (side == 1 && graph.has(edge - 1)) {
                            graph.unlinkLast(edge - 1);
                        }
                        return false;
                    }
                }
            }
            return true;
        }

        Bounds bounds() {
            return new Bounds(
                    graph, new Distances(graph, potential.value, false), new Distances(graph, potential.value, true));
        }
    }

    private int[] inOrder() {
        List<Constraint> all = network.constraints();
        Integer[] order = new Integer[all.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.<Integer, Boolean>comparing(i -> !all.get(i).isHard())
                        .thenComparing(i -> -all.get(i).trust())
                        .thenComparing(i -> all.get(i).from() != Network.ORIGIN));
        return Arrays.stream(order).mapToInt(i -> i).toArray();
    }
}
