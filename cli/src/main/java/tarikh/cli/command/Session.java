package tarikh.cli.command;

import java.io.InputStream;
import java.util.function.Supplier;
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
 * @param reader the pipeline, made when first asked for
 */
public record Session(
        Console console, Messages messages, InputStream in, Supplier<TextReader> reader, Writers writers) {
    Complaints complaints() {
        return new Complaints(console, messages);
    }

    TextBatch batch(Complaints complaints) {
        return new TextBatch(reader, new InputReader(in), console, messages, complaints);
    }

    /** {@return {@link Exit#IO} if anything failed, also to reach standard output, else what the command found} */
    int exit(Complaints complaints, int otherwise) {
        return complaints.count() > 0 || console.outputFailed() ? Exit.IO : otherwise;
    }
}
