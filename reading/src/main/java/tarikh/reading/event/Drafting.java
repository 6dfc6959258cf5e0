package tarikh.reading.event;

import java.util.List;
import java.util.Set;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.event.RoleReader.Roles;
import tarikh.reading.speech.Attribution;
import tarikh.text.Span;

/** Makes the draft of an event from the word that tells it. */
final class Drafting {
    private static final int MOOD_REACH = 5;

    /** Verbs whose subject does what the noun after them says. */
    private static final Set<String> CARRYING = Set.of("light", "plan", "order", "hope", "possible", "fail");

    private static final Set<String> APART = Set.of("after", "before", "because", "since", "according", "other");

    private final Factuality factuality = new Factuality();
    private final Scene scene;
    private final List<List<Filler>> subjects;

    /** @param subjects the subject of each piece so far that is a verb, as they become known */
    Drafting(Scene scene, List<List<Filler>> subjects) {
        this.scene = scene;
        this.subjects = subjects;
    }

    /** {@return the draft told by the piece at an index, whose reading must be of an event type} */
    Draft draft(int i, Reading reading, Roles found) {
        Factuality.Verdict verdict = factuality.judge(scene, i);
        int end = scene.clauses().rightEnd(i);
        Span extent = scene.span(i).hull(scene.span(Math.max(i, end - 1)));
        Lemma lemma = reading.lemma();
        Draft draft = new Draft(i, scene.span(i), extent, lemma.type().orElseThrow(), reading, found.slots());
        describeObject(draft, found);
        draft.polarity = verdict.polarity();
        draft.modality = verdict.modality();
        boolean war = lemma.has("war") && (!reading.isVerb() || lemma.has("named"));
        // A war that breaks out or is won is part of the story; one that is only named says when.
        boolean told = verdict.governor() >= 0 && scene.item(verdict.governor()).reads("light");
        draft.background = war && !told || verdict.background();
        if (verdict.governor() >= 0) {
            inherit(draft, reading, verdict.governor());
            vouch(draft, verdict.governor());
        } else if (draft.modality == Modality.POSSIBLE || draft.modality == Modality.HOPED) {
            vouchByMood(draft, i);
        }
        return draft;
    }

    /** What is founded or published is something of the text though it has no name: "a school for girls". */
    private void describeObject(Draft draft, Roles found) {
        boolean made = draft.type == EventType.WORK_FOUND || draft.type == EventType.WORK_PUBLISH;
        if (made && !found.objectWords().isEmpty() && draft.entityIn(Role.PATIENT) < 0) {
            EntityKind kind = draft.type == EventType.WORK_FOUND ? EntityKind.ORGANIZATION : EntityKind.WORK;
            Span words = found.objectWords().get(0);
            int thing = scene.cast().describe(words, kind, false, false);
            draft.slots.add(new RoleReader.Slot("obj", Role.PATIENT, Filler.written(thing, words)));
        }
    }

    /** Whoever orders, believes or hopes answers for what the telling does not assert. */
    private void vouch(Draft draft, int governor) {
        Item item = scene.item(governor);
        boolean stance = item.reads("deny") || item.reads("order") || item.reads("possible") || item.reads("hope");
        if (stance
                && draft.modality != Modality.ACTUAL
                && !subjects.get(governor).isEmpty()) {
            int who = subjects.get(governor).get(0).entity();
            draft.attribution = new Attribution.Named(scene.cast().id(who));
        }
    }

