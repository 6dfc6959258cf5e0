package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import tarikh.reading.speech.Attribution;
import tarikh.text.Span;

/** An event while it is being read; local to one call. */
final class Draft {
    final int item;
    final Span trigger;
    final EventType type;
    final Reading reading;
    final List<RoleReader.Slot> slots;
    final List<TimeLink> times = new ArrayList<>();
    final List<Span> retellings = new ArrayList<>();
    final List<String> through = new ArrayList<>();
    Span extent;
    Polarity polarity = Polarity.POSITIVE;
    Modality modality = Modality.ACTUAL;
    Attribution attribution = new Attribution.Narrator();
    boolean background;
    double confidence = 0.8;
    String id = "";

    Draft(int item, Span trigger, Span extent, EventType type, Reading reading, List<RoleReader.Slot> slots) {
        this.item = item;
        this.trigger = trigger;
        this.extent = extent;
        this.type = type;
        this.reading = reading;
        this.slots = new ArrayList<>(slots);
    }

    /** {@return the same draft told by other words} */
    Draft withTrigger(Span other) {
        Draft draft = new Draft(item, other, extent, type, reading, slots);
        draft.times.addAll(times);
        draft.confidence = confidence;
        return draft;
    }

    boolean isNoun() {
        return !reading.isVerb();
    }

    /** {@return the first entity in a role, or -1} */
    int entityIn(Role role) {
        for (RoleReader.Slot slot : slots) {
            if (slot.role() == role) {
                return slot.filler().entity();
            }
        }
        return -1;
    }

    Event toEvent(Cast cast) {
        List<Argument> arguments = new ArrayList<>();
        for (RoleReader.Slot slot : slots) {
            arguments.add(new Argument(
                    slot.role(), cast.id(slot.filler().entity()), slot.filler().words(), slot.name()));
        }
        return new Event(
                id,
                type,
                trigger,
                extent,
                arguments,
                times,
                polarity,
                modality,
                attribution,
                background,
                through,
                retellings,
                reading.lemma().rule(),
                confidence);
    }
}
