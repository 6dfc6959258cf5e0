package tarikh.cli.terminal;

/**
 * How much a terminal can show.
 *
 * @param width in columns
 * @param colour whether colours may be used
 */
public record Look(int width, boolean colour) {
    /** What files and pipes get. */
    public static Look plain() {
        return new Look(100, false);
    }
}
