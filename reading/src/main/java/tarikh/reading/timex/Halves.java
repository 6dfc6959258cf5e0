package tarikh.reading.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarikh.text.rule.RuleMatch;

/** Joins dates of different calendars that mean the same day, month or year. */
final class Halves {
    private static final double LUNAR_YEARS = 0.970224;
    private static final double FIRST_HIJRI = 621.57;
    private static final int FIRST_RUMI = 584;
    private static final int FIRST_COPTIC = 284;
    private static final int LAST_BEFORE_SELEUCID = 311;
    private static final double MOST_DIFFERENCE = 3;
    private static final double MOST_SLIP = 20;

    private Halves() {}

    /** {@return both halves, if they are in two calendars} With {@code join} "loose" the years must agree closely, as a mere dash also joins other things. */
    static Optional<Said> both(RuleMatch match) {
        Moment first = match.value("first", Moment.class).orElseThrow();
        Moment second = match.value("second", Moment.class).orElseThrow();
        boolean loose = match.constant("join").equals("loose");
        if (loose && !known(first) && !known(second)) {
            return Optional.empty();
        }
        return pair(first, second).filter(b -> !loose || isClose(b)).map(b -> b);
    }

    /** {@return two halves with a third in a calendar of its own} */
    static Optional<Said> three(RuleMatch match) {
        Said.Both both = (Said.Both) match.slot("first").orElseThrow().value();
        Moment third = match.value("second", Moment.class).orElseThrow();
        List<Moment> all = new ArrayList<>(both.halves());
        for (Moment half : both.halves()) {
            if (!known(third) || half.reckoning() == third.reckoning() || half.isPeriod() || !mayBeOne(half, third)) {
                return Optional.empty();
            }
        }
        all.add(third);
        return Optional.of(new Said.Both(all));
    }

    static Optional<Said.Both> pair(Moment first, Moment second) {
        if (first.isPeriod() != second.isPeriod() || first.refers() && second.refers()) {
            return Optional.empty();
        }
        boolean bothKnown = known(first) && known(second);
        if (bothKnown) {
            boolean differ = first.reckoning() != second.reckoning() && mayBeOne(first, second);
            return differ ? joined(first, second) : Optional.empty();
        }
        boolean oneKnown = known(first) || known(second);
        if (oneKnown && first.hasDay() && second.hasDay() && !(first.hasYear() && second.hasYear())) {
            return joined(as(first, opposite(second)), as(second, opposite(first)));
        }
        if (!first.hasYear() || !second.hasYear()) {
            return Optional.empty();
        }
        Moment a = known(first) ? first : as(first, opposite(second));
        Moment b = known(second) ? second : as(second, opposite(first));
        boolean hijriFirst = a.isHijri() || !known(a) && a.year() < b.year();
        Moment hijri = as(hijriFirst ? a : b, Reckoning.HIJRI);
        Moment christian = as(hijriFirst ? b : a, Reckoning.GREGORIAN);
        if (Math.abs(christianYear(hijri) - christianYear(christian)) > MOST_DIFFERENCE) {
            return Optional.empty();
        }
        return hijriFirst ? joined(hijri, christian) : joined(christian, hijri);
    }

    private static Optional<Said.Both> joined(Moment first, Moment second) {
        return Optional.of(new Said.Both(List.of(first, second)));
    }

    /** Whether the years of two dates are not so far apart that a slip of the pen could not explain it. */
    private static boolean mayBeOne(Moment first, Moment second) {
        return !first.hasYear()
                || !second.hasYear()
                || Math.abs(christianYear(first) - christianYear(second)) <= MOST_SLIP;
    }

    private static boolean isClose(Said.Both both) {
        Moment first = both.halves().get(0);
        Moment second = both.halves().get(1);
        boolean alike = first.hasYear() && second.hasYear() && first.hasMonth() == second.hasMonth();
        return alike && Math.abs(christianYear(first) - christianYear(second)) <= MOST_DIFFERENCE;
    }

    private static double christianYear(Moment moment) {
        int year = moment.year();
        return switch (moment.reckoning()) {
            case HIJRI -> year * LUNAR_YEARS + FIRST_HIJRI;
            case SOLAR_HIJRI -> year + FIRST_HIJRI;
            case RUMI -> year + FIRST_RUMI;
            case COPTIC -> year + FIRST_COPTIC;
            case SELEUCID -> year - LAST_BEFORE_SELEUCID;
            default -> moment.bce() ? 1 - year : year;
        };
    }

    private static boolean known(Moment moment) {
        return moment.reckoning() != Reckoning.UNKNOWN;
    }

    private static Reckoning opposite(Moment moment) {
        return switch (moment.reckoning()) {
            case GREGORIAN -> Reckoning.HIJRI;
            case UNKNOWN -> Reckoning.UNKNOWN;
            default -> Reckoning.GREGORIAN;
        };
    }

    private static Moment as(Moment moment, Reckoning reckoning) {
        if (known(moment)) {
            return moment;
        }
        MomentBuilder b = MomentBuilder.of(moment);
        b.reckoning = reckoning;
        return b.build();
    }
}
