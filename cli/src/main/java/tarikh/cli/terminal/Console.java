package tarikh.cli.terminal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Standard output and standard error in UTF-8, whatever the platform's encoding, and what is known of the terminal. */
public final class Console {
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final OutputStream rawOut;
    private final PrintStream out;
    private final PrintStream err;
    private final Look look;
    private final boolean watched;
    private final boolean debugging;
    private boolean redrawing;

    /**
     * @param watched whether standard error is a terminal
     * @param debugging whether faults of the program are told with their stack
     */
    public Console(OutputStream out, OutputStream err, Look look, boolean watched, boolean debugging) {
        this.rawOut = out;
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.look = look;
        this.watched = watched;
        this.debugging = debugging;
    }

    public Look look() {
        return look;
    }

    /** {@return whether a person sees standard error} */
    public boolean isWatched() {
        return watched;
    }

    /** {@return standard output for text} */
    public PrintStream out() {
        return out;
    }

    /** {@return standard error for text} */
    public PrintStream err() {
        return err;
    }

    /** {@return standard output for libraries that want a writer} */
    public PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    /** {@return standard error for libraries that want a writer} */
    public PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** {@return standard output for bytes; failures to write are thrown} */
    public OutputStream bytes() {
        return rawOut;
    }

    /** Prints text on standard output, a progress bar out of its way. */
    public synchronized void print(String text) {
        clearBar();
        out.print(text);
        out.flush();
    }

    /** Prints a line on standard error. */
    public synchronized void note(String line) {
        clearBar();
        err.println(line);
    }

    /** Prints the stack of a fault when asked to. */
    public synchronized void debug(Throwable fault) {
        if (debugging) {
            fault.printStackTrace(err);
        }
    }

    /** Draws a progress bar anew on its line. */
    public synchronized void redraw(String line) {
        redrawing = true;
        err.print("\r" + line);
        err.flush();
    }

    /** Takes the progress bar away. */
    public synchronized void endRedraw() {
        clearBar();
        redrawing = false;
    }

    /** {@return whether something printed on standard output was lost} */
    public boolean outputFailed() {
        return out.checkError();
    }

    private void clearBar() {
        if (redrawing) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
