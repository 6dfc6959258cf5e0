package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;

/** A verb and the noun that is its object tell one event: "signed a treaty", "wrote a letter". */
final class Doublets {
    private final Scene scene;

    Doublets(Scene scene) {
        this.scene = scene;
    }

    /** Leaves out the noun where both tell the same; the verb takes over the roles that only the noun has. */
    void merge(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        Draft verb = null;
        for (Draft draft : drafts) {
            if (verb != null && draft.isNoun() && isObject(verb, draft)) {
                takeOver(verb, draft);
                continue;
            }
            kept.add(draft);
            if (!draft.isNoun()) {
                verb = draft;
            }
        }
        drafts.clear();
        drafts.addAll(kept);
    }

    private boolean isObject(Draft verb, Draft noun) {
        Item item = scene.item(noun.item);
        return verb.type == noun.type
                && verb.modality == noun.modality
                && verb.polarity == noun.polarity
                && item.prep().isEmpty()
                && !item.joined()
                && noun.item < scene.clauses().rightEnd(verb.item)
                && stepsOver(verb.item, noun.item);
    }

    /** Whether nothing but names and their words stand between a verb and its object. */
    private boolean stepsOver(int verb, int noun) {
        for (int k = verb + 1; k < noun; k++) {
            Item item = scene.item(k);
            boolean subject = (item.is(Item.Kind.ENTITY) || item.is(Item.Kind.WORD))
                    && item.prep().isEmpty();
            if (!subject) {
                return false;
            }
        }
        return true;
    }

    private static void takeOver(Draft verb, Draft noun) {
        for (RoleReader.Slot slot : noun.slots) {
            boolean known = verb.slots.stream()
                    .anyMatch(s -> s.filler().entity() == slot.filler().entity());
            boolean filled = slot.role() == Role.AGENT && verb.entityIn(Role.AGENT) >= 0;
            if (!known && !filled) {
                verb.slots.add(slot);
            }
        }
        noun.times.stream().filter(t -> !verb.times.contains(t)).forEach(verb.times::add);
    }
}
