package tarikh.training.name;

import java.util.Random;

/**
 * The rows of a matrix in the space of its strongest directions, by subspace iteration and Jacobi's rotations (Golub and
 * Van Loan, "Matrix Computations", sections 7.3 and 8.5); each direction weighs as the square root of its singular value.
 */
final class Embedding {
    private static final int ROUNDS = 5;
    private static final int SWEEPS = 20;

    private Embedding() {}

    /** {@return one vector of length 1 for each row} */
    static double[][] of(Cooccurrence matrix, int dimensions, Random random) {
        double[][] basis = new double[matrix.width()][dimensions];
        for (double[] row : basis) {
            for (int d = 0; d < dimensions; d++) {
                row[d] = random.nextGaussian();
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            orthonormalise(basis);
            basis = matrix.transposedTimes(matrix.times(basis));
        }
        orthonormalise(basis);
        double[][] rows = matrix.times(basis);
        weigh(rows, dimensions);
        for (double[] row : rows) {
            scale(row);
        }
        return rows;
    }

    /** Gram and Schmidt's process over the columns. */
    private static void orthonormalise(double[][] m) {
        int columns = m[0].length;
        for (int c = 0; c < columns; c++) {
            for (int b = 0; b < c; b++) {
                double dot = 0;
                for (double[] row : m) {
                    dot += row[b] * row[c];
                }
                for (double[] row : m) {
                    row[c] -= dot * row[b];
                }
            }
            double length = 0;
            for (double[] row : m) {
                length += row[c] * row[c];
            }
            length = Math.sqrt(length);
            for (double[] row : m) {
                row[c] /= length;
            }
        }
    }

    private static void weigh(double[][] rows, int n) {
        double[][] gram = new double[n][n];
        for (double[] row : rows) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    gram[i][j] += row[i] * row[j];
                }
            }
        }
        double[][] vectors = eigenvectors(gram);
        for (double[] row : rows) {
            double[] turned = new double[n];
            for (int j = 0; j < n; j++) {
                for (int i = 0; i < n; i++) {
                    turned[j] += row[i] * vectors[i][j];
                }
                // The eigenvalues of the Gram matrix are the squares of the singular values.
                turned[j] /= Math.pow(Math.max(gram[j][j], 1e-9), 0.25);
            }
            System.arraycopy(turned, 0, row, 0, n);
        }
    }

    /** {@return the eigenvectors as columns; the eigenvalues are left on the diagonal of the matrix} */
    private static double[][] eigenvectors(double[][] m) {
        int n = m.length;
        double[][] vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(m, vectors, p, q);
                }
            }
        }
        return vectors;
    }

    private static void rotate(double[][] m, double[][] vectors, int p, int q) {
        if (Math.abs(m[p][q]) < 1e-12) {
            return;
        }
        double theta = (m[q][q] - m[p][p]) / (2 * m[p][q]);
        double t = Math.copySign(1 / (Math.abs(theta) + Math.sqrt(theta * theta + 1)), theta);
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (double[] row : m) {
            turn(row, p, q, c, s);
        }
        for (int k = 0; k < m.length; k++) {
            double left = m[p][k];
            double right = m[q][k];
            m[p][k] = c * left - s * right;
            m[q][k] = s * left + c * right;
        }
        for (double[] row : vectors) {
            turn(row, p, q, c, s);
        }
    }

    private static void turn(double[] row, int p, int q, double c, double s) {
        double left = row[p];
        double right = row[q];
        row[p] = c * left - s * right;
        row[q] = s * left + c * right;
    }

    static void scale(double[] row) {
        double length = 1e-12;
        for (double x : row) {
            length += x * x;
        }
        length = Math.sqrt(length);
        for (int d = 0; d < row.length; d++) {
            row[d] /= length;
        }
    }
}
