package tarikh.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The minimal sets and repairs of one tangle, by cheapest hitting sets in turn: what hits all sets known so far is left out; either the rest holds,
 * which makes a repair, or it has another set (Bailey and Stuckey 2005; Liffiton and others 2016).
 */
final class TangleSearch {
    private final Trial trial;
    private final Graph graph;
    private final TreeSet<Integer> apart = new TreeSet<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Constraint> members = new ArrayList<>();
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<Walk> walks = new ArrayList<>();
    private final List<BitSet> sets = new ArrayList<>();
    private final List<BitSet> corrections = new ArrayList<>();
    private boolean done;
    private boolean complete;

    TangleSearch(Trial trial, Graph graph) {
        this.trial = trial;
        this.graph = graph;
    }

    void keepsApart(int constraint) {
        apart.add(constraint);
    }

    TreeSet<Integer> apart() {
        return apart;
    }

    /** {@return the numbers of all constraints in its sets} */
    List<Integer> numbers() {
        return numbers;
    }

    /** {@return whether it was looked for more since a set was added from elsewhere} */
    boolean isDone() {
        return done;
    }

    boolean isComplete() {
        return complete;
    }

    /** {@return the repairs found, as numbers of constraints} */
    List<int[]> corrections() {
        return corrections.stream().map(this::numbersOf).toList();
    }

    void add(Walk walk) {
        BitSet set = new BitSet();
        for (int c : walk.constraints()) {
            Integer place = places.get(c);
            if (place == null) {
                place = members.size();
                places.put(c, place);
                numbers.add(c);
                members.add(graph.constraint(c));
            }
            set.set(place);
        }
        if (!sets.contains(set)) {
            sets.add(set);
            walks.add(walk);
            done = false;
        }
    }

    /** Takes the sets of another tangle in as well; what could repair them is to be looked for anew. */
    void join(TangleSearch other) {
        apart.addAll(other.apart);
        other.walks.forEach(this::add);
        done = false;
    }

    /** Looks for sets and repairs until there are no more or so many of either are known. */
    void run(int most) {
        corrections.clear();
        complete = false;
        search(most);
        done = true;
    }

    private void search(int most) {
        HittingSets hitting = new HittingSets(members);
        while (!complete && sets.size() < most && corrections.size() < most) {
            BitSet drop = hitting.cheapest(sets, corrections);
            if (drop.isEmpty()) {
                complete = !hitting.gaveUp();
                return;
            }
            Walk walk = trial.without(numbersOf(drop), apart);
            if (walk.isEmpty()) {
                corrections.add(drop);
            } else {
                add(walk);
            }
        }
    }

    private int[] numbersOf(BitSet set) {
        return set.stream().map(numbers::get).toArray();
    }

    Tangle tangle() {
        List<Repair> repairs = new ArrayList<>();
        for (int[] drop : corrections()) {
            List<Constraint> dropped = new ArrayList<>();
            double cost = 0;
            for (int c : trial.strongestFirst(drop)) {
                dropped.add(graph.constraint(c));
                cost += graph.constraint(c).trust();
            }
            repairs.add(new Repair(dropped, trial.widened(drop, apart), cost));
        }
        repairs.sort(Comparator.comparingDouble(Repair::cost));
        List<Conflict> conflicts = walks.stream().map(w -> w.conflict(graph)).toList();
        return new Tangle(conflicts, repairs, complete);
    }
}
