package tarikh.cli.command;

/** What a command tells the shell. */
public final class Exit {
    public static final int DONE = 0;
    /** {@code check} and {@code corpus}: something was found. */
    public static final int FOUND = 1;

    public static final int USAGE = 2;
    /** A pack is broken. */
    public static final int PACK = 3;
    /** An input could not be read or an output not written; the others are done. */
    public static final int IO = 4;

    private Exit() {}
}
