package tarikh.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A simple temporal network (Dechter, Meiri and Pearl 1991): points, one of them the origin, and constraints on the
 * differences between them.
 */
public final class Network {
    /** The point that bounds are relative to. */
    public static final int ORIGIN = 0;

    /** So many points a network has at most, the origin included. */
    public static final int MOST_POINTS = 1 << 22;

    private static final int MOST_CONSTRAINTS = 1 << 23;

    private final int points;
    private final List<Constraint> constraints;

    private Network(int points, List<Constraint> constraints) {
        this.points = points;
        this.constraints = List.copyOf(constraints);
    }

    /** {@return the number of points, the origin included} */
    public int points() {
        return points;
    }

    /** {@return the constraints in the order they were added} */
    public List<Constraint> constraints() {
        return constraints;
    }

    /** {@return the same points with all constraints but these} */
    public Network without(Collection<Constraint> dropped) {
        Set<Constraint> left = new HashSet<>(dropped);
        return new Network(
                points, constraints.stream().filter(c -> !left.contains(c)).toList());
    }

    /**
     * Cuts the network into parts that no constraint connects, the origin aside, to be propagated apart from one another; conflicts and bounds of the
     * whole are those of its parts. A point without constraints is a part too.
     */
    public List<Shard> shards() {
        Components components = new Components(points);
        constraints.forEach(components::join);
        Map<Integer, Integer> shardOf = new HashMap<>();
        int[] numbers = new int[points];
        List<List<Integer>> members = new ArrayList<>();
        for (int point = 1; point < points; point++) {
            Integer shard = shardOf.putIfAbsent(components.root(point), members.size());
            if (shard == null) {
                members.add(new ArrayList<>(List.of(ORIGIN)));
                shard = members.size() - 1;
            }
            numbers[point] = members.get(shard).size();
            members.get(shard).add(point);
        }
        List<List<Constraint>> parts = new ArrayList<>();
        members.forEach(m -> parts.add(new ArrayList<>()));
        for (Constraint it : constraints) {
            int shard = Objects.requireNonNull(shardOf.get(components.of(it)));
            parts.get(shard).add(it.between(numbers[it.from()], numbers[it.to()]));
        }
        List<Shard> shards = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Integer> own = members.get(i);
            shards.add(new Shard(new Network(own.size(), parts.get(i)), own));
        }
        return shards;
    }

    /**
     * A part of a network.
     *
     * @param network the part, its points numbered anew, its constraints with their tags
     * @param points for each of its points the point of the whole
     */
    public record Shard(Network network, List<Integer> points) {
        public Shard {
            points = List.copyOf(points);
        }
    }

    /** Propagates with the usual limit of 64 conflicts and repairs in each tangle. */
    public Propagation propagate() {
        return propagate(64);
    }

    /**
     * Works out the tightest bounds, or what stands in their way: at least one minimal conflicting set for each constraint that does not fit.
     *
     * @param mostConflicts how many minimal conflicting sets to look for in each tangle, and how many repairs
     */
    public Propagation propagate(int mostConflicts) {
        LiveNetwork live = new LiveNetwork();
        live.addPoints(points - 1);
        live.addChecked(constraints);
        if (live.quarantine().apart().isEmpty()) {
            return new Propagation.Consistent(live.bounds());
        }
        Tangles tangles = new Tangles(live.propagator(), live.quarantine(), mostConflicts);
        List<Tangle> found = tangles.find();
        tangles.takeOut();
        return new Propagation.Inconsistent(found, tangles.areComplete(), live.bounds());
    }

    /** Collects points and constraints. */
    public static final class Builder {
        private int points = 1;
        private final List<Constraint> constraints = new ArrayList<>();

        /** {@return a new point} */
        public int point() {
            if (points == MOST_POINTS) {
                throw new IllegalArgumentException("more than " + MOST_POINTS + " points");
            }
            return points++;
        }

        /**
         * Adds a constraint between points that exist.
         *
         * @throws IndexOutOfBoundsException if one of them does not
         */
        public Builder add(Constraint constraint) {
            if (constraint.from() >= points || constraint.to() >= points) {
                throw new IndexOutOfBoundsException("no such point: " + constraint);
            }
            if (constraints.size() == MOST_CONSTRAINTS) {
                throw new IllegalArgumentException("more than " + MOST_CONSTRAINTS + " constraints");
            }
            constraints.add(constraint);
            return this;
        }

        public Network build() {
            return new Network(points, constraints);
        }
    }
}
