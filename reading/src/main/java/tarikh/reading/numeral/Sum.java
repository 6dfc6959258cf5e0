package tarikh.reading.numeral;

import org.jspecify.annotations.Nullable;
import tarikh.text.LexEntry;
import tarikh.text.Proclitics;
import tarikh.text.rule.Piece;

/** The parts of a cardinal number read so far. */
final class Sum {
    private int thousands;
    private int hundreds;
    private int tens;
    private int units;
    /** Whether a unit stands last, so that a ten, a hundred or a thousand may count by it. */
    private boolean afterUnit;

    private int parts;
    boolean vague;
    private boolean onlyOne;
    /** A unit that can only be a count of hundreds to come. */
    private int waiting;

    /** {@return this with one more word, or null if no number goes on so} */
    @Nullable
    Sum plus(Piece piece, boolean first) {
        LexEntry entry = (LexEntry) piece.value();
        int value = Integer.parseInt(entry.value(1));
        boolean joined = (piece.proclitics() & Proclitics.CONJUNCTION) != 0;
        Sum next = copy();
        boolean fits = switch (entry.value(0)) {
            case "unit" -> next.unit(value, first || joined);
            case "ten" -> next.ten(first, joined);
            case "tens" -> next.tens(value, first || joined);
            case "hundreds" -> next.hundreds(value, first, joined);
            case "thousands" -> next.thousands(value, first, joined);
            default -> next.some(first || joined);
        };
        next.parts++;
        return fits ? next : null;
    }

    private boolean unit(int value, boolean separate) {
        onlyOne = parts == 0 && value == 1;
        afterUnit = true;
        if (units == 0 && tens == 0) {
            units = value;
            return separate;
        }
        // "Five and forty and eight hundred" in two words: the second unit counts hundreds.
        waiting = value;
        return separate && hundreds == 0 && value > 2;
    }

    private boolean ten(boolean first, boolean joined) {
        boolean afterUnits = afterUnit && !first && units < 10 && waiting == 0;
        boolean free = tens == 0 && (afterUnits || units == 0 && (first || joined));
        tens = 10;
        onlyOne = false;
        afterUnit = false;
        return free;
    }

    private boolean tens(int value, boolean separate) {
        boolean free = tens == 0 && waiting == 0 && (separate || afterUnit);
        tens = value;
        onlyOne = false;
        afterUnit = false;
        return free;
    }

    private boolean hundreds(int value, boolean first, boolean joined) {
        onlyOne = false;
        if (waiting > 0) {
            hundreds = waiting * 100;
            waiting = 0;
            afterUnit = false;
            return value == 100 && !joined;
        }
        boolean counted = afterUnit && tens == 0 && units > 2 && value == 100 && !joined && !first;
        if (counted && hundreds == 0) {
            hundreds = units * 100;
            units = 0;
            afterUnit = false;
            return true;
        }
        boolean free = hundreds == 0 && (first || joined);
        hundreds = value;
        afterUnit = false;
        return free;
    }

    private boolean thousands(int value, boolean first, boolean joined) {
        int counted = hundreds + tens + units;
        boolean free = thousands == 0;
        afterUnit = false;
        onlyOne = false;
        if (counted > 0 && !joined && value == 1000) {
            thousands = counted * 1000;
            hundreds = 0;
            tens = 0;
            units = 0;
            return free && counted > 2;
        }
        thousands = value;
        return free && (first || joined);
    }

    private boolean some(boolean separate) {
        vague = true;
        afterUnit = true;
        return separate;
    }

    boolean isWhole() {
        return !onlyOne && waiting == 0;
    }

    boolean isTensAlone() {
        return parts == 1 && tens >= 20 && !vague;
    }

    int value() {
        return thousands + hundreds + tens + units;
    }

    private Sum copy() {
        Sum copy = new Sum();
        copy.thousands = thousands;
        copy.hundreds = hundreds;
        copy.tens = tens;
        copy.units = units;
        copy.afterUnit = afterUnit;
        copy.parts = parts;
        copy.vague = vague;
        copy.onlyOne = onlyOne;
        copy.waiting = waiting;
        return copy;
    }
}
