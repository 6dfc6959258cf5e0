package tarikh.cli.corpus;

import java.util.List;

/** The cases of one corpus file in their order, and every fault found in it; a case with a fault is left out. */
public record CorpusFile(String file, List<CorpusCase> cases, List<Fault> faults) {
    public CorpusFile {
        cases = List.copyOf(cases);
        faults = List.copyOf(faults);
    }
}
