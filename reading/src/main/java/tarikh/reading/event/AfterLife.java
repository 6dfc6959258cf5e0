package tarikh.reading.event;

import java.util.List;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.event.Reading.Voice;
import tarikh.text.word.WordClass;
import tarikh.text.word.Words;

/** Which deeds may be told of the dead: those that may be done to them, and those that are said to come after a death. */
final class AfterLife {
    /** How many pieces behind a verb its death may be named. */
    private static final int REACH = 30;
    /** Letters of a verb whose bare form is oftener passive than those of longer ones. */
    private static final int SHORT_VERB = 4;

    private final Scene scene;
    private final Words words;

    AfterLife(Scene scene, Words words) {
        this.scene = scene;
        this.words = words;
    }

    /** {@return whether the letters of a verb leave open that it is done to the one who is told to do it} */
    boolean mayBePassive(Draft draft) {
        int doer = draft.entityIn(Role.AGENT);
        Item item = scene.item(draft.item);
        if (doer < 0 || !draft.reading.isVerb() || item.hasPronoun()) {
            return false;
        }
        List<Phrase> objects = Parts.around(scene, draft.item, true).core().stream()
                .filter(p -> p.entity() != doer)
                .toList();
        boolean says = scene.sameSentence(draft.item, scene.clauses().rightEnd(draft.item))
                && scene.item(scene.clauses().rightEnd(draft.item)).is(Kind.THAT);
        if (says || hasDefiniteObject(draft.item, doer)) {
            return false;
        }
        boolean named = objects.size() == 1
                && objects.get(0).isPlain()
                && objects.get(0).indefinite();
        boolean known = item.readings().stream().anyMatch(r -> r.lemma().tellsEvent());
        if (!known) {
            return objects.isEmpty() || named && item.stop() - item.start() <= SHORT_VERB;
        }
        return item.readings().stream()
                .filter(r -> r.voice() == Voice.EITHER)
                .map(Reading::lemma)
                .filter(l -> l.frame().roles().containsKey("obj"))
                .anyMatch(l -> objects.isEmpty() || named && l.has("names"));
    }

    /** "Declared somebody the war": a definite noun behind the name is what it is done to, where it is no adjective. */
    private boolean hasDefiniteObject(int verb, int doer) {
        int end = scene.clauses().rightEnd(verb);
        for (int k = verb + 1; k + 1 < end; k++) {
            if (scene.item(k).is(Kind.ENTITY) && scene.item(k).entity() == doer) {
                Item next = scene.item(k + 1);
                return (next.is(Kind.WORD) || next.is(Kind.NOUN))
                        && next.article()
                        && next.prep().isEmpty()
                        && words.wordClass(next.first()) == WordClass.NOUN;
            }
        }
        return false;
    }

    /** {@return whether a clause says of itself that it comes after a death, as in "a prize after his death"} */
    boolean isPosthumous(Draft draft) {
        for (int k = draft.item + 1;
                k + 1 < scene.size() && k < draft.item + REACH && scene.sameSentence(draft.item, k + 1);
                k++) {
            boolean after = scene.item(k).is(Kind.PREPOSITION)
                    && scene.item(k).code().equals("after")
                    && !scene.item(k).hasPronoun();
            if (after && isDeathOfNobodyElse(k + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "His death", "the death", but not "the death of" somebody who is named. */
    private boolean isDeathOfNobodyElse(int k) {
        Item item = scene.item(k);
        boolean death = item.reads(EventType.LIFE_DEATH.code());
        boolean ofAnother = !item.article()
                && !item.hasPronoun()
                && k + 1 < scene.size()
                && scene.sameSentence(k, k + 1)
                && scene.item(k + 1).is(Kind.ENTITY);
        return death && !ofAnother;
    }
}
