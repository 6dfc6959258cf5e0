package tarikh.cli.batch;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import tarikh.chronology.Chronicle;
import tarikh.cli.input.Decoded;
import tarikh.cli.input.Input;
import tarikh.cli.input.InputFiles;
import tarikh.cli.input.InputProblem;
import tarikh.cli.input.InputReader;
import tarikh.cli.terminal.Console;
import tarikh.cli.terminal.Messages;
import tarikh.text.SourceText;

/** Reads texts in the order given and hands on each chronicle. */
public final class TextBatch {
    /** Plain annals take some 115 bytes a character; what asks for less than this surely does not fit. */
    private static final long BYTES_A_CHARACTER = 80;

    private final Supplier<? extends ChronicleSource> reader;
    private final List<String> endings;
    private final InputReader inputs;
    private final Console console;
    private final Messages messages;
    private final Complaints complaints;

    /**
     * @param reader asked for once there is something to read, for getting ready takes time
     * @param endings of files in folders, see {@link InputFiles}
     */
    public TextBatch(
            Supplier<? extends ChronicleSource> reader,
            List<String> endings,
            InputReader inputs,
            Console console,
            Messages messages,
            Complaints complaints) {
        this.reader = reader;
        this.endings = List.copyOf(endings);
        this.inputs = inputs;
        this.console = console;
        this.messages = messages;
        this.complaints = complaints;
    }

    /** {@return the inputs that names on the command line mean}; names that mean none are complained of. */
    public List<Input> find(List<String> names) {
        return new InputFiles(complaints::failed, endings).find(names);
    }

    /** Reads all inputs; what fails is complained of and passed over. */
    public void run(List<Input> found, About about, Sink sink) {
        try (Progress progress = Progress.of(found.size(), console, messages)) {
            for (Input input : found) {
                progress.at(input.shown());
                readOne(input, about, sink);
                progress.step();
            }
        }
    }

    /** {@return whether a text can be read in so much memory at all}, so that nobody waits minutes to hear that it cannot. */
    static boolean fits(long characters, long memory) {
        return characters * BYTES_A_CHARACTER <= memory;
    }

    /** The errors of a Java machine that has run out of memory concern this text only: it is let go before the next. */
    @SuppressWarnings("CatchingUnchecked")
    private void readOne(Input input, About about, Sink sink) {
        try {
            Decoded decoded = inputs.read(input);
            if (!fits(decoded.text().length(), Runtime.getRuntime().maxMemory())) {
                complaints.tooLarge(input.shown());
                return;
            }
            if (decoded.guessed()) {
                console.note(messages.say("input.guessed", input.shown(), decoded.encoding()));
            }
            Chronicle chronicle = reader.get().read(new SourceText(input.name(), decoded.text()), about);
            sink.accept(input, chronicle);
        } catch (IOException | InputProblem e) {
            complaints.failed(input.shown(), e);
        } catch (tarikh.text.PackException e) {
            throw e;
        } catch (RuntimeException e) {
            complaints.broken(input.shown(), e);
        } catch (OutOfMemoryError | StackOverflowError e) {
            complaints.tooLarge(input.shown());
        }
    }
}
