package tarikh.text;

/**
 * The classes of proclitics, in the order in which they can be attached, as bits; {@link #BY}, {@link #LIKE} and {@link
 * #FOR} say in addition which preposition it is.
 */
public final class Proclitics {
    public static final int CONJUNCTION = 1;
    public static final int FUTURE = 2;
    public static final int PREPOSITION = 4;
    public static final int ARTICLE = 8;
    public static final int BY = 16;
    public static final int LIKE = 32;
    public static final int FOR = 64;

    private static final int CLASSES = CONJUNCTION | FUTURE | PREPOSITION | ARTICLE;

    private Proclitics() {}

    /** {@return the bits of a pack's class name such as {@code preposition+article}, or 0 if it names none} */
    static int bitsOf(String name) {
        int bits = 0;
        int from = 0;
        while (from <= name.length()) {
            int plus = name.indexOf('+', from);
            int to = plus < 0 ? name.length() : plus;
            int bit = bitOf(name.substring(from, to));
            if (bit == 0) {
                return 0;
            }
            bits |= bit;
            from = to + 1;
        }
        return bits;
    }

    /** {@return whether more may be attached after what is there} */
    static boolean mayFollow(int more, int bits) {
        return (more & CLASSES) > (bits & CLASSES);
    }

    private static int bitOf(String name) {
        return switch (name) {
            case "conjunction" -> CONJUNCTION;
            case "future" -> FUTURE;
            case "preposition" -> PREPOSITION;
            case "article" -> ARTICLE;
            case "by" -> BY;
            case "like" -> LIKE;
            case "for" -> FOR;
            default -> 0;
        };
    }
}
