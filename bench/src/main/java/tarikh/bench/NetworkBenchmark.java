package tarikh.bench;

import java.nio.file.Path;
import java.util.OptionalLong;
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
import tarikh.network.Propagation;

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
    private static final long SEED = 1;

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
