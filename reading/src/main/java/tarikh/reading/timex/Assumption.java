package tarikh.reading.timex;

/** A reading that the discourse suggests and the words do not state; always shown, and soft in reasoning. */
public enum Assumption {
    /** The year was left out and taken from the narrative. */
    YEAR_FROM_NARRATIVE,
    /** The month was left out and taken from the narrative. */
    MONTH_FROM_NARRATIVE,
    /** "That day" or "that year" points at the only one named that fits. */
    POINTS_BACK,
    /** The hundreds of a year were left out and restored. */
    CENTURY_RESTORED,
    /** "Early", "in the middle of", "late" are taken for the first, second, last third of their period. */
    PART_AS_THIRD
}
