package tarikh.authority;

import java.util.Map;

/** A known place or person. */
public sealed interface AuthorityRecord permits PlaceRecord, PersonRecord {
    /** {@return the usual Latin name} */
    String latin();

    /** {@return ids by the name of the naming authority, such as {@code geonames}; only certain ones} */
    Map<String, String> ids();
}
