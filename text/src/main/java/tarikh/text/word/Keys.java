package tarikh.text.word;

import java.util.Arrays;

/** A growing list of the features of something, each a number by which its weight is found. */
public final class Keys {
    private int[] keys = new int[64];
    private int size;

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public int key(int index) {
        return keys[index];
    }

    /** {@return the keys in the order in which they were added} */
    public int[] toArray() {
        return Arrays.copyOf(keys, size);
    }

    /** Adds a feature of a kind that has up to three values. */
    void add(int kind, int a, int b, int c) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        int h = kind * 0x9E3779B1 + a;
        h = (h ^ h >>> 15) * 0x85EBCA6B + b;
        h = (h ^ h >>> 13) * 0xC2B2AE35 + c;
        h = (h ^ h >>> 16) * 0x27D4EB2F;
        keys[size++] = h ^ h >>> 15;
    }

    void add(int kind, int a, int b) {
        add(kind, a, b, 0);
    }

    void add(int kind, int a) {
        add(kind, a, 0, 0);
    }
}
