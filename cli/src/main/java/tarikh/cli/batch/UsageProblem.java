package tarikh.cli.batch;

/** A command that can't be done as it was given; the key is of the message that says how to give it. */
public final class UsageProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Object[] details;

    public UsageProblem(String key, Object... details) {
        super(key);
        this.details = details.clone();
    }

    public String key() {
        return String.valueOf(getMessage());
    }

    public Object[] details() {
        return details.clone();
    }
}
