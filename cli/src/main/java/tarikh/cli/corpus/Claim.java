package tarikh.cli.corpus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarikh.text.Span;

/**
 * One line of what a case claims.
 *
 * @param line where it stands, counted from 1
 * @param words the line as written, for messages
 * @param extent the extent it speaks of; empty when it speaks of the whole text
 * @param mode how many findings must answer to it
 * @param count the number for {@link Mode#EXACTLY}, else 0
 * @param family what it speaks of
 * @param properties what such a finding must be like; what is not named is not checked
 */
record Claim(
        int line,
        String words,
        List<Span> extent,
        Mode mode,
        int count,
        Family family,
        Map<String, String> properties) {
    Claim {
        extent = List.copyOf(extent);
        properties = java.util.Collections.unmodifiableMap(new TreeMap<>(properties));
    }

    /** How many findings must answer to a claim. */
    enum Mode {
        /** At least one. */
        SOME,
        /** As many as the number says, none included. */
        EXACTLY,
        /** None beside those that the case's other claims name. */
        ONLY
    }
}
