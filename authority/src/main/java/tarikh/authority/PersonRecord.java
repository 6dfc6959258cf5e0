package tarikh.authority;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A known person.
 *
 * @param born year, or {@code 1879-11-07}; Julian before 1582-10-15, negative years astronomical; empty when not known
 * @param died likewise
 * @param role the main one, as the packs write it: {@code caliph}, {@code writer}…
 * @param held when the person held the role, in the order of time; empty when not known or when nobody holds such a role
 */
public record PersonRecord(
        String latin, String born, String died, String role, List<Held> held, Map<String, String> ids)
        implements AuthorityRecord {
    public PersonRecord {
        held = List.copyOf(held);
        ids = java.util.Collections.unmodifiableMap(new TreeMap<>(ids));
    }

    /** Written out: what Java makes of all parts is linked at its first use, and every start would wait for it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonRecord that
                && latin.equals(that.latin)
                && born.equals(that.born)
                && died.equals(that.died)
                && role.equals(that.role)
                && ids.equals(that.ids)
                && held.equals(that.held);
    }

    @Override
    public int hashCode() {
        return latin.hashCode();
    }
}
