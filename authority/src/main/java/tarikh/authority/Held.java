package tarikh.authority;

/**
 * Years in which a person held the role.
 *
 * @param from the first year
 * @param to the last year, {@link #OPEN} while it is still held
 */
public record Held(int from, int to) {
    public static final int OPEN = Integer.MAX_VALUE;

    public Held {
        if (to < from) {
            throw new IllegalArgumentException("held until before it began: " + from + ", " + to);
        }
    }

    /** {@return as the packs write it: {@code 786-809}, {@code 1999-}} */
    @Override
    public String toString() {
        return from + "-" + (to == OPEN ? "" : to);
    }
}
