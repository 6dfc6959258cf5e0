package tarikh.reading.event;

import java.util.List;
import tarikh.reading.entity.EntityKind;

/**
 * A verb or noun that may tell an event, in one of its readings, with what stands around it.
 *
 * @param at index of its piece
 */
record Trigger(Scene scene, int at, Reading reading, Parts parts, Focus focus) {
    Item item() {
        return scene.item(at);
    }

    Cast cast() {
        return scene.cast();
    }

    Frame frame() {
        return reading.lemma().frame();
    }

    /** {@return the type of event told; what tells none takes whatever a decision takes} */
    EventType type() {
        return reading.lemma().type().orElse(EventType.POWER_DECIDE);
    }

    boolean isTransitive() {
        return frame().roles().containsKey("obj");
    }

    Role objectRole() {
        return frame().roles().getOrDefault("obj", Role.PATIENT);
    }

    EntityKind kind(int entity) {
        return cast().kind(entity);
    }

    /** {@return whether the entity can fill a role of such an event} */
    boolean fits(Role role, int entity) {
        boolean where = role == Role.PLACE || role == Role.ORIGIN || role == Role.DESTINATION;
        boolean nowhere = where && cast().isDescribed(entity) && kind(entity) != EntityKind.PLACE;
        return !nowhere && RoleFit.fits(type(), role, kind(entity));
    }

    boolean hasAntecedent() {
        return parts.relative() && !parts.antecedent().isEmpty();
    }

    /** {@return whether what the relative clause is about can fill a role; there must be an antecedent} */
    boolean antecedentFits(Role role) {
        return fits(role, parts.antecedent().get(0).entity());
    }

    /** {@return the fillers of the phrase before it that may be its subject; empty if there is none} */
    List<Filler> before() {
        return parts.left().isEmpty() ? List.of() : parts.left().get(0).fillers();
    }

    /** {@return whether a phrase with this preposition stands in reach} */
    boolean hasAdjunct(String code) {
        return parts.adjuncts().stream().anyMatch(a -> a.code().equals(code));
    }
}
