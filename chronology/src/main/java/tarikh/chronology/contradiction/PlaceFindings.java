package tarikh.chronology.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tarikh.calendar.CalendarDate;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.chronology.anchor.Claim;
import tarikh.chronology.anchor.Telling;
import tarikh.chronology.anchor.TimeClaims;
import tarikh.chronology.wording.EventWords;
import tarikh.chronology.wording.Wording;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.Known;
import tarikh.reading.event.Event;
import tarikh.reading.event.Role;
import tarikh.reading.event.TimeLink;
import tarikh.reading.timex.Timex;

/** One person at two places sooner than anybody could travel between them. */
final class PlaceFindings {
    private static final int DAY_SIZED = 3;
    /** More days than anybody needed at any time from one end of the world to the other. */
    private static final long LONGEST_JOURNEY = 170;

    private static final int MOST_ON_A_DAY = 8;
    /** Before all days of which anything is told; dates without a year are ordered from here. */
    private static final long UNKNOWN_DAY = -10_000_000;

    private static final long MONTH = 32;
    /** When a text names only months and days, those of the Hijri calendar are taken to be of an age without engines. */
    private static final int UNKNOWN_LUNAR_YEAR = 1500;
    /** Other months may be of any age. */
    private static final int UNKNOWN_YEAR = 2000;

    private final Telling telling;
    private final Wording wording;
    private final TravelSpeeds speeds;
    /** By speaker, in text order. */
    private final Map<String, List<Presence>> presences = new HashMap<>();

    PlaceFindings(Telling telling, TravelSpeeds speeds) {
        this.telling = telling;
        this.wording = telling.wording();
        this.speeds = speeds;
        for (Event event : telling.everything()) {
            if (event.happened()) {
                presence(event)
                        .ifPresent(p -> presences
                                .computeIfAbsent(event.attribution().code(), s -> new ArrayList<>())
                                .add(p));
            }
        }
    }

    /** Somebody's being at a place on a day. */
    private record Presence(Event event, Set<String> people, Entity place, Timex time, CalendarDate written) {}

