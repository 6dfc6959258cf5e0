package tarikh.training.name;

import java.util.Random;

/** Clusters of vectors of length 1 by the angle between them (spherical k-means). */
final class KMeans {
    private static final int ROUNDS = 15;

    private KMeans() {}

    /** {@return the number of the cluster of each vector} */
    static int[] cluster(double[][] vectors, int count, Random random) {
        double[][] centres = new double[count][];
        for (int k = 0; k < count; k++) {
            centres[k] = vectors[random.nextInt(vectors.length)].clone();
        }
        int[] nearest = new int[vectors.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int v = 0; v < vectors.length; v++) {
                nearest[v] = nearest(vectors[v], centres);
            }
            double[][] sums = new double[count][vectors[0].length];
            int[] members = new int[count];
            for (int v = 0; v < vectors.length; v++) {
                members[nearest[v]]++;
                for (int d = 0; d < vectors[v].length; d++) {
                    sums[nearest[v]][d] += vectors[v][d];
                }
            }
            for (int k = 0; k < count; k++) {
                if (members[k] > 0) {
                    Embedding.scale(sums[k]);
                    centres[k] = sums[k];
                }
            }
        }
        return nearest;
    }

    private static int nearest(double[] vector, double[][] centres) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < centres.length; k++) {
            double dot = 0;
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
}
