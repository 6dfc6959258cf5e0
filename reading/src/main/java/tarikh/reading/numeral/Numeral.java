package tarikh.reading.numeral;

import java.util.List;
import tarikh.text.rule.Tagged;

/**
 * A number read from words.
 *
 * @param value the number; of a vague one the part that is known, 0 if none is
 * @param vague whether "some" or "and odd" stands in it
 * @param tags {@code tens} when it is a multiple of ten below a hundred, {@code small} below 11,
 *     {@code dayish} from 10 to 31, {@code large} from 10 on, {@code vague}
 */
public record Numeral(int value, boolean vague, List<String> tags) implements Tagged {
    private static final int MOST_DAYS = 31;

    public Numeral {
        tags = List.copyOf(tags);
    }

    static Numeral of(int value, boolean vague) {
        boolean tens = value >= 10 && value < 100 && value % 10 == 0;
        if (tens && !vague) {
            return new Numeral(
                    value, false, value <= MOST_DAYS ? List.of("tens", "dayish", "large") : List.of("tens", "large"));
        }
        if (value > 10 && !vague) {
            return new Numeral(value, false, value <= MOST_DAYS ? List.of("dayish", "large") : List.of("large"));
        }
        return new Numeral(value, vague, vague ? List.of("vague") : value < 11 ? List.of("small") : List.of());
    }
}
