package tarikh.reading.event;

import java.util.Optional;

/** The closed list of things that happen; see the output contract. */
public enum EventType {
    LIFE_BIRTH,
    LIFE_DEATH,
    LIFE_MARRY,
    MOVE_DEPART,
    MOVE_ARRIVE,
    MOVE_TRAVEL,
    MOVE_STAY,
    MOVE_EXPEL,
    MOVE_FLEE,
    MOVE_SEND,
    POWER_ACCEDE,
    POWER_LEAVE,
    POWER_DECIDE,
    CONFLICT_WAR,
    CONFLICT_ATTACK,
    CONFLICT_CONQUER,
    CONFLICT_KILL,
    CONFLICT_REVOLT,
    CONFLICT_PEACE,
    JUSTICE_ARREST,
    JUSTICE_JAIL,
    JUSTICE_TRY,
    JUSTICE_SENTENCE,
    JUSTICE_EXECUTE,
    JUSTICE_RELEASE,
    CONTACT_MEET,
    CONTACT_CORRESPOND,
    WORK_FOUND,
    WORK_PUBLISH,
    WORK_STUDY,
    WORK_JOIN;

    private final String code = name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');

    /** {@return the contract's form, as {@code move.arrive}} */
    public String code() {
        return code;
    }

    /** {@return the part before the point, as {@code move}} */
    public String group() {
        return code.substring(0, code.indexOf('.'));
    }

    /** {@return the type with this code, or empty if there is none} */
    public static Optional<EventType> ofCode(String code) {
        for (EventType type : values()) {
            if (type.code.equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
