package tarikh.training.name;

/**
 * How much more often words stand beside common words than by chance: a sparse matrix of positive pointwise mutual
 * information, a row for each word, two columns (before, after) for each of the most common words.
 */
final class Cooccurrence {
    private static final int REACH = 2;
    private static final double SMOOTHING = 0.75;

    private final int[][] columns;
    private final float[][] values;
    private final int width;

    private Cooccurrence(int[][] columns, float[][] values, int width) {
        this.columns = columns;
        this.values = values;
        this.width = width;
    }

    int rows() {
        return columns.length;
    }

    int width() {
        return width;
    }

    /**
     * Counts what stands within two words, a neighbour for one and the next for half.
     *
     * @param words the numbers of the words in text order, -1 for one without a number; rarer ones have higher numbers
     */
    static Cooccurrence of(int[] words, int vocabulary, int contexts) {
        float[][] counts = new float[vocabulary][2 * contexts];
        for (int i = 0; i < words.length; i++) {
            for (int d = 1; d <= REACH && i + d < words.length; d++) {
                int first = words[i];
                int second = words[i + d];
                if (first >= 0 && second >= 0) {
                    if (second < contexts) {
                        counts[first][contexts + second] += 1f / d;
                    }
                    if (first < contexts) {
                        counts[second][first] += 1f / d;
                    }
                }
            }
        }
        return informationOf(counts, 2 * contexts);
    }

    private static Cooccurrence informationOf(float[][] counts, int width) {
        double total = 0;
        double[] columnSums = new double[width];
        for (float[] row : counts) {
            for (int c = 0; c < width; c++) {
                columnSums[c] += row[c];
                total += row[c];
            }
        }
        double smoothed = 0;
        for (int c = 0; c < width; c++) {
            columnSums[c] = Math.pow(columnSums[c] + 1, SMOOTHING);
            smoothed += columnSums[c];
        }
        int[][] columns = new int[counts.length][];
        float[][] values = new float[counts.length][];
        for (int r = 0; r < counts.length; r++) {
            double rowSum = 1;
            for (float count : counts[r]) {
                rowSum += count;
            }
            int[] found = new int[width];
            float[] more = new float[width];
            int n = 0;
            for (int c = 0; c < width; c++) {
                double chance = rowSum * columnSums[c] / smoothed;
                if (counts[r][c] > chance) {
                    found[n] = c;
                    more[n++] = (float) Math.log(counts[r][c] / chance);
                }
            }
            columns[r] = java.util.Arrays.copyOf(found, n);
            values[r] = java.util.Arrays.copyOf(more, n);
        }
        return new Cooccurrence(columns, values, width);
    }

    /** {@return this times a matrix of {@link #width} rows} */
    double[][] times(double[][] right) {
        double[][] product = new double[rows()][right[0].length];
        for (int r = 0; r < product.length; r++) {
            for (int k = 0; k < columns[r].length; k++) {
                add(product[r], values[r][k], right[columns[r][k]]);
            }
        }
        return product;
    }

    /** {@return the transpose of this times a matrix of {@link #rows} rows} */
    double[][] transposedTimes(double[][] right) {
        double[][] product = new double[width][right[0].length];
        for (int r = 0; r < columns.length; r++) {
            for (int k = 0; k < columns[r].length; k++) {
                add(product[columns[r][k]], values[r][k], right[r]);
            }
        }
        return product;
    }

    private static void add(double[] sum, float factor, double[] row) {
        for (int d = 0; d < sum.length; d++) {
            sum[d] += factor * row[d];
        }
    }
}
