package tarikh.training.word;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** An averaged perceptron over hashed features, with a row of weights, one for each class, for a feature. */
final class Perceptron {
    private static final float LARGEST = Short.MAX_VALUE;

    private final int classes;
    private final Map<Integer, Row> rows = new HashMap<>();
    private int step;

    Perceptron(int classes) {
        this.classes = classes;
    }

    /** The weights of a feature, their sums over all steps so far, and when each was last changed. */
    private static final class Row {
        final float[] now;
        final double[] sums;
        final int[] since;

        Row(int classes) {
            now = new float[classes];
            sums = new double[classes];
            since = new int[classes];
        }
    }

    /** Counts one decision; to be called before its updates. */
    void step() {
        step++;
    }

    void addTo(float[] scores, int[] features) {
        for (int feature : features) {
            Row row = rows.get(feature);
            if (row != null) {
                for (int c = 0; c < classes; c++) {
                    scores[c] += row.now[c];
                }
            }
        }
    }

    void update(int[] features, int wordClass, float by) {
        for (int feature : features) {
            Row row = rows.computeIfAbsent(feature, f -> new Row(classes));
            row.sums[wordClass] += (double) row.now[wordClass] * (step - row.since[wordClass]);
            row.since[wordClass] = step;
            row.now[wordClass] += by;
        }
    }

    /** {@return the averaged weights in the form of {@link tarikh.text.word.Weights}, those below a size left out} */
    byte[] averaged(float least) throws IOException {
        TreeMap<Integer, float[]> kept = new TreeMap<>();
        float largest = 0;
        for (Map.Entry<Integer, Row> entry : rows.entrySet()) {
            float[] means = new float[classes];
            float size = 0;
            Row row = entry.getValue();
            for (int c = 0; c < classes; c++) {
                means[c] = (float) ((row.sums[c] + (double) row.now[c] * (step - row.since[c])) / step);
                size = Math.max(size, Math.abs(means[c]));
            }
            if (size >= least) {
                kept.put(entry.getKey(), means);
                largest = Math.max(largest, size);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        float scale = largest / LARGEST;
        out.writeInt(classes);
        out.writeFloat(scale);
        out.writeInt(kept.size());
        for (int key : kept.keySet()) {
            out.writeInt(key);
        }
        for (float[] means : kept.values()) {
            for (float mean : means) {
                out.writeShort(Math.round(mean / scale));
            }
        }
        return bytes.toByteArray();
    }
}
