package tarikh.cli.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import tarikh.chronology.Chronicle;
import tarikh.cli.input.Input;
import tarikh.cli.output.OutputFormat;
import tarikh.cli.output.OwnFiles;
import tarikh.cli.output.Target;
import tarikh.cli.output.Writers;
import tarikh.cli.terminal.Console;
import tarikh.cli.terminal.Messages;
import tarikh.cli.terminal.TextChronology;

/** Reads texts and gives each chronicle out in the form and to the place asked for. */
public final class Reading {
    private final TextBatch batch;
    private final Writers writers;
    private final Console console;
    private final Messages messages;
    private final Complaints complaints;

    public Reading(TextBatch batch, Writers writers, Console console, Messages messages, Complaints complaints) {
        this.batch = batch;
        this.writers = writers;
        this.console = console;
        this.messages = messages;
        this.complaints = complaints;
    }

    /**
     * Does what was asked; whatever fails is complained of.
     *
     * @throws UsageProblem if the request does not fit the number of texts
     */
    public void run(ReadRequest request) throws UsageProblem {
        List<Input> found = batch.find(request.names());
        boolean several = found.size() > 1;
        if (several && request.about().title().isPresent()) {
            throw new UsageProblem("usage.title-for-several");
        }
        if (request.format().isEmpty()) {
            toScreenAndReport(request, found);
            return;
        }
        OutputFormat format = request.format().get();
        if (several && request.target().filter(t -> t.isFile(format)).isPresent() && !format.joins()) {
            throw new UsageProblem("usage.one-file-for-several");
        }
        boolean isForPeople = format.equals(OutputFormat.TEXT) || format.equals(OutputFormat.HTML);
        if (several && !format.joins() && !isForPeople && request.target().isEmpty()) {
            throw new UsageProblem(
                    format.equals(OutputFormat.JSON) ? "usage.json-for-several" : "usage.document-for-several");
        }
        boolean isNamed =
                several && request.target().filter(t -> t.isFile(format)).isPresent();
        if (request.target().isPresent() && (format.equals(OutputFormat.JSONL) || isNamed)) {
            toOneFile(request, found, format, request.target().get().file("chronicles", format));
        } else if (format.equals(OutputFormat.HTML) || request.target().isPresent()) {
            FileSink sink = new FileSink(request.target().orElseGet(Target::here), format, writers.of(format));
            batch.run(found, request.about(), sink);
            tellWritten(sink.written());
        } else {
            toStandardOutput(request, found, format);
        }
    }

    private void toScreenAndReport(ReadRequest request, List<Input> found) {
        TextChronology text = new TextChronology(messages, console.look());
        Target target = request.target().orElseGet(Target::here);
        FileSink report = new FileSink(target, OutputFormat.HTML, writers.of(OutputFormat.HTML));
        boolean several = found.size() > 1;
        batch.run(found, request.about(), (input, chronicle) -> {
            console.print(several ? text.summary(chronicle) + "\n" : text.whole(chronicle) + "\n");
            report.accept(input, chronicle);
        });
        tellWritten(report.written());
    }

    private void toStandardOutput(ReadRequest request, List<Input> found, OutputFormat format) {
        TextChronology text = new TextChronology(messages, console.look());
        Joined joined = new Joined(format);
        batch.run(found, request.about(), (input, chronicle) -> {
            if (format.equals(OutputFormat.TEXT)) {
                console.print(text.whole(chronicle) + "\n");
            } else {
                joined.write(chronicle, console.bytes());
                console.bytes().flush();
            }
        });
    }

    private void toOneFile(ReadRequest request, List<Input> found, OutputFormat format, Path file) {
        Joined joined = new Joined(format);
        try {
            new OwnFiles()
                    .write(
                            file,
                            format.mark(),
                            out -> batch.run(
                                    found,
                                    request.about(),
                                    (Input input, Chronicle chronicle) -> joined.write(chronicle, out)));
            tellWritten(List.of(file));
        } catch (IOException e) {
            complaints.failed(file.toString(), e);
        }
    }

    private void tellWritten(List<Path> files) {
        if (files.size() == 1) {
            console.note(messages.say("output.wrote", files.get(0)));
        } else if (files.size() > 1) {
            String folder = String.valueOf(files.get(0).toAbsolutePath().getParent());
            console.note(messages.say("output.wrote-several", messages.count("count.files", files.size()), folder));
        }
    }

    /** Writes chronicles one behind the other, so that all but the first leave out what stands once at the start. */
    private final class Joined {
        private final OutputFormat format;
        private boolean begun;

        Joined(OutputFormat format) {
            this.format = format;
        }

        void write(Chronicle chronicle, OutputStream out) throws IOException {
            writers.of(begun ? format.following() : format).write(chronicle, out);
            begun = true;
        }
    }
}
