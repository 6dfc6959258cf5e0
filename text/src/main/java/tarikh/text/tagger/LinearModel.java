package tarikh.text.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The weights of a linear chain of tags, and the best tags by them.
 *
 * <p>As a file: the number of tags, a scale, the transitions from tag to tag as floats (row: the tag before), then one bit for
 * each number that a feature can have, set when the model knows it, as longs that begin with the lowest bit; then for each known
 * feature in rising order one byte for each tag, to be multiplied by the scale. It is looked up as it lies there.
 */
public final class LinearModel {
    private static final float IMPOSSIBLE = -1e9f;
    /** A long has two to this power of bits. */
    private static final int LONG_BITS = 6;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SIGNS = 0x8080808080808080L;
    private static final long LOW = 0x00FF00FF00FF00FFL;
    private static final int RAISED = 128;
    /** So many raised weights fit into 16 bits. */
    private static final int MOST_AT_ONCE = 256;

    private final int tags;
    private final float scale;
    private final float[][] transitions;
    private final double[][] moves;
    /** A bit for each number that a feature can have, whether it is known; behind each long how many are known before its first bit. */
    private final long[] known;

    private final int size;
    /** The file; the weights of the known features begin at a place of it. */
    private final byte[] file;

    private final int weights;

    private LinearModel(int tags, float scale, float[][] transitions, long[] known, byte[] file, int weights) {
        this.tags = tags;
        this.scale = scale;
        this.transitions = transitions;
        this.moves = ChainChances.moves(transitions);
        this.known = new long[2 * known.length];
        this.file = file;
        this.weights = weights;
        int before = 0;
        for (int i = 0; i < known.length; i++) {
            this.known[2 * i] = known[i];
            this.known[2 * i + 1] = before;
            before += Long.bitCount(known[i]);
        }
        this.size = before;
        int expected = weights + size * tags;
        if (file.length != expected) {
            throw new IllegalArgumentException(
                    "a model of " + file.length + " bytes, not of " + expected + " as its features ask for");
        }
    }

    /**
     * Takes over a model as {@link #write} leaves it; the bytes must not change any more.
     *
     * @throws IllegalArgumentException if they are too many or too few
     */
    public static LinearModel read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int tags = in.getInt();
        float scale = in.getFloat();
        float[][] transitions = new float[tags][tags];
        for (float[] row : transitions) {
            for (int t = 0; t < tags; t++) {
                row[t] = in.getFloat();
            }
        }
        long[] known = new long[1 << (Features.BITS - LONG_BITS)];
        in.asLongBuffer().get(known);
        int weights = in.position() + known.length * Long.BYTES;
        return new LinearModel(tags, scale, transitions, known, bytes, weights);
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
        long[] known = new long[1 << (Features.BITS - LONG_BITS)];
        for (int f = 0; f < weights.length; f++) {
            rounded[f] = weights[f] == null ? new byte[0] : rounded(weights[f], scale);
            if (rounded[f].length > 0) {
                known[f >>> LONG_BITS] |= 1L << f;
            }
        }
        out.writeInt(transitions.length);
        out.writeFloat(scale);
        for (float[] row : transitions) {
            for (float w : row) {
                out.writeFloat(w);
            }
        }
        for (long bits : known) {
            out.writeLong(bits);
        }
        for (byte[] row : rounded) {
            out.write(row);
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

    /** {@return for each tag how much speaks for it at a token with these features} */
    public float[] score(Features features) {
        int[] rows = new int[features.size()];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            int feature = features.get(i);
            int at = feature >>> LONG_BITS << 1;
            long bits = known[at];
            rows[count] = (int) known[at + 1] + Long.bitCount(bits & (1L << feature) - 1);
            count += (int) (bits >>> feature) & 1;
        }
        float[] scores = new float[tags];
        int tag = 0;
        for (; tag + Long.BYTES <= tags; tag += Long.BYTES) {
            addEight(rows, count, tag, scores);
        }
        for (; tag < tags; tag++) {
            int sum = 0;
            for (int i = 0; i < count; i++) {
                sum += file[weights + rows[i] * tags + tag];
            }
            scores[tag] = sum * scale;
        }
        return scores;
    }

    /** Sums up the weights of eight tags at a time, four in every other 16 bits of a long, each raised to be above zero. */
    private void addEight(int[] rows, int count, int tag, float[] scores) {
        int[] sums = new int[Long.BYTES];
        for (int from = 0; from < count; from += MOST_AT_ONCE) {
            int to = Math.min(count, from + MOST_AT_ONCE);
            long even = 0;
            long odd = 0;
            for (int i = from; i < to; i++) {
                long eight = (long) EIGHT.get(file, weights + rows[i] * tags + tag) ^ SIGNS;
                even += eight & LOW;
                odd += eight >>> Byte.SIZE & LOW;
            }
            for (int t = 0; t < sums.length; t += 2) {
                int shift = t * Byte.SIZE;
                sums[t] += (int) (even >>> shift & 0xFFFF) - (to - from) * RAISED;
                sums[t + 1] += (int) (odd >>> shift & 0xFFFF) - (to - from) * RAISED;
            }
        }
        for (int t = 0; t < sums.length; t++) {
            scores[tag + t] = sums[t] * scale;
        }
    }

    /** {@return how likely each tag is at each token, given what speaks for each there} */
    public ChainChances chances(float[][] scores) {
        return new ChainChances(scores, moves);
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
        return tags + " tags, " + size + " features";
    }
}
