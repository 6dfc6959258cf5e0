package tarikh.text.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SortedMap;

/**
 * Words that stand among like words, as learned from much text: two numbers for each word, of a coarse and of a fine cluster.
 *
 * <p>As a file: for each word in rising order the upper half of the hash of its folded form, then, in the same order, a
 * byte and a short.
 */
public final class WordClusters {
    /** The clusters of a word that is not known. */
    public static final int NONE = -1;

    private final int[] words;
    private final int[] clusters;

    private WordClusters(int[] words, int[] clusters) {
        this.words = words;
        this.clusters = clusters;
    }

    public static WordClusters read(byte[] bytes) {
        int count = bytes.length / 7;
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int[] words = new int[count];
        int[] clusters = new int[count];
        for (int i = 0; i < count; i++) {
            words[i] = in.getInt();
        }
        for (int i = 0; i < count; i++) {
            clusters[i] = (in.get() & 0xFF) << 16 | in.getShort() & 0xFFFF;
        }
        return new WordClusters(words, clusters);
    }

    /** @param clusters by {@link #key}, the coarse cluster shifted left by 16 bits with the fine one */
    public static void write(DataOutputStream out, SortedMap<Integer, Integer> clusters) throws IOException {
        for (int word : clusters.keySet()) {
            out.writeInt(word);
        }
        for (int cluster : clusters.values()) {
            out.writeByte(cluster >>> 16);
            out.writeShort(cluster & 0xFFFF);
        }
    }

    /** {@return by what a word is found, of the hash that {@link Features#hash} gives its folded form} */
    public static int key(long hash) {
        return (int) (hash >>> 32);
    }

    /** {@return the coarse cluster shifted left by 16 bits with the fine one, or {@link #NONE}} */
    public int of(long hash) {
        int at = Arrays.binarySearch(words, key(hash));
        return at < 0 ? NONE : clusters[at];
    }
}
