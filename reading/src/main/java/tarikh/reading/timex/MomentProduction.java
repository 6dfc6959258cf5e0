package tarikh.reading.timex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tarikh.reading.numeral.Numeral;
import tarikh.text.LexEntry;
import tarikh.text.rule.Piece;
import tarikh.text.rule.RuleMatch;

/** The productions that make dates and their parts: each puts together what the slots of a rule hold. */
final class MomentProduction {
    static final List<String> SLOTS = List.of(
            "of",
            "also",
            "year",
            "era",
            "month",
            "letter",
            "number",
            "day",
            "left",
            "weekday",
            "part",
            "hour",
            "minute",
            "fraction",
            "less",
            "clock",
            "head",
            "season",
            "decade",
            "century",
            "nth",
            "edge",
            "measure",
            "decade-year",
            "named");
    static final List<String> CONSTANTS = List.of(
            "ref",
            "month-ref",
            "day-ref",
            "headed",
            "strong",
            "first",
            "second",
            "last",
            "middle",
            "one-left",
            "two-left",
            "system",
            "mod",
            "last-portion",
            "heading",
            "yearly",
            "century-ref",
            "figures");

    private static final int MOST_DAYS = 31;
    static final int LATEST_HIJRI = 1500;
    private static final int MIDDLE = 15;

    private MomentProduction() {}

    /** {@return what the slots say together, or empty if they contradict one another} */
    static Optional<Moment> read(RuleMatch match) {
        MomentBuilder b = new MomentBuilder();
        for (String key : SLOTS) {
            for (Piece piece : match.slots(key)) {
                if (piece.value() instanceof Moment moment) {
                    b.merge(moment);
                } else if (!take(b, key, piece, match)) {
                    return Optional.empty();
                }
            }
        }
        constants(b, match);
        boolean future = b.reckoning == Reckoning.HIJRI && b.year > LATEST_HIJRI;
        return future || b.isContradictory() ? Optional.empty() : Optional.of(b.build());
    }

    private static boolean take(MomentBuilder b, String key, Piece piece, RuleMatch match) {
        if (piece.value() instanceof LexEntry entry) {
            return word(b, key, entry, match);
        }
        boolean figures = is(match, "figures") && piece.value() instanceof Integer;
        int number = figures ? (Integer) piece.value() : number(piece);
        switch (key) {
            case "year" -> {
                b.year = number;
                b.inWords = piece.value() instanceof Numeral;
                return number > 0 && number < 2200;
            }
            case "day" -> {
                b.day = number;
                return number >= 1 && number <= MOST_DAYS;
            }
            case "left" -> {
                b.nightsLeft = number;
                return number >= 1 && number < 29;
            }
            case "month" -> {
                b.month = number;
                b.reckoning(Reckoning.GREGORIAN);
                return number >= 1 && number <= 12;
            }
            case "hour" -> {
                b.clock = Clock.read(match);
                return !b.clock.isEmpty();
            }
            case "century" -> {
                b.century = number - 1;
                return number >= 1 && number <= 25;
            }
            case "decade" -> {
                b.decade = number;
                return number >= 10 && number < 100 && number % 10 == 0;
            }
            case "decade-year" -> {
                b.century = number / 100;
                b.decade = number % 100;
                return number >= 1000 && number % 10 == 0;
            }
            case "nth" -> {
                return nth(b, number, match);
            }
            default -> {
                return key.equals("number") || key.equals("minute") || key.equals("less");
            }
        }
    }

    /** "The third decade" of a century is its thirties less ten; "the first half" begins it. */
    private static boolean nth(MomentBuilder b, int number, RuleMatch match) {
        if (match.slot("century").isPresent()) {
            b.decade = (number - 1) * 10;
            return number >= 1 && number <= 10;
        }
        int parts = parts(match);
        b.mod = number == 1 ? Mod.START : number == parts ? Mod.END : Mod.MID;
        b.portion = new Portion(number, parts);
        return number >= 1 && number <= parts;
    }

