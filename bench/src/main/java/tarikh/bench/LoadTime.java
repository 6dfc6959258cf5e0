package tarikh.bench;

import tarikh.chronology.Chronicler;

/** Prints how many milliseconds loading all packs takes in a Java that has just started; see {@code bench/tools/start-times.sh}. */
public final class LoadTime {
    private LoadTime() {}

    public static void main(String[] arguments) {
        long before = System.nanoTime();
        Chronicler.shipped();
        System.out.println((System.nanoTime() - before) / 1_000_000);
    }
}
