package tarikh.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tarikh.network.Constraint;
import tarikh.network.Network;
import tarikh.network.Propagation;
import tarikh.network.Tangle;

/**
 * From statements to the bounds of all points, and with one contradiction among the statements to its minimal set; the
 * incremental prototype beside it, given with {@code -p prototypes=FOLDER}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class NetworkBenchmark {
    static final long SEED = 1;

    /** The statements. */
    @State(Scope.Benchmark)
    public static class Statements {
        @Param({"1000", "10000", "100000"})
        public int events;

        @Param({"false", "true"})
        public boolean contradictory;

        SyntheticChronology chronology = new SyntheticChronology(1, SEED, false);

        @Setup
        public void invent() {
            chronology = new SyntheticChronology(events, SEED, contradictory);
        }
    }

    /** Birth and death of one person and all that lies between. */
    @State(Scope.Benchmark)
    public static class Life {
        private static final int STATEMENTS = 10_000;
        private static final int DAYS = 25_000;

        int points;
        private final List<Constraint> statements = new ArrayList<>();

        @Setup
        public void invent() {
            SplittableRandom random = new SplittableRandom(SEED);
            statements.clear();
            statements.add(Constraint.between(Network.ORIGIN, 1, 0, 365, 0));
            statements.add(Constraint.between(Network.ORIGIN, 2, DAYS, DAYS + 30, 1));
            points = 2;
            while (statements.size() < STATEMENTS) {
                int event = ++points;
                statements.add(Constraint.atLeast(1, event, 0, statements.size()));
                statements.add(Constraint.atLeast(event, 2, 0, statements.size()));
                int day = 1000 + random.nextInt(DAYS - 2000) + (event % 250 == 0 ? DAYS : 0);
                statements.add(Constraint.between(Network.ORIGIN, event, day, day + 30, statements.size()));
                if (event > 3) {
                    statements.add(Constraint.between(event - 1, event, -DAYS, DAYS, statements.size()));
                }
            }
        }

        Network network() {
            Network.Builder builder = new Network.Builder();
            for (int point = 0; point < points; point++) {
                builder.point();
            }
            statements.forEach(builder::add);
            return builder.build();
        }
    }

    /** The prototype, compiled. */
    @State(Scope.Benchmark)
    public static class Prototype {
        @Param("../shared/prototypes/network")
        public String prototypes = "";

        EdgeNetwork network = new NoNetwork();

        @Setup
        public void compile() {
            network = PrototypeNetwork.compile(Path.of(prototypes));
        }
    }

    @Benchmark
    public Propagation tarikh(Statements given) {
        Propagation found = given.chronology.network().propagate();
        if (found instanceof Propagation.Inconsistent != given.contradictory) {
            throw new IllegalStateException("found " + found.getClass().getSimpleName());
        }
        return found;
    }

    /** The prototype leaves a contradictory statement out and goes on. */
    @Benchmark
    public int prototype(Statements given, Prototype prototype) {
        EdgeNetwork network = prototype.network;
        network.start(
                given.chronology.points(), 2 * given.chronology.statements().size());
        int refused = 0;
        for (Constraint statement : given.chronology.statements()) {
            boolean added = insert(network, statement.from(), statement.to(), statement.max(), 1, statement.tag())
                    && insert(network, statement.to(), statement.from(), statement.min(), -1, statement.tag());
            refused += added ? 0 : 1;
        }
        if (refused > 0 != given.contradictory) {
            throw new IllegalStateException("refused " + refused + " statements");
        }
        return network.latest(1);
    }

    /** A life of ten thousand statements, one in a thousand of which cannot be true: decided, and everything explained. */
    @Benchmark
    public int onePerson(Life life) {
        Propagation.Inconsistent found =
                (Propagation.Inconsistent) life.network().propagate();
        int links = 0;
        for (Tangle tangle : found.tangles()) {
            links += tangle.conflicts().size() + tangle.repairs().size();
        }
        for (int point = 1; point <= life.points; point++) {
            links += found.undisputed().whyNotEarlier(point).size();
            links += found.undisputed().whyNotLater(point).size();
        }
        return links;
    }

    private static boolean insert(EdgeNetwork network, int tail, int head, OptionalLong bound, int sign, int tag) {
        return bound.isEmpty() || network.insert(tail, head, (int) (sign * bound.getAsLong()), tag);
    }

    /** Stands in until the prototype is compiled. */
    private static final class NoNetwork implements EdgeNetwork {
        @Override
        public void start(int points, int edges) {
            throw new IllegalStateException("no prototype");
        }

        @Override
        public boolean insert(int tail, int head, int weight, int statement) {
            return false;
        }

        @Override
        public int latest(int point) {
            return 0;
        }
    }
}
