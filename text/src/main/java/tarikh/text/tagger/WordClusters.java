package tarikh.text.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SortedMap;
import tarikh.text.Tokens;
import tarikh.text.word.Words;

/**
 * Stems that stand among like words, as learned from much text: each in one of a few large clusters, of more smaller ones, and of
 * many small ones.
 *
 * <p>As a file: for each stem in rising order the upper half of the hash of its folded form, then, in the same order, a
 * short for each level.
 */
public final class WordClusters {
    /** How many clusters each stem is in. */
    public static final int LEVELS = 3;
    /** The place of a stem that is not known. */
    public static final int NONE = -1;

    private static final int FEWEST = 64;
    private static final int BYTES = Integer.BYTES + LEVELS * Short.BYTES;
    private static final int LONGEST_NUMBER = 5;

    private final int[] stems;
    private final short[] clusters;

    private WordClusters(int[] stems, short[] clusters) {
        this.stems = stems;
        this.clusters = clusters;
    }

    /** {@return how many clusters a level has: 64, 256, 1024} */
    public static int count(int level) {
        return FEWEST << (2 * level);
    }

    public static WordClusters read(byte[] bytes) {
        int count = bytes.length / BYTES;
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int[] stems = new int[count];
        short[] clusters = new short[count * LEVELS];
        in.asIntBuffer().get(stems);
        in.position(count * Integer.BYTES);
        in.asShortBuffer().get(clusters);
        return new WordClusters(stems, clusters);
    }

    /** @param clusters by {@link #key}, a cluster for each level */
    public static void write(DataOutputStream out, SortedMap<Integer, int[]> clusters) throws IOException {
        for (int stem : clusters.keySet()) {
            out.writeInt(stem);
        }
        for (int[] levels : clusters.values()) {
            for (int cluster : levels) {
                out.writeShort(cluster);
            }
        }
    }

    /** {@return by what a stem is found, of its hash} */
    public static int key(long hash) {
        return (int) (hash >>> 32);
    }

    /** {@return the hash of what a token is known by: the letters of its stem; of a number, how many digits it has} */
    public static long hash(Words words, int token) {
        Tokens tokens = words.tokens();
        return tokens.isNumber(token)
                ? Features.hash("00000", 0, Math.min(LONGEST_NUMBER, tokens.end(token) - tokens.start(token)))
                : Features.hash(tokens.folded(), words.stemStart(token), words.stemEnd(token));
    }

    /** {@return the place of the stem of this hash, or {@link #NONE}} */
    public int place(long hash) {
        int at = Arrays.binarySearch(stems, key(hash));
        return at < 0 ? NONE : at;
    }

    /** {@return how many stems are known; their places are below} */
    public int size() {
        return stems.length;
    }

    /** {@return the cluster of the stem at a place; {@link #NONE} for none} */
    public int at(int place, int level) {
        return place < 0 ? NONE : clusters[place * LEVELS + level];
    }
}
