package tarikh.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import tarikh.chronology.Chronicle;

/** One form in which a chronicle is given out; the stream stays open. */
public interface ChronicleWriter {
    void write(Chronicle chronicle, OutputStream out) throws IOException;
}