    /** "He was sure of", "in the hope of": the subject of the verb before these words answers for what follows them. */
    private void vouchByMood(Draft draft, int i) {
        int mood = i - 1;
        while (mood >= 0
                && mood > i - MOOD_REACH
                && scene.sameSentence(i, mood)
                && !scene.item(mood).is(Kind.MOOD)) {
            mood--;
        }
        if (mood < 0 || !scene.item(mood).is(Kind.MOOD)) {
            return;
        }
        for (int k = mood - 1; k >= 0 && k > mood - MOOD_REACH && scene.sameSentence(i, k); k--) {
            if (scene.item(k).is(Kind.VERB)) {
                int who =
                        subjects.get(k).isEmpty() ? -1 : subjects.get(k).get(0).entity();
                if (who < 0 || !scene.cast().isPerson(who)) {
                    who = draft.entityIn(Role.AGENT);
                }
                if (who >= 0 && scene.cast().isPerson(who)) {
                    draft.attribution = new Attribution.Named(scene.cast().id(who));
                }
                return;
            }
        }
    }

    /** "Fell under the rule of": the subject suffers what the noun says. */
    private boolean isUnder(int noun) {
        return noun > 0
                && scene.item(noun - 1).is(Kind.PREPOSITION)
                && scene.item(noun - 1).code().equals("under");
    }

    /** "He ruled after the dismissal of": a noun of time or cause has a subject of its own. */
    private boolean isApart(int noun, int governor) {
        for (int k = governor + 1; k < noun; k++) {
            if (scene.item(k).is(Kind.PREPOSITION)
                    && APART.contains(scene.item(k).code())) {
                return true;
            }
        }
        return false;
    }

    /** Who is to do what a noun says that depends on a verb: whom the verb orders, else whoever does the verb. */
    private List<Filler> controllers(int noun, int governor) {
        Item item = scene.item(governor);
        if (item.is(Kind.NOUN)) {
            int above = Governor.of(scene, governor, false);
            return above < 0 || above == noun ? List.of() : subjects.get(above);
        }
        int ordered = item.reads("order") && item.hasPronoun() ? scene.cast().pronounAt(scene.pronounSpan(item)) : -1;
        return ordered < 0 ? subjects.get(governor) : List.of(Filler.dropped(ordered));
    }

    /** "He could impose his rule": "his" is of who could. */
    private RoleReader.Slot meant(RoleReader.Slot slot, int noun, int governor) {
        List<Filler> who = controllers(noun, governor);
        boolean his = slot.name().equals("gen")
                && slot.role() == Role.AGENT
                && scene.item(noun).hasPronoun()
                && who.size() == 1;
        return his
                ? new RoleReader.Slot(
                        slot.name(),
                        slot.role(),
                        new Filler(who.get(0).entity(), slot.filler().words()))
                : slot;
    }

    /** The subject of the verb an infinitive depends on does what the infinitive says. */
    private void inherit(Draft draft, Reading reading, int governor) {
        Frame frame = reading.lemma().frame();
        boolean suffers = scene.item(governor).has("suffers") || isUnder(draft.item);
        Role genitive = frame.roles().get("gen");
        boolean acts = genitive == Role.PATIENT || genitive == Role.AGENT;
        boolean carried = CARRYING.stream().anyMatch(scene.item(governor)::reads);
        Role given = acts || carried ? Role.AGENT : frame.roles().get("subj");
        Role role = suffers ? Role.PATIENT : given;
        if (carried && !reading.isVerb()) {
            draft.slots.replaceAll(s -> meant(s, draft.item, governor));
        }
        if (reading.isVerb()
                || role == null
                || scene.item(governor).carries()
                || !carried
                        && (scene.item(governor).reads("copula")
                                || draft.type.group().equals("justice"))
                || draft.entityIn(role) >= 0
                || isApart(draft.item, governor)) {
            return;
        }
        for (Filler filler : controllers(draft.item, governor)) {
            boolean self = draft.slots.stream()
                    .anyMatch(s -> s.filler().entity() == filler.entity()
                            && (s.role() == Role.AGENT || s.role() == Role.PATIENT));
            if (!self && RoleFit.fits(draft.type, role, scene.cast().kind(filler.entity()))) {
                draft.slots.add(new RoleReader.Slot("subj", role, Filler.dropped(filler.entity())));
            }
        }
    }
}
