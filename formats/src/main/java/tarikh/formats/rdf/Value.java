package tarikh.formats.rdf;

/**
 * What a property points at.
 *
 * @param text an IRI, or the characters of a literal
 * @param kind how the text is meant
 * @param qualifier the language of words or the type of a value, with its prefix; else empty
 */
record Value(String text, Kind kind, String qualifier) {
    /** The kinds of values. */
    enum Kind {
        IRI,
        PLAIN,
        WORDS,
        TYPED
    }

    static Value iri(String iri) {
        return new Value(iri, Kind.IRI, "");
    }

    static Value plain(String text) {
        return new Value(text, Kind.PLAIN, "");
    }

    static Value words(String text, String language) {
        return new Value(text, Kind.WORDS, language);
    }

    static Value typed(String text, String type) {
        return new Value(text, Kind.TYPED, type);
    }
}
