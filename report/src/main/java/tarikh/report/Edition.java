package tarikh.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;
import tarikh.reading.timex.Timex;
import tarikh.report.map.Atlas;
import tarikh.text.Span;

/** One chronicle prepared for the page: its parts by id and the names they go by. */
final class Edition {
    private static final Map<Role, String> PLACES_IN_LABEL = placesInLabel();

    final Chronicle chronicle;
    final Words words;
    final DateWords dates;
    final Atlas atlas = new Atlas();
    private final Map<String, Timex> times = new LinkedHashMap<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, DatedEvent> events = new LinkedHashMap<>();
    private final String protagonist;

    Edition(Chronicle chronicle, Words words) {
        this.chronicle = chronicle;
        this.words = words;
        this.dates = new DateWords(words);
        chronicle.times().forEach(t -> times.put(t.id(), t));
        chronicle.entities().forEach(e -> entities.put(e.id(), e));
        chronicle.events().forEach(e -> events.put(e.event().id(), e));
        this.protagonist = findProtagonist();
    }

    private static Map<Role, String> placesInLabel() {
        Map<Role, String> patterns = new LinkedHashMap<>();
        patterns.put(Role.ORIGIN, "label.from");
        patterns.put(Role.DESTINATION, "label.to");
        patterns.put(Role.PLACE, "label.in");
        return Collections.unmodifiableMap(patterns);
    }

    Optional<Timex> timex(String id) {
        return Optional.ofNullable(times.get(id));
    }

    Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    Optional<DatedEvent> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    String quote(Span span) {
        return chronicle.source().quote(span);
    }

    /** {@return the direction of the text that was read, as HTML names it} */
    String textDirection() {
        String language = chronicle.language();
        boolean rightToLeft = List.of("ar", "fa", "he", "ur", "syr", "ckb").stream()
                .anyMatch(code -> language.equals(code) || language.startsWith(code + "-"));
        return rightToLeft ? "rtl" : "ltr";
    }

    Both name(Entity entity) {
        String latin = entity.known().latin();
        return new Both(entity.name(), latin.isEmpty() ? entity.name() : latin);
    }

    Both name(String entityId) {
        return entity(entityId).map(this::name).orElse(Both.same(entityId));
    }

    /** {@return what happened, to whom, from where, to where} */
    Both label(Event event) {
        Both label = words.say("event." + event.type().code());
        Optional<Both> who = who(event);
        return where(who.isPresent() ? words.join("label.who", label, who.get()) : label, event);
    }

    /** {@return as {@link #label}, but without the person most of the text is about} */
    Both shortLabel(Event event) {
        boolean isAboutProtagonist = whoIs(event).equals(List.of(protagonist));
        return isAboutProtagonist ? where(words.say("event." + event.type().code()), event) : label(event);
    }

    private Optional<Both> who(Event event) {
        return whoIs(event).stream().map(this::name).reduce((a, b) -> words.join("label.who.and", a, b));
    }

    /** Those an event is named after: both sides of a meeting, else whom it befell, else who did it. */
    private static List<String> whoIs(Event event) {
        Optional<String> agent = event.argument(Role.AGENT).map(Argument::entity);
        Optional<String> patient = event.argument(Role.PATIENT).map(Argument::entity);
        if (event.type().group().equals("contact")) {
            return Stream.of(
                            agent,
                            patient.isPresent()
                                    ? patient
                                    : event.argument(Role.RECIPIENT).map(Argument::entity))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }
        return patient.or(() -> agent).stream().toList();
    }

    private Both where(Both label, Event event) {
        Both whole = label;
        for (Map.Entry<Role, String> role : PLACES_IN_LABEL.entrySet()) {
            Optional<Argument> place = event.argument(role.getKey());
            if (place.isPresent()) {
                boolean arrives = role.getKey() == Role.DESTINATION && event.type() == EventType.MOVE_ARRIVE;
                whole = words.join(
                        arrives ? "label.arrive" : role.getValue(),
                        whole,
                        name(place.get().entity()));
            }
        }
        return whole;
    }

    /** {@return the person in at least half of the events, or the empty string} */
    private String findProtagonist() {
        int most = 0;
        String found = "";
        for (Entity entity : chronicle.entities()) {
            int count =
                    entity.kind() == EntityKind.PERSON ? eventsWith(entity.id()).size() : 0;
            if (count > most) {
                most = count;
                found = entity.id();
            }
        }
        return most * 2 >= chronicle.events().size() ? found : "";
    }

    /** {@return the events in which an entity fills a role, in text order} */
    List<DatedEvent> eventsWith(String entityId) {
        return chronicle.events().stream()
                .filter(e ->
                        e.event().arguments().stream().anyMatch(a -> a.entity().equals(entityId)))
                .toList();
    }

    /** {@return the events that rest on a time expression, in text order} */
    List<DatedEvent> eventsAt(String timexId) {
        return chronicle.events().stream()
                .filter(e -> e.timexes().contains(timexId)
                        || e.event().times().stream().anyMatch(l -> l.timex().equals(timexId)))
                .toList();
    }
}
