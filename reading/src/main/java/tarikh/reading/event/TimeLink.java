package tarikh.reading.event;

/** How an event relates to a time expression of its own clause or anchor. */
public record TimeLink(String timex, Relation relation) {
    /** What the time says of the event. */
    public enum Relation {
        /** It happened then, or within that period. */
        AT,
        /** It began then. */
        FROM,
        /** It ended then. */
        UNTIL,
        BEFORE,
        AFTER,
        /** The expression is how long it lasted. */
        LASTS,
        /** The expression is the age of its patient, or else agent, when it happened. */
        AGE
    }
}
