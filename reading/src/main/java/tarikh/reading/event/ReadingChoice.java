package tarikh.reading.event;

import java.util.Optional;
import tarikh.reading.event.RoleReader.Roles;

/** Chooses among the readings of a word by the roles they find around it. */
final class ReadingChoice {
    private final RoleReader roles;
    private final Scene scene;
    private final Focus focus;

    ReadingChoice(RoleReader roles, Scene scene, Focus focus) {
        this.roles = roles;
        this.scene = scene;
        this.focus = focus;
    }

    /** A reading with the roles it finds. */
    record Choice(Reading reading, Roles roles) {
        /** What is of no event type is read only where nothing else is. */
        private int rank() {
            boolean other =
                    reading.lemma().type().filter(EventType.OTHER::equals).isPresent();
            return other ? 0 : 1 + roles.weight();
        }
    }

    /** {@return the reading that tells an event with the most particular needs; the first among equals} */
    Optional<Choice> telling(int i, Parts parts) {
        Optional<Choice> best = Optional.empty();
        for (Reading reading : scene.item(i).readings()) {
            if (reading.lemma().tellsEvent()) {
                Optional<Choice> found = read(i, reading, parts);
                int old = best.map(Choice::rank).orElse(-1);
                if (found.isPresent() && found.get().rank() > old) {
                    best = found;
                }
            }
        }
        return best;
    }

    /** {@return the first reading that only shapes the clause, as "decided" or "was"} */
    Optional<Choice> shaping(int i, Parts parts) {
        for (Reading reading : scene.item(i).readings()) {
            if (!reading.lemma().tellsEvent()) {
                Optional<Choice> found = read(i, reading, parts);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Choice> read(int i, Reading reading, Parts parts) {
        return roles.read(scene, i, reading, parts, focus).map(r -> new Choice(reading, r));
    }
}
