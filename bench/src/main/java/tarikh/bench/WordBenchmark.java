package tarikh.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import tarikh.text.Pack;
import tarikh.text.PackSource;
import tarikh.text.SourceText;
import tarikh.text.Tokenizer;
import tarikh.text.Tokens;
import tarikh.text.WordList;
import tarikh.text.word.WordReader;
import tarikh.text.word.Words;

/** Words cut into stems and what is written together with them, in a text that {@code -p text=FILE} names. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 4, time = 3)
public class WordBenchmark {
    /** The tokens of the text, and the reader with its weights loaded. */
    @State(Scope.Benchmark)
    public static class Passage {
        @Param("../shared/articles/trotsky-1929.txt")
        public String text = "";

        @Param("2000000")
        public int length;

        private final WordReader reader = WordReader.load(
                Pack.load(List.of(source("ar"))), WordList.load(source("ar-words")), source("ar-learned"));
        private Tokens tokens = new Tokenizer().read(new SourceText("none", ""));

        @Setup
        public void load() throws IOException {
            String all = Files.readString(Path.of(text));
            tokens = new Tokenizer().read(new SourceText("passage", all.substring(0, Math.min(length, all.length()))));
        }

        private static PackSource source(String name) {
            return PackSource.ofResources(WordBenchmark.class.getClassLoader(), "packs/" + name);
        }
    }

    /** What was read; {@code tokens} is the rate of words, numbers and marks a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long tokens;
    }

    @Benchmark
    public Words words(Passage passage, Read read) {
        read.tokens += passage.tokens.size();
        return passage.reader.read(passage.tokens);
    }
}
