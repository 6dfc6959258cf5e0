package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.timex.Timex;

/** Reads offices held "from A to B": taking office at the office's name, leaving it at the second time. */
final class Tenures {
    private Tenures() {}

    /** The tenure an office noun tells, with the drafts for taking and leaving; empty when no two times follow it. */
    static List<Draft> read(Scene scene, int i, Reading office, Parts parts, Optional<Filler> holder) {
        int end = scene.clauses().rightEnd(i);
        int from = -1;
        int until = -1;
        boolean range = false;
        for (int k = i + 1; k < end; k++) {
            Item item = scene.item(k);
            if (item.is(Kind.TIME)) {
                if (from < 0) {
                    from = k;
                    Timex time = scene.times().get(item.time());
                    range = time.value().indexOf('/') >= 0 && !before(scene, k).isEmpty();
                    if (!(before(scene, k).equals("min") || range)) {
                        return List.of();
                    }
                } else if (before(scene, k).equals("ila") || before(scene, k).equals("hatta")) {
                    until = k;
                    break;
                }
            }
        }
        boolean ended = until >= 0 || from >= 0 && endsWithEvent(scene, from, end);
        if (from < 0 || !ended && !range || holder.isEmpty()) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        drafts.add(draft(scene, i, i, office, EventType.POWER_ACCEDE, parts, holder.get()));
        drafts.get(0).times.add(new TimeLink(id(scene, from), TimeLink.Relation.FROM));
        if (until >= 0) {
            Draft leave = draft(scene, i, until, office, EventType.POWER_LEAVE, parts, holder.get());
            leave.times.add(new TimeLink(id(scene, until), TimeLink.Relation.AT));
            drafts.add(leave);
        }
        return drafts;
    }

    /** "From 1892 to his dismissal": what ended the tenure is an event of its own. */
    private static boolean endsWithEvent(Scene scene, int from, int end) {
        for (int k = from + 1; k + 1 < Math.min(end, from + 4); k++) {
            Item item = scene.item(k);
            if (item.is(Kind.PREPOSITION)
                    && (item.code().equals("ila") || item.code().equals("hatta"))) {
                return scene.item(k + 1).is(Kind.NOUN);
            }
        }
        return false;
    }

    private static String before(Scene scene, int k) {
        Item item = scene.item(k - 1);
        return item.is(Kind.PREPOSITION) ? item.code() : "";
    }

    private static String id(Scene scene, int k) {
        return scene.times().get(scene.item(k).time()).id();
    }

    private static Draft draft(
            Scene scene, int office, int at, Reading reading, EventType type, Parts parts, Filler holder) {
        List<RoleReader.Slot> slots = new ArrayList<>();
        slots.add(new RoleReader.Slot("subj", Role.AGENT, holder));
        if (!parts.core().isEmpty()) {
            parts.core().get(0).fillers().forEach(f -> slots.add(new RoleReader.Slot("gen", Role.TOPIC, f)));
        }
        return new Draft(at, scene.span(at), scene.span(office).hull(scene.span(at)), type, reading, slots);
    }
}
