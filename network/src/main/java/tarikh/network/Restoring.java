package tarikh.network;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Builds a live network again that was written: its statements by number, what is kept apart with its conflicts. */
final class Restoring {
    private final LiveNetwork network = new LiveNetwork();
    private final Graph graph = network.propagator().graph;
    private final List<Integer> in = new ArrayList<>();
    private final List<Integer> apart = new ArrayList<>();
    private final List<Integer> unused = new ArrayList<>();

    Restoring(int points) {
        if (points < 1) {
            throw new IllegalArgumentException("no origin");
        }
        network.addPoints(points - 1);
    }

    /** The next number belongs to no statement. */
    void nothing() {
        unused.add(graph.skipNumber());
    }

    void add(Constraint statement, boolean isApart) {
        (isApart ? apart : in).add(network.number(statement));
    }

    LiveNetwork finish(Conflicts conflicts) throws IOException {
        network.propagator().insertAll(in.stream().mapToInt(c -> c).toArray(), c -> {
            throw new IllegalArgumentException("what is in does not hold together");
        });
        for (int c : apart) {
            network.quarantine().keepApart(c, checked(c, conflicts.read(c)));
        }
        unused.forEach(graph::forget);
        return network;
    }

    private Walk checked(int constraint, Walk walk) {
        boolean names = false;
        for (int c : walk.constraints()) {
            network.statement(c);
            names |= c == constraint;
        }
        if (!names || walk.lack() <= 0) {
            throw new IllegalArgumentException("what is kept apart has no conflict");
        }
        return walk;
    }

    /** Gives the conflicts of what is kept apart, in the order of their numbers. */
    interface Conflicts {
        Walk read(int constraint) throws IOException;
    }
}
