package tarikh.training.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tarikh.text.tagger.ChainChances;
import tarikh.text.tagger.Features;

/**
 * A conditional random field over a linear chain (Lafferty, McCallum and Pereira 2001), learned sentence by sentence with a
 * rate for each feature that falls with what was learned of it (AdaGrad).
 */
final class ChainTraining {
    private static final float RATE = 0.05f;
    private static final double FIRST = 1e-2;
    private static final double SETTLED = 1e-8;
    private static final double SHRINK = 1e-4;

    private final int tags;
    private final float[] weights;
    private final double[] learned;
    private final float[][] transitions;
    private final double[][] moved;

    ChainTraining(int tags) {
        this.tags = tags;
        this.weights = new float[(1 << Features.BITS) * tags];
        this.learned = new double[1 << Features.BITS];
        Arrays.fill(learned, FIRST);
        this.transitions = new float[tags][tags];
        this.moved = new double[tags][tags];
        for (double[] row : moved) {
            Arrays.fill(row, FIRST);
        }
    }

    /** A sentence: its features by token and its tags. */
    record Example(int[][] features, int[] tags) {}

    /** Learns from each sentence once, in an order by chance. */
    void epoch(List<Example> examples, Random random) {
        List<Example> order = new ArrayList<>(examples);
        Collections.shuffle(order, random);
        order.forEach(this::learn);
    }

    private void learn(Example example) {
        int n = example.tags().length;
        float[][] scores = new float[n][];
        for (int i = 0; i < n; i++) {
            scores[i] = score(example.features()[i]);
        }
        ChainChances chances = new ChainChances(scores, ChainChances.moves(transitions));
        double[][] moves = new double[tags][tags];
        for (int i = 0; i < n; i++) {
            double[] wrong = chances.at(i);
            wrong[example.tags()[i]]--;
            change(example.features()[i], wrong);
            if (i > 0) {
                chances.addMoves(i, moves);
                moves[example.tags()[i - 1]][example.tags()[i]]--;
            }
        }
        for (int b = 0; b < tags; b++) {
            for (int t = 0; t < tags; t++) {
                moved[b][t] += moves[b][t] * moves[b][t];
                transitions[b][t] -= (float) (RATE * moves[b][t] / Math.sqrt(moved[b][t]));
            }
        }
    }

    private void change(int[] features, double[] wrong) {
        double squares = Arrays.stream(wrong).map(w -> w * w).sum();
        if (squares < SETTLED) {
            return;
        }
        for (int feature : features) {
            learned[feature] += squares;
            double rate = RATE / Math.sqrt(learned[feature]);
            for (int t = 0, w = feature * tags; t < tags; t++, w++) {
                weights[w] -= (float) (rate * (wrong[t] + SHRINK * weights[w]));
            }
        }
    }

    private float[] score(int[] features) {
        float[] scores = new float[tags];
        for (int feature : features) {
            for (int t = 0, w = feature * tags; t < tags; t++, w++) {
                scores[t] += weights[w];
            }
        }
        return scores;
    }

    /** {@return the weights by feature, empty for those that are all below a limit} */
    float[][] weights(float least) {
        float[][] kept = new float[1 << Features.BITS][];
        for (int f = 0; f < kept.length; f++) {
            float[] row = Arrays.copyOfRange(weights, f * tags, (f + 1) * tags);
            boolean counts = false;
            for (float weight : row) {
                counts |= Math.abs(weight) >= least;
            }
            kept[f] = counts ? row : new float[0];
        }
        return kept;
    }

    float[][] transitions() {
        return transitions;
    }
}
