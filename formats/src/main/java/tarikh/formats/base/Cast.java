package tarikh.formats.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tarikh.chronology.Chronicle;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.entity.Known;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.Role;

/** The people, places and things of a chronicle by their ids. */
public final class Cast {
    private static final List<Role> WHERE = List.of(Role.PLACE, Role.DESTINATION, Role.ORIGIN);

    private final Map<String, Entity> byId = new HashMap<>();

    public Cast(Chronicle chronicle) {
        chronicle.entities().forEach(e -> byId.put(e.id(), e));
    }

    /** {@return the entity, or empty if the chronicle has none with this id} */
    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@return its name in the text, or the id if there is none} */
    public String name(String id) {
        return entity(id).map(Entity::name).filter(n -> !n.isEmpty()).orElse(id);
    }

    /** {@return its name as a reader of the language knows it} */
    public String name(String id, Tongue tongue) {
        String latin = entity(id).map(e -> e.known().latin()).orElse("");
        if (tongue == Tongue.AR || latin.isEmpty()) {
            boolean isTeller = tongue == Tongue.EN
                    && entity(id)
                            .filter(e -> e.narrator() && e.mentions().isEmpty())
                            .isPresent();
            return isTeller ? "the narrator" : name(id);
        }
        return latin;
    }

    /** {@return where it lies, or empty if that is not known} */
    public Optional<Known.Point> point(String id) {
        return entity(id).flatMap(e -> e.known().location());
    }

    /** {@return the ids of those in a role of an event, each once, in the order told} */
    public static List<String> inRole(Event event, Role role) {
        Set<String> ids = new LinkedHashSet<>();
        for (Argument argument : event.arguments()) {
            if (argument.role() == role) {
                ids.add(argument.entity());
            }
        }
        return List.copyOf(ids);
    }

    /** {@return the names of those in a role of an event, divided by semicolons} */
    public String names(Event event, Role role) {
        List<String> names = new ArrayList<>();
        inRole(event, role).forEach(id -> names.add(name(id)));
        return String.join("; ", names);
    }

    /** {@return the place of an event that can be put on a map: where it happens, else where it leads, else where it begins} */
    public Optional<Entity> where(Event event) {
        for (Role role : WHERE) {
            for (String id : inRole(event, role)) {
                if (point(id).isPresent()) {
                    return entity(id);
                }
            }
        }
        return Optional.empty();
    }

    /** {@return whether the entity is a place} */
    public boolean isPlace(String id) {
        return entity(id).filter(e -> e.kind() == EntityKind.PLACE).isPresent();
    }
}
