package tarikh.reading.speech;

import java.util.List;
import tarikh.text.Span;

/**
 * A stretch of the text that somebody other than its teller vouches for.
 *
 * @param extent what is said, without the words that introduce it
 * @param by who says it
 * @param through ids of the transmitters, nearest the speaker first
 * @param hearsay whether nobody is named and the text keeps its distance, as in "it is said"
 */
public record Report(Span extent, Attribution by, List<String> through, boolean hearsay) {
    public Report {
        through = List.copyOf(through);
    }
}
