package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tarikh.text.Span;

/** The mentions of all entities of a text in text order; answers who is meant where. */
public final class Entities {
    private static final int NESTED = 8;

    private final List<Reference> references;

    private Entities(List<Reference> references) {
        this.references = references;
    }

    /** A mention and the entity that it refers to. */
    public record Reference(Entity entity, Mention mention) {
        public Span span() {
            return mention.span();
        }
    }

    public static Entities of(List<Entity> entities) {
        List<Reference> references = new ArrayList<>();
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                references.add(new Reference(entity, mention));
            }
        }
        // Of mentions that begin together the longest comes first.
        references.sort(Comparator.comparingInt((Reference r) -> r.span().start())
                .thenComparingInt(r -> -r.span().end()));
        return new Entities(List.copyOf(references));
    }

    /** {@return all mentions by their start, of those that begin together the longest first} */
    public List<Reference> inOrder() {
        return references;
    }

    /** {@return the longest mention that overlaps the span, or empty if none does} */
    public Optional<Reference> at(Span span) {
        return within(span.start(), span.end()).stream()
                .max(Comparator.comparingInt(r -> r.span().length()));
    }

    /** {@return the mentions that overlap the characters from start to end, in order} */
    public List<Reference> within(int start, int end) {
        List<Reference> found = new ArrayList<>();
        for (int i = firstAfter(start);
                i < references.size() && references.get(i).span().start() < end;
                i++) {
            if (references.get(i).span().end() > start) {
                found.add(references.get(i));
            }
        }
        return found;
    }

    /** The first reference that could reach past the position; mentions nest rarely, so a few steps back suffice. */
    private int firstAfter(int position) {
        int low = 0;
        int high = references.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (references.get(middle).span().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int first = low;
        for (int back = low - 1; back >= 0 && back >= low - NESTED; back--) {
            if (references.get(back).span().end() > position) {
                first = back;
            }
        }
        return first;
    }
}
