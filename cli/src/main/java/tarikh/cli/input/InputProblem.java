package tarikh.cli.input;

import java.util.List;

/** Why an input can't be read, as a message key and what goes into the message. */
public final class InputProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> details;

    public InputProblem(String key, Object... details) {
        super(key + " " + List.of(details));
        this.key = key;
        this.details = List.of(details);
    }

    /** {@return the key of the message that says what is wrong and what to do instead} */
    public String key() {
        return key;
    }

    public Object[] details() {
        return details.toArray();
    }
}
