package tarikh.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tarikh.authority.Authority;
import tarikh.calendar.DayRange;
import tarikh.reading.entity.EntityReader;
import tarikh.reading.entity.NameModel;
import tarikh.reading.timex.TimexReader;
import tarikh.text.Pack;
import tarikh.text.PackSource;
import tarikh.text.SourceText;
import tarikh.text.Tokenizer;
import tarikh.text.WordList;
import tarikh.text.word.WordReader;

/**
 * How long each stage of reading up to names takes over many texts, in processor time of the one thread that reads.
 *
 * <p>Arguments: how often to read all texts, then the folders with texts ({@code *.txt}). Each round is told: the first ones are those of a
 * Java that has just started.
 */
public final class StageTimes {
    private static final String[] STAGES = {"tokens", "matches", "times", "words", "names"};

    private final Pack pack = Pack.load(List.of(source("ar"), source("ar-modern"), source("ar-classical")));
    private final WordList list = WordList.load(source("ar-words"));
    private final Tokenizer tokenizer = new Tokenizer();
    private final TimexReader times = new TimexReader(pack);
    private final WordReader words = WordReader.load(pack, list, source("ar-learned"));
    private final EntityReader names = new EntityReader(
            pack, Authority.load(StageTimes.class.getClassLoader()), list, NameModel.load(source("ar-names")));
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long[] spent = new long[STAGES.length];
    private long last;
    private int entities;

    private StageTimes() {}

    private static PackSource source(String name) {
        return PackSource.ofResources(StageTimes.class.getClassLoader(), "packs/" + name);
    }

    public static void main(String[] args) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            try (Stream<Path> files = Files.list(Path.of(args[i]))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        StageTimes stages = new StageTimes();
        for (int round = 0; round < Integer.parseInt(args[0]); round++) {
            stages.round(texts);
        }
    }

    private void round(List<String> texts) {
        Arrays.fill(spent, 0);
        entities = 0;
        texts.forEach(this::read);
        long characters = texts.stream().mapToLong(String::length).sum();
        double all = 0;
        StringBuilder line = new StringBuilder();
        for (int stage = 0; stage < STAGES.length; stage++) {
            line.append(' ').append(STAGES[stage]).append(' ').append(spent[stage] / 1_000_000);
            all += spent[stage] / 1e9;
        }
        System.out.println(texts.size() + " texts, " + characters + " characters, " + entities + " entities; ms:" + line
                + "; " + Math.round(characters / all) + " characters a second");
    }

    private void read(String text) {
        last = threads.getCurrentThreadCpuTime();
        var tokens = tokenizer.read(new SourceText("text", text));
        took(0);
        var matches = pack.annotator().annotate(tokens);
        took(1);
        var found = times.read(matches, DayRange.unbounded());
        took(2);
        var classed = words.read(tokens);
        took(3);
        entities += names.read(matches, found, classed).size();
        took(4);
    }

    private void took(int stage) {
        long now = threads.getCurrentThreadCpuTime();
        spent[stage] += now - last;
        last = now;
    }
}
