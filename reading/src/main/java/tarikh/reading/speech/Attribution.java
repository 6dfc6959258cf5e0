package tarikh.reading.speech;

/** Who vouches for a statement. */
public sealed interface Attribution {
    /** {@return the contract's form: {@code narrator}, {@code unnamed} or an entity id} */
    String code();

    /** The teller of the text. */
    record Narrator() implements Attribution {
        @Override
        public String code() {
            return "narrator";
        }
    }

    /** Somebody who is not named, as in "it was said". */
    record Unnamed() implements Attribution {
        @Override
        public String code() {
            return "unnamed";
        }
    }

    /** An entity of the text. */
    record Named(String entity) implements Attribution {
        @Override
        public String code() {
            return entity;
        }
    }
}
