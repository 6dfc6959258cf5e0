package tarikh.text.tagger;

/** How likely each tag of a linear chain is at each token: the algorithm of the sums forwards and backwards. */
public final class ChainChances {
    private final int tags;
    private final double[][] moves;
    private final double[][] alone;
    private final double[][] forwards;
    private final double[][] backwards;

    /**
     * @param scores by token, what speaks for each tag, as logarithms
     * @param moves as {@link #moves} gives them
     */
    public ChainChances(float[][] scores, double[][] moves) {
        int n = scores.length;
        this.tags = moves.length;
        this.moves = moves;
        this.alone = new double[n][tags];
        this.forwards = new double[n][tags];
        this.backwards = new double[n][tags];
        for (int i = 0; i < n; i++) {
            weigh(scores[i], alone[i]);
        }
        for (int i = 0; i < n; i++) {
            for (int t = 0; t < tags; t++) {
                forwards[i][t] = i == 0 ? SpanTags.isInside(t) ? 0 : alone[0][t] : alone[i][t] * before(i, t);
            }
            scale(forwards[i]);
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int t = 0; t < tags; t++) {
                backwards[i][t] = i == n - 1 ? 1 : after(i, t);
            }
            scale(backwards[i]);
        }
    }

    /** {@return factors of the transitions from tag to tag (row: the tag before), which are given as logarithms} */
    public static double[][] moves(float[][] transitions) {
        int tags = transitions.length;
        double[][] moves = new double[tags][tags];
        for (int b = 0; b < tags; b++) {
            for (int t = 0; t < tags; t++) {
                moves[b][t] = SpanTags.mayFollow(b, t) ? StrictMath.exp(transitions[b][t]) : 0;
            }
        }
        return moves;
    }

    private static void weigh(float[] scores, double[] weights) {
        float most = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        for (int t = 0; t < scores.length; t++) {
            weights[t] = StrictMath.exp(scores[t] - most);
        }
    }

    private double before(int i, int tag) {
        double sum = 0;
        for (int b = 0; b < tags; b++) {
            sum += forwards[i - 1][b] * moves[b][tag];
        }
        return sum;
    }

    private double after(int i, int tag) {
        double sum = 0;
        for (int t = 0; t < tags; t++) {
            sum += moves[tag][t] * alone[i + 1][t] * backwards[i + 1][t];
        }
        return sum;
    }

    private static double scale(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int t = 0; t < values.length; t++) {
            values[t] /= sum;
        }
        return sum;
    }

    /** {@return how likely each tag is at a token; they sum up to one} */
    public double[] at(int token) {
        double[] chances = new double[tags];
        for (int t = 0; t < tags; t++) {
            chances[t] = forwards[token][t] * backwards[token][t];
        }
        scale(chances);
        return chances;
    }

    /** Adds to a table how likely each move to this token is, row: the tag before; the token is not the first. */
    public void addMoves(int token, double[][] sums) {
        double total = 0;
        double[][] own = new double[tags][tags];
        for (int b = 0; b < tags; b++) {
            for (int t = 0; t < tags; t++) {
                own[b][t] = forwards[token - 1][b] * moves[b][t] * alone[token][t] * backwards[token][t];
                total += own[b][t];
            }
        }
        for (int b = 0; b < tags; b++) {
            for (int t = 0; t < tags; t++) {
                sums[b][t] += own[b][t] / total;
            }
        }
    }
}
