package tarikh.chronology.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tarikh.calendar.DayRange;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;

/**
 * Finds the events that several accounts tell: of the same sort, with the same people, and with a day, a place or a thing in
 * common. What happens once in a life is the same whatever the days; anything else with other days is another event, unless it
 * is the only one of its sort in both accounts and nearly of that time.
 */
final class Matches {
    private static final Set<Role> ACTORS = Set.of(Role.AGENT, Role.PATIENT);
    private static final Set<Role> WHERE = Set.of(Role.PLACE, Role.ORIGIN, Role.DESTINATION);
    private static final Set<Role> THERE =
            Set.of(Role.PLACE, Role.ORIGIN, Role.DESTINATION, Role.TOPIC, Role.RECIPIENT, Role.VEHICLE);
    private static final Set<EventType> DEATHS =
            Set.of(EventType.LIFE_DEATH, EventType.CONFLICT_KILL, EventType.JUSTICE_EXECUTE);
    /** A date vaguer than this does not show that two events are one. */
    private static final long VAGUE = 800;
    /** How far apart accounts may put one event that may happen again. */
    private static final long SLIP = 3 * 366L;

    private static final int MOST_CANDIDATES = 40;

    private final List<Chronicle> accounts;
    private final Figures figures;
    private final CopiedEvents copies;
    private final Map<String, Integer> byCopy = new HashMap<>();
    private final List<List<Collation.Telling>> groups = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    /** The tellings of each account by account and key. */
    private final Map<String, List<Collation.Telling>> alike = new HashMap<>();

    Matches(List<Chronicle> accounts, Figures figures, CopiedEvents copies) {
        this.accounts = accounts;
        this.figures = figures;
        this.copies = copies;
    }

    /** {@return every event told as having happened, with the tellings of the other accounts of it, each in one group} */
    List<List<Collation.Telling>> groups() {
        for (int a = 0; a < accounts.size(); a++) {
            for (DatedEvent event : accounts.get(a).events()) {
                if (event.event().happened()) {
                    for (String key : keys(a, event.event())) {
                        alike.computeIfAbsent(a + " " + key, k -> new ArrayList<>())
                                .add(new Collation.Telling(a, event));
                    }
                }
            }
        }
        for (int a = 0; a < accounts.size(); a++) {
            for (DatedEvent event : accounts.get(a).events()) {
                if (event.event().happened()) {
                    place(new Collation.Telling(a, event));
                }
            }
        }
        return groups;
    }

    private void place(Collation.Telling telling) {
        Set<String> keys = keys(telling.account(), telling.event().event());
        Set<Integer> candidates = new TreeSet<>();
        for (String key : keys) {
            List<Integer> some = byKey.getOrDefault(key, List.of());
            candidates.addAll(some.subList(Math.max(0, some.size() - MOST_CANDIDATES), some.size()));
        }
        int best = copyOf(telling);
        int most = best < 0 ? 0 : Integer.MAX_VALUE;
        for (int g : candidates) {
            List<Collation.Telling> group = groups.get(g);
            boolean taken = group.stream().anyMatch(t -> t.account() == telling.account());
            int likeness = taken ? 0 : likeness(group.get(0), telling);
            if (likeness > most) {
                most = likeness;
                best = g;
            }
        }
        if (best < 0) {
            best = groups.size();
            groups.add(new ArrayList<>());
        }
        groups.get(best).add(telling);
        for (String copy : copies.of(telling.account(), telling.event())) {
            byCopy.putIfAbsent(copy, best);
        }
        for (String key : keys) {
            List<Integer> some = byKey.computeIfAbsent(key, k -> new ArrayList<>());
            if (some.isEmpty() || some.get(some.size() - 1) != best) {
                some.add(best);
            }
        }
    }

    /** {@return the group of an event told in the same words, or -1} */
    private int copyOf(Collation.Telling telling) {
        for (String copy : copies.of(telling.account(), telling.event())) {
            Integer group = byCopy.get(copy);
            if (group != null && groups.get(group).stream().noneMatch(t -> t.account() == telling.account())) {
                return group;
            }
        }
        return -1;
    }

    /** What events must share to be one: their sort and somebody in them, or something where nobody is named. */
    private Set<String> keys(int account, Event event) {
        String sort = DEATHS.contains(event.type())
                ? EventType.LIFE_DEATH.code()
                : event.type().code();
        Set<String> keys = new LinkedHashSet<>();
        for (Argument argument : event.arguments()) {
            // Whoever dies may be read as the one who does it; where he dies is not he.
            boolean sufferer = argument.role() == Role.PATIENT
                    || event.type() == EventType.LIFE_DEATH && argument.role() == Role.AGENT;
            boolean acts = DEATHS.contains(event.type()) ? sufferer : ACTORS.contains(argument.role());
            if (acts) {
                figures.of(account, argument.entity()).ifPresent(f -> keys.add(sort + " " + f));
            }
        }
        return keys;
    }

