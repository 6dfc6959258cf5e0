package tarikh.reading.entity;

/**
 * How a text shows whom it is about: it names them first, or names them so much more often than whom it names first that
 * these cannot be its subject.
 */
public final class Prominence {
    private static final int OFTEN = 6;

    private Prominence() {}

    /** {@return whether so many namings of one person outweigh that another, named so many times, came first} */
    public static boolean outshines(int namings, int ofTheFirst) {
        return namings > 2 * ofTheFirst || namings >= OFTEN && 3 * namings >= 4 * ofTheFirst;
    }
}
