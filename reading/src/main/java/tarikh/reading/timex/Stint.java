package tarikh.reading.timex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tarikh.reading.numeral.Numeral;
import tarikh.text.LexEntry;
import tarikh.text.rule.Piece;
import tarikh.text.rule.RuleMatch;
import tarikh.text.rule.Tagged;

/**
 * One part of a length of time, such as "three weeks".
 *
 * @param count how many, 0 if it is not said
 * @param fraction what is to be added to the count, such as 0.5
 */
record Stint(int count, double fraction, Amount.Unit unit, boolean isDefinite) implements Tagged {
    static final List<String> SLOTS = List.of("count", "unit", "fraction", "lot");
    static final List<String> CONSTANTS = List.of("count", "definite");

    @Override
    public List<String> tags() {
        String amount = count > 0 || fraction > 0 ? "known" : "unknown";
        String name = unit.name().toLowerCase(Locale.ROOT);
        return count == 1 && fraction == 0 ? List.of(name, amount) : List.of(name, amount, "several");
    }

    static Optional<Stint> read(RuleMatch match) {
        LexEntry word = match.value("unit", LexEntry.class).orElse(null);
        String name = word == null ? "year" : word.value(0);
        String constant = match.constant("count");
        int count = constant.isEmpty() ? 0 : Integer.parseInt(constant);
        Piece counted = match.slot("count").orElse(null);
        if (counted != null) {
            count = counted.value() instanceof Numeral numeral ? numeral.value() : MomentProduction.number(counted);
            if (count < 0) {
                return Optional.empty();
            }
        } else if (word != null && word.has("two")) {
            count = 2;
        }
        double fraction =
                match.value("fraction", LexEntry.class).map(Stint::fraction).orElse(0.0);
        LexEntry lot = match.value("lot", LexEntry.class).orElse(null);
        if (lot != null) {
            double lots = fraction > 0 ? fraction : Math.max(1, count);
            count = (int) Math.rint(Integer.parseInt(lot.value(0)) * lots);
            fraction = 0;
        }
        return Optional.of(new Stint(
                count, fraction, unit(name), match.constant("definite").equals("yes")));
    }

    static double fraction(LexEntry entry) {
        return switch (entry.value(0)) {
            case "half" -> 0.5;
            case "third" -> 1.0 / 3;
            case "three-quarters" -> 0.75;
            default -> 0.25;
        };
    }

    private static Amount.Unit unit(String name) {
        return name.equals("night") ? Amount.Unit.DAY : Amount.Unit.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
