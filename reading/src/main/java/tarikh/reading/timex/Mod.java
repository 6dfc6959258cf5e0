package tarikh.reading.timex;

/** How the value of a time expression is meant, as the {@code mod} of TIMEX3. */
public enum Mod {
    NONE,
    BEFORE,
    AFTER,
    START,
    MID,
    END,
    APPROX,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE
}
