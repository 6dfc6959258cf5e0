package tarikh.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tarikh.network.Constraint;
import tarikh.network.LiveNetwork;

/** Statements and documents put into a large network and taken out of it; all bounds are exact after each. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class LiveNetworkBenchmark {

    /** A network in which all statements hold. */
    @State(Scope.Benchmark)
    public static class Archive {
        @Param({"100000"})
        public int events;

        LiveNetwork network = new LiveNetwork();
        int[] numbers = {};
        final List<int[]> documents = new ArrayList<>();
        final SplittableRandom random = new SplittableRandom(NetworkBenchmark.SEED);

        @Setup
        public void load() {
            SyntheticChronology chronology = new SyntheticChronology(events, NetworkBenchmark.SEED, false);
            network = new LiveNetwork();
            network.addPoints(chronology.points() - 1);
            numbers = network.addAll(chronology.statements());
            documents.clear();
            for (int from = 0;
                    from < numbers.length;
                    from += numbers.length / (events / SyntheticChronology.DOCUMENT)) {
                documents.add(Arrays.copyOfRange(
                        numbers,
                        from,
                        Math.min(numbers.length, from + numbers.length / (events / SyntheticChronology.DOCUMENT))));
            }
        }
    }

    /** A statement that has just been taken out. */
    @State(Scope.Benchmark)
    public static class Statement {
        int place;
        List<Constraint> taken = List.of();

        @Setup(Level.Invocation)
        public void takeOut(Archive archive) {
            place = archive.random.nextInt(archive.numbers.length);
            taken = List.of(archive.network.statement(archive.numbers[place]));
            archive.network.retract(archive.numbers[place]);
        }
    }

    /** A document that has just been taken out. */
    @State(Scope.Benchmark)
    public static class Document {
        int place;
        List<Constraint> taken = List.of();

        @Setup(Level.Invocation)
        public void takeOut(Archive archive) {
            place = archive.random.nextInt(archive.documents.size());
            int[] numbers = archive.documents.get(place);
            taken = Arrays.stream(numbers).mapToObj(archive.network::statement).toList();
            archive.network.retractAll(numbers);
        }
    }

    /** A document that is in. */
    @State(Scope.Benchmark)
    public static class Whole {
        int place;
        List<Constraint> taken = List.of();

        @Setup(Level.Invocation)
        public void putBack(Archive archive) {
            if (!taken.isEmpty()) {
                archive.documents.set(place, archive.network.addAll(taken));
            }
            place = archive.random.nextInt(archive.documents.size());
            taken = Arrays.stream(archive.documents.get(place))
                    .mapToObj(archive.network::statement)
                    .toList();
        }
    }

    @Benchmark
    public int addStatement(Archive archive, Statement statement) {
        return archive.numbers[statement.place] = archive.network.add(statement.taken.get(0));
    }

    @Benchmark
    public int[] addDocument(Archive archive, Document document) {
        int[] numbers = archive.network.addAll(document.taken);
        archive.documents.set(document.place, numbers);
        return numbers;
    }

    @Benchmark
    public void retractDocument(Archive archive, Whole document) {
        archive.network.retractAll(archive.documents.get(document.place));
    }
}
