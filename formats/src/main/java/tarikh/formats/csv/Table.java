package tarikh.formats.csv;

/** The tables that a chronicle gives. */
public enum Table {
    EVENTS,
    TIMES,
    NAMES,
    CONTRADICTIONS,
    JOURNEYS
}
