package tarikh.cli.output;

import java.io.IOException;

/** A file that must not be written over. */
public final class OutputProblem extends IOException {
    private static final long serialVersionUID = 1;

    private final String key;

    OutputProblem(String key, String file) {
        super(file);
        this.key = key;
    }

    /** {@return the key of the message that says what is wrong and what to do instead} */
    public String key() {
        return key;
    }
}
