package tarikh.cli.corpus;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import tarikh.text.SourceText;
import tarikh.text.Span;

/**
 * One sentence of the specification: a text and what must be found in it.
 *
 * @param line where the title stands, counted from 1
 * @param wanted why the case is known not to hold yet; empty for a case that must hold
 * @param published the day the text is said to have been published
 * @param labels extents by the names that claims use for them
 */
public record CorpusCase(
        String file,
        int line,
        String title,
        String source,
        String wanted,
        OptionalLong published,
        SourceText text,
        Map<String, Span> labels,
        List<Claim> claims) {
    public CorpusCase {
        labels = Map.copyOf(labels);
        claims = List.copyOf(claims);
    }

    public boolean isWanted() {
        return !wanted.isEmpty();
    }
}
