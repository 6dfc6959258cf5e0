package tarikh.reading.timex;

import java.util.ArrayList;
import java.util.List;

/** Writes a length of time as a TIMEX3 value and as amounts. */
final class LengthForm {
    private LengthForm() {}

    /** {@return such as {@code P14Y4M6D}, {@code PT2H}, {@code P1.5M}, {@code PXD}} */
    static String value(List<Stint> stints) {
        StringBuilder days = new StringBuilder();
        StringBuilder times = new StringBuilder();
        for (int i = 0; i < stints.size(); i++) {
            Stint s = stints.get(i);
            boolean nothing = s.count() == 0 && s.fraction() == 0;
            if (i == 0 || !nothing) {
                (s.unit().isBelowDay() ? times : days).append(number(s)).append(letter(s.unit()));
            }
        }
        return "P" + days + (times.length() > 0 ? "T" + times : "");
    }

    private static String number(Stint s) {
        double factor = switch (s.unit()) {
            case DECADE -> 10;
            case CENTURY -> 100;
            default -> 1;
        };
        double n = (s.count() + s.fraction()) * factor;
        if (n == 0) {
            return "X";
        }
        return n == Math.rint(n) ? Long.toString((long) n) : shortest(n);
    }

    private static String shortest(double n) {
        return Double.toString(Math.rint(n * 100) / 100);
    }

    private static String letter(Amount.Unit unit) {
        return switch (unit) {
            case DECADE, CENTURY -> "Y";
            default -> unit.symbol();
        };
    }

    /** {@return the whole amounts; a fraction in the next smaller unit, or left out} */
    static List<Amount> amounts(List<Stint> stints, boolean lunar) {
        List<Amount> amounts = new ArrayList<>();
        for (Stint s : stints) {
            Amount.Unit unit = lunar && s.unit() == Amount.Unit.YEAR ? Amount.Unit.LUNAR_YEAR : s.unit();
            if (s.fraction() == 0 || s.count() > 0) {
                amounts.add(new Amount(s.count(), unit));
            }
            if (s.fraction() > 0) {
                smaller(s).ifPresent(amounts::add);
            }
        }
        return amounts;
    }

    private static java.util.Optional<Amount> smaller(Stint s) {
        return switch (s.unit()) {
            case CENTURY -> java.util.Optional.of(new Amount((int) Math.rint(s.fraction() * 100), Amount.Unit.YEAR));
            case DECADE -> java.util.Optional.of(new Amount((int) Math.rint(s.fraction() * 10), Amount.Unit.YEAR));
            case YEAR -> java.util.Optional.of(new Amount((int) Math.rint(s.fraction() * 12), Amount.Unit.MONTH));
            case MONTH -> java.util.Optional.of(new Amount((int) Math.rint(s.fraction() * 30), Amount.Unit.DAY));
            case HOUR -> java.util.Optional.of(new Amount((int) Math.rint(s.fraction() * 60), Amount.Unit.MINUTE));
            default -> java.util.Optional.empty();
        };
    }
}
