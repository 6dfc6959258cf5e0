package tarikh.reading.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.timex.Timex;
import tarikh.text.Span;

/**
 * Makes an event of the end of an office: told "until 1952", it is left then; told "between 1936 and 1952" or "1936-1952",
 * it is left at the second date, whose words tell it.
 */
final class TermEnds {
    private static final int REACH = 40;

    private TermEnds() {}

    /** {@return the leavings that the times of offices tell and no draft of the text tells yet} */
    static List<Draft> read(Scene scene, List<Draft> drafts) {
        List<Draft> ends = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        drafts.forEach(d -> told.add(d.item));
        for (Draft office : drafts) {
            boolean held = office.type == EventType.POWER_ACCEDE
                    && office.polarity == Polarity.POSITIVE
                    && office.modality == Modality.ACTUAL
                    && !office.slots.isEmpty();
            for (TimeLink link : held ? List.copyOf(office.times) : List.<TimeLink>of()) {
                int at = item(scene, office, link);
                if (at >= 0) {
                    leave(scene, office, link, at, told).ifPresent(ends::add);
                }
            }
        }
        return ends;
    }

    /** @param told the pieces that tell an event */
    private static Optional<Draft> leave(Scene scene, Draft office, TimeLink link, int at, Set<Integer> told) {
        boolean until = link.relation() == TimeLink.Relation.UNTIL;
        Timex time = scene.times().get(scene.item(at).time());
        boolean range = !until && !time.details().ends().isEmpty();
        int words = range ? lastNumber(scene, at) : scene.item(at).first();
        if (!until && !range || words < 0 || !told.add(at)) {
            return Optional.empty();
        }
        Span span = range ? scene.tokens().span(words, scene.item(at).end() - 1) : scene.span(at);
        Draft end = new Draft(at, span, office.extent.hull(span), EventType.POWER_LEAVE, office.reading, slots(office));
        end.attribution = office.attribution;
        end.times.add(new TimeLink(link.timex(), range ? TimeLink.Relation.UNTIL : TimeLink.Relation.AT));
        return Optional.of(end);
    }

    /** Whoever was put into the office leaves it, not whoever put him there. */
    private static List<RoleReader.Slot> slots(Draft office) {
        boolean appointed = office.entityIn(Role.PATIENT) >= 0;
        List<RoleReader.Slot> slots = new ArrayList<>();
        for (RoleReader.Slot slot : office.slots) {
            if (slot.role() == Role.TOPIC) {
                slots.add(slot);
            } else if (slot.role() == (appointed ? Role.PATIENT : Role.AGENT)) {
                slots.add(new RoleReader.Slot(
                        "subj", Role.AGENT, Filler.dropped(slot.filler().entity())));
            }
        }
        return slots;
    }

    /** {@return the piece after an office that is the time linked to it, or -1} */
    private static int item(Scene scene, Draft office, TimeLink link) {
        int to = Math.min(scene.size(), office.item + REACH);
        for (int k = office.item + 1; k < to && scene.sameSentence(office.item, k); k++) {
            if (scene.item(k).is(Kind.TIME)
                    && scene.times().get(scene.item(k).time()).id().equals(link.timex())) {
                return k;
            }
        }
        return -1;
    }

    /** {@return the token with which the second of two dates begins as far as it is a number, or -1 if it has none} */
    private static int lastNumber(Scene scene, int at) {
        Item item = scene.item(at);
        for (int t = item.end() - 1; t > item.first(); t--) {
            if (scene.tokens().isNumber(t)) {
                return t;
            }
        }
        return -1;
    }
}
