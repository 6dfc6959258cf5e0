package tarikh.reading.event;

import org.jspecify.annotations.Nullable;
import tarikh.reading.entity.EntityKind;

/** Gives their roles to the phrases with a preposition around a trigger. */
final class AdjunctRoles {
    private final Pronouns pronouns;
    private final Trigger trigger;
    private final Assignment given;
    /** The slot of the place named last, which a place right behind it only tells more closely. */
    private String placeSlot = "";

    private int placeEnd = -1;

    AdjunctRoles(Pronouns pronouns, Trigger trigger, Assignment given) {
        this.pronouns = pronouns;
        this.trigger = trigger;
        this.given = given;
    }

    void give() {
        for (Parts.Adjunct adjunct : trigger.parts().adjuncts()) {
            String slot = slotOf(adjunct);
            Role role = roleOf(adjunct, slot);
            placeEnd = -1;
            if (role != null) {
                give(adjunct, slot, role);
            } else if (trigger.frame().mixed().containsKey(slot)) {
                give(adjunct, slot, trigger.frame().mixed().get(slot));
            }
        }
        for (int at : trigger.parts().there()) {
            giveThere(at);
        }
        giveWhere();
    }

    /** "To Paris, where he studied", "and in Cairo he died": where no other place stands in the clause, that is meant. */
    private void giveWhere() {
        Role role = trigger.frame().roles().getOrDefault("fi", Role.PLACE);
        boolean placed = given.slots.stream()
                .anyMatch(s -> s.role() == Role.PLACE || s.role() == Role.DESTINATION || s.role() == Role.ORIGIN);
        if (role == Role.PLACE && !placed) {
            trigger.parts().where().forEach(f -> given.give("where", role, f));
        }
    }

    private String slotOf(Parts.Adjunct adjunct) {
        String code = adjunct.code();
        boolean within = (code.equals("fi") || code.equals("bi")) && adjunct.at() == placeEnd && !placeSlot.isEmpty();
        return within && !trigger.frame().roles().containsKey(code) ? placeSlot : code;
    }

    private @Nullable Role roleOf(Parts.Adjunct adjunct, String slot) {
        Role by = adjunct.code().equals("by") ? Role.AGENT : null;
        Role role = trigger.frame().roles().getOrDefault(slot, by);
        return role == null && isLocative(adjunct) ? Role.PLACE : role;
    }

    private void give(Parts.Adjunct adjunct, String slot, Role role) {
        // "For" leads only to places: "he travelled for his brother" says no more than why.
        boolean whither = slot.equals("li") && role == Role.DESTINATION;
        if (whither && adjunct.pronoun() >= 0) {
            return;
        }
        if (adjunct.pronoun() >= 0) {
            givePronoun(slot, role, trigger.scene().item(adjunct.pronoun()));
            return;
        }
        Phrase phrase = adjunct.phrase();
        if (phrase.isPlain() && role == Role.TOPIC) {
            giveTopic(slot, adjunct);
            return;
        }
        for (Filler filler : phrase.fillers()) {
            EntityKind kind = trigger.kind(filler.entity());
            boolean toOrFrom = role == Role.DESTINATION || role == Role.PLACE && slot.equals("min");
            Role fitting = toOrFrom && kind == EntityKind.PERSON ? Role.RECIPIENT : role;
            if (whither && kind != EntityKind.PLACE) {
                continue;
            }
            boolean nobodys = role == Role.TOPIC
                    && kind == EntityKind.PERSON
                    && !trigger.frame().roles().containsKey(slot);
            if (!nobodys && given.give(slot, fitting, filler) && kind == EntityKind.PLACE) {
                placeSlot = slot;
                placeEnd = adjunct.phrase().end();
            }
        }
    }

    /** An office is of its country or body, a decision of whom it does something to. */
    private void giveTopic(String slot, Parts.Adjunct adjunct) {
        boolean office = trigger.type() == EventType.POWER_ACCEDE || trigger.type() == EventType.POWER_LEAVE;
        boolean decision = trigger.type() == EventType.POWER_DECIDE;
        Phrase phrase = adjunct.phrase();
        Scene scene = trigger.scene();
        int first = scene.item(adjunct.at()).is(Item.Kind.PREPOSITION) ? adjunct.at() + 1 : adjunct.at();
        boolean deed = decision
                && scene.item(first).is(Item.Kind.NOUN)
                && !scene.item(first).has("office");
        if (deed || office && phrase.cues().contains("office")) {
            given.giveAll(slot, Role.TOPIC, phrase.of());
        }
        if (deed && scene.item(first).hasPronoun()) {
            pronouns.resolve(scene, scene.item(first), trigger.type(), Role.TOPIC, given.subjectEntity())
                    .ifPresent(f -> given.give(slot, Role.TOPIC, f));
        }
    }

    /** In, at or near a place is where it happened, whatever the frame says of other things. */
    private boolean isLocative(Parts.Adjunct adjunct) {
        String code = adjunct.code();
        return (code.equals("fi") || code.equals("bi") || code.equals("near") || code.equals("under"))
                && !adjunct.phrase().isPlain()
                && trigger.kind(adjunct.phrase().entity()) == EntityKind.PLACE;
    }

    private void givePronoun(String slot, Role role, Item pronoun) {
        Scene scene = trigger.scene();
        if (trigger.hasAntecedent()) {
            int antecedent = trigger.parts().antecedent().get(0).entity();
            if (given.give(slot, role, Filler.written(antecedent, scene.pronounSpan(pronoun)))) {
                return;
            }
        }
        pronouns.resolve(scene, pronoun, trigger.type(), role, given.subjectEntity())
                .ifPresent(f -> given.give(slot, role, f));
    }

    private void giveThere(int at) {
        Frame frame = trigger.frame();
        Role role = trigger.type() == EventType.MOVE_DEPART
                ? frame.roles().get("min")
                : frame.roles().getOrDefault("fi", frame.roles().get("ila"));
        if (role == null) {
            return;
        }
        Cast cast = trigger.cast();
        Scene scene = trigger.scene();
        int known = cast.pronounAt(scene.span(at));
        int place = known >= 0 ? known : cast.lastBefore(scene.span(at).start(), e -> cast.kind(e) == EntityKind.PLACE);
        if (place >= 0) {
            given.give("there", role, Filler.written(place, scene.span(at)));
        }
    }
}
