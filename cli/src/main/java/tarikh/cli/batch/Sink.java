package tarikh.cli.batch;

import java.io.IOException;
import tarikh.chronology.Chronicle;
import tarikh.cli.input.Input;

/** Takes each chronicle as soon as it is read. */
public interface Sink {
    void accept(Input input, Chronicle chronicle) throws IOException;
}
