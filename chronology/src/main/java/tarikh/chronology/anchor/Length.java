package tarikh.chronology.anchor;

import java.util.List;
import java.util.OptionalLong;
import tarikh.reading.timex.Amount;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;

/**
 * How many days a told length of time can mean at the widest: some days to either side, a whole year for years counted
 * from one calendar year to another, more for round numbers, a quarter for "about".
 */
public final class Length {
    private static final long YEAR = 366;
    private static final long LUNAR_YEAR = 354;
    private static final int ROUND = 10;

    private final OptionalLong min;
    private final OptionalLong max;

    private Length(OptionalLong min, OptionalLong max) {
        this.min = min;
        this.max = max;
    }

    /**
     * The days that a duration can mean.
     *
     * @param lunar whether its years may be lunar ones
     */
    public static Length of(Timex duration, boolean lunar) {
        return of(duration.amount(), duration.mod(), lunar);
    }

    static Length of(List<Amount> amounts, Mod mod, boolean lunar) {
        if (amounts.isEmpty() || amounts.stream().anyMatch(a -> a.count() == 0)) {
            return new Length(OptionalLong.of(0), OptionalLong.empty());
        }
        long least = 0;
        long most = 0;
        for (Amount amount : amounts) {
            boolean lunarYears = lunar && amount.unit() == Amount.Unit.YEAR;
            least += amount.count() * (lunarYears ? LUNAR_YEAR : amount.unit().minDays());
            most += (long) amount.count() * amount.unit().maxDays();
        }
        if (mod == Mod.MORE_THAN || mod == Mod.EQUAL_OR_MORE) {
            return new Length(OptionalLong.of(least), OptionalLong.empty());
        }
        if (mod == Mod.LESS_THAN || mod == Mod.EQUAL_OR_LESS) {
            return new Length(OptionalLong.of(0), OptionalLong.of(most));
        }
        long slack = slack(amounts.get(amounts.size() - 1), amounts.size() == 1);
        if (mod == Mod.APPROX) {
            slack = Math.max(slack, most / 4);
        }
        return new Length(OptionalLong.of(Math.max(0, least - slack)), OptionalLong.of(most + slack));
    }

    private static long slack(Amount smallest, boolean alone) {
        int count = smallest.count();
        boolean round = count > ROUND && count % ROUND == 0;
        return switch (smallest.unit()) {
            case MINUTE, HOUR -> 0;
            case DAY -> round ? Math.max(1, count / 20) : 1;
            case WEEK -> round ? 7 : 3;
            case MONTH -> round ? 30 : 10;
            case YEAR, LUNAR_YEAR -> {
                if (!alone) {
                    yield YEAR / 2;
                }
                yield count == 1 ? YEAR / 2 : round ? YEAR * Math.max(1, count / 10) : YEAR;
            }
            case DECADE -> 5 * YEAR;
            case CENTURY -> 10 * YEAR;
        };
    }

    /** {@return the age in days of one who is told to be this old, from the first day of the last year counted to the last} */
    public static Length ofAge(Timex age, boolean lunar) {
        Length plain = of(age.amount(), age.mod(), lunar);
        if (age.amount().size() > 1 && plain.min.isPresent() && plain.max.isPresent()) {
            // Whoever counts the months of an age has often counted them from another birthday.
            return new Length(
                    OptionalLong.of(Math.max(0, plain.min.getAsLong() - YEAR / 2)),
                    OptionalLong.of(plain.max.getAsLong() + YEAR / 2));
        }
        if (age.mod() != Mod.NONE || plain.max.isEmpty()) {
            return plain;
        }
        Amount years = age.amount().get(0);
        boolean inYears = years.unit() == Amount.Unit.YEAR || years.unit() == Amount.Unit.LUNAR_YEAR;
        if (!inYears) {
            return plain;
        }
        long shortest = lunar || years.unit() == Amount.Unit.LUNAR_YEAR ? LUNAR_YEAR : YEAR - 1;
        return new Length(
                OptionalLong.of(Math.max(0, (years.count() - 1) * shortest)),
                OptionalLong.of((years.count() + 1) * YEAR));
    }

    /** {@return the fewest days, or empty if nothing is said} */
    public OptionalLong min() {
        return min;
    }

    /** {@return the most days, or empty if nothing is said} */
    public OptionalLong max() {
        return max;
    }
}
