package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import tarikh.reading.event.Item.Kind;

/** What people did that is of no event type, kept where a main clause tells it with its time. */
final class Deeds {
    private Deeds() {}

    /** Takes all drafts of no event type out of the list; {@return those worth keeping, with ids of their own} */
    static List<Draft> takeFrom(List<Draft> drafts, Scene scene) {
        List<Draft> deeds = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean aside = draft.item > 0 && scene.item(draft.item - 1).is(Kind.RELATIVE);
            if (draft.type == EventType.OTHER && !draft.times.isEmpty() && !aside) {
                draft.id = "d" + (deeds.size() + 1);
                // Whoever is only described is known by the events alone.
                draft.slots.removeIf(s -> scene.cast().isDescribed(s.filler().entity()));
                deeds.add(draft);
            }
        }
        drafts.removeIf(d -> d.type == EventType.OTHER);
        return deeds;
    }
}
