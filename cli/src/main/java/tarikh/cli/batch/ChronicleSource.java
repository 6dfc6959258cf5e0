package tarikh.cli.batch;

import java.io.IOException;
import tarikh.chronology.Chronicle;
import tarikh.cli.input.InputProblem;
import tarikh.text.SourceText;

/** Makes a chronicle of what a file holds. */
public interface ChronicleSource {
    Chronicle read(SourceText source, About about) throws IOException, InputProblem;
}
