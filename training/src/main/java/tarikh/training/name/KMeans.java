package tarikh.training.name;

import java.util.Random;

/** Clusters vectors of length one by their angle. */
final class KMeans {
    private static final int ROUNDS = 12;
    /** The first centres are drawn from so many of the first vectors, those of the commonest words. */
    private static final int COMMON = 20_000;

    private KMeans() {}

    /** {@return the number of the cluster of each vector} */
    static int[] cluster(float[][] vectors, int count, Random random) {
        float[][] centres = new float[count][];
        for (int k = 0; k < count; k++) {
            centres[k] = vectors[random.nextInt(Math.min(vectors.length, COMMON))].clone();
        }
        int[] nearest = new int[vectors.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int v = 0; v < vectors.length; v++) {
                nearest[v] = nearest(vectors[v], centres);
            }
            float[][] sums = new float[count][vectors[0].length];
            int[] members = new int[count];
            for (int v = 0; v < vectors.length; v++) {
                members[nearest[v]]++;
                for (int d = 0; d < vectors[v].length; d++) {
                    sums[nearest[v]][d] += vectors[v][d];
                }
            }
            for (int k = 0; k < count; k++) {
                if (members[k] > 0) {
                    scale(sums[k]);
                    centres[k] = sums[k];
                }
            }
        }
        return nearest;
    }

    private static int nearest(float[] vector, float[][] centres) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int k = 0; k < centres.length; k++) {
            float dot = 0;
            for (int d = 0; d < vector.length; d++) {
                dot += vector[d] * centres[k][d];
            }
            if (dot > most) {
                most = dot;
                best = k;
            }
        }
        return best;
    }

    /** Makes the length of a vector one. */
    static void scale(float[] vector) {
        double length = 1e-12;
        for (float x : vector) {
            length += x * x;
        }
        length = Math.sqrt(length);
        for (int d = 0; d < vector.length; d++) {
            vector[d] /= (float) length;
        }
    }
}
