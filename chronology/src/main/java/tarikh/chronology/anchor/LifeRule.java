package tarikh.chronology.anchor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;
import tarikh.reading.event.TimeLink;
import tarikh.reading.timex.Timex;

/** Lives: nobody acts before birth or after death, and an age counts from the birth. */
final class LifeRule implements Rule {
    private static final double AGE_TRUST = 7;
    private static final int YEAR = 366;
    private static final long OLDEST_CHILD = 18 * YEAR;
    private static final int FEW_DEATHS = 8;
    private static final long LONGEST_OF_DEEDS = 80 * YEAR;

    /** A work can come out, and a letter arrive, after its author's death; a dead man can still be sentenced. */
    private static final Set<EventType> CAN_COME_AFTER_DEATH = Set.of(
            EventType.WORK_PUBLISH,
            EventType.CONTACT_CORRESPOND,
            EventType.JUSTICE_TRY,
            EventType.JUSTICE_SENTENCE,
            EventType.CONFLICT_WAR);

    /** What is done only to the living. */
    static final Set<EventType> DONE_TO_THE_LIVING = Set.of(
            EventType.LIFE_MARRY,
            EventType.MOVE_DEPART,
            EventType.MOVE_ARRIVE,
            EventType.MOVE_TRAVEL,
            EventType.MOVE_STAY,
            EventType.MOVE_EXPEL,
            EventType.MOVE_FLEE,
            EventType.POWER_ACCEDE,
            EventType.JUSTICE_ARREST,
            EventType.JUSTICE_JAIL,
            EventType.JUSTICE_RELEASE,
            EventType.CONTACT_MEET,
            EventType.WORK_STUDY);

    private final int grace;

    /**
     * The rule.
     *
     * @param grace how many days after a death a deed is still let pass, for nights belong to two days
     */
    LifeRule(int grace) {
        this.grace = grace;
    }

    @Override
    public void apply(AccountBuilder account) {
        Map<String, Event> births = new TreeMap<>();
        Map<String, List<Event>> deaths = new TreeMap<>();
        Optional<Event> opening = account.events().stream()
                .filter(account.telling()::hasBeginning)
                .findFirst();
        for (Event event : account.events()) {
            born(account.telling(), event).forEach(p -> births.putIfAbsent(p, event));
            if (opening.filter(o -> o.id().equals(event.id()) && isBirthOfNobody(account, event))
                    .isPresent()) {
                // A birth of nobody named that comes before all other dates of a text, as at the head of a life.
                account.telling().hero().ifPresent(p -> births.putIfAbsent(p, event));
            }
            died(account.telling(), event)
                    .forEach(p ->
                            deaths.computeIfAbsent(p, k -> new ArrayList<>()).add(event));
        }
        Set<String> several = severalOfOneName(account.telling(), births, deaths);
        births.keySet().removeAll(several);
        deaths.keySet().removeAll(several);
        deaths.forEach((person, all) -> certain(account.telling(), all).forEach(d -> lastDeeds(account, person, d)));
        births.forEach((person, birth) -> firstDeeds(account, person, birth));
        ages(account, births, several);
    }

    private static boolean isBirthOfNobody(AccountBuilder account, Event event) {
        return event.type() == EventType.LIFE_BIRTH
                && account.telling().people(event, Role.values()).isEmpty();
    }

    /** Those who are told to have died twice, or before they were born: their name stands for more than one person. */
    private static Set<String> severalOfOneName(
            Telling telling, Map<String, Event> births, Map<String, List<Event>> deaths) {
        Set<String> several = new HashSet<>();
        deaths.forEach((person, all) -> {
            List<DayRange> days = all.stream()
                    .map(d -> OwnDays.of(telling, d).days())
                    .filter(d -> !d.isUnbounded())
                    .toList();
            boolean twice = days.stream().anyMatch(d -> days.stream().anyMatch(o -> yearsApart(d, o)));
            Event birth = births.get(person);
            boolean early = birth != null
                    && days.stream()
                            .anyMatch(d ->
                                    yearsApart(d, OwnDays.of(telling, birth).days())
                                            && d.latest().isPresent()
                                            && OwnDays.of(telling, birth)
                                                            .days()
                                                            .earliest()
                                                            .orElse(Long.MIN_VALUE)
                                                    > d.latest().getAsLong());
            if (twice || early) {
                several.add(person);
            }
        });
        return several;
    }

