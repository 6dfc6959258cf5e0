package tarikh.text.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of categories that a rule book knows, numbered from 0; a set of them is a bit mask of one or more longs. */
final class Categories {
    /** The number of a category that no rule can ask for. */
    static final int UNKNOWN = -1;

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();

    Categories(Collection<String> names) {
        this.names = List.copyOf(names);
        for (String name : this.names) {
            numbers.put(name, numbers.size());
        }
    }

    /** {@return the names by their numbers} */
    List<String> names() {
        return names;
    }

    int number(String name) {
        return numbers.getOrDefault(name, UNKNOWN);
    }

    /** {@return how many there are} */
    int size() {
        return numbers.size();
    }

    /** {@return how many longs a set takes} */
    int width() {
        return (numbers.size() + Long.SIZE - 1) / Long.SIZE;
    }

    long[] emptySet() {
        return new long[width()];
    }

    static void add(long[] set, int number) {
        set[number / Long.SIZE] |= 1L << number;
    }

    /** {@return a set of the known ones among these names} */
    long[] setOf(String... names) {
        long[] set = emptySet();
        for (String name : names) {
            int number = number(name);
            if (number != UNKNOWN) {
                add(set, number);
            }
        }
        return set;
    }
}
