package tarikh.cli.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import tarikh.cli.input.InputProblem;
import tarikh.cli.output.OutputProblem;
import tarikh.cli.terminal.Console;
import tarikh.cli.terminal.Messages;
import tarikh.formats.json.ChronicleProblem;

/** Says on standard error what could not be read or written and why, and counts. */
public final class Complaints {
    private static final String BROKEN_PIPE = "Broken pipe";

    private final Console console;
    private final Messages messages;
    private int count;

    public Complaints(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
    }

    /** {@return how many inputs or outputs failed} */
    public int count() {
        return count;
    }

    public void failed(String where, Exception problem) {
        if (BROKEN_PIPE.equals(problem.getMessage())) {
            // Who reads the output has seen enough, as head does.
            count++;
        } else {
            say(where, reason(problem));
        }
    }

    /** A text that needs more memory or a deeper stack than the program was given. */
    public void tooLarge(String where) {
        say(where, messages.say("input.memory"));
    }

    /** A fault of the program, not of the text. */
    public void broken(String where, RuntimeException fault) {
        say(where, messages.say("input.fault", fault));
        console.debug(fault);
    }

    private void say(String where, String reason) {
        count++;
        console.note(messages.say("complaint", where, reason));
    }

    private String reason(Exception problem) {
        if (problem instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            return reason(wrapped.getCause());
        }
        if (problem instanceof InputProblem input) {
            return messages.say(input.key(), input.details());
        }
        if (problem instanceof ChronicleProblem chronicle) {
            return messages.say(
                    "chronicle.at",
                    chronicle.line(),
                    chronicle.column(),
                    chronicle.path(),
                    messages.say(
                            "chronicle." + chronicle.key(), chronicle.details().toArray()));
        }
        if (problem instanceof OutputProblem output) {
            return messages.say(output.key(), String.valueOf(output.getMessage()));
        }
        if (problem instanceof NoSuchFileException) {
            return messages.say("input.missing");
        }
        if (problem instanceof AccessDeniedException denied) {
            return messages.say("io.denied", denied.getFile());
        }
        if (problem instanceof FileSystemException system && system.getReason() != null) {
            return messages.say("io.failed", system.getFile() + ": " + system.getReason());
        }
        return messages.say(
                "io.failed", problem instanceof IOException ? String.valueOf(problem.getMessage()) : problem);
    }
}