    private static boolean yearsApart(DayRange one, DayRange other) {
        return !one.widen(YEAR, YEAR).overlaps(other);
    }

    /** The first death of each date, or the first ones if none has a date: a death told again adds nothing. */
    private static List<Event> certain(Telling telling, List<Event> deaths) {
        Map<DayRange, Event> dated = new LinkedHashMap<>();
        deaths.stream()
                .filter(telling::hasBeginning)
                .forEach(d -> dated.putIfAbsent(OwnDays.of(telling, d).days(), d));
        return dated.isEmpty() ? deaths.subList(0, Math.min(FEW_DEATHS, deaths.size())) : List.copyOf(dated.values());
    }

    static Set<String> born(Telling telling, Event event) {
        return event.type() == EventType.LIFE_BIRTH ? telling.people(event, Role.PATIENT) : Set.of();
    }

    static Set<String> died(Telling telling, Event event) {
        return switch (event.type()) {
            case LIFE_DEATH -> patientOrAgent(telling, event);
            case CONFLICT_KILL, JUSTICE_EXECUTE -> telling.people(event, Role.PATIENT);
            default -> Set.of();
        };
    }

    private static Set<String> patientOrAgent(Telling telling, Event event) {
        Set<String> patients = telling.people(event, Role.PATIENT);
        return patients.isEmpty() ? telling.people(event, Role.AGENT) : patients;
    }

    private void lastDeeds(AccountBuilder account, String person, Event death) {
        Grounds always = AccountBuilder.always(Grounds.Always.NO_DEED_AFTER_DEATH);
        int end = account.moment(death).begin();
        for (Event deed : account.eventsOf(person)) {
            boolean dies = died(account.telling(), deed).contains(person);
            if (!dies && needsLife(account.telling(), deed, person)) {
                account.atMost(end, account.moment(deed).end(), grace, always);
            }
        }
    }

    private static boolean needsLife(Telling telling, Event deed, String person) {
        if (CAN_COME_AFTER_DEATH.contains(deed.type()) || telling.isPosthumous(deed)) {
            return false;
        }
        if (deed.type() == EventType.OTHER && !isNamed(deed, person)) {
            return false;
        }
        // A robe of honour is put on the living, and a book is read to them.
        boolean receives = deed.type() == EventType.OTHER
                && telling.people(deed, Role.RECIPIENT).contains(person);
        return receives
                || telling.people(deed, Role.AGENT).contains(person)
                || DONE_TO_THE_LIVING.contains(deed.type())
                        && telling.people(deed, Role.PATIENT).contains(person);
    }

    /** A dropped subject may be somebody else, of whom no entity is known. */
    private static boolean isNamed(Event deed, String person) {
        return deed.arguments().stream()
                .anyMatch(a -> a.entity().equals(person) && !a.words().isEmpty());
    }

    private static void firstDeeds(AccountBuilder account, String person, Event birth) {
        Grounds always = AccountBuilder.always(Grounds.Always.NO_DEED_BEFORE_BIRTH);
        int start = account.moment(birth).begin();
        for (Event deed : account.eventsOf(person)) {
            boolean isBirth = deed.type() == EventType.LIFE_BIRTH;
            if (!isBirth
                    && !outlastsALife(account.telling(), deed)
                    && account.telling()
                            .people(deed, Role.AGENT, Role.PATIENT, Role.RECIPIENT)
                            .contains(person)) {
                account.atLeast(start, account.moment(deed).begin(), 0, always);
            }
        }
    }

