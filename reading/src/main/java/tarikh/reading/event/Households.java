package tarikh.reading.event;

import java.util.List;
import tarikh.text.Matches;

/** Whose family goes somewhere goes along: "his family moved to Cairo". */
final class Households {
    /** How many pieces from its verb the family is named. */
    private static final int REACH = 6;

    private final Scene scene;
    private final Matches matches;

    Households(Scene scene, Matches matches) {
        this.scene = scene;
        this.matches = matches;
    }

    /** Adds the one of whom a family is to those who moved. */
    void join(List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean moves = draft.type.group().equals("move") && draft.type != EventType.MOVE_STAY;
            if (!moves) {
                continue;
            }
            for (RoleReader.Slot slot : List.copyOf(draft.slots)) {
                boolean goes = slot.role() == Role.AGENT || slot.role() == Role.PATIENT;
                int owner = goes ? owner(draft, slot.filler()) : -1;
                if (owner >= 0 && draft.slots.stream().noneMatch(s -> s.filler().entity() == owner)) {
                    draft.slots.add(new RoleReader.Slot(slot.name(), slot.role(), Filler.dropped(owner)));
                }
            }
        }
    }

    /** {@return whose family somebody is, or -1} */
    private int owner(Draft draft, Filler family) {
        if (!scene.cast().isSomebodys(family.entity())) {
            return -1;
        }
        int end = Math.min(scene.size(), draft.item + REACH);
        for (int k = Math.max(0, draft.item - REACH); k < end; k++) {
            Item item = scene.item(k);
            if (item.entity() == family.entity() && isHousehold(item)) {
                int owner = scene.cast().pronounAt(scene.span(k));
                return owner >= 0 && scene.cast().isPerson(owner) ? owner : -1;
            }
        }
        return -1;
    }

    private boolean isHousehold(Item item) {
        return matches.at(item.first()).stream()
                .anyMatch(m -> m.is("Description") && m.entry().has("household"));
    }
}
