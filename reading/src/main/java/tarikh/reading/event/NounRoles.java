package tarikh.reading.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tarikh.reading.entity.EntityKind;

/** Gives their roles to the phrases that an event noun governs. */
final class NounRoles {
    private final Pronouns pronouns;
    private final Trigger trigger;
    private final Assignment given;
    private final @Nullable Role objectRole;
    private final @Nullable Role subjectRole;

    NounRoles(Pronouns pronouns, Trigger trigger, Assignment given) {
        this.pronouns = pronouns;
        this.trigger = trigger;
        this.given = given;
        this.objectRole = trigger.frame().roles().get("obj");
        this.subjectRole = trigger.frame().roles().get("subj");
    }

    void give() {
        boolean ofLife = trigger.type().group().equals("life");
        if (trigger.reading().lemma().shape() == Lemma.Shape.PARTICIPLE
                && (ofLife || !trigger.item().article())) {
            new SubjectRole(trigger, given).give(trigger.before());
        }
        boolean another = hasObjectBesides();
        Role genitive = whoMoves(genitiveRole(another));
        if (genitive == null) {
            return;
        }
        giveGenitive(genitive);
        if (another && objectRole != null && genitive == subjectRole) {
            giveObjectFor(objectRole);
        }
    }

    /** Whether the object stands elsewhere than in the genitive. */
    private boolean hasObjectBesides() {
        Role over = trigger.frame().roles().get("ala");
        return trigger.parts().adjuncts().stream()
                .anyMatch(a -> a.code().equals("li") && !a.phrase().isPlain()
                        || a.code().equals("ala") && over != null && over == objectRole);
    }

    private @Nullable Role genitiveRole(boolean another) {
        Role role = trigger.frame().roles().get("gen");
        if (role == null) {
            role = objectRole == null || another && subjectRole != null ? subjectRole : objectRole;
        }
        boolean acts = role != null && trigger.type() == EventType.POWER_DECIDE && subjectRole != null;
        return acts && genitiveActs() ? subjectRole : role;
    }

    /** "His return to", "the arrival of": people in the genitive of a move go, and only places are where to. */
    private @Nullable Role whoMoves(@Nullable Role role) {
        boolean where = role == Role.DESTINATION || role == Role.ORIGIN || role == Role.PLACE;
        if (!where || role != objectRole || subjectRole == null) {
            return role;
        }
        List<Phrase> core = trigger.parts().core();
        if (trigger.item().hasPronoun()) {
            boolean masculine = pronouns.featuresOf(trigger.scene().pronounLetters(trigger.item()))
                    .equals("3ms");
            return masculine || !trigger.parts().adjuncts().isEmpty() ? subjectRole : role;
        }
        boolean place = core.isEmpty()
                || core.get(0).isPlain()
                || trigger.kind(core.get(0).entity()) == EntityKind.PLACE;
        return place ? role : subjectRole;
    }

    private void giveGenitive(Role role) {
        Item item = trigger.item();
        List<Phrase> core = trigger.parts().core();
        if (item.hasPronoun()) {
            pronouns.resolve(trigger.scene(), item, trigger.type(), role, -1)
                    .ifPresent(f -> given.give("gen", role, f));
        } else if (!item.article() && !core.isEmpty()) {
            given.giveAll("gen", role, core.get(0).fillers());
            if (role == objectRole || objectRole == null) {
                given.objectWords.addAll(core.get(0).words());
            }
            if (core.size() > 1 && objectRole != null && role != objectRole) {
                given.giveAll("obj", objectRole, core.get(1).fillers());
            }
        }
    }

    private void giveObjectFor(Role role) {
        for (Parts.Adjunct adjunct : trigger.parts().adjuncts()) {
            if (adjunct.code().equals("li")) {
                given.giveAll("obj", role, adjunct.phrase().fillers());
                return;
            }
        }
    }

    private boolean genitiveActs() {
        List<Phrase> core = trigger.parts().core();
        if (core.isEmpty() || core.get(0).isPlain()) {
            return false;
        }
        EntityKind kind = trigger.kind(core.get(0).entity());
        return kind != EntityKind.PLACE && kind != EntityKind.WORK;
    }
}
