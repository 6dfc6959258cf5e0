package tarikh.calendar;

/** The finest part of a date that is stated, coarsest first. */
public enum Precision {
    CENTURY,
    DECADE,
    YEAR,
    SEASON,
    MONTH,
    DAY
}
