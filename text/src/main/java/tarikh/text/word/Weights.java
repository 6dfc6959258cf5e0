package tarikh.text.word;

import java.nio.ByteBuffer;

/**
 * What a linear model has learned: for each known feature one weight for each class.
 *
 * <p>Form: number of classes, scale as a float, number of features; all keys ascending; all weights as shorts, feature by feature,
 * to be multiplied by the scale. Big-endian.
 */
public final class Weights {
    private final int classes;
    private final float scale;
    /** Slots of an open hash table: the place of a feature's weights, counted from 1, or 0. */
    private final int[] slots;

    private final int[] keys;
    private final short[] weights;

    private Weights(int classes, float scale, int[] keys, short[] weights) {
        this.classes = classes;
        this.scale = scale;
        this.keys = keys;
        this.weights = weights;
        this.slots = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
        for (int i = 0; i < keys.length; i++) {
            int slot = keys[i] & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i + 1;
        }
    }

    /**
     * Reads the form above.
     *
     * @throws java.nio.BufferUnderflowException if the bytes end too early
     */
    public static Weights of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int classes = in.getInt();
        float scale = in.getFloat();
        int[] keys = new int[in.getInt()];
        in.asIntBuffer().get(keys);
        in.position(in.position() + 4 * keys.length);
        short[] weights = new short[keys.length * classes];
        in.asShortBuffer().get(weights);
        return new Weights(classes, scale, keys, weights);
    }

    /** {@return how many classes are told apart} */
    public int classes() {
        return classes;
    }

    /** {@return how many features are known} */
    public int size() {
        return keys.length;
    }

    /** Adds the weights of all features to the scores of the classes. */
    public void addTo(float[] scores, Keys features) {
        for (int f = 0; f < features.size(); f++) {
            int key = features.key(f);
            int slot = key & slots.length - 1;
            while (slots[slot] != 0) {
                int at = slots[slot] - 1;
                if (keys[at] == key) {
                    for (int c = 0; c < classes; c++) {
                        scores[c] += weights[at * classes + c] * scale;
                    }
                    break;
                }
                slot = slot + 1 & slots.length - 1;
            }
        }
    }
}
