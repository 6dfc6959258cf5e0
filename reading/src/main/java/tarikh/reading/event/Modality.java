package tarikh.reading.event;

/** Whether a happening is told as having happened. */
public enum Modality {
    ACTUAL,
    PLANNED,
    POSSIBLE,
    HOPED,
    ORDERED,
    DENIED
}
