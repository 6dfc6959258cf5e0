package tarikh.reading.numeral;

import java.util.List;
import tarikh.text.rule.Tagged;

/**
 * A number read from words.
 *
 * @param value the number; of a vague one the part that is known, 0 if none is
 * @param vague whether "some" or "and odd" stands in it
 * @param tags {@code tens} when it is a multiple of ten below a hundred, {@code small} below 11
 */
public record Numeral(int value, boolean vague, List<String> tags) implements Tagged {
    public Numeral {
        tags = List.copyOf(tags);
    }

    static Numeral of(int value, boolean vague) {
        boolean tens = value >= 10 && value < 100 && value % 10 == 0;
        if (tens && !vague) {
            return new Numeral(value, false, List.of("tens"));
        }
        return new Numeral(value, vague, value < 11 && !vague ? List.of("small") : List.of());
    }
}
