package tarikh.cli.corpus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarikh.text.Span;

/**
 * One thing of a chronicle as claims see it.
 *
 * @param id of the thing; the mentions of an entity are findings of their own that share its id
 * @param extents where it stands; empty for what has no words
 * @param properties values by property, an empty list for what it does not have; references are ids
 */
record Finding(Family family, String id, List<Span> extents, Map<String, List<String>> properties) {
    Finding {
        extents = List.copyOf(extents);
        properties = java.util.Collections.unmodifiableMap(new TreeMap<>(properties));
    }

    List<String> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    boolean standsExactlyOn(Span extent) {
        return extents.contains(extent);
    }

    boolean overlaps(Span extent) {
        return extents.stream().anyMatch(extent::overlaps);
    }
}
