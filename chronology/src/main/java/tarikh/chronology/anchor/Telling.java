package tarikh.chronology.anchor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tarikh.chronology.wording.EventWords;
import tarikh.chronology.wording.Wording;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventOrder;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Happenings;
import tarikh.reading.event.Role;
import tarikh.reading.event.SourcedDate;
import tarikh.reading.event.TimeLink;
import tarikh.reading.speech.Attribution;
import tarikh.reading.timex.Timex;

/** One text's readings, looked up by id and by person. */
public final class Telling {
    private static final int FEW = 8;
    /** In so many characters one name is of one person. */
    private static final int NEAR = 2_000;
    /** Beyond so many characters a text is long enough for people of one name. */
    private static final int FAR = 20_000;

    private static final String UNNAMED = "~";

    private final Map<String, Timex> times = new TreeMap<>();
    private final Map<String, Entity> entities = new TreeMap<>();
    private final Happenings happened;
    private final List<Event> everything;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Double> confidences = new HashMap<>();
    private final Set<String> ofTheUnnamed = new HashSet<>();
    private final boolean lunar;
    private final Layout layout;
    private final Optional<String> hero;
    private final boolean nearlyAlone;
    private final Wording wording;
    private final EventWords eventWords;

    public Telling(Wording wording, Layout layout, List<Timex> times, List<Entity> entities, Happenings happened) {
        this.wording = wording;
        this.layout = layout;
        this.eventWords = new EventWords(wording, entities);
        this.happened = happened;
        times.forEach(t -> this.times.put(t.id(), t));
        entities.forEach(e -> this.entities.put(e.id(), e));
        everything = Stream.concat(happened.events().stream(), happened.deeds().stream())
                .sorted(Comparator.comparing(Event::trigger))
                .toList();
        for (int i = 0; i < happened.events().size(); i++) {
            positions.put(happened.events().get(i).id(), i);
        }
        everything.forEach(e -> confidences.put(e.id(), e.confidence()));
        Set<String> described = happened.described().stream()
                .filter(e -> e.mentions().size() == 1 && !goesOnAbout(e, happened.events()))
                .map(Entity::id)
                .collect(Collectors.toSet());
        for (Event event : happened.events()) {
            Set<String> actors = fillers(event, Role.AGENT, Role.PATIENT);
            boolean named = people(event, Role.TOPIC, Role.RECIPIENT).stream().anyMatch(p -> !described.contains(p));
            if (!actors.isEmpty() && described.containsAll(actors) && !named) {
                ofTheUnnamed.add(event.id());
            }
        }
        hero = mostNamed();
        nearlyAlone = hero.filter(this::isNearlyAlone).isPresent();
        lunar = times.stream().anyMatch(t -> !t.hijri().isEmpty());
    }

    Layout layout() {
        return layout;
    }

    public Wording wording() {
        return wording;
    }

    public EventWords eventWords() {
        return eventWords;
    }

    /** {@return the events of the chronicle, in text order} */
    public List<Event> events() {
        return happened.events();
    }

    /** {@return the events and whatever else is told with a time, in text order} */
    public List<Event> everything() {
        return everything;
    }

    /** {@return the person that most of the text's events with people are about, or empty if there is none} */
    Optional<String> hero() {
        return hero;
    }

    /** {@return how sure the reading of the event with this id is; 1 for one that is not told} */
    public double confidence(String event) {
        return confidences.getOrDefault(event, 1.0);
    }

    /** {@return whether all who act in an event, or are done to, are only described, and once, so that it may be of others than another telling} */
    public boolean isOfTheUnnamed(String event) {
        return ofTheUnnamed.contains(event);
    }

    /** {@return whether an event may as well be done to who is told to do it, dead or alive: its verb may be passive} */
    public boolean mayBeDoneToTheDead(Event event) {
        return happened.passives().contains(event.id()) && !LifeRule.DONE_TO_THE_LIVING.contains(event.type());
    }

    /** {@return whether an event is told to be over} */
    boolean isEnded(Event event) {
        return happened.ended().contains(event.id());
    }

