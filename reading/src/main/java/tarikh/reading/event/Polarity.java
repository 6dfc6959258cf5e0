package tarikh.reading.event;

/** Whether the text says that it did or that it did not happen. */
public enum Polarity {
    POSITIVE,
    NEGATIVE
}
