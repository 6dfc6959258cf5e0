package tarikh.formats.rdf;

import java.util.List;
import java.util.Optional;
import tarikh.formats.base.Cast;
import tarikh.formats.base.Iris;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;

/** The class of an event in CIDOC CRM and the properties that join it to those in its roles, as the kinds of both allow. */
final class Part {
    private static final String BIRTH = "crm:E67_Birth";
    private static final String DEATH = "crm:E69_Death";

    private final Event event;
    private final Cast cast;
    private final Iris iris;

    Part(Event event, Cast cast, Iris iris) {
        this.event = event;
        this.cast = cast;
        this.iris = iris;
    }

    String type() {
        if (event.type() == EventType.LIFE_BIRTH && hasPerson()) {
            return BIRTH;
        }
        if (event.type() == EventType.LIFE_DEATH && hasPerson()) {
            return DEATH;
        }
        if (isMove()) {
            return "crm:E9_Move";
        }
        boolean isDone = event.arguments().stream().anyMatch(a -> a.role() == Role.AGENT && isActor(a.entity()));
        return isDone ? "crm:E7_Activity" : "crm:E5_Event";
    }

    void addRoles(Resource told) {
        for (Argument argument : event.arguments()) {
            String property = property(argument);
            if (!property.isEmpty()) {
                told.link(property, iris.finding(argument.entity()));
            }
        }
    }

    /** The property for a role, or none where CIDOC CRM has none between an event and such a thing. */
    private String property(Argument argument) {
        EntityKind kind = kind(argument.entity()).orElse(EntityKind.WORK);
        boolean isWay = isMove() && kind == EntityKind.PLACE;
        return switch (argument.role()) {
            case AGENT -> isLife() && !hasPerson(Role.PATIENT) ? life(kind) : agent(kind);
            case PATIENT -> isLife() ? life(kind) : patient(kind);
            case ORIGIN -> isWay ? "crm:P27_moved_from" : presence(kind);
            case DESTINATION -> isWay ? "crm:P26_moved_to" : presence(kind);
            case VEHICLE -> kind == EntityKind.VESSEL && isActivity() ? "crm:P16_used_specific_object" : presence(kind);
            case PLACE, RECIPIENT -> presence(kind);
            case TOPIC -> "";
        };
    }

    private String life(EntityKind kind) {
        if (kind != EntityKind.PERSON) {
            return presence(kind);
        }
        return type().equals(BIRTH) ? "crm:P98_brought_into_life" : "crm:P100_was_death_of";
    }

    /** Who is sent or driven out moves, and somebody else does it; in other moves the one who does it moves. */
    private String agent(EntityKind kind) {
        boolean movesOthers = event.type() == EventType.MOVE_EXPEL || event.type() == EventType.MOVE_SEND;
        if (isMove() && !movesOthers && kind == EntityKind.PERSON) {
            return "crm:P25_moved";
        }
        return Named.isActor(kind) && isActivity() ? "crm:P14_carried_out_by" : presence(kind);
    }

    private String patient(EntityKind kind) {
        if (isMove() && (kind == EntityKind.PERSON || kind == EntityKind.VESSEL)) {
            return "crm:P25_moved";
        }
        return presence(kind);
    }

    /** Of places CIDOC CRM says that something takes place there, of all else that it is present. */
    private static String presence(EntityKind kind) {
        return kind == EntityKind.PLACE ? "crm:P7_took_place_at" : "crm:P12_occurred_in_the_presence_of";
    }

    private boolean isLife() {
        return type().equals(BIRTH) || type().equals(DEATH);
    }

    private boolean isMove() {
        return event.type().group().equals("move") && event.type() != EventType.MOVE_STAY;
    }

    private boolean isActivity() {
        return List.of("crm:E7_Activity", "crm:E9_Move").contains(type());
    }

    private boolean hasPerson() {
        return hasPerson(Role.PATIENT) || hasPerson(Role.AGENT);
    }

    private boolean hasPerson(Role role) {
        return event.arguments().stream()
                .anyMatch(a -> a.role() == role
                        && kind(a.entity()).filter(k -> k == EntityKind.PERSON).isPresent());
    }

    private boolean isActor(String entity) {
        return kind(entity).filter(Named::isActor).isPresent();
    }

    private Optional<EntityKind> kind(String entity) {
        return cast.entity(entity).map(e -> e.kind());
    }
}
