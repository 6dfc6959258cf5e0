package tarikh.cli.batch;

import tarikh.chronology.Chronicle;
import tarikh.text.SourceText;

/** The pipeline as the command line sees it. */
public interface TextReader extends ChronicleSource {
    @Override
    Chronicle read(SourceText source, About about);
}
