package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import tarikh.reading.event.RoleReader.Slot;
import tarikh.text.Span;

/** The roles given so far to what stands around one trigger; local to one call. */
final class Assignment {
    final List<Slot> slots = new ArrayList<>();
    final List<Filler> subject = new ArrayList<>();
    /** Cue classes of the phrase taken as the object. */
    final List<String> objectCues = new ArrayList<>();

    boolean passive;
    /** Whether the subject is a phrase that names no entity. */
    boolean plainSubject;
    /** Whether the object is a phrase that names no entity. */
    boolean plainObject;
    /** The words of such an object. */
    final List<Span> objectWords = new ArrayList<>();
    /** Whether it is a thing, or nobody at all, that does it. */
    boolean thingActs;

    private final Trigger trigger;

    Assignment(Trigger trigger) {
        this.trigger = trigger;
    }

    /** Fills a slot of the frame unless the filler cannot have this role, has it already, or would do it to itself. */
    boolean give(String slot, Role role, Filler filler) {
        if (!trigger.fits(role, filler.entity())) {
            return false;
        }
        Slot self = null;
        for (Slot old : slots) {
            if (old.filler().entity() == filler.entity()) {
                if (old.role() == role) {
                    return false;
                }
                self = isCore(old.role()) && isCore(role) ? old : self;
            }
        }
        if (self != null) {
            // Whoever is written as the object is not the subject that was left out.
            boolean leftOut = self.filler().words().isEmpty() && !filler.words().isEmpty();
            if (!leftOut) {
                return false;
            }
            slots.remove(self);
        }
        slots.add(new Slot(slot, role, filler));
        return true;
    }

    private static boolean isCore(Role role) {
        return role == Role.AGENT || role == Role.PATIENT;
    }

    void giveAll(String slot, Role role, List<Filler> fillers) {
        fillers.forEach(f -> give(slot, role, f));
    }

    /** {@return the first entity of the subject, or -1} */
    int subjectEntity() {
        return subject.isEmpty() ? -1 : subject.get(0).entity();
    }
}
