package tarikh.reading.event;

import java.util.List;
import java.util.Optional;
import tarikh.text.Span;

/**
 * An entity in a role.
 *
 * @param words the mention that fills the role; empty when it is a dropped subject
 * @param slot by which place in the clause it was found: {@code subj}, {@code obj}, {@code gen}, the code of a
 *     preposition such as {@code ila}, or another name that {@code docs/events.md} lists; empty if that is not known
 */
public record Argument(Role role, String entity, List<Span> words, String slot) {
    public Argument {
        words = List.copyOf(words);
        if (words.size() > 1) {
            throw new IllegalArgumentException("one argument is filled by one mention, not " + words);
        }
    }

    public static Argument written(Role role, String entity, Span words) {
        return new Argument(role, entity, List.of(words), "");
    }

    /** {@return an argument without words, as a subject carried on from the clause before} */
    public static Argument dropped(Role role, String entity) {
        return new Argument(role, entity, List.of(), "");
    }

    /** {@return the mention, or empty when the role has no words} */
    public Optional<Span> span() {
        return words.stream().findFirst();
    }
}
