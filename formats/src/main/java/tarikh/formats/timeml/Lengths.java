package tarikh.formats.timeml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Optional;

/** Arithmetic on TIMEX3 values of whole years, months and days; empty for all others. */
final class Lengths {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private Lengths() {}

    /** {@return the length from one date to another of the same exactness, both included, as TimeML counts 1992 through 1995} */
    static Optional<String> between(String from, String to) {
        Optional<Temporal> first = date(from);
        Optional<Temporal> last = date(to);
        if (first.isEmpty() || last.isEmpty() || from.length() != to.length()) {
            return Optional.empty();
        }
        ChronoUnit unit = unit(from);
        long count = unit.between(first.get(), last.get()) + 1;
        return count > 0 ? Optional.of("P" + count + letter(unit)) : Optional.empty();
    }

    /** {@return the date that lies a length of one unit after another, or before it with a sign of -1} */
    static Optional<String> shifted(String from, String length, int sign) {
        Optional<Temporal> start = date(from);
        if (start.isEmpty() || length.length() < 3 || length.charAt(0) != 'P') {
            return Optional.empty();
        }
        String count = length.substring(1, length.length() - 1);
        ChronoUnit unit = unitOf(length.charAt(length.length() - 1));
        boolean counted = count.length() <= YEAR && count.codePoints().allMatch(c -> '0' <= c && c <= '9');
        if (!counted || !start.get().isSupported(unit)) {
            return Optional.empty();
        }
        try {
            String shifted =
                    start.get().plus(sign * Long.parseLong(count), unit).toString();
            return date(shifted).isPresent() ? Optional.of(shifted) : Optional.empty();
        } catch (DateTimeException beyondAllYears) {
            return Optional.empty();
        }
    }

    private static Optional<Temporal> date(String value) {
        try {
            return switch (value.length()) {
                case YEAR -> Optional.of(Year.parse(value));
                case MONTH -> Optional.of(YearMonth.parse(value));
                case DAY -> Optional.of(LocalDate.parse(value));
                default -> Optional.empty();
            };
        } catch (DateTimeException noWholeDate) {
            return Optional.empty();
        }
    }

    private static ChronoUnit unit(String value) {
        return value.length() == YEAR
                ? ChronoUnit.YEARS
                : value.length() == MONTH ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
    }

    private static char letter(ChronoUnit unit) {
        return unit.name().charAt(0);
    }

    private static ChronoUnit unitOf(char letter) {
        return switch (letter) {
            case 'Y' -> ChronoUnit.YEARS;
            case 'M' -> ChronoUnit.MONTHS;
            case 'W' -> ChronoUnit.WEEKS;
            case 'D' -> ChronoUnit.DAYS;
            default -> ChronoUnit.FOREVER;
        };
    }
}
