package tarikh.reading.entity;

/** What sort of thing an entity is. */
public enum EntityKind {
    PERSON("p"),
    PLACE("pl"),
    ORGANIZATION("o"),
    VESSEL("v"),
    WORK("w");

    private final String idPrefix;

    EntityKind(String idPrefix) {
        this.idPrefix = idPrefix;
    }

    /** {@return what ids of this kind begin with, as {@code pl} in {@code pl3}} */
    public String idPrefix() {
        return idPrefix;
    }
}
