package tarikh.text.tagger;

import java.io.IOException;
import java.io.OutputStream;

/**
 * What kind of name each clustered stem mostly was a part of where much text was read.
 *
 * <p>As a file: a byte for each stem, in the order of the {@link WordClusters}: two bits for each of three kinds, how much of its
 * occurrences were in names of that kind, above them two bits for how often it occurred.
 */
public final class WordHabits {
    /** How many kinds are told apart. */
    public static final int KINDS = 3;
    /** The habit of a stem that is not known. */
    public static final int NONE = -1;

    private static final int BITS = 2;
    private static final double[] SHARES = {0.05, 0.3, 0.7};
    private static final int[] COUNTS = {8, 30, 200};

    private final byte[] habits;

    private WordHabits(byte[] habits) {
        this.habits = habits;
    }

    /** Takes over a file as {@link #write} leaves it; the bytes must not change any more. */
    public static WordHabits read(byte[] bytes) {
        return new WordHabits(bytes);
    }

    /** @param counts for each stem how often it was in names of each kind, and last how often it occurred at all */
    public static void write(OutputStream out, int[][] counts) throws IOException {
        for (int[] own : counts) {
            out.write(habit(own));
        }
    }

    private static int habit(int[] own) {
        int all = own[KINDS];
        int habit = 0;
        for (int limit : COUNTS) {
            habit += all >= limit ? 1 << KINDS * BITS : 0;
        }
        for (int kind = 0; kind < KINDS; kind++) {
            for (double share : SHARES) {
                habit += all > 0 && own[kind] >= share * all ? 1 << kind * BITS : 0;
            }
        }
        return habit;
    }

    /** {@return the habit of the stem at a place of the clusters, below 256; {@link #NONE} for none} */
    public int at(int place) {
        return place < 0 || place >= habits.length ? NONE : habits[place] & 0xFF;
    }
}