    /** {@return how surely two tellings are of one event; 0 if they are not} */
    private int likeness(Collation.Telling one, Collation.Telling other) {
        Event first = one.event().event();
        Event second = other.event().event();
        int shared = shared(one, other, ACTORS).size();
        int where = shared(one, other, WHERE).size();
        int things = shared(one, other, Set.of(Role.TOPIC, Role.RECIPIENT, Role.VEHICLE))
                .size();
        boolean once = first.type() == EventType.LIFE_BIRTH || DEATHS.contains(first.type());
        if (once) {
            return 100 + where;
        }
        if (differ(one, other, Role.PATIENT) || differ(one, other, Role.TOPIC) || differ(one, other, Role.AGENT)) {
            return 0;
        }
        boolean elsewhere = elsewhere(one, other);
        Optional<DayRange> days = own(one);
        Optional<DayRange> others = own(other);
        boolean dated = days.isPresent() && others.isPresent();
        if (dated && days.get().overlaps(others.get())) {
            boolean exact = size(days.get()) < VAGUE && size(others.get()) < VAGUE;
            return !elsewhere && (exact || where > 0 || things > 0) || exact && isOnly(one, other)
                    ? 40 + 4 * shared + 2 * where + things
                    : 0;
        }
        boolean alike = where > 0 || things > 0 || shared > 1;
        if (dated) {
            boolean near = days.get().widen(SLIP, SLIP).overlaps(others.get());
            return near && alike && !elsewhere && isOnlyThere(one, other) ? 10 + shared + where : 0;
        }
        return alike && !elsewhere && isOnlyThere(one, other) ? 20 + shared + where + things : 0;
    }

    /** Whether both name who or what fills a role, and it is not the same. */
    private boolean differ(Collation.Telling one, Collation.Telling other, Role role) {
        Set<Integer> mine = fillers(one, Set.of(role));
        Set<Integer> theirs = fillers(other, Set.of(role));
        return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
    }

    /** Whether each account tells but one event of this sort with these people. */
    private boolean isOnly(Collation.Telling one, Collation.Telling other) {
        return List.of(one, other).stream().allMatch(t -> alike(t).size() == 1);
    }

    /** Whether each account tells but one event of this sort with these people that has a place or thing of the other's. */
    private boolean isOnlyThere(Collation.Telling one, Collation.Telling other) {
        return isOnlyWith(one, other) && isOnlyWith(other, one);
    }

    private boolean isOnlyWith(Collation.Telling mine, Collation.Telling theirs) {
        return alike(mine).stream()
                        .filter(t -> !shared(t, theirs, THERE).isEmpty()
                                || shared(t, theirs, ACTORS).size() > 1)
                        .count()
                == 1;
    }

    private Set<Collation.Telling> alike(Collation.Telling telling) {
        Set<Collation.Telling> found = new LinkedHashSet<>();
        for (String key : keys(telling.account(), telling.event().event())) {
            List<Collation.Telling> some = alike.getOrDefault(telling.account() + " " + key, List.of());
            found.addAll(some.subList(0, Math.min(MOST_CANDIDATES, some.size())));
        }
        return found;
    }

    private Set<Integer> shared(Collation.Telling one, Collation.Telling other, Set<Role> roles) {
        Set<Integer> mine = fillers(one, roles);
        mine.retainAll(fillers(other, roles));
        return mine;
    }

    /** {@return the figures in some roles of an event} */
    Set<Integer> fillers(Collation.Telling telling, Set<Role> roles) {
        Set<Integer> found = new HashSet<>();
        for (Argument argument : telling.event().event().arguments()) {
            if (roles.contains(argument.role())) {
                figures.of(telling.account(), argument.entity()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** {@return whether two tellings put the event at places of which none lies in the other} */
    boolean elsewhere(Collation.Telling one, Collation.Telling other) {
        for (Role role : WHERE) {
            Set<Integer> here = fillers(one, Set.of(role));
            Set<Integer> there = fillers(other, Set.of(role));
            boolean apart = !here.isEmpty()
                    && !there.isEmpty()
                    && here.stream().allMatch(h -> there.stream().noneMatch(t -> figures.nested(h, t)));
            if (apart) {
                return true;
            }
        }
        return false;
    }

    /** {@return the days that a telling's own words give the event} */
    static Optional<DayRange> own(Collation.Telling telling) {
        boolean said = telling.event().how() == DatedEvent.How.EXPLICIT
                || telling.event().how() == DatedEvent.How.ANAPHORIC;
        return Optional.of(telling.event().days()).filter(d -> said && d.isBounded());
    }

    private static long size(DayRange days) {
        return days.latest().orElseThrow() - days.earliest().orElseThrow() + 1;
    }
}
