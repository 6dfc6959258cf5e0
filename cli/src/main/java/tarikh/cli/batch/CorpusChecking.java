package tarikh.cli.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tarikh.cli.corpus.CaseResult;
import tarikh.cli.corpus.CorpusCase;
import tarikh.cli.corpus.CorpusFile;
import tarikh.cli.corpus.CorpusParser;
import tarikh.cli.corpus.CorpusRunner;
import tarikh.cli.input.InputProblem;
import tarikh.cli.terminal.Console;
import tarikh.cli.terminal.Messages;

/** Runs corpus files and tells every case that ended otherwise than its file says. */
public final class CorpusChecking {
    private final Supplier<TextReader> reader;
    private final Console console;
    private final Messages messages;
    private final Complaints complaints;

    public CorpusChecking(Supplier<TextReader> reader, Console console, Messages messages, Complaints complaints) {
        this.reader = reader;
        this.console = console;
        this.messages = messages;
        this.complaints = complaints;
    }

    /** {@return whether a file has a fault or a case fails} */
    public boolean run(List<String> names) {
        List<Path> files = find(names);
        Map<CaseResult.Outcome, Integer> counts = new EnumMap<>(CaseResult.Outcome.class);
        boolean failed = false;
        if (!files.isEmpty()) {
            TextReader pipeline = reader.get();
            CorpusRunner runner = new CorpusRunner(
                    (text, published) -> pipeline.read(text, new About(Optional.of(text.id()), published)));
            for (Path file : files) {
                failed |= run(file, runner, counts);
            }
        }
        int cases = counts.values().stream().mapToInt(Integer::intValue).sum();
        console.print(messages.say(
                        "corpus.summary",
                        messages.count("count.cases", cases),
                        counts.getOrDefault(CaseResult.Outcome.HOLDS, 0),
                        counts.getOrDefault(CaseResult.Outcome.BROKEN, 0),
                        counts.getOrDefault(CaseResult.Outcome.STILL_WANTED, 0),
                        counts.getOrDefault(CaseResult.Outcome.MENDED, 0))
                + "\n");
        return failed;
    }

    private boolean run(Path file, CorpusRunner runner, Map<CaseResult.Outcome, Integer> counts) {
        CorpusFile corpus;
        try {
            corpus = new CorpusParser().read(file, file.toString());
        } catch (UncheckedIOException e) {
            complaints.failed(file.toString(), e);
            return false;
        }
        corpus.faults().forEach(fault -> console.print(fault + "\n"));
        boolean failed = !corpus.faults().isEmpty();
        for (CorpusCase wanted : corpus.cases()) {
            CaseResult result = runner.run(wanted);
            counts.merge(result.outcome(), 1, Integer::sum);
            if (result.isFailure()) {
                failed = true;
                tell(result);
            }
        }
        return failed;
    }

    private void tell(CaseResult result) {
        StringBuilder text = new StringBuilder(result.wanted().file() + ":"
                + result.wanted().line() + ": " + result.wanted().title() + "\n");
        if (result.outcome() == CaseResult.Outcome.MENDED) {
            text.append("  ").append(messages.say("corpus.mended")).append('\n');
        }
        result.differences().forEach(line -> text.append("  ").append(line).append('\n'));
        console.print(text.toString());
    }

    private List<Path> find(List<String> names) {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            Path path = Path.of(name);
            if (!Files.exists(path)) {
                complaints.failed(name, new InputProblem("input.missing"));
                continue;
            }
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(p -> p.equals(path)
                                ? Files.isRegularFile(p)
                                : p.toString().endsWith(".corpus"))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                complaints.failed(name, e);
            }
        }
        return files;
    }
}
