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
    WORK_JOIN,
    /** A deed that is none of these; no chronicle lists it, only reasoning about lives and places sees it. */
    OTHER;

    private final String code = name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');

    /** {@return the contract's form, as {@code move.arrive}} */
    public String code() {
        return code;
    }

    /** {@return the part before the point, as {@code move}, or the code if it has no point} */
    public String group() {
        int point = code.indexOf('.');
        return point < 0 ? code : code.substring(0, point);
    }

    /**
     * {@return whether a length told with it can be its own} A death counts as such, for the length told with it is that
     * of the life.
     */
    public boolean takesTime() {
        return switch (this) {
            case MOVE_TRAVEL,
                    MOVE_STAY,
                    MOVE_EXPEL,
                    POWER_ACCEDE,
                    CONFLICT_WAR,
                    CONFLICT_ATTACK,
                    CONFLICT_REVOLT,
                    JUSTICE_JAIL,
                    JUSTICE_TRY,
                    JUSTICE_SENTENCE,
                    WORK_STUDY,
                    WORK_JOIN,
                    LIFE_DEATH,
                    CONFLICT_KILL,
                    JUSTICE_EXECUTE -> true;
            default -> false;
        };
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
