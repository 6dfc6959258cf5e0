package tarikh.cli.corpus;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of one case.
 *
 * @param differences what the reading misses of the claims, one line each
 * @param rules names of the rules that read the text's times and events
 */
public record CaseResult(CorpusCase wanted, Outcome outcome, List<String> differences, Set<String> rules) {
    public CaseResult {
        differences = List.copyOf(differences);
        rules = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    }

    /** {@return whether the case ended otherwise than its file says} */
    public boolean isFailure() {
        return outcome == Outcome.BROKEN || outcome == Outcome.MENDED;
    }

    /** How a case ended. */
    public enum Outcome {
        /** Every claim holds. */
        HOLDS,
        /** A claim does not hold. */
        BROKEN,
        /** A claim does not hold, and the case says so. */
        STILL_WANTED,
        /** Every claim holds, although the case is marked as wanted. */
        MENDED
    }
}
