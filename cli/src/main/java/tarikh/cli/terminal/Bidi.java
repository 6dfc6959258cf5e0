package tarikh.cli.terminal;

/**
 * Keeps pieces of different direction apart. Dates and quotes are set between Unicode isolates, so that a terminal or
 * editor that reorders Arabic leaves them whole.
 */
final class Bidi {
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Bidi() {}

    /** {@return a date, id or number that runs from left to right whatever stands around it} */
    static String leftToRight(String text) {
        return LEFT_TO_RIGHT_ISOLATE + text + POP_ISOLATE;
    }

    /** {@return words that run in their own direction} */
    static String own(String text) {
        return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
    }

    /** {@return the columns a text takes, isolates and combining marks not counted} */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            int type = Character.getType(text.charAt(i));
            if (type != Character.FORMAT && type != Character.NON_SPACING_MARK && !isLowSurrogate(text, i)) {
                width++;
            }
        }
        return width;
    }

    private static boolean isLowSurrogate(String text, int i) {
        return Character.isLowSurrogate(text.charAt(i));
    }
}
