package tarikh.text.tagger;

import java.util.Arrays;
import tarikh.text.FoldedText;

/** What a model sees of one token: a list of numbers, each the hash of a template and what fills it. */
public final class Features {
    /** Hashes are below two to this power. */
    public static final int BITS = 22;

    private int[] values = new int[64];
    private int size;

    /** Adds a feature of a template that is filled by one value. */
    public void add(int template, long filler) {
        put(mix(template * 0x9E3779B97F4A7C15L + filler));
    }

    /** Adds a feature of a template that is filled by two values. */
    public void add(int template, long first, long second) {
        put(mix(mix(template * 0x9E3779B97F4A7C15L + first) + second));
    }

    public void clear() {
        size = 0;
    }

    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    int size() {
        return size;
    }

    int get(int index) {
        return values[index];
    }

    /** {@return the hash of a run of characters; the empty run has 0} */
    public static long hash(CharSequence text, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = next(hash, text.charAt(i));
        }
        return hash;
    }

    private static long next(long hash, char c) {
        long more = (hash + c) * 0x9E3779B97F4A7C15L;
        return more ^ (more >>> 29);
    }

    /** {@return the hash of a run of folded characters, equal to that of the same characters elsewhere} */
    public static long hash(FoldedText text, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = next(hash, text.charAt(i));
        }
        return hash;
    }

    private void put(long mixed) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = (int) (mixed >>> (64 - BITS));
    }

    /** The finaliser of MurmurHash3 (Austin Appleby, public domain). */
    private static long mix(long x) {
        long h = x ^ (x >>> 33);
        h *= 0xFF51AFD7ED558CCDL;
        h ^= h >>> 33;
        h *= 0xC4CEB9FE1A85EC53L;
        return h ^ (h >>> 33);
    }
}
