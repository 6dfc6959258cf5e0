package tarikh.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Cheapest sets of soft constraints that meet every one of given sets, by branch and bound. */
final class HittingSets {
    /** So many branches are looked at for one set; on more, the search gives up rather than take exponential time. */
    private static final int MOST_STEPS = 5_000;

    private final List<Constraint> constraints;
    private int steps;
    private BitSet best = new BitSet();
    private double bestCost;

    /** Sets are of places in this list, which may become longer. */
    HittingSets(List<Constraint> constraints) {
        this.constraints = constraints;
    }

    /**
     * The cheapest set that meets all of {@code sets} and contains none of {@code known}.
     *
     * @return empty if there is none, or if the search {@linkplain #gaveUp gave up}
     */
    BitSet cheapest(List<BitSet> sets, List<BitSet> known) {
        best = new BitSet();
        bestCost = Double.POSITIVE_INFINITY;
        steps = 0;
        extend(sets, known, new BitSet(), new BitSet(), 0);
        return gaveUp() ? new BitSet() : best;
    }

    /** {@return whether the last search was broken off} */
    boolean gaveUp() {
        return steps > MOST_STEPS;
    }

    private void extend(List<BitSet> sets, List<BitSet> known, BitSet chosen, BitSet barred, double cost) {
        if (++steps > MOST_STEPS) {
            return;
        }
        for (BitSet k : known) {
            BitSet missing = (BitSet) k.clone();
            missing.andNot(chosen);
            if (missing.isEmpty()) {
                return;
            }
        }
        List<Integer> branch = null;
        BitSet counted = new BitSet();
        double bound = cost;
        for (BitSet set : sets) {
            if (set.intersects(chosen)) {
                continue;
            }
            List<Integer> open = open(set, barred);
            if (open.isEmpty()) {
                return;
            }
            if (!set.intersects(counted)) {
                bound += trust(open.get(0));
                counted.or(set);
            }
            if (branch == null || open.size() < branch.size()) {
                branch = open;
            }
        }
        if (bound >= bestCost) {
            return;
        }
        if (branch == null) {
            best = (BitSet) chosen.clone();
            bestCost = cost;
            return;
        }
        BitSet tried = (BitSet) barred.clone();
        for (int c : branch) {
            chosen.set(c);
            extend(sets, known, chosen, tried, cost + trust(c));
            chosen.clear(c);
            tried.set(c);
        }
    }

    private List<Integer> open(BitSet set, BitSet barred) {
        List<Integer> open = new ArrayList<>();
        set.stream().filter(c -> !barred.get(c) && !constraints.get(c).isHard()).forEach(open::add);
        open.sort(Comparator.<Integer>comparingDouble(this::trust).thenComparing(Comparator.naturalOrder()));
        return open;
    }

    private double trust(int constraint) {
        return constraints.get(constraint).trust();
    }
}
