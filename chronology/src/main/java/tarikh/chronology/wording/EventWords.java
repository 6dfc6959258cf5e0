package tarikh.chronology.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tarikh.chronology.Bilingual;
import tarikh.reading.entity.Entity;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;

/** Names events in a few words: what happened, and to whom. */
public final class EventWords {
    private static final Set<EventType> SUFFERED = Set.of(
            EventType.LIFE_BIRTH,
            EventType.LIFE_DEATH,
            EventType.MOVE_EXPEL,
            EventType.MOVE_SEND,
            EventType.CONFLICT_KILL,
            EventType.CONFLICT_ATTACK,
            EventType.CONFLICT_CONQUER,
            EventType.JUSTICE_ARREST,
            EventType.JUSTICE_JAIL,
            EventType.JUSTICE_TRY,
            EventType.JUSTICE_SENTENCE,
            EventType.JUSTICE_EXECUTE,
            EventType.JUSTICE_RELEASE,
            EventType.WORK_FOUND,
            EventType.WORK_PUBLISH);

    private final Wording wording;
    private final Map<String, Entity> entities = new TreeMap<>();

    public EventWords(Wording wording, List<Entity> entities) {
        this.wording = wording;
        entities.forEach(e -> this.entities.put(e.id(), e));
    }

    /** {@return what happened, as "the arrival of Ibn Jubayr"} */
    public Bilingual name(Event event) {
        String key = "event." + event.type().code();
        Role first = SUFFERED.contains(event.type()) ? Role.PATIENT : Role.AGENT;
        Role second = first == Role.AGENT ? Role.PATIENT : Role.AGENT;
        for (Role role : List.of(first, second)) {
            for (Argument argument : event.arguments()) {
                Entity entity = entities.get(argument.entity());
                if (argument.role() == role && entity != null && !entity.name().isEmpty()) {
                    boolean teller = entity.narrator() && entity.mentions().isEmpty();
                    return wording.say(key, teller ? wording.say("who.narrator") : name(entity));
                }
            }
        }
        return wording.say(key + ".bare");
    }

    /** {@return the entity's name in the text, in English its usual Latin name if there is one} */
    public static Bilingual name(Entity entity) {
        String latin = entity.known().latin();
        return new Bilingual(entity.name(), latin.isEmpty() ? entity.name() : latin);
    }
}
