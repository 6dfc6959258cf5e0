package tarikh.reading.event;

import java.util.List;
import java.util.Set;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Reading.Voice;

/** Gives their roles to the phrases without preposition around a verb. */
final class VerbRoles {
    /** Kinds of verbs that lead to what is done. */
    private static final Set<String> BEGINNING = Set.of("light", "plan", "order", "hope", "fail");

    private final Pronouns pronouns;
    private final Trigger trigger;
    private final Assignment given;
    private final List<Phrase> core;
    private final ObjectPhrases objects;
    /** The written subject; empty if there is none or it names no entity. */
    private List<Filler> written = List.of();
    /** Whether the first phrase after the verb is its object, so that somebody not named does it. */
    private boolean objectTaken;

    /** Index of the first phrase after the verb that has no role yet. */
    private int next;

    VerbRoles(Pronouns pronouns, Trigger trigger, Assignment given) {
        this.pronouns = pronouns;
        this.trigger = trigger;
        this.given = given;
        this.core = trigger.parts().core();
        this.objects = new ObjectPhrases(trigger);
    }

    /** @param objectFirst whether the first phrase after the verb is its object wherever it has one */
    void give(boolean objectFirst) {
        written = agreeingBefore();
        if (mayHaveSubjectAfter()) {
            objectTaken = startsWithObject(objectFirst);
            if (!objectTaken) {
                takeSubject();
            } else if (standsAfterObject()) {
                written = core.get(1).fillers();
            }
        }
        given.thingActs = given.plainSubject && core.get(0).cues().contains("thing-word") || nobodyActs();
        given.passive = isPassive();
        if (given.passive
                && core.size() > next
                && written.isEmpty()
                && !given.plainSubject
                && !objects.isPredicate(core.get(next))) {
            takeSubject();
        }
        new SubjectRole(trigger, given).give(written);
        if (!given.passive && trigger.isTransitive()) {
            giveObject();
        }
        giveOfficeOf();
        if (trigger.type().group().equals("life")) {
            giveLifePlaces();
        }
    }

    /** "Born on the 27th, Valencia": a place that stands behind the date of a birth or death is where it was. */
    private void giveLifePlaces() {
        for (Phrase phrase : core) {
            if (isPlace(phrase)) {
                given.giveAll("place", Role.PLACE, phrase.fillers());
            }
        }
    }

    /** A verb after its subject agrees with it in number, and with a person in gender. */
    private List<Filler> agreeingBefore() {
        List<Filler> before = trigger.before();
        boolean single = before.size() == 1
                && trigger.cast().isPerson(before.get(0).entity())
                && !trigger.cast().isMany(before.get(0).entity());
        boolean agrees = !single
                || !trigger.reading().isPlural()
                        && trigger.cast()
                                .canBe(before.get(0).entity(), trigger.reading().isFeminine());
        boolean place = trigger.type().group().equals("life")
                && before.stream().allMatch(f -> trigger.kind(f.entity()) == EntityKind.PLACE);
        return agrees && !place ? before : List.of();
    }

    private boolean mayHaveSubjectAfter() {
        return written.isEmpty()
                && trigger.parts().self() < 0
                && !trigger.reading().isPlural()
                && !core.isEmpty();
    }

    private boolean startsWithObject(boolean objectFirst) {
        Phrase first = core.get(0);
        return objects.isNeeded(first) && first.isPlain()
                || trigger.isTransitive() && !trigger.item().hasPronoun() && (objectFirst || objects.takesFirst());
    }

    /** "Took over the presidency somebody": what the word needs comes first and its subject after it. */
    private boolean standsAfterObject() {
        if (core.size() < 2 || !core.get(0).isPlain() || core.get(1).isPlain()) {
            return false;
        }
        Role role = trigger.frame().roles().getOrDefault("subj", Role.AGENT);
        return core.get(1).fillers().stream().allMatch(f -> trigger.cast().isPerson(f.entity()))
                && trigger.fits(role, core.get(1).entity());
    }

