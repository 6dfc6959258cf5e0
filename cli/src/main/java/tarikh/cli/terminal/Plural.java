package tarikh.cli.terminal;

/** The grammatical number that goes with a count; the categories of CLDR. */
final class Plural {
    private Plural() {}

    static String of(Ui ui, long count) {
        return ui == Ui.AR ? arabic(count) : count == 1 ? "one" : "other";
    }

    private static String arabic(long count) {
        long hundreds = count % 100;
        if (count == 0) {
            return "zero";
        }
        if (count == 1) {
            return "one";
        }
        if (count == 2) {
            return "two";
        }
        return hundreds >= 3 && hundreds <= 10 ? "few" : hundreds >= 11 ? "many" : "other";
    }
}
