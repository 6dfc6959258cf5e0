package tarikh.chronology.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.chronology.Chronicle;
import tarikh.chronology.anchor.Telling;
import tarikh.chronology.anchor.TimeClaims;
import tarikh.chronology.wording.EventWords;
import tarikh.chronology.wording.Wording;
import tarikh.reading.entity.Entity;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.Role;
import tarikh.reading.event.TimeLink;
import tarikh.reading.timex.Timex;
import tarikh.text.Span;

/** Where tellings of one event cannot all be right: other days, other places. */
final class Differences {
    /** So many days between two dates are worth telling. */
    private static final int FAR = 60;

    private static final Set<Role> WHERE = Set.of(Role.PLACE, Role.ORIGIN, Role.DESTINATION);

    private final Wording wording;
    private final List<Chronicle> accounts;
    private final List<Telling> tellings;
    private final Matches matches;
    private final Witnesses witnesses;

    Differences(
            Wording wording, List<Chronicle> accounts, List<Telling> tellings, Matches matches, Witnesses witnesses) {
        this.wording = wording;
        this.accounts = accounts;
        this.tellings = tellings;
        this.matches = matches;
        this.witnesses = witnesses;
    }

    /** Tellings that may all be right together. */
    private record Side(List<Collation.Telling> tellings, DayRange days, Bilingual says) {}

    /** {@return the days that accounts give an event, if some cannot be joined with others} */
    Optional<Collation.Disagreement> ofDates(List<Collation.Telling> group) {
        List<Side> sides = new ArrayList<>();
        for (Collation.Telling telling : group) {
            Optional<DayRange> days = widest(telling);
            if (days.isEmpty()) {
                continue;
            }
            Side home = sides.stream()
                    .filter(s -> s.days().overlaps(days.get()))
                    .findFirst()
                    .orElse(null);
            if (home == null) {
                List<Collation.Telling> own = new ArrayList<>(List.of(telling));
                sides.add(new Side(own, days.get(), wording.days(days.get())));
            } else {
                home.tellings().add(telling);
                DayRange closer = home.days().intersect(days.get());
                sides.set(sides.indexOf(home), new Side(home.tellings(), closer, wording.days(closer)));
            }
        }
        if (sides.size() < 2) {
            return Optional.empty();
        }
        List<Collation.Voice> voices = new ArrayList<>();
        sides.forEach(s -> s.tellings().forEach(t -> voices.add(dated(t))));
        voices.sort(Comparator.comparingInt(Collation.Voice::account));
        long gap = gap(sides.get(0).days(), sides.get(1).days());
        Bilingual dates = Wording.capital(wording.say(
                "collation.dates",
                name(group.get(0)),
                sides.get(0).says(),
                who(sides.get(0)),
                sides.get(1).says(),
                who(sides.get(1))));
        Bilingual why = gap < FAR ? dates : Wording.join(dates, wording.say("collation.far", wording.length(gap)));
        return Optional.of(new Collation.Disagreement(Collation.Kind.DATE, voices, why, weighed(sides)));
    }

    /** {@return the places that accounts give an event, if some cannot be joined with others} */
    Optional<Collation.Disagreement> ofPlaces(List<Collation.Telling> group) {
        for (int j = 1; j < group.size(); j++) {
            for (int i = 0; i < j; i++) {
                Collation.Telling one = group.get(i);
                Collation.Telling other = group.get(j);
                if (matches.elsewhere(one, other)) {
                    List<Side> sides = List.of(
                            new Side(List.of(one), DayRange.unbounded(), where(one)),
                            new Side(List.of(other), DayRange.unbounded(), where(other)));
                    Bilingual why = Wording.capital(wording.say(
                            "collation.places", name(one), where(one), title(one), where(other), title(other)));
                    return Optional.of(new Collation.Disagreement(
                            Collation.Kind.PLACE, List.of(placed(one), placed(other)), why, weighed(sides)));
                }
            }
        }
        return Optional.empty();
    }