    /** "Could flee", "began studying": a noun that tells an event right after such a verb is what is done. */
    private boolean isWhatIsBegun() {
        Scene scene = trigger.scene();
        int after = trigger.at() + 1;
        Lemma lemma = trigger.reading().lemma();
        boolean leads = BEGINNING.contains(lemma.kind()) && !lemma.has("carry") && !lemma.has("befalls");
        return leads
                && next == 0
                && core.get(0).isPlain()
                && after < scene.size()
                && scene.item(after).is(Item.Kind.NOUN)
                && !scene.item(after).has("office")
                && scene.item(after).readings().stream()
                        .noneMatch(r -> r.lemma()
                                .type()
                                .filter(t -> t.group().equals("conflict"))
                                .isPresent());
    }

    private void takeSubject() {
        Phrase phrase = core.get(next);
        if (phrase.isAccusative()
                || phrase.cues().contains(Phrase.APART)
                || isWhatIsBegun()
                || trigger.type().group().equals("life") && isPlace(phrase)) {
            return;
        }
        written = phrase.fillers();
        given.plainSubject = phrase.isPlain();
        next++;
    }

    private boolean isPassive() {
        Voice voice = trigger.reading().voice();
        boolean transitive = trigger.isTransitive();
        return voice == Voice.PASSIVE
                || voice == Voice.EITHER
                        && trigger.reading().lemma().has("pass")
                        && transitive
                        && !trigger.item().hasPronoun()
                        && !(objectTaken && trigger.reading().lemma().has("active"))
                        && !objects.followFrom(next)
                        && !(objectTaken && objects.disagrees(core.get(0)))
                        && !(!written.isEmpty() && objects.isSomebodys(next))
                || transitive
                        && trigger.hasAdjunct("by")
                        && !trigger.frame().roles().containsKey("by")
                        && voice != Voice.ACTIVE;
    }

    /** A saying about "whoever" tells of nobody. */
    private boolean nobodyActs() {
        int at = trigger.at();
        Scene scene = trigger.scene();
        return written.isEmpty()
                && !given.plainSubject
                && at > 0
                && scene.sameSentence(at, at - 1)
                && scene.item(at - 1).is(Item.Kind.PREPOSITION)
                && scene.item(at - 1).code().equals("min")
                && !scene.item(at - 1).hasPronoun();
    }

    /** "Became president of": the body or country after an office is what it is of. */
    private void giveOfficeOf() {
        if (trigger.type() != EventType.POWER_ACCEDE && trigger.type() != EventType.POWER_LEAVE) {
            return;
        }
        for (Phrase phrase : core) {
            if (phrase.isPlain() && phrase.cues().contains("office")) {
                given.giveAll("of", Role.TOPIC, phrase.of());
            }
        }
    }

    private boolean isPlace(Phrase phrase) {
        return !phrase.isPlain() && trigger.kind(phrase.entity()) == EntityKind.PLACE;
    }

    private void giveObject() {
        Role role = trigger.objectRole();
        if (trigger.item().hasPronoun()) {
            givePronoun(role);
        } else if (core.size() > next) {
            Phrase phrase = core.get(next);
            given.plainObject = phrase.isPlain();
            given.objectCues.addAll(phrase.cues());
            given.objectWords.addAll(phrase.words());
            given.giveAll("obj", role, phrase.fillers());
        }
    }

    private void givePronoun(Role role) {
        Item item = trigger.item();
        Scene scene = trigger.scene();
        if (trigger.hasAntecedent() && trigger.antecedentFits(role)) {
            int antecedent = trigger.parts().antecedent().get(0).entity();
            given.give("obj", role, Filler.written(antecedent, scene.pronounSpan(item)));
        } else if (!trigger.parts().relative() || trigger.hasAntecedent()) {
            pronouns.resolve(scene, item, trigger.type(), role, given.subjectEntity())
                    .ifPresent(f -> given.give("obj", role, f));
        }
    }
}
