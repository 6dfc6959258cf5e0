package tarikh.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Reads the characters of an input. */
public final class InputReader {
    private final InputStream standardInput;
    private final TextDecoder decoder = new TextDecoder();

    public InputReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Reads one file whole. */
    public Decoded read(Path file) throws IOException, InputProblem {
        return read(Input.of(file));
    }

    /** Reads one input whole. */
    public Decoded read(Input input) throws IOException, InputProblem {
        return decoder.decode(input.bytes(standardInput));
    }
}
