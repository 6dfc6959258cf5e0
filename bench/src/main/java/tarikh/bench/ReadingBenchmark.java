package tarikh.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.uima.UIMAException;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
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
import tarikh.calendar.DayRange;
import tarikh.reading.timex.TimexReader;
import tarikh.text.Pack;
import tarikh.text.PackSource;
import tarikh.text.SourceText;
import tarikh.text.Tokenizer;
import tarikh.text.Tokens;

/**
 * Time expressions alone, read from the beginning of a text that {@code -p text=FILE} names; {@code characters} is the rate in
 * UTF-16 units a second.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReadingBenchmark {
    /** The text. */
    @State(Scope.Benchmark)
    public static class Passage {
        @Param("../shared/articles/trotsky-1929.txt")
        public String text = "";

        @Param("4000")
        public int length;

        String words = "";

        @Setup
        public void load() throws IOException {
            String all = Files.readString(Path.of(text));
            words = all.substring(0, Math.min(length, all.length()));
        }
    }

    /** Tarikh, its packs loaded; folding, tokens and matches are part of every reading. */
    @State(Scope.Benchmark)
    public static class TarikhReader {
        private final Pack pack = Pack.load(List.of(source("ar"), source("ar-modern"), source("ar-classical")));
        private final Tokenizer tokenizer = new Tokenizer();
        private final TimexReader times = new TimexReader(pack);

        private static PackSource source(String name) {
            return PackSource.ofResources(ReadingBenchmark.class.getClassLoader(), "packs/" + name);
        }

        int read(String words) {
            Tokens tokens = tokenizer.read(new SourceText("passage", words));
            return times.read(tokens, DayRange.unbounded()).size();
        }
    }

    /** HeidelTime, started. */
    @State(Scope.Benchmark)
    public static class HeidelTimeReader {
        private @Nullable HeidelTimePeer peer;

        @Setup
        public void start() throws IOException, UIMAException {
            peer = new HeidelTimePeer();
        }

        int read(String words) throws UIMAException {
            return Objects.requireNonNull(peer).read(words);
        }
    }

    /** What was read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long characters;
    }

    @Benchmark
    public int tarikh(Passage passage, TarikhReader reader, Read read) {
        read.characters += passage.words.length();
        return reader.read(passage.words);
    }

    @Benchmark
    public int heidelTime(Passage passage, HeidelTimeReader reader, Read read) throws UIMAException {
        read.characters += passage.words.length();
        return reader.read(passage.words);
    }
}
