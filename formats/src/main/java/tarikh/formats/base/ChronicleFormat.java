package tarikh.formats.base;

import java.io.IOException;
import java.io.OutputStream;
import tarikh.chronology.Chronicle;

/** One form in which a chronicle is given out. The same chronicle gives the same bytes; the stream stays open. */
public interface ChronicleFormat {
    void write(Chronicle chronicle, OutputStream out) throws IOException;
}
