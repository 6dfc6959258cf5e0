package tarikh.reading.timex;

/** The type of a time expression, as in TIMEX3. */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
