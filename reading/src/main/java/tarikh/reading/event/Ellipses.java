package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Item.Kind;

/** Reads a move whose verb is left out: "then to Tunis" after "he was sent to Djerba". */
final class Ellipses {
    private static final int REACH = 25;

    private Ellipses() {}

    /** The move that a "then" tells, or empty if it opens a clause with a verb. */
    static Optional<Draft> read(Scene scene, int then, List<Draft> before) {
        int k = then + 1;
        while (k < scene.size() && scene.sameSentence(then, k) && k < then + 4) {
            Item item = scene.item(k);
            if (item.is(Kind.PREPOSITION) && item.code().equals("ila") && !item.hasPronoun()) {
                Phrase phrase = scene.phrase(k + 1, Math.min(scene.size(), k + 6));
                boolean place = !phrase.isPlain() && scene.cast().kind(phrase.entity()) == EntityKind.PLACE;
                return place ? move(scene, then, k, phrase, before) : Optional.empty();
            }
            if (!(item.is(Kind.PREPOSITION) && item.code().equals("min") && item.hasPronoun())) {
                return Optional.empty();
            }
            k++;
        }
        return Optional.empty();
    }

    private static Optional<Draft> move(Scene scene, int then, int at, Phrase phrase, List<Draft> before) {
        for (int d = before.size() - 1; d >= 0; d--) {
            Draft last = before.get(d);
            if (last.item < then - REACH || !scene.sameSentence(then, last.item)) {
                return Optional.empty();
            }
            boolean moves = last.type.group().equals("move") && last.type != EventType.MOVE_STAY;
            if (moves && last.reading.isVerb()) {
                return Optional.of(draft(scene, at, phrase, last));
            }
        }
        return Optional.empty();
    }

    private static Draft draft(Scene scene, int at, Phrase phrase, Draft last) {
        boolean carried = last.type == EventType.MOVE_SEND || last.type == EventType.MOVE_EXPEL;
        List<RoleReader.Slot> slots = new ArrayList<>();
        for (RoleReader.Slot slot : last.slots) {
            if (slot.role() == Role.AGENT || slot.role() == Role.PATIENT) {
                slots.add(new RoleReader.Slot(
                        slot.name(), slot.role(), Filler.dropped(slot.filler().entity())));
            } else if (slot.role() == Role.DESTINATION) {
                slots.add(new RoleReader.Slot(
                        "min", Role.ORIGIN, Filler.dropped(slot.filler().entity())));
            }
        }
        phrase.fillers().forEach(f -> slots.add(new RoleReader.Slot("ila", Role.DESTINATION, f)));
        Draft draft = new Draft(
                at,
                scene.span(at),
                scene.span(at).hull(scene.span(phrase.end() - 1)),
                carried ? last.type : EventType.MOVE_TRAVEL,
                last.reading,
                slots);
        draft.polarity = last.polarity;
        draft.modality = last.modality;
        return draft;
    }
}