    List<Finding> of(String speaker) {
        List<Presence> all = presences.getOrDefault(speaker, List.of());
        List<Finding> findings = new ArrayList<>();
        Map<String, TreeMap<Long, List<Integer>>> earlier = new HashMap<>();
        for (int j = 0; j < all.size(); j++) {
            long day = dayOf(all.get(j));
            Set<Integer> near = new TreeSet<>();
            for (String person : all.get(j).people()) {
                TreeMap<Long, List<Integer>> before = earlier.computeIfAbsent(person, p -> new TreeMap<>());
                before.subMap(day - LONGEST_JOURNEY, true, day + LONGEST_JOURNEY, true)
                        .values()
                        .forEach(near::addAll);
                List<Integer> then = before.computeIfAbsent(day, d -> new ArrayList<>());
                if (then.size() < MOST_ON_A_DAY) {
                    then.add(j);
                }
            }
            for (int i : near) {
                compare(all.get(i), all.get(j)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** {@return a day by which those that can be compared are near one another; that of a year 0 where the year is unknown} */
    private static long dayOf(Presence presence) {
        DayRange days = presence.time().days();
        if (days.isBounded()) {
            return days.earliest().orElseThrow();
        }
        CalendarDate date = presence.written();
        return UNKNOWN_DAY + date.month().orElseThrow() * MONTH + date.day().orElseThrow();
    }

    private Optional<Presence> presence(Event event) {
        Set<String> people = new LinkedHashSet<>(telling.who(event, Role.AGENT));
        Role where;
        switch (event.type()) {
            case MOVE_ARRIVE -> {
                where = Role.DESTINATION;
                people.addAll(telling.who(event, Role.PATIENT));
            }
            case MOVE_DEPART, MOVE_FLEE -> where = Role.ORIGIN;
            case MOVE_STAY, CONTACT_MEET, WORK_STUDY, OTHER -> where = Role.PLACE;
            case LIFE_BIRTH, LIFE_DEATH, LIFE_MARRY, JUSTICE_ARREST, JUSTICE_JAIL, JUSTICE_RELEASE -> {
                where = Role.PLACE;
                people.addAll(telling.who(event, Role.PATIENT));
            }
            default -> {
                return Optional.empty();
            }
        }
        Optional<Entity> place = event.argument(where)
                .or(() -> event.argument(Role.PLACE))
                .flatMap(a -> telling.entity(a.entity()))
                .filter(e -> !e.conjecture()
                        && e.known().location().isPresent()
                        && !e.known().inside().isEmpty());
        for (Timex time : telling.times(event, TimeLink.Relation.AT)) {
            Optional<CalendarDate> date = day(time);
            if (place.isPresent() && date.isPresent() && !people.isEmpty()) {
                return Optional.of(new Presence(event, people, place.get(), time, date.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<CalendarDate> day(Timex time) {
        DayRange days = time.days();
        if (days.isSingleDay()) {
            return Optional.of(CalendarDate.ofDay(
                    tarikh.calendar.CalendarSystem.GREGORIAN, days.earliest().orElseThrow()));
        }
        boolean small = days.isUnbounded()
                || days.isBounded()
                        && days.latest().orElseThrow() - days.earliest().orElseThrow() < DAY_SIZED;
        return small
                ? DateFindings.written(time)
                        .filter(d -> d.month().isPresent()
                                && d.firstDay().isPresent()
                                && d.firstDay().equals(d.lastDay()))
                : Optional.empty();
    }

    private Optional<Finding> compare(Presence one, Presence other) {
        Optional<Long> apart = daysApart(one, other);
        Entity here = one.place();
        Entity there = other.place();
        if (apart.isEmpty() || here.id().equals(there.id()) || nested(here, there) || nested(there, here)) {
            return Optional.empty();
        }
        long km = TravelSpeeds.distance(
                here.known().location().orElseThrow(), there.known().location().orElseThrow());
        int perDay = speeds.perDay(Math.max(year(one), year(other)));
        long days = apart.get();
        if (km <= perDay * (days + 1)) {
            return Optional.empty();
        }
        Bilingual distance = wording.count(km, Wording.Unit.KILOMETRE);
        Bilingual why = days == 0
                ? wording.say(
                        "places.one.day",
                        EventWords.name(here),
                        EventWords.name(there),
                        distance,
                        wording.count(perDay, Wording.Unit.KILOMETRE))
                : wording.say(
                        "places.too.fast",
                        EventWords.name(here),
                        EventWords.name(there),
                        distance,
                        wording.length((km + perDay - 1) / perDay),
                        wording.length(days));
        List<Claim> claims = new ArrayList<>(claims(one));
        claims.addAll(claims(other));
        List<Finding.Way> ways = claims.stream()
                .map(c -> new Finding.Way(c, false, c.trust(), wording.say("repair.drop")))
                .toList();
        Contradiction.Kind kind = days == 0 ? Contradiction.Kind.TWO_PLACES : Contradiction.Kind.TRAVEL_SPEED;
        Contradiction.Strength strength =
                mayBeNear(one, other, perDay, days) ? Contradiction.Strength.QUESTION : Contradiction.Strength.HARD;
        return Optional.of(new Finding(kind, strength, claims, why, ways));
    }

    /** Whether the dates read otherwise leave time enough, or other places of these names lie near enough. */
    private static boolean mayBeNear(Presence one, Presence other, int perDay, long apart) {
        long most = apart;
        for (DayRange first : OtherReadings.days(one.time())) {
            for (DayRange second : OtherReadings.days(other.time())) {
                if (first.isBounded() && second.isBounded()) {
                    most = Math.max(most, apart(first, second));
                }
            }
        }
        for (Known.Point here : OtherReadings.points(one.place())) {
            for (Known.Point there : OtherReadings.points(other.place())) {
                if (TravelSpeeds.distance(here, there) <= perDay * (most + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long apart(DayRange one, DayRange other) {
        return Math.max(
                other.latest().orElseThrow() - one.earliest().orElseThrow(),
                one.latest().orElseThrow() - other.earliest().orElseThrow());
    }

    private List<Claim> claims(Presence presence) {
        Bilingual when = presence.time().days().isUnbounded()
                ? Wording.same(presence.written().numbers())
                : wording.days(presence.time().days());
        Bilingual says = wording.say(
                "places.says", telling.eventWords().name(presence.event()), EventWords.name(presence.place()), when);
        return TimeClaims.of(presence.event(), presence.time(), says, wording);
    }

    /** How many days lie between at most, or empty if the two dates cannot be compared. */
    private static Optional<Long> daysApart(Presence one, Presence other) {
        CalendarDate first = one.written();
        CalendarDate second = other.written();
        boolean sameMonth = first.calendar().equals(second.calendar())
                && first.month().equals(second.month())
                && first.year().equals(second.year());
        if (sameMonth) {
            return Optional.of(
                    (long) Math.abs(second.day().orElseThrow() - first.day().orElseThrow()));
        }
        DayRange days = one.time().days();
        DayRange others = other.time().days();
        if (!days.isBounded() || !others.isBounded()) {
            return Optional.empty();
        }
        return Optional.of(apart(days, others));
    }

    private static boolean nested(Entity inner, Entity outer) {
        return inner.known().inside().contains(outer.known().latin());
    }

    private static int year(Presence presence) {
        DayRange days = presence.time().days();
        return days.isBounded()
                ? LocalDate.ofEpochDay(days.latest().orElseThrow()).getYear()
                : presence.written().calendar().isLunar() ? UNKNOWN_LUNAR_YEAR : UNKNOWN_YEAR;
    }
}
