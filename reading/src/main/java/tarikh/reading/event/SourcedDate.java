package tarikh.reading.event;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import tarikh.text.Span;

/**
 * A date that a source gives, as a newspaper, a register, a historian or an aunt.
 *
 * @param words the words that say what happened and when
 * @param source id of the entity, or the words that name the source; the same for the same source of one text
 * @param timex id of the time expression
 * @param dated whether the source is told to date something, and not only to tell it
 * @param types codes of the types of the events that the source tells
 * @param people ids of those who have a part in them
 * @param things words for what it is about, as written after the article
 */
public record SourcedDate(
        Span words,
        String source,
        String timex,
        boolean dated,
        Set<String> types,
        Set<String> people,
        Set<String> things) {
    public SourcedDate {
        types = Collections.unmodifiableSet(new TreeSet<>(types));
        people = Collections.unmodifiableSet(new TreeSet<>(people));
        things = Collections.unmodifiableSet(new TreeSet<>(things));
    }
}
