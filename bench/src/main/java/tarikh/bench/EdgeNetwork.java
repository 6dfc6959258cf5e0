package tarikh.bench;

/** A network fed one edge after the other, {@code head - tail <= weight}. */
public interface EdgeNetwork {
    /** Begins anew. */
    void start(int points, int edges);

    /** {@return whether the edge was added; else it closes a negative cycle and was left out} */
    boolean insert(int tail, int head, int weight, int statement);

    /** {@return the latest day of a point} */
    int latest(int point);
}
