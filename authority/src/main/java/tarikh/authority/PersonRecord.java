package tarikh.authority;

import java.util.Map;
import java.util.TreeMap;

/**
 * A known person.
 *
 * @param born year, or {@code 1879-11-07}; Julian before 1582-10-15, negative years astronomical; empty when not known
 * @param died likewise
 * @param role the main one, as the packs write it: {@code caliph}, {@code writer}…
 */
public record PersonRecord(String latin, String born, String died, String role, Map<String, String> ids)
        implements AuthorityRecord {
    public PersonRecord {
        ids = java.util.Collections.unmodifiableMap(new TreeMap<>(ids));
    }

    /** Nearly all names are different; what Java makes of all parts is linked at its first use, which a start waits for. */
    @Override
    public int hashCode() {
        return latin.hashCode();
    }
}
