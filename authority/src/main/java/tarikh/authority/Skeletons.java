package tarikh.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tarikh.text.FoldedText;
import tarikh.text.LexEntry;
import tarikh.text.TableReader;
import tarikh.text.TableWriter;
import tarikh.text.WordList;

/** Names by the hash of their consonants: which could be spelled almost as another. */
final class Skeletons {
    private final int[] hashes;
    private final int[] entries;

    private Skeletons(int[] hashes, int[] entries) {
        this.hashes = hashes;
        this.entries = entries;
    }

    private record Named(int hash, int entry) {}

    /** Looks at all names that mean nothing else. */
    static Skeletons of(List<LexEntry> names, Spelling spelling) {
        List<Named> found = new ArrayList<>();
        for (int e = 0; e < names.size(); e++) {
            String skeleton = spelling.skeleton(FoldedText.fold(names.get(e).form()));
            if (!skeleton.isEmpty() && !names.get(e).has("weak")) {
                found.add(new Named(WordList.hash(skeleton, 0, skeleton.length()), e));
            }
        }
        found.sort(Comparator.comparingInt(Named::hash).thenComparingInt(Named::entry));
        return new Skeletons(
                found.stream().mapToInt(Named::hash).toArray(),
                found.stream().mapToInt(Named::entry).toArray());
    }

    void write(TableWriter out) {
        out.numbers(hashes);
        out.numbers(entries);
    }

    static Skeletons read(TableReader in) {
        return new Skeletons(in.numbers(), in.numbers());
    }

    /** {@return the indices of the names with this skeleton in rising order, seldom others} */
    List<Integer> find(String skeleton) {
        int hash = WordList.hash(skeleton, 0, skeleton.length());
        int low = 0;
        int high = hashes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hashes[middle] < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Integer> found = new ArrayList<>(2);
        for (int i = low; i < hashes.length && hashes[i] == hash; i++) {
            found.add(entries[i]);
        }
        return found;
    }
}
