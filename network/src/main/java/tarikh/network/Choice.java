package tarikh.network;

import java.util.List;

/**
 * Readings of one source of which one holds for all of it: the variant of a calendar that it uses, or the order of day and month in its dates.
 *
 * @param options for each reading the constraints that hold under it, the likeliest reading first; one may be empty
 */
public record Choice(List<List<Constraint>> options) {
    public Choice {
        options = options.stream().map(List::copyOf).toList();
        if (options.isEmpty()) {
            throw new IllegalArgumentException("a choice without options");
        }
    }
}
