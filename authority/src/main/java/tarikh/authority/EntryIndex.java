package tarikh.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import tarikh.text.TableReader;
import tarikh.text.TableWriter;
import tarikh.text.WordList;

/** The entries of names by a number that each has, such as the hash of its consonants. */
final class EntryIndex {
    private final int[] keys;
    private final int[] entries;

    private EntryIndex(int[] keys, int[] entries) {
        this.keys = keys;
        this.entries = entries;
    }

    private record Keyed(int key, int entry) {}

    /**
     * Sorts entries by their keys.
     *
     * @param size how many entries there are
     * @param keyOf the key of an entry by its index, empty if it is not to be found
     */
    static EntryIndex of(int size, IntFunction<OptionalInt> keyOf) {
        List<Keyed> found = new ArrayList<>();
        for (int e = 0; e < size; e++) {
            int entry = e;
            keyOf.apply(e).ifPresent(key -> found.add(new Keyed(key, entry)));
        }
        found.sort(Comparator.comparingInt(Keyed::key).thenComparingInt(Keyed::entry));
        return new EntryIndex(
                found.stream().mapToInt(Keyed::key).toArray(),
                found.stream().mapToInt(Keyed::entry).toArray());
    }

    /** {@return the key of a text; two texts seldom have the same, and none for an empty one} */
    static OptionalInt key(String text) {
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(WordList.hash(text, 0, text.length()));
    }

    void write(TableWriter out) {
        out.numbers(keys);
        out.numbers(entries);
    }

    static EntryIndex read(TableReader in) {
        return new EntryIndex(in.numbers(), in.numbers());
    }

    /** {@return all keys in rising order} */
    int[] keys() {
        return keys;
    }

    /** {@return the indices of the entries with the key of this text, in rising order; seldom those of another text} */
    List<Integer> find(String text) {
        OptionalInt key = key(text);
        return key.isPresent() ? find(key.getAsInt()) : List.of();
    }

    /** {@return the indices of the entries with this key, in rising order} */
    List<Integer> find(int key) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Integer> found = new ArrayList<>(2);
        for (int i = low; i < keys.length && keys[i] == key; i++) {
            found.add(entries[i]);
        }
        return found;
    }
}