    /** A deed dated from one year to another a lifetime later: these are the years that it is about. */
    private static boolean outlastsALife(Telling telling, Event deed) {
        for (Timex from : telling.times(deed, TimeLink.Relation.FROM)) {
            for (Timex until : telling.times(deed, TimeLink.Relation.UNTIL)) {
                DayRange first = TimeClaims.asWritten(from);
                DayRange last = TimeClaims.asWritten(until);
                if (first.latest().isPresent()
                        && last.earliest().isPresent()
                        && last.earliest().getAsLong() - first.latest().getAsLong() > LONGEST_OF_DEEDS) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void ages(AccountBuilder account, Map<String, Event> births, Set<String> several) {
        Telling telling = account.telling();
        Map<String, Integer> untold = new TreeMap<>();
        Optional<Event> unnamed = onlyBirth(account);
        for (Event event : account.events()) {
            for (Timex age : telling.times(event, TimeLink.Relation.AGE)) {
                Set<String> people = new LinkedHashSet<>(telling.people(event, Role.PATIENT));
                if (people.isEmpty()) {
                    people.addAll(telling.people(event, Role.TOPIC, Role.RECIPIENT));
                }
                if (people.isEmpty()) {
                    people.addAll(telling.people(event, Role.AGENT));
                }
                if (isChildOfTheDead(telling, event, age, people)) {
                    people.clear();
                    telling.hero()
                            .or(() -> births.size() == 1
                                    ? births.keySet().stream().findFirst()
                                    : Optional.empty())
                            .ifPresent(people::add);
                }
                people.removeAll(several);
                if (people.isEmpty()) {
                    unnamed.ifPresent(
                            b -> age(account, event, age, account.moment(b).begin()));
                }
                if (people.size() == 1) {
                    String person = people.iterator().next();
                    Event birth = births.get(person);
                    int start = birth == null
                            ? untold.computeIfAbsent(person, p -> account.point())
                            : account.moment(birth).begin();
                    age(account, event, age, start);
                }
            }
        }
    }

    /** "His father died when he was ten": nobody's father dies so young. */
    private static boolean isChildOfTheDead(Telling telling, Event event, Timex age, Set<String> people) {
        long oldest = Length.ofAge(age, telling.lunar()).max().orElse(Long.MAX_VALUE);
        return event.type() == EventType.LIFE_DEATH
                && age.details().isAge()
                && people.stream().noneMatch(telling::isNamed)
                && oldest < OLDEST_CHILD;
    }

    /** The birth that the age of somebody unnamed counts from: the only one told, if it is of somebody unnamed too. */
    private static Optional<Event> onlyBirth(AccountBuilder account) {
        List<Event> births = account.events().stream()
                .filter(e -> e.type() == EventType.LIFE_BIRTH)
                .toList();
        return births.size() == 1
                        && account.telling()
                                .people(births.get(0), Role.values())
                                .isEmpty()
                ? Optional.of(births.get(0))
                : Optional.empty();
    }

    private static void age(AccountBuilder account, Event event, Timex age, int birth) {
        Telling telling = account.telling();
        Length length = Length.ofAge(age, telling.lunar());
        Bilingual says = telling.wording()
                .say("says.age", telling.eventWords().name(event), LengthRule.words(telling.wording(), length));
        Claim claim = new Claim(
                Claim.Kind.AGE, List.of(Clauses.of(event, age.span())), says, false, AGE_TRUST, event.id(), age.id());
        Grounds on = AccountBuilder.on(List.of(claim));
        account.within(birth, account.moment(event).begin(), length, on);
        // Who travels at an age has arrived at it, too.
        if (event.type().group().equals("move") && event.type() != EventType.MOVE_STAY) {
            account.within(birth, account.moment(event).end(), length, on);
        }
    }
}