    /** The side with more weight, if one has. */
    private List<Bilingual> weighed(List<Side> sides) {
        List<Side> byWeight = new ArrayList<>(sides);
        byWeight.sort(Comparator.comparingDouble((Side s) -> -witnesses.weight(s.tellings())));
        double most = witnesses.weight(byWeight.get(0).tellings());
        double next = witnesses.weight(byWeight.get(1).tellings());
        if (most <= next) {
            return List.of();
        }
        long heavy = witnesses.independent(byWeight.get(0).tellings()).size();
        long light = witnesses.independent(byWeight.get(1).tellings()).size();
        return List.of(wording.say(
                "collation.weighed",
                byWeight.get(0).says(),
                wording.count(heavy, Wording.Unit.WITNESS),
                number(most),
                wording.count(light, Wording.Unit.WITNESS),
                number(next)));
    }

    private static Bilingual number(double weight) {
        boolean whole = weight == Math.rint(weight);
        return Wording.same(whole ? Long.toString((long) weight) : Double.toString(weight));
    }

    /** {@return the days that a telling's own words can mean at the widest} */
    private Optional<DayRange> widest(Collation.Telling telling) {
        if (Matches.own(telling).isEmpty()) {
            return Optional.empty();
        }
        DayRange days = DayRange.unbounded();
        for (Timex time : times(telling)) {
            DayRange wide = TimeClaims.days(time);
            days = wide.overlaps(days) ? days.intersect(wide) : days.hull(wide);
        }
        return Optional.of(days).filter(d -> !d.isUnbounded());
    }

    private List<Timex> times(Collation.Telling telling) {
        return tellings.get(telling.account()).times(telling.event().event(), TimeLink.Relation.AT);
    }

    private Collation.Voice dated(Collation.Telling telling) {
        Event event = telling.event().event();
        Span words = times(telling).stream().map(Timex::span).reduce(event.trigger(), Span::hull);
        Bilingual says = wording.say(
                "collation.says.date",
                name(telling),
                wording.days(widest(telling).orElse(DayRange.unbounded())));
        return new Collation.Voice(telling.account(), List.of(near(event, words)), Wording.capital(says), false);
    }

    private Collation.Voice placed(Collation.Telling telling) {
        Bilingual says = wording.say("collation.says.place", name(telling), where(telling));
        Event event = telling.event().event();
        return new Collation.Voice(
                telling.account(), List.of(near(event, event.extent())), Wording.capital(says), false);
    }

    /** The clause, or less where it would be too long to quote. */
    private static Span near(Event event, Span words) {
        Span clause = event.extent().hull(words);
        int longest = 300;
        return clause.length() <= longest ? clause : words.length() <= longest ? words : event.trigger();
    }

    private Bilingual where(Collation.Telling telling) {
        for (Argument argument : telling.event().event().arguments()) {
            Optional<Entity> place = WHERE.contains(argument.role())
                    ? tellings.get(telling.account()).entity(argument.entity())
                    : Optional.empty();
            if (place.isPresent()) {
                return EventWords.name(place.get());
            }
        }
        return Wording.same("");
    }

    private Bilingual name(Collation.Telling telling) {
        return tellings.get(telling.account()).eventWords().name(telling.event().event());
    }

    private Bilingual title(Collation.Telling telling) {
        return Wording.same("«" + accounts.get(telling.account()).title() + "»");
    }

    private Bilingual who(Side side) {
        Bilingual all = title(side.tellings().get(0));
        for (Collation.Telling more : side.tellings().subList(1, side.tellings().size())) {
            all = wording.say("collation.and", all, title(more));
        }
        return all;
    }

    private static long gap(DayRange one, DayRange other) {
        long before = other.earliest().orElse(Long.MIN_VALUE / 2) - one.latest().orElse(Long.MAX_VALUE / 2);
        long after = one.earliest().orElse(Long.MIN_VALUE / 2) - other.latest().orElse(Long.MAX_VALUE / 2);
        return Math.max(before, after);
    }
}
