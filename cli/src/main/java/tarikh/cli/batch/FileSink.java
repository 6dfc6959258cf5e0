package tarikh.cli.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tarikh.chronology.Chronicle;
import tarikh.cli.input.Input;
import tarikh.cli.output.ChronicleWriter;
import tarikh.cli.output.FileNames;
import tarikh.cli.output.OutputFormat;
import tarikh.cli.output.OwnFiles;
import tarikh.cli.output.Target;

/** Writes a file for each text, named after it. */
final class FileSink implements Sink {
    private final Target target;
    private final OutputFormat format;
    private final ChronicleWriter writer;
    private final FileNames names = new FileNames();
    private final OwnFiles files = new OwnFiles();
    private final List<Path> written = new ArrayList<>();

    FileSink(Target target, OutputFormat format, ChronicleWriter writer) {
        this.target = target;
        this.format = format;
        this.writer = writer;
    }

    @Override
    public void accept(Input input, Chronicle chronicle) throws IOException {
        Path file = target.file(names.take(input.name()), format);
        files.write(file, format.mark(), out -> writer.write(chronicle, out));
        written.add(file);
    }

    /** {@return the files written so far, in order} */
    List<Path> written() {
        return written;
    }
}
