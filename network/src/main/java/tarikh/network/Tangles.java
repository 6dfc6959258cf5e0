package tarikh.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the conflicts of what is kept apart, tangle by tangle, and whether tangles of one component have more in common than they show. */
final class Tangles {
    private final Propagator propagator;
    private final Quarantine quarantine;
    private final Trial trial;
    private final int most;
    private List<TangleSearch> searches = new ArrayList<>();
    private boolean complete = true;

    Tangles(Propagator propagator, Quarantine quarantine, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("not a limit: " + most);
        }
        this.propagator = propagator;
        this.quarantine = quarantine;
        this.trial = new Trial(propagator, quarantine);
        this.most = most;
    }

    List<Tangle> find() {
        quarantine.apart().forEach((c, walk) -> {
            TangleSearch search = new TangleSearch(trial, propagator.graph);
            search.keepsApart(c);
            search.add(walk);
            searches.add(search);
        });
        searches = joined(searches);
        Walk across = Walk.NONE;
        do {
            searches.stream().filter(s -> !s.isDone()).forEach(s -> s.run(most));
            searches = joined(searches);
            if (searches.stream().allMatch(TangleSearch::isDone)) {
                across = crossing();
                searches = joined(searches);
            }
        } while (!across.isEmpty() || searches.stream().anyMatch(s -> !s.isDone()));
        complete &= searches.stream().allMatch(TangleSearch::isComplete);
        return searches.stream().map(TangleSearch::tangle).toList();
    }

    /** {@return whether no limit was reached} */
    boolean areComplete() {
        return complete;
    }

    /** Takes all constraints of the conflicts found out, for good. */
    void takeOut() {
        propagator.delete(searches.stream()
                .flatMap(s -> s.numbers().stream())
                .distinct()
                .mapToInt(c -> c)
                .filter(c -> !quarantine.isApart(c))
                .toArray());
    }

    /** Makes one of those that share constraints. */
    private static List<TangleSearch> joined(List<TangleSearch> all) {
        Map<Integer, TangleSearch> owner = new HashMap<>();
        Set<TangleSearch> dissolved = new HashSet<>();
        for (TangleSearch search : all) {
            for (int i = 0; i < search.numbers().size(); i++) {
                int c = search.numbers().get(i);
                TangleSearch other = owner.put(c, search);
                if (other != null && other != search) {
                    dissolved.add(other);
                    search.join(other);
                    other.numbers().forEach(n -> owner.put(n, search));
                }
            }
        }
        return all.stream().filter(s -> !dissolved.contains(s)).toList();
    }

    /**
     * Tries the repairs of all tangles of a component together: if each choice holds, then there is no set across them, since minimal sets and
     * minimal repairs determine one another (Reiter 1987).
     *
     * @return a set across tangles, which has been added to one of them, or none
     */
    private Walk crossing() {
        complete = true;
        if (searches.size() < 2) {
            return Walk.NONE;
        }
        for (List<TangleSearch> group : byComponent()) {
            Walk walk = group.size() > 1 ? across(group) : Walk.NONE;
            if (!walk.isEmpty()) {
                group.get(0).add(walk);
                return walk;
            }
        }
        return Walk.NONE;
    }

    private Walk across(List<TangleSearch> group) {
        long choices = 1;
        for (TangleSearch search : group) {
            choices = Math.min(most + 1L, choices * search.corrections().size());
        }
        if (choices > most || group.stream().anyMatch(s -> !s.isComplete())) {
            complete = false;
            return Walk.NONE;
        }
        TreeSet<Integer> apart = new TreeSet<>();
        group.forEach(s -> apart.addAll(s.apart()));
        for (int choice = 0; choice < choices; choice++) {
            int rest = choice;
            TreeSet<Integer> drop = new TreeSet<>();
            for (TangleSearch search : group) {
                List<int[]> corrections = search.corrections();
                Arrays.stream(corrections.get(rest % corrections.size())).forEach(drop::add);
                rest /= corrections.size();
            }
            Walk walk = trial.without(drop.stream().mapToInt(c -> c).toArray(), apart);
            if (!walk.isEmpty()) {
                return walk;
            }
        }
        return Walk.NONE;
    }

    private Collection<List<TangleSearch>> byComponent() {
        Components components = new Components(propagator.graph);
        Map<Integer, List<TangleSearch>> groups = new LinkedHashMap<>();
        for (TangleSearch search : searches) {
            search.apart().forEach(c -> components.join(propagator.graph.constraint(c)));
        }
        for (TangleSearch search : searches) {
            int root = components.of(propagator.graph.constraint(search.apart().first()));
            groups.computeIfAbsent(root, r -> new ArrayList<>()).add(search);
        }
        return groups.values();
    }
}
