package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Item.Kind;

/** Reads a move whose verb is left out: "then to Tunis", "then Tunis" or "and from there to Tunis" after "he went to Djerba". */
final class Ellipses {
    private static final int REACH = 25;

    private Ellipses() {}

    /** {@return whether the verb of a move may have been left out behind the piece} */
    static boolean opens(List<Item> items, int k) {
        return items.get(k).is(Kind.THEN) && items.get(k).opensClause()
                || isFromThere(items, k) && k + 1 < items.size() && isTo(items.get(k + 1));
    }

    private static boolean isFromThere(List<Item> items, int k) {
        Item item = items.get(k);
        return item.is(Kind.PREPOSITION) && item.code().equals("min") && item.hasPronoun() && item.joined();
    }

    private static boolean isTo(Item item) {
        return item.is(Kind.PREPOSITION) && item.code().equals("ila") && !item.hasPronoun();
    }

    /** The move told behind a piece, or empty if a verb follows. */
    static Optional<Draft> read(Scene scene, int opening, List<Draft> before) {
        int k = opening + 1;
        while (k < scene.size() && scene.sameSentence(opening, k) && k < opening + 4) {
            Item item = scene.item(k);
            if (isTo(item)) {
                Phrase phrase = scene.phrase(k + 1, Math.min(scene.size(), k + 6));
                return isPlace(scene, phrase) ? move(scene, opening, k, phrase, before) : Optional.empty();
            }
            if (item.is(Kind.ENTITY)) {
                Phrase phrase = scene.phrase(k, Math.min(scene.size(), k + 5));
                boolean bare = k == opening + 1 && item.prep().isEmpty() && endsClause(scene, phrase.end());
                return bare && isPlace(scene, phrase)
                        ? move(scene, opening, k, phrase, before).filter(Ellipses::leadsOn)
                        : Optional.empty();
            }
            if (!(item.is(Kind.PREPOSITION) && item.code().equals("min") && item.hasPronoun())) {
                return Optional.empty();
            }
            k++;
        }
        return Optional.empty();
    }

    private static boolean isPlace(Scene scene, Phrase phrase) {
        return !phrase.isPlain() && scene.cast().kind(phrase.entity()) == EntityKind.PLACE;
    }

    private static boolean endsClause(Scene scene, int k) {
        if (k >= scene.size() || !scene.sameSentence(k - 1, k)) {
            return true;
        }
        Item item = scene.item(k);
        return item.is(Kind.COMMA) || item.is(Kind.STOP) || item.is(Kind.TIME) || item.opensClause() || item.joined();
    }

    /** Whether the move before named where it led to. */
    private static boolean leadsOn(Draft draft) {
        return draft.slots.stream().anyMatch(s -> s.role() == Role.ORIGIN);
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
