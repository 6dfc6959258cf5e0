package tarikh.cli.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import tarikh.chronology.Chronicle;
import tarikh.text.SourceText;

/** Reads the text of a case and holds what was found against what is claimed. */
public final class CorpusRunner {
    private final Reading reading;

    public CorpusRunner(Reading reading) {
        this.reading = reading;
    }

    public CaseResult run(CorpusCase wanted) {
        Findings findings = new Findings(reading.read(wanted.text(), wanted.published()));
        ClaimChecker checker = new ClaimChecker(wanted, findings);
        List<String> differences = new ArrayList<>();
        for (Claim claim : wanted.claims()) {
            differences.addAll(checker.check(claim));
        }
        return new CaseResult(wanted, outcome(wanted, differences.isEmpty()), differences, findings.rules());
    }

    private static CaseResult.Outcome outcome(CorpusCase wanted, boolean holds) {
        if (wanted.isWanted()) {
            return holds ? CaseResult.Outcome.MENDED : CaseResult.Outcome.STILL_WANTED;
        }
        return holds ? CaseResult.Outcome.HOLDS : CaseResult.Outcome.BROKEN;
    }

    /** The pipeline that the corpus specifies. */
    @FunctionalInterface
    public interface Reading {
        Chronicle read(SourceText text, OptionalLong published);
    }
}
