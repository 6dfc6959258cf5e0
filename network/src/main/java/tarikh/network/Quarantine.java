package tarikh.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides which constraints are in and which are kept apart, each of these with the minimal conflict that it would make with those that are in. The less
 * trusted stays out; among equals the later. What is kept apart is tried again when one of its conflict goes out.
 */
final class Quarantine {
    private final Propagator propagator;
    private final Graph graph;
    private final SortedMap<Integer, Walk> apart = new TreeMap<>();
    /** Those kept apart by a constraint that is in. */
    private final Map<Integer, TreeSet<Integer>> waiting = new HashMap<>();

    private final Comparator<Integer> strongestFirst;

    Quarantine(Propagator propagator) {
        this.propagator = propagator;
        this.graph = propagator.graph;
        strongestFirst = (a, b) -> {
            int difference = compareTrust(graph.constraint(b), graph.constraint(a));
            return difference == 0 ? Integer.compare(a, b) : difference;
        };
    }

    static int compareTrust(Constraint a, Constraint b) {
        return a.isHard() == b.isHard()
                ? Double.compare(a.trust(), b.trust())
                : Boolean.compare(a.isHard(), b.isHard());
    }

    /** {@return those kept apart, by number, with their conflicts} */
    SortedMap<Integer, Walk> apart() {
        return apart;
    }

    boolean isApart(int c) {
        return apart.containsKey(c);
    }

    /** {@return the stronger of any two first, then the earlier} */
    Comparator<Integer> strongestFirst() {
        return strongestFirst;
    }

    void addAll(int[] constraints) {
        propagator.insertAll(constraints, this::add);
    }

    void add(int constraint) {
        ArrayDeque<Integer> toTry = new ArrayDeque<>(List.of(constraint));
        while (!toTry.isEmpty()) {
            place(toTry.remove(), toTry);
        }
    }

    /** Puts one in, if need be in the place of less trusted ones, which are then tried again themselves. */
    private void place(int constraint, ArrayDeque<Integer> toTry) {
        List<Integer> displaced = new ArrayList<>();
        Walk walk = propagator.insert(constraint);
        while (!walk.isEmpty()) {
            int weakest = weakest(walk.constraints());
            if (compareTrust(graph.constraint(weakest), graph.constraint(constraint)) >= 0) {
                keepApart(constraint, walk);
                break;
            }
            propagator.delete(weakest);
            displaced.add(weakest);
            walk = propagator.insert(constraint);
        }
        displaced.sort(strongestFirst);
        for (int gone : displaced) {
            toTry.add(gone);
            toTry.addAll(release(gone));
        }
    }

    private int weakest(int[] constraints) {
        return Arrays.stream(constraints).boxed().max(strongestFirst).orElseThrow();
    }

    void keepApart(int constraint, Walk walk) {
        apart.put(constraint, walk);
        for (int member : walk.constraints()) {
            if (member != constraint) {
                waiting.computeIfAbsent(member, m -> new TreeSet<>()).add(constraint);
            }
        }
    }

    /** Takes constraints out, in or apart; those whose conflicts are gone come back. */
    void removeAll(int[] constraints) {
        int[] in = Arrays.stream(constraints).filter(c -> !isApart(c)).toArray();
        for (int c : constraints) {
            if (isApart(c)) {
                forget(c);
            }
        }
        propagator.delete(in);
        TreeSet<Integer> back = new TreeSet<>(strongestFirst);
        for (int c : in) {
            back.addAll(release(c));
        }
        back.forEach(this::add);
    }

    /** {@return those that a constraint kept apart, strongest first; they are in no place then} */
    private List<Integer> release(int constraint) {
        TreeSet<Integer> those = waiting.remove(constraint);
        List<Integer> released = new ArrayList<>(those == null ? List.of() : those);
        released.forEach(this::forget);
        released.sort(strongestFirst);
        return released;
    }

    private void forget(int constraint) {
        Walk walk = apart.remove(constraint);
        if (walk == null) {
            return;
        }
        for (int member : walk.constraints()) {
            TreeSet<Integer> those = waiting.get(member);
            if (those != null) {
                those.remove(constraint);
                if (those.isEmpty()) {
                    waiting.remove(member);
                }
            }
        }
    }
}