    /** {@return whether an event is said to come after a death} */
    boolean isPosthumous(Event event) {
        return happened.posthumous().contains(event.id());
    }

    /** Whether the telling goes on about a person without naming him again: whoever the next verbs are of is the same. */
    private static boolean goesOnAbout(Entity one, List<Event> events) {
        long without = events.stream()
                .flatMap(e -> e.arguments().stream())
                .filter(a -> a.entity().equals(one.id()) && a.words().isEmpty())
                .count();
        return one.kind() == EntityKind.PERSON && without > 0;
    }

    private Optional<String> mostNamed() {
        Map<String, Integer> counts = new TreeMap<>();
        int all = 0;
        for (Event event : everything) {
            Set<String> people = people(event, Role.values());
            all += people.isEmpty() ? 0 : 1;
            people.forEach(p -> counts.merge(p, 1, Integer::sum));
        }
        int half = (all + 1) / 2;
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > half)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** {@return whether somebody is known by a name and not by a description alone} */
    boolean isNamed(String entity) {
        return happened.described().stream().noneMatch(e -> e.id().equals(entity));
    }

    /** {@return whether both are of the person the text is about, or name the same person in words} */
    public boolean isOfOnePerson(Optional<Event> one, Optional<Event> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        boolean ofHero = nearlyAlone
                && List.of(one.get(), other.get()).stream()
                        .allMatch(e -> people(e, Role.values()).contains(hero.orElseThrow())
                                || e.type() == EventType.LIFE_BIRTH
                                        && people(e, Role.values()).isEmpty());
        return ofHero || isNamedAlike(one.get(), other.get());
    }

    /** Whether hardly anything is told of others, so that a subject left out can be nobody else. */
    private boolean isNearlyAlone(String person) {
        int all = 0;
        int others = 0;
        for (Event event : everything) {
            // Whom somebody's words or fears are of is not whom the narrator goes on about.
            boolean told = event.attribution() instanceof Attribution.Narrator;
            Set<String> people = told ? people(event, Role.values()) : Set.of();
            all += people.isEmpty() ? 0 : 1;
            others += people.isEmpty() || people.contains(person) ? 0 : 1;
        }
        return others <= Math.max(1, all / FEW);
    }

    /**
     * Whether both name somebody alike in words: near by any name, farther away by two words or more, in the rest of a long text,
     * where one given name or title is of many, by three.
     */
    private boolean isNamedAlike(Event one, Event other) {
        int apart = Math.abs(one.trigger().start() - other.trigger().start());
        int needed = apart <= NEAR ? 1 : apart <= FAR ? 2 : 3;
        for (Argument mine : one.arguments()) {
            for (Argument theirs : other.arguments()) {
                if (mine.entity().equals(theirs.entity()) && Math.min(words(mine), words(theirs)) >= needed) {
                    return true;
                }
            }
        }
        return false;
    }

    private int words(Argument argument) {
        return argument.words().stream().mapToInt(layout::words).max().orElse(0);
    }

    /** {@return whether two events are told so far from one another that a year left out of either may be another} */
    public boolean areFar(Optional<Event> one, Optional<Event> other) {
        return one.isPresent()
                && other.isPresent()
                && Math.abs(one.get().trigger().start() - other.get().trigger().start()) > FAR;
    }

    /** {@return the event told next, or empty for the last} */
    Optional<Event> next(Event event) {
        int at = positions.getOrDefault(event.id(), -1);
        return at >= 0 && at + 1 < happened.events().size()
                ? Optional.of(happened.events().get(at + 1))
                : Optional.empty();
    }

    public List<EventOrder> order() {
        return happened.order();
    }

    /** {@return what the text says of the order in time of the deeds, and of events with deeds between them} */
    List<EventOrder> deedOrder() {
        return happened.deedOrder();
    }

    /** {@return the dates that sources give, in text order} */
    public List<SourcedDate> sourced() {
        return happened.sourced();
    }

    /** {@return whether the text counts in a lunar calendar somewhere, so that its years may be lunar} */
    public boolean lunar() {
        return lunar;
    }

    /** {@return all time expressions, ordered by id} */
    Collection<Timex> times() {
        return times.values();
    }

