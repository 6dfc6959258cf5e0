package tarikh.training.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tarikh.text.tagger.Features;
import tarikh.text.tagger.LinearModel;

/**
 * The averaged structured perceptron (Collins, "Discriminative Training Methods for Hidden Markov Models", EMNLP 2002).
 */
final class SequencePerceptron {
    private final int tags;
    private final @Nullable float[][] weights = new float[1 << Features.BITS][];
    private final @Nullable float[][] sums = new float[1 << Features.BITS][];
    private final float[][] transitions;
    private final float[][] transitionSums;
    private int step = 1;

    SequencePerceptron(int tags) {
        this.tags = tags;
        this.transitions = new float[tags][tags];
        this.transitionSums = new float[tags][tags];
    }

    /** A sentence: its features by token and its tags. */
    record Example(int[][] features, int[] tags) {}

    /** {@return how many tokens were tagged wrongly on the way} */
    int epoch(List<Example> examples, Random random) {
        List<Example> order = new ArrayList<>(examples);
        Collections.shuffle(order, random);
        int wrong = 0;
        for (Example example : order) {
            wrong += learn(example);
            step++;
        }
        return wrong;
    }

    private int learn(Example example) {
        int n = example.tags().length;
        float[][] scores = new float[n][];
        for (int i = 0; i < n; i++) {
            scores[i] = score(example.features()[i]);
        }
        int[] guess = LinearModel.best(scores, transitions);
        int wrong = 0;
        for (int i = 0; i < n; i++) {
            int right = example.tags()[i];
            if (guess[i] != right) {
                wrong++;
                for (int feature : example.features()[i]) {
                    change(feature, right, 1);
                    change(feature, guess[i], -1);
                }
            }
            if (i > 0) {
                move(example.tags()[i - 1], right, 1);
                move(guess[i - 1], guess[i], -1);
            }
        }
        return wrong;
    }

    private float[] score(int[] features) {
        float[] scores = new float[tags];
        for (int feature : features) {
            float[] row = weights[feature];
            if (row != null) {
                for (int t = 0; t < tags; t++) {
                    scores[t] += row[t];
                }
            }
        }
        return scores;
    }

    private void change(int feature, int tag, float by) {
        float[] row = weights[feature];
        float[] sum = sums[feature];
        if (row == null || sum == null) {
            row = new float[tags];
            sum = new float[tags];
            weights[feature] = row;
            sums[feature] = sum;
        }
        row[tag] += by;
        sum[tag] += by * step;
    }

    private void move(int before, int tag, float by) {
        transitions[before][tag] += by;
        transitionSums[before][tag] += by * step;
    }

    /** {@return the averaged weights by feature, null for one that never counted} */
    @Nullable
    float[][] averaged() {
        float[][] averaged = new float[weights.length][];
        for (int f = 0; f < weights.length; f++) {
            averaged[f] = weights[f] == null ? null : averaged(weights[f], sums[f]);
        }
        return averaged;
    }

    float[][] averagedTransitions() {
        float[][] averaged = new float[tags][];
        for (int t = 0; t < tags; t++) {
            averaged[t] = averaged(transitions[t], transitionSums[t]);
        }
        return averaged;
    }

    private float[] averaged(float[] row, float[] sum) {
        float[] averaged = new float[tags];
        for (int t = 0; t < tags; t++) {
            averaged[t] = row[t] - sum[t] / step;
        }
        return averaged;
    }
}
