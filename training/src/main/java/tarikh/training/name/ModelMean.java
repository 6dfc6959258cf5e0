package tarikh.training.name;

import org.jspecify.annotations.Nullable;

/** The mean of models that saw the same examples in different orders: what hangs on the order alone weighs less. */
final class ModelMean {
    private final @Nullable float[][] weights;
    private final float[][] transitions;
    private final int models;

    ModelMean(int features, int tags, int models) {
        this.weights = new float[features][];
        this.transitions = new float[tags][tags];
        this.models = models;
    }

    void add(SequencePerceptron model) {
        float[][] more = model.averaged();
        for (int f = 0; f < weights.length; f++) {
            float[] row = more[f];
            if (row != null) {
                float[] sum = weights[f];
                if (sum == null) {
                    sum = new float[row.length];
                    weights[f] = sum;
                }
                add(row, sum);
            }
        }
        float[][] moves = model.averagedTransitions();
        for (int t = 0; t < transitions.length; t++) {
            add(moves[t], transitions[t]);
        }
    }

    private void add(float[] row, float[] sum) {
        for (int t = 0; t < sum.length; t++) {
            sum[t] += row[t] / models;
        }
    }

    /** {@return the weights by feature, null for one that never counted} */
    @Nullable
    float[][] weights() {
        return weights;
    }

    float[][] transitions() {
        return transitions;
    }
}
