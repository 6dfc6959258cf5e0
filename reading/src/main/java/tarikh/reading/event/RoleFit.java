package tarikh.reading.event;

import tarikh.reading.entity.EntityKind;

/** Which kinds of entities can fill a role of an event type. */
final class RoleFit {
    private RoleFit() {}

    static boolean fits(EventType type, Role role, EntityKind kind) {
        boolean place = kind == EntityKind.PLACE;
        boolean actor = kind == EntityKind.PERSON || kind == EntityKind.ORGANIZATION;
        return switch (role) {
            case PLACE ->
                place || kind == EntityKind.ORGANIZATION || kind == EntityKind.WORK && type == EventType.WORK_PUBLISH;
            case ORIGIN, DESTINATION -> place || kind == EntityKind.ORGANIZATION;
            case VEHICLE -> kind == EntityKind.VESSEL;
            case RECIPIENT -> actor || place;
            case TOPIC -> true;
            case AGENT -> actor || place && isOfStates(type);
            case PATIENT ->
                switch (type) {
                    case LIFE_BIRTH,
                            LIFE_DEATH,
                            LIFE_MARRY,
                            JUSTICE_ARREST,
                            JUSTICE_JAIL,
                            JUSTICE_TRY,
                            JUSTICE_SENTENCE,
                            JUSTICE_EXECUTE,
                            JUSTICE_RELEASE,
                            CONFLICT_KILL,
                            CONTACT_MEET,
                            MOVE_SEND,
                            MOVE_EXPEL,
                            MOVE_STAY,
                            MOVE_ARRIVE,
                            POWER_ACCEDE -> actor;
                    case OTHER -> kind == EntityKind.PERSON;
                    case POWER_LEAVE -> actor || place;
                    case WORK_PUBLISH -> !actor;
                    case WORK_FOUND -> kind != EntityKind.PERSON;
                    case WORK_JOIN -> kind == EntityKind.ORGANIZATION || kind == EntityKind.VESSEL;
                    default -> true;
                };
        };
    }

    /** Whether a state can do it, as when "France signed". */
    private static boolean isOfStates(EventType type) {
        return switch (type.group()) {
            case "conflict", "power", "justice", "contact" -> true;
            default -> type == EventType.MOVE_SEND || type == EventType.MOVE_EXPEL;
        };
    }
}
