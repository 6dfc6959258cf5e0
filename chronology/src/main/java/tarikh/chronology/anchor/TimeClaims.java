package tarikh.chronology.anchor;

import java.util.ArrayList;
import java.util.List;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.chronology.wording.Wording;
import tarikh.reading.event.Event;
import tarikh.reading.event.TimeLink;
import tarikh.reading.timex.Assumption;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;

/** What a date says of an event, with what had to be assumed to resolve it. */
public final class TimeClaims {
    private static final double DATE_TRUST = 10;
    private static final double ASSUMED_TRUST = 4;

    private TimeClaims() {}

    /** {@return the days that a date can mean at the widest; unbounded for what is no date} */
    public static DayRange days(Timex time) {
        return widest(time, asWritten(time));
    }

    private static DayRange widest(Timex time, DayRange days) {
        if (time.mod() == Mod.APPROX && days.isBounded()) {
            long size = days.latest().orElseThrow() - days.earliest().orElseThrow() + 1;
            return days.widen(2 * size, 2 * size);
        }
        return days;
    }

    /** {@return the days in which what has this relation to a date began, ended or happened, at the widest} */
    static DayRange days(Timex time, TimeLink.Relation relation) {
        return time.details().ends().isEmpty()
                ? days(time)
                : switch (relation) {
                    case FROM -> widest(time, time.first());
                    case UNTIL -> widest(time, time.last());
                    default -> days(time);
                };
    }

    /** {@return the days that a date names, without allowance for "about"; unbounded for what is no date} */
    static DayRange asWritten(Timex time) {
        DayRange days = time.days();
        if (time.type() == TimexType.DURATION || time.type() == TimexType.SET || days.isUnbounded()) {
            return DayRange.unbounded();
        }
        if (time.mod() == Mod.BEFORE) {
            return days.latest().isPresent() ? DayRange.onOrBefore(days.latest().getAsLong()) : DayRange.unbounded();
        }
        if (time.mod() == Mod.AFTER) {
            return days.earliest().isPresent()
                    ? DayRange.onOrAfter(days.earliest().getAsLong())
                    : DayRange.unbounded();
        }
        return days;
    }

    /** {@return the claim that the event has this time, and the assumptions it needs} */
    public static List<Claim> of(Event event, Timex time, Bilingual says, Wording wording) {
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(
                Claim.Kind.DATE,
                List.of(Clauses.of(event, time.span())),
                says,
                false,
                DATE_TRUST,
                event.id(),
                time.id()));
        claims.addAll(assumptions(time, wording));
        return claims;
    }

    /** {@return what had to be assumed to resolve the expression, as claims without words} */
    public static List<Claim> assumptions(Timex time, Wording wording) {
        List<Claim> claims = new ArrayList<>();
        Bilingual days = wording.days(time.days());
        for (Assumption assumption : Assumption.values()) {
            if (time.assumptions().contains(assumption)) {
                claims.add(
                        switch (assumption) {
                            case YEAR_FROM_NARRATIVE ->
                                assumed(Claim.Kind.YEAR_FROM_NARRATIVE, wording.say("says.year.assumed", days), time);
                            case MONTH_FROM_NARRATIVE ->
                                assumed(Claim.Kind.MONTH_FROM_NARRATIVE, wording.say("says.month.assumed", days), time);
                            case POINTS_BACK ->
                                assumed(Claim.Kind.POINTS_BACK, wording.say("says.points.assumed", days), time);
                            case CENTURY_RESTORED ->
                                assumed(Claim.Kind.CENTURY_RESTORED, wording.say("says.century.assumed", days), time);
                            case PART_AS_THIRD ->
                                assumed(Claim.Kind.PART_AS_THIRD, wording.say("says.third.assumed", days), time);
                        });
            }
        }
        return claims;
    }

    private static Claim assumed(Claim.Kind kind, Bilingual says, Timex time) {
        return new Claim(kind, List.of(), says, true, ASSUMED_TRUST, "", time.id());
    }
}
