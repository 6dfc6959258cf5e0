package tarikh.text.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The weights of a linear chain of tags, and the best tags by them.
 *
 * <p>As a file: the number of tags and of features, a scale, the transitions from tag to tag as floats (row: the tag
 * before), then for each feature in rising order its hash as an int and one byte for each tag, to be multiplied by the scale.
 */
public final class LinearModel {
    private static final float IMPOSSIBLE = -1e9f;

    private final int tags;
    private final float scale;
    private final float[][] transitions;
    /** Open addressing: a feature plus one, or 0 for an empty place. */
    private final int[] keys;
    /** The weights of the feature in the same place of the keys. */
    private final byte[] weights;

    private final int mask;

    private LinearModel(int tags, int features, float scale, float[][] transitions) {
        this.tags = tags;
        this.scale = scale;
        this.transitions = transitions;
        int places = Integer.highestOneBit(Math.max(2, features) * 2 - 1) * 2;
        this.keys = new int[places];
        this.weights = new byte[places * tags];
        this.mask = places - 1;
    }

    /** Reads a model as {@link #write} leaves it. */
    public static LinearModel read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int tags = in.getInt();
        int features = in.getInt();
        float scale = in.getFloat();
        float[][] transitions = new float[tags][tags];
        for (float[] row : transitions) {
            for (int t = 0; t < tags; t++) {
                row[t] = in.getFloat();
            }
        }
        LinearModel model = new LinearModel(tags, features, scale, transitions);
        int at = in.position();
        for (int f = 0; f < features; f++) {
            model.put(in.getInt(at), bytes, at + Integer.BYTES);
            at += Integer.BYTES + tags;
        }
        return model;
    }

    /**
     * Writes a model; features whose weights all round to nothing are left out.
     *
     * @param weights by feature, null for one that never counted
     */
    public static void write(DataOutputStream out, float[][] weights, float[][] transitions) throws IOException {
        float most = 0;
        for (float[] row : weights) {
            for (float w : row == null ? new float[0] : row) {
                most = Math.max(most, Math.abs(w));
            }
        }
        float scale = most / Byte.MAX_VALUE;
        byte[][] rounded = new byte[weights.length][];
        int features = 0;
        for (int f = 0; f < weights.length; f++) {
            rounded[f] = weights[f] == null ? new byte[0] : rounded(weights[f], scale);
            features += rounded[f].length > 0 ? 1 : 0;
        }
        out.writeInt(transitions.length);
        out.writeInt(features);
        out.writeFloat(scale);
        for (float[] row : transitions) {
            for (float w : row) {
                out.writeFloat(w);
            }
        }
        for (int f = 0; f < rounded.length; f++) {
            if (rounded[f].length > 0) {
                out.writeInt(f);
                out.write(rounded[f]);
            }
        }
    }

    private static byte[] rounded(float[] row, float scale) {
        byte[] bytes = new byte[row.length];
        boolean any = false;
        for (int t = 0; t < row.length; t++) {
            bytes[t] = (byte) Math.round(row[t] / scale);
            any |= bytes[t] != 0;
        }
        return any ? bytes : new byte[0];
    }

    private void put(int feature, byte[] bytes, int from) {
        int at = place(feature);
        keys[at] = feature + 1;
        System.arraycopy(bytes, from, weights, at * tags, tags);
    }

    private int place(int feature) {
        int at = feature * 0x9E3779B1 >>> 7 & mask;
        while (keys[at] != 0 && keys[at] != feature + 1) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** {@return for each tag how much speaks for it at a token with these features} */
    public float[] score(Features features) {
        int[] sums = new int[tags];
        for (int i = 0; i < features.size(); i++) {
            int at = place(features.get(i));
            if (keys[at] != 0) {
                for (int t = 0, w = at * tags; t < tags; t++, w++) {
                    sums[t] += weights[w];
                }
            }
        }
        float[] scores = new float[tags];
        for (int t = 0; t < tags; t++) {
            scores[t] = sums[t] * scale;
        }
        return scores;
    }

    /** {@return the tags with the highest sum, given what speaks for each at each token} */
    public int[] best(float[][] scores) {
        return best(scores, transitions);
    }

    /** Viterbi's algorithm; tokens times tags squared. */
    public static int[] best(float[][] scores, float[][] transitions) {
        int n = scores.length;
        if (n == 0) {
            return new int[0];
        }
        int tags = transitions.length;
        int[][] from = new int[n][tags];
        float[] sums = scores[0].clone();
        for (int t = 0; t < tags; t++) {
            sums[t] += SpanTags.isInside(t) ? IMPOSSIBLE : 0;
        }
        for (int i = 1; i < n; i++) {
            float[] next = new float[tags];
            for (int t = 0; t < tags; t++) {
                int before = bestBefore(t, sums, transitions);
                from[i][t] = before;
                next[t] = sums[before] + transitions[before][t] + scores[i][t];
            }
            sums = next;
        }
        int[] path = new int[n];
        int last = 0;
        for (int t = 1; t < tags; t++) {
            last = sums[t] > sums[last] ? t : last;
        }
        for (int i = n - 1; i >= 0; i--) {
            path[i] = last;
            last = from[i][last];
        }
        return path;
    }

    private static int bestBefore(int tag, float[] sums, float[][] transitions) {
        int best = -1;
        float most = Float.NEGATIVE_INFINITY;
        for (int b = 0; b < sums.length; b++) {
            float sum = sums[b] + transitions[b][tag];
            if (SpanTags.mayFollow(b, tag) && sum > most) {
                most = sum;
                best = b;
            }
        }
        return best;
    }

    @Override
    public String toString() {
        return tags + " tags, " + Arrays.stream(keys).filter(k -> k != 0).count() + " features";
    }
}
