package tarikh.reading.entity;

import java.util.List;
import java.util.Optional;
import tarikh.text.Span;

/**
 * A person, place, group or thing the text speaks of.
 *
 * @param id prefix of its kind and a number, in order of first mention within the kind
 * @param name the fullest form in the text; for the narrator without mentions a form from the pack
 * @param mentions in text order; empty only for a narrator who is never named
 * @param known what the authority files know of it; {@link Known#nothing} when it is in none of them
 * @param narrator whether this is the first person who tells the text
 * @param conjecture whether the link to {@code known} is a guess from context, to be shown as one
 */
public record Entity(
        String id,
        EntityKind kind,
        String name,
        List<Mention> mentions,
        Known known,
        boolean narrator,
        boolean conjecture) {
    public Entity {
        mentions = List.copyOf(mentions);
    }

    /** {@return the first mention, or empty for a narrator who is never named} */
    public Optional<Span> firstMention() {
        return mentions.stream().findFirst().map(Mention::span);
    }
}
