package tarikh.calendar;

import java.time.DateTimeException;
import java.time.format.DateTimeParseException;

/** A written date being read from left to right; every refusal says position, what was found and what was expected. */
final class DateText {
    private final String text;
    private int at;

    DateText(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at == text.length();
    }

    boolean startsWith(String expected) {
        return text.startsWith(expected, at);
    }

    /** Steps over the given characters if they come next. */
    boolean take(String expected) {
        boolean found = startsWith(expected);
        if (found) {
            at += expected.length();
        }
        return found;
    }

    void expect(String expected) {
        if (!take(expected)) {
            throw refuse("\"" + expected + "\"");
        }
    }

    void expectEnd() {
        if (!atEnd()) {
            throw refuse("nothing more");
        }
    }

    /** Reads a year of four digits, the last of which may be X; one with a minus below zero. */
    YearPattern year() {
        int start = at;
        boolean negative = take("-");
        int known = 0;
        int digits = 0;
        while (digits < 4 && isDigit(at)) {
            known = known * 10 + text.charAt(at++) - '0';
            digits++;
        }
        int unknown = 0;
        while (digits + unknown < 4 && take("X")) {
            unknown++;
        }
        if (digits + unknown < 4) {
            throw refuse("a year of four digits, the last perhaps X");
        }
        if (isDigit(at)) {
            throw refuse("only four digits in a year");
        }
        return yearPattern(start, negative, known, unknown);
    }

    /** Steps over digits, and over {@code X} where that is allowed, and gives those it met, perhaps none. */
    String digits(int most, boolean perhapsUnspecified) {
        int start = at;
        while (at - start < most && (isDigit(at) || perhapsUnspecified && startsWith("X"))) {
            at++;
        }
        return text.substring(start, at);
    }

    private YearPattern yearPattern(int start, boolean negative, long known, int unknown) {
        try {
            return new YearPattern(negative, known, unknown);
        } catch (DateTimeException notAYear) {
            at = start;
            throw refuse("a year other than minus zero");
        }
    }

    /** Reads exactly two digits with a value between two bounds. */
    int twoDigits(int least, int most, String what) {
        if (!isDigit(at) || !isDigit(at + 1)) {
            throw refuse(what + " of two digits");
        }
        int value = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
        if (value < least || value > most) {
            throw refuse(what + " from " + YearPattern.padded(least, 2) + " to " + YearPattern.padded(most, 2));
        }
        at += 2;
        return value;
    }

    /** Reads one or two digits. */
    int smallNumber(String what) {
        int start = at;
        int value = 0;
        while (isDigit(at) && at - start < 2) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        if (at == start) {
            throw refuse(what);
        }
        return value;
    }

    int position() {
        return at;
    }

    void backTo(int position) {
        at = position;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    DateTimeParseException refuse(String expected) {
        String found = atEnd() ? "the end" : "\"" + text.substring(at) + "\"";
        String message = "\"" + text + "\" at " + at + ": found " + found + "; expected " + expected;
        return new DateTimeParseException(message, text, at);
    }
}