    private static int parts(RuleMatch match) {
        return switch (match.value("fraction", LexEntry.class)
                .map(f -> f.value(0))
                .orElse("half")) {
            case "third" -> 3;
            case "quarter" -> 4;
            default -> 2;
        };
    }

    private static boolean word(MomentBuilder b, String key, LexEntry entry, RuleMatch match) {
        switch (key) {
            case "month", "also" -> b.month(entry);
            case "era" -> b.era(entry);
            case "weekday" -> b.weekday = Integer.parseInt(entry.value(0));
            case "part" -> b.clock = b.clock.isEmpty() ? "T" + entry.value(0) : b.clock;
            case "season" -> b.season = Integer.parseInt(entry.value(0));
            case "decade" -> b.decade = Integer.parseInt(entry.value(0));
            case "edge" -> edge(b, entry);
            case "measure" -> b.mod = mod(entry);
            case "named" -> {
                b.reckoning(Reckoning.named(entry.value(2)));
                b.month = Integer.parseInt(entry.value(0));
                b.day = Integer.parseInt(entry.value(1));
            }
            case "letter" -> {
                int which = match.slot("number").map(MomentProduction::number).orElse(0);
                b.month = (Integer.parseInt(entry.value(0)) + which - 2) % 12 + 1;
                b.reckoning(Reckoning.GREGORIAN);
                return which == 1 || which == 2;
            }
            default -> {
                return key.equals("fraction") || key.equals("less");
            }
        }
        return true;
    }

    /** Early, middle, late: a third of the period; "the last ten" of a month are just that, other words are loose. */
    private static void edge(MomentBuilder b, LexEntry entry) {
        b.mod = Mod.valueOf(entry.value(0).toUpperCase(Locale.ROOT));
        int third = b.mod == Mod.START ? 1 : b.mod == Mod.END ? 3 : 2;
        b.portion = new Portion(third, 3, !entry.has("ten"));
    }

    static Mod mod(LexEntry measure) {
        return switch (measure.value(0)) {
            case "more" -> Mod.MORE_THAN;
            case "less" -> Mod.LESS_THAN;
            case "atleast" -> Mod.EQUAL_OR_MORE;
            case "atmost" -> Mod.EQUAL_OR_LESS;
            default -> Mod.APPROX;
        };
    }

    static int number(Piece piece) {
        if (piece.value() instanceof Numeral numeral) {
            return numeral.vague() ? -1 : numeral.value();
        }
        return piece.value() instanceof Integer n && !piece.has("part") ? n : -1;
    }

    private static void constants(MomentBuilder b, RuleMatch match) {
        b.yearRef = b.yearRef == Ref.NONE ? Ref.named(match.constant("ref")) : b.yearRef;
        b.monthRef = b.monthRef == Ref.NONE ? Ref.named(match.constant("month-ref")) : b.monthRef;
        b.dayRef = b.dayRef == Ref.NONE ? Ref.named(match.constant("day-ref")) : b.dayRef;
        b.centuryRef = b.centuryRef == Ref.NONE ? Ref.named(match.constant("century-ref")) : b.centuryRef;
        b.headed |= is(match, "headed");
        b.heading |= is(match, "heading");
        b.yearly |= is(match, "yearly");
        if (!match.constant("mod").isEmpty()) {
            b.mod = Mod.valueOf(match.constant("mod").toUpperCase(Locale.ROOT));
        }
        b.weak &= !is(match, "strong");
        if (is(match, "last-portion")) {
            b.portion = new Portion(parts(match), parts(match));
        }
        if (is(match, "first")) {
            b.day = 1;
        } else if (is(match, "second")) {
            b.day = 2;
        } else if (is(match, "middle")) {
            b.day = MIDDLE;
        } else if (is(match, "last")) {
            b.day = Moment.LAST;
        }
        if (is(match, "one-left")) {
            b.nightsLeft = 1;
        } else if (is(match, "two-left")) {
            b.nightsLeft = 2;
        }
        if (!match.constant("system").isEmpty()) {
            b.reckoning(Reckoning.named(match.constant("system")));
        }
    }

    private static boolean is(RuleMatch match, String constant) {
        return match.constant(constant).equals("yes");
    }
}
