package tarikh.training.name;

import java.util.Arrays;

/**
 * Vectors of words that foretell the words around them (Mikolov and others, "Distributed Representations of Words and
 * Phrases and their Compositionality", 2013: skip-gram with negative samples). One thread; the same input gives the same vectors.
 */
final class SkipGram {
    private static final int DIMENSIONS = 64;
    private static final int REACH = 3;
    private static final int EPOCHS = 5;
    private static final int NEGATIVES = 5;
    private static final float RATE = 0.05f;
    /** Of words that are more than this share of a text only some occurrences are learned from. */
    private static final double COMMON = 1e-4;

    private static final int DRAWS = 1 << 20;
    private static final int STEPS = 1024;
    private static final float LARGEST = 8;
    private static final int LONGEST = 1000;

    private final float[][] vectors;
    private final float[][] around;
    private final int[] draws = new int[DRAWS];
    private final float[] kept;
    private final float[] sigmoid = new float[STEPS + 1];
    private final float[] change = new float[DIMENSIONS];
    private long random = 1;

    private SkipGram(int[] counts) {
        this.vectors = new float[counts.length][DIMENSIONS];
        this.around = new float[counts.length][DIMENSIONS];
        this.kept = new float[counts.length];
        double total = Arrays.stream(counts).asLongStream().sum();
        double roots = Arrays.stream(counts).mapToDouble(Math::sqrt).sum();
        int filled = 0;
        double sum = 0;
        for (int w = 0; w < counts.length; w++) {
            double rare = COMMON * total / counts[w];
            kept[w] = (float) (Math.sqrt(rare) + rare);
            sum += Math.sqrt(counts[w]);
            while (filled < DRAWS && filled < sum / roots * DRAWS) {
                draws[filled++] = w;
            }
            for (int d = 0; d < DIMENSIONS; d++) {
                vectors[w][d] = (uniform() - 0.5f) * 2 / DIMENSIONS;
            }
        }
        for (int i = 0; i <= STEPS; i++) {
            double x = (2.0 * i / STEPS - 1) * LARGEST;
            sigmoid[i] = (float) (1 / (1 + StrictMath.exp(-x)));
        }
    }

    /**
     * Learns the vectors.
     *
     * @param words the numbers of the words in text order, -1 between sentences
     * @param counts how often each word stands there, at least once
     */
    static float[][] of(int[] words, int[] counts) {
        SkipGram learner = new SkipGram(counts);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            learner.epoch(words, epoch);
        }
        return learner.vectors;
    }

    private void epoch(int[] words, int epoch) {
        int[] sentence = new int[LONGEST];
        int length = 0;
        for (int i = 0; i < words.length; i++) {
            if (words[i] >= 0 && length < LONGEST && uniform() < kept[words[i]]) {
                sentence[length++] = words[i];
            } else if (words[i] < 0) {
                float done = (epoch + (float) i / words.length) / EPOCHS;
                learn(sentence, length, RATE * (1 - done));
                length = 0;
            }
        }
    }

    private void learn(int[] sentence, int length, float rate) {
        for (int i = 0; i < length; i++) {
            int reach = 1 + (int) (uniform() * REACH);
            for (int j = Math.max(0, i - reach); j < Math.min(length, i + reach + 1); j++) {
                if (j != i) {
                    pair(vectors[sentence[i]], sentence[j], rate);
                }
            }
        }
    }

    private void pair(float[] vector, int beside, float rate) {
        Arrays.fill(change, 0);
        step(vector, around[beside], 1, rate);
        for (int n = 0; n < NEGATIVES; n++) {
            int other = draws[(int) (uniform() * DRAWS)];
            if (other != beside) {
                step(vector, around[other], 0, rate);
            }
        }
        for (int d = 0; d < DIMENSIONS; d++) {
            vector[d] += change[d];
        }
    }

    private void step(float[] vector, float[] other, int truth, float rate) {
        float dot = 0;
        for (int d = 0; d < DIMENSIONS; d++) {
            dot += vector[d] * other[d];
        }
        float within = Math.max(-LARGEST, Math.min(LARGEST, dot));
        float by = rate * (truth - sigmoid[(int) ((within / LARGEST + 1) / 2 * STEPS)]);
        for (int d = 0; d < DIMENSIONS; d++) {
            change[d] += by * other[d];
            other[d] += by * vector[d];
        }
    }

    /** {@return a number from 0, below 1, by Marsaglia's xorshift} */
    private float uniform() {
        random ^= random << 13;
        random ^= random >>> 7;
        random ^= random << 17;
        return (random >>> 40) * (1f / (1 << 24));
    }
}
