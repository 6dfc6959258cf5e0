package tarikh.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tarikh.authority.Authority;
import tarikh.calendar.DayRange;
import tarikh.reading.entity.EntityReader;
import tarikh.reading.entity.NameModel;
import tarikh.reading.event.EventReader;
import tarikh.reading.timex.TimexReader;
import tarikh.text.Pack;
import tarikh.text.PackSource;
import tarikh.text.SourceText;
import tarikh.text.Tokenizer;
import tarikh.text.WordList;
import tarikh.text.word.WordReader;

/**
 * Reading up to names, and up to events, from the beginning of a text that {@code -p text=FILE} names; {@code characters} is the rate
 * in UTF-16 units a second. Packs are loaded; tokens, folding and times are part of every reading.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class StagesBenchmark {
    /** All readers, their packs loaded. */
    @State(Scope.Benchmark)
    public static class Readers {
        private final Pack pack = Pack.load(List.of(source("ar"), source("ar-modern"), source("ar-classical")));
        private final WordList list = WordList.load(source("ar-words"));
        private final Tokenizer tokenizer = new Tokenizer();
        private final TimexReader times = new TimexReader(pack);
        private final WordReader words = WordReader.load(pack, list, source("ar-learned"));
        private final EntityReader names = new EntityReader(
                pack, Authority.load(StagesBenchmark.class.getClassLoader()), list, NameModel.load(source("ar-names")));
        private final EventReader events = new EventReader(pack);

        private static PackSource source(String name) {
            return PackSource.ofResources(StagesBenchmark.class.getClassLoader(), "packs/" + name);
        }

        int read(String text, boolean toEvents) {
            var matches = pack.annotator().annotate(tokenizer.read(new SourceText("passage", text)));
            var found = times.read(matches, DayRange.unbounded());
            var classed = words.read(matches.tokens());
            var who = names.read(matches, found, classed);
            return toEvents ? events.read(matches, found, who, classed).events().size() : who.size();
        }
    }

    @Benchmark
    public int toNames(ReadingBenchmark.Passage passage, Readers readers, ReadingBenchmark.Read read) {
        read.characters += passage.words.length();
        return readers.read(passage.words, false);
    }

    @Benchmark
    public int toEvents(ReadingBenchmark.Passage passage, Readers readers, ReadingBenchmark.Read read) {
        read.characters += passage.words.length();
        return readers.read(passage.words, true);
    }
}
