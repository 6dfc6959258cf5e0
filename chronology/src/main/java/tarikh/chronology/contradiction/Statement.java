package tarikh.chronology.contradiction;

import java.util.List;
import tarikh.chronology.Bilingual;
import tarikh.text.Span;

/**
 * One thing the text says, or that reading it assumes, cited in a contradiction.
 *
 * @param words the shortest clause with the claim, never above 300 characters; empty for a wordless assumption
 * @param says what it means for the arithmetic, in one line
 * @param assumption whether it is a reading that the discourse suggests and the words do not state
 */
public record Statement(List<Span> words, Bilingual says, boolean assumption) {
    public Statement {
        words = List.copyOf(words);
        if (words.size() > 1) {
            throw new IllegalArgumentException("a statement cites one place, not " + words);
        }
    }
}
