package tarikh.reading.timex;

import tarikh.reading.numeral.Numeral;
import tarikh.text.LexEntry;
import tarikh.text.rule.Piece;
import tarikh.text.rule.RuleMatch;

/** Reads an hour of the clock, with the part of the day that tells morning from evening. */
final class Clock {
    private static final int MINUTES = 60;

    private Clock() {}

    /** {@return the part of a TIMEX3 value from the T on, or empty if there is no such hour} */
    static String read(RuleMatch match) {
        int hour = number(match, "hour");
        int minute = Math.max(0, number(match, "minute"));
        minute += match.value("fraction", LexEntry.class).map(Clock::minutes).orElse(0);
        Piece less = match.slot("less").orElse(null);
        if (less != null) {
            minute -= less.value() instanceof LexEntry fraction ? minutes(fraction) : number(match, "less");
            hour = minute < 0 ? hour - 1 : hour;
            minute += minute < 0 ? MINUTES : 0;
        }
        String part = match.value("part", LexEntry.class).map(e -> e.value(0)).orElse("");
        if (hour >= 1 && hour < 12 && (part.equals("EV") || part.equals("AF"))) {
            hour += 12;
        } else if (hour >= 6 && hour < 12 && part.equals("NI")) {
            hour += 12;
        }
        return hour >= 0 && hour <= 24 && minute < MINUTES ? "T" + two(hour) + ":" + two(minute) : "";
    }

    private static int minutes(LexEntry fraction) {
        return switch (fraction.value(0)) {
            case "half" -> 30;
            case "third" -> 20;
            default -> 15;
        };
    }

    private static int number(RuleMatch match, String key) {
        Piece piece = match.slot(key).orElse(null);
        if (piece == null) {
            return -1;
        }
        return piece.value() instanceof Numeral n ? n.value() : piece.value() instanceof Integer n ? n : -1;
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }
}
