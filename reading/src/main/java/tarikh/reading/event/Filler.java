package tarikh.reading.event;

import java.util.List;
import tarikh.text.Span;

/**
 * What may fill a role: an entity, by words or by a pronoun.
 *
 * @param entity index of the entity
 * @param words its words; empty for a dropped subject
 */
record Filler(int entity, List<Span> words) {
    Filler {
        words = List.copyOf(words);
    }

    static Filler written(int entity, Span words) {
        return new Filler(entity, List.of(words));
    }

    static Filler dropped(int entity) {
        return new Filler(entity, List.of());
    }
}
