package tarikh.reading.entity;

import tarikh.text.Span;

/** One naming of an entity in the text; the span leaves out attached proclitics and titles. */
public record Mention(Span span, Form form) implements Comparable<Mention> {
    /** How a mention refers. */
    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN
    }

    @Override
    public int compareTo(Mention other) {
        return span.compareTo(other.span);
    }
}
