package tarikh.chronology.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tarikh.chronology.DatedEvent;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.entity.Mention;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Modality;
import tarikh.reading.event.Polarity;
import tarikh.reading.event.Role;

/** Finds in one event which people it puts at which places. */
final class VisitReader {
    private final Map<String, Entity> who;

    VisitReader(Map<String, Entity> who) {
        this.who = Map.copyOf(who);
    }

    /** {@return whether the event was lived through: it happened, or is a stay or sending that was ordered} */
    static boolean isLived(Event event) {
        if (event.polarity() != Polarity.POSITIVE) {
            return false;
        }
        boolean bound = event.type() == EventType.MOVE_STAY || event.type() == EventType.MOVE_EXPEL;
        return event.modality() == Modality.ACTUAL || event.modality() == Modality.ORDERED && bound;
    }

    /** {@return ids of the people whom the event puts at its places} */
    List<String> people(Event event) {
        return switch (event.type()) {
            case MOVE_ARRIVE -> all(event, event.argument(Role.VEHICLE).isPresent() ? Role.PATIENT : Role.AGENT);
            case MOVE_TRAVEL, MOVE_FLEE, MOVE_DEPART, WORK_STUDY, WORK_FOUND -> all(event, Role.AGENT);
            case MOVE_STAY, POWER_ACCEDE, CONTACT_MEET -> all(event, Role.AGENT, Role.PATIENT);
            case MOVE_SEND,
                    MOVE_EXPEL,
                    LIFE_BIRTH,
                    LIFE_DEATH,
                    JUSTICE_JAIL,
                    JUSTICE_ARREST,
                    JUSTICE_EXECUTE,
                    CONFLICT_KILL -> all(event, Role.PATIENT);
            default -> List.of();
        };
    }

    private List<String> all(Event event, Role... roles) {
        List<String> found = new ArrayList<>();
        for (Argument argument : event.arguments()) {
            for (Role role : roles) {
                if (argument.role() == role
                        && isKind(argument.entity(), EntityKind.PERSON)
                        && !found.contains(argument.entity())) {
                    found.add(argument.entity());
                }
            }
        }
        return found;
    }

    /**
     * The visits of the event in the order of its places: first where it set out from, then where it led to; larger
     * places named with one are not visits.
     */
    List<Visit> visits(DatedEvent dated) {
        Event event = dated.event();
        List<Argument> places = new ArrayList<>();
        String note = "";
        for (Argument argument : event.arguments()) {
            boolean there = argument.role() == Role.DESTINATION || argument.role() == Role.PLACE;
            if (there && isKind(argument.entity(), EntityKind.PLACE)) {
                places.add(argument);
            } else if (there && note.isEmpty()) {
                note = name(argument.entity());
            }
        }
        List<Visit> visits = new ArrayList<>();
        if (!places.isEmpty() || event.type() == EventType.MOVE_DEPART) {
            event.arguments().stream()
                    .filter(a -> a.role() == Role.ORIGIN && isKind(a.entity(), EntityKind.PLACE))
                    .findFirst()
                    .ifPresent(a -> visits.add(new Visit(a.entity(), "", List.of(), List.of(dated))));
        }
        for (int p = 0; p < places.size(); p++) {
            if (isHolder(places, p)) {
                continue;
            }
            List<String> inside = new ArrayList<>();
            for (int q = p + 1; q < places.size() && isHolder(places, q); q++) {
                inside.add(places.get(q).entity());
            }
            visits.add(new Visit(places.get(p).entity(), note, inside, List.of(dated)));
        }
        return visits;
    }

    /** The second of two is where the first lies; in a longer list only what is known to hold another. */
    private boolean isHolder(List<Argument> places, int at) {
        if (at == 0) {
            return false;
        }
        boolean sameRole = places.get(at).role() == places.get(at - 1).role();
        return places.size() == 2 && sameRole
                || holds(places.get(at).entity(), places.get(at - 1).entity());
    }

    /** {@return whether the first place is known to hold the second} */
    boolean holds(String outer, String inner) {
        Entity large = who.get(outer);
        Entity small = who.get(inner);
        return large != null
                && small != null
                && !large.known().latin().isEmpty()
                && small.known().inside().contains(large.known().latin());
    }

    /** {@return whether the text has no name for the place, as for a consulate} */
    boolean isNameless(String place) {
        Entity found = who.get(place);
        return found != null
                && found.known().latin().isEmpty()
                && found.mentions().stream().noneMatch(m -> m.form() == Mention.Form.NAME);
    }

    String name(String entity) {
        Entity found = who.get(entity);
        return found == null ? "" : found.name();
    }

    private boolean isKind(String entity, EntityKind kind) {
        Entity found = who.get(entity);
        return found != null && found.kind() == kind;
    }
}
