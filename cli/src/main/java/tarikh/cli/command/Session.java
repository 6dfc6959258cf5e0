package tarikh.cli.command;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import tarikh.cli.batch.ChronicleSource;
import tarikh.cli.batch.Complaints;
import tarikh.cli.batch.TextBatch;
import tarikh.cli.batch.TextReader;
import tarikh.cli.input.InputReader;
import tarikh.cli.output.Writers;
import tarikh.cli.terminal.Console;
import tarikh.cli.terminal.Messages;

/**
 * What every command works with.
 *
 * @param pipeline what reads texts, made when first asked for with a user's own folders of names
 */
public record Session(
        Console console,
        Messages messages,
        InputStream in,
        Function<List<Path>, TextReader> pipeline,
        Writers writers) {
    Complaints complaints() {
        return new Complaints(console, messages);
    }

    /** {@return the pipeline with the product's own names, made when first asked for} */
    Supplier<TextReader> reader() {
        return () -> pipeline.apply(List.of());
    }

    Supplier<TextReader> reader(AuthorityOptions own) {
        return () -> pipeline.apply(own.folders());
    }

    TextBatch batch(Complaints complaints, AuthorityOptions own) {
        return batch(complaints, reader(own), List.of(".txt"));
    }

    TextBatch batch(Complaints complaints, Supplier<? extends ChronicleSource> reader, List<String> endings) {
        return new TextBatch(reader, endings, new InputReader(in), console, messages, complaints);
    }

    /** {@return {@link Exit#IO} if anything failed, also to reach standard output, else what the command found} */
    int exit(Complaints complaints, int otherwise) {
        return complaints.count() > 0 || console.outputFailed() ? Exit.IO : otherwise;
    }
}
