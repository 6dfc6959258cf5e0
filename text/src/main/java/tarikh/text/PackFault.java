package tarikh.text;

/**
 * One thing wrong in a pack.
 *
 * @param where {@code file:line}
 * @param what what is wrong, and what was expected instead
 */
public record PackFault(String where, String what) {
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
