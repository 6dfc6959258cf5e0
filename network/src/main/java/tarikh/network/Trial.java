package tarikh.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Tries out what would hold if some constraints were given up or widened, and leaves all as it was. */
final class Trial {
    /** So often a constraint is widened until it fits. */
    private static final int MOST_WIDENINGS = 64;

    private final Propagator propagator;
    private final Quarantine quarantine;

    Trial(Propagator propagator, Quarantine quarantine) {
        this.propagator = propagator;
        this.quarantine = quarantine;
    }

    int[] strongestFirst(int[] constraints) {
        return Arrays.stream(constraints)
                .boxed()
                .sorted(quarantine.strongestFirst())
                .mapToInt(c -> c)
                .toArray();
    }

    /** The conflict that remains among what is in and what is kept apart, without some of it; or none. */
    Walk without(int[] drop, Collection<Integer> apart) {
        int[] out = in(drop);
        propagator.delete(out);
        List<Integer> added = new ArrayList<>();
        Walk walk = addRest(drop, apart, added);
        restore(out, added);
        return walk;
    }

    private int[] in(int[] drop) {
        return Arrays.stream(drop).filter(c -> !quarantine.isApart(c)).toArray();
    }

    private Walk addRest(int[] drop, Collection<Integer> apart, List<Integer> added) {
        int[] rest = apart.stream()
                .mapToInt(c -> c)
                .filter(c -> Arrays.stream(drop).noneMatch(d -> d == c))
                .toArray();
        for (int c : strongestFirst(rest)) {
            Walk walk = propagator.insert(c);
            if (!walk.isEmpty()) {
                return walk;
            }
            added.add(c);
        }
        return Walk.NONE;
    }

    private void restore(int[] out, List<Integer> added) {
        propagator.delete(added.stream().mapToInt(c -> c).toArray());
        for (int c : out) {
            if (!propagator.insert(c).isEmpty()) {
                throw new IllegalStateException("what held does no longer: " + c);
            }
        }
    }

    /** What could stand instead of dropped constraints, strongest first, each with one bound moved; empty if that is beyond reach. */
    List<Constraint> widened(int[] drop, Collection<Integer> apart) {
        int[] out = in(drop);
        propagator.delete(out);
        List<Integer> added = new ArrayList<>();
        addRest(drop, apart, added);
        List<Integer> instead = new ArrayList<>();
        List<Constraint> widened = new ArrayList<>();
        for (int c : strongestFirst(drop)) {
            widen(c, instead).forEach(widened::add);
        }
        added.addAll(instead);
        restore(out, added);
        instead.forEach(propagator.graph::forget);
        return widened.size() == drop.length ? widened : List.of();
    }

    private List<Constraint> widen(int c, List<Integer> instead) {
        Graph graph = propagator.graph;
        Constraint wider = graph.constraint(c).widened(true, 0);
        for (int i = 0; i < MOST_WIDENINGS; i++) {
            int number = graph.add(wider);
            Walk walk = propagator.insert(number);
            if (walk.isEmpty()) {
                instead.add(number);
                return List.of(wider);
            }
            boolean byMax = usesMax(walk, number);
            long bound = byMax ? wider.maxOr(0) : -wider.minOr(0);
            graph.forget(number);
            if (bound + walk.lack() > Constraint.LARGEST) {
                return List.of();
            }
            wider = wider.widened(byMax, walk.lack());
        }
        return List.of();
    }

    private static boolean usesMax(Walk walk, int constraint) {
        return Arrays.stream(walk.steps()).anyMatch(step -> step == 2 * constraint);
    }
}