    /** {@return the time expression with this id, or empty if there is none} */
    public Optional<Timex> time(String id) {
        return Optional.ofNullable(times.get(id));
    }

    /** {@return the entity with this id, or empty if there is none} */
    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** {@return the time expressions that the event has in this relation, in order} */
    public List<Timex> times(Event event, TimeLink.Relation relation) {
        List<Timex> found = new ArrayList<>();
        for (TimeLink link : event.times()) {
            // "Seventy and two years more" beside an age is no second age.
            boolean rest = link.relation() == TimeLink.Relation.LASTS && has(event, TimeLink.Relation.AGE);
            if (relation(event, link) == relation && !(rest && relation == TimeLink.Relation.AGE)) {
                time(link.timex()).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean has(Event event, TimeLink.Relation relation) {
        return event.times().stream().anyMatch(l -> l.relation() == relation);
    }

    /** A death does not last: what looks like its length is the age. */
    private static TimeLink.Relation relation(Event event, TimeLink link) {
        boolean death = event.type() == EventType.LIFE_DEATH
                || event.type() == EventType.CONFLICT_KILL
                || event.type() == EventType.JUSTICE_EXECUTE;
        return death && link.relation() == TimeLink.Relation.LASTS ? TimeLink.Relation.AGE : link.relation();
    }

    /** {@return whether the event goes on for some time by what is told of it} */
    boolean isLong(Event event) {
        return event.times().stream()
                .map(l -> relation(event, l))
                .anyMatch(r -> r == TimeLink.Relation.LASTS || r == TimeLink.Relation.UNTIL);
    }

    /** {@return whether the event has a length of its own} */
    public boolean hasLength(Event event) {
        return !times(event, TimeLink.Relation.LASTS).isEmpty();
    }

    /** {@return whether a day, month or year is given for the event or for its beginning} */
    public boolean hasBeginning(Event event) {
        return event.times().stream()
                .filter(l -> l.relation() == TimeLink.Relation.AT || l.relation() == TimeLink.Relation.FROM)
                .anyMatch(l ->
                        time(l.timex()).filter(t -> !t.days().isUnbounded()).isPresent());
    }

    /** {@return the ids of the people in one of these roles} */
    public Set<String> people(Event event, Role... roles) {
        Set<String> found = new LinkedHashSet<>();
        for (Role role : roles) {
            for (Argument argument : event.arguments()) {
                boolean person = entity(argument.entity())
                        .filter(e -> e.kind() == EntityKind.PERSON)
                        .isPresent();
                if (argument.role() == role && person) {
                    found.add(argument.entity());
                }
            }
        }
        return found;
    }

    /**
     * Who acts or is done to.
     *
     * @return the ids of the people in one of these roles; where there are none, what stands for an actor that no entity
     *     fills, equal for the same actor and never the id of an entity
     */
    public Set<String> who(Event event, Role... roles) {
        Set<String> found = people(event, roles);
        String unnamed = happened.actors().get(event.id());
        if (unnamed != null && found.stream().noneMatch(this::isNamed)) {
            found.add(UNNAMED + unnamed);
        }
        return found;
    }

    /** {@return whether those who act are known by their words alone and nobody named is among them} */
    boolean isByTheUnnamed(Event event) {
        return happened.actors().containsKey(event.id())
                && people(event, Role.values()).stream().noneMatch(this::isNamed);
    }

    /** {@return whether no word says who acts} */
    boolean isByAnybody(Event event) {
        String actor = happened.actors().getOrDefault(event.id(), "");
        return people(event, Role.AGENT, Role.PATIENT).isEmpty()
                && (actor.isEmpty() || Character.isDigit(actor.charAt(0)));
    }

    /** {@return the ids of what fills one of these roles} */
    public Set<String> fillers(Event event, Role... roles) {
        Set<String> found = new LinkedHashSet<>();
        for (Role role : roles) {
            event.arguments().stream().filter(a -> a.role() == role).forEach(a -> found.add(a.entity()));
        }
        return found;
    }

    /** {@return whether the two sets share a member} */
    static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
