package tarikh.reading.timex;

/** What a time expression is counted from or pointed back to. */
public sealed interface Anchor {
    /** {@return the contract's form: a timex or event id, {@code published}, or empty when there is no anchor} */
    String id();

    /** The expression stands on its own. */
    record None() implements Anchor {
        @Override
        public String id() {
            return "";
        }
    }

    /** Another time expression of the text, such as {@code t6}. */
    record ToTimex(String id) implements Anchor {}

    /** The publication date given with the text. */
    record ToPublication() implements Anchor {
        @Override
        public String id() {
            return "published";
        }
    }
}
