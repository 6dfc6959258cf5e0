package tarikh.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.reading.entity.Entity;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.Role;
import tarikh.reading.timex.Timex;
import tarikh.text.Span;

/** One chronicle prepared for the page: its parts by id and the names they go by. */
final class Edition {
    private static final List<Role> NAMED_IN_LABEL = List.of(Role.PATIENT, Role.AGENT);
    private static final List<Role> PLACES_IN_LABEL = List.of(Role.DESTINATION, Role.PLACE, Role.ORIGIN);

    final Chronicle chronicle;
    final Words words;
    final DateWords dates;
    private final Map<String, Timex> times = new LinkedHashMap<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, DatedEvent> events = new LinkedHashMap<>();

    Edition(Chronicle chronicle, Words words) {
        this.chronicle = chronicle;
        this.words = words;
        this.dates = new DateWords(words);
        chronicle.times().forEach(t -> times.put(t.id(), t));
        chronicle.entities().forEach(e -> entities.put(e.id(), e));
        chronicle.events().forEach(e -> events.put(e.event().id(), e));
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

    /** {@return what happened, to whom and where, in a few words} */
    Both label(Event event) {
        Both label = words.say("event." + event.type().code());
        for (Both part : labelParts(event)) {
            label = label.then(" · ", part);
        }
        return label;
    }

    private List<Both> labelParts(Event event) {
        List<Both> parts = new ArrayList<>();
        first(event, NAMED_IN_LABEL).ifPresent(a -> parts.add(name(a.entity())));
        first(event, PLACES_IN_LABEL).ifPresent(a -> parts.add(name(a.entity())));
        return parts;
    }

    private static Optional<Argument> first(Event event, List<Role> roles) {
        return roles.stream().map(event::argument).flatMap(Optional::stream).findFirst();
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
