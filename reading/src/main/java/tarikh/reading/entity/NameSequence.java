package tarikh.reading.entity;

/**
 * What the sequence model of names sees of one sentence; for training it.
 *
 * @param first the first token of the sentence
 * @param features by token
 */
public record NameSequence(int first, int[][] features) {}
