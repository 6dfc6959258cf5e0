package tarikh.reading.event;

import java.util.EnumSet;
import java.util.Set;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.event.Reading.Tense;
import tarikh.reading.event.RoleReader.Roles;

/** Whether a word that has what it needs beside it tells an event there. */
final class ToldWords {
    /** What "used to" tells as one thing that went on, not as a habit. */
    private static final Set<EventType> LASTING =
            EnumSet.of(EventType.MOVE_STAY, EventType.WORK_STUDY, EventType.POWER_ACCEDE);

    private final Scene scene;

    ToldWords(Scene scene) {
        this.scene = scene;
    }

    /** A bare imperfect in a main clause tells a habit unless a time or a word before it makes it one event. */
    boolean tellsVerb(int i, Reading reading, Parts parts) {
        if (reading.tense() == Tense.PERFECT) {
            return true;
        }
        int governor = Governor.of(scene, i, true);
        if (governor >= 0 && scene.item(governor).reads("copula")) {
            boolean lasting = reading.lemma().type().filter(LASTING::contains).isPresent();
            boolean aside = governor > 0 && scene.item(governor - 1).is(Kind.SUBORDINATOR);
            return lasting || aside || parts.time();
        }
        Item item = scene.item(i);
        return governor >= 0
                || parts.time()
                || ClauseOpening.isDatedBefore(scene, i)
                || item.prep().equals("li")
                || item.code().equals("future")
                || isAfterParticle(i);
    }

    /** An event noun tells an event when it has an argument or time, or a verb carries it out. */
    boolean tellsNoun(int i, Reading reading, Roles found, Parts parts) {
        int governor = Governor.of(scene, i, false);
        boolean carried = governor >= 0 && scene.item(governor).reads("light");
        return carried
                || !found.slots().isEmpty()
                || parts.time()
                || reading.lemma().has("named");
    }

    private boolean isAfterParticle(int i) {
        return i > 0
                && scene.sameSentence(i, i - 1)
                && (scene.item(i - 1).is(Kind.NOT) || scene.item(i - 1).is(Kind.SUBORDINATOR));
    }
}
