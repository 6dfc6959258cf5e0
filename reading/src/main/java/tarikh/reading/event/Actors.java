package tarikh.reading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Item.Kind;

/**
 * Who acts where no entity fills the role: the words of a definite subject such as "the caravan", whoever tells the text, or
 * the same as in the clause before when the subject is left out.
 */
final class Actors {
    /** The actor of verbs in the first person. */
    private static final String TELLER = "1";

    private static final int FURTHEST_SENTENCE = 4;

    private final Scene scene;
    private String last = "";
    private String lastPerson = "";
    private int lastSentence = -1;
    /** How many are told of whom no word says who they are. */
    private int strangers;

    Actors(Scene scene) {
        this.scene = scene;
    }

    /** {@return for drafts in text order the keys of their unnamed actors, by index of the piece that tells them} */
    Map<Integer, String> read(List<Draft> drafts) {
        Map<Integer, String> found = new HashMap<>();
        for (Draft draft : drafts) {
            boolean verb = scene.item(draft.item).is(Kind.VERB) || draft.reading.isVerb();
            if (!verb) {
                continue;
            }
            String key = hasActor(draft) ? "" : actor(draft);
            if (!key.isEmpty()) {
                found.put(draft.item, key);
            }
            last = key;
            lastPerson = draft.reading.person();
            lastSentence = scene.sentence(draft.item);
        }
        return found;
    }

    private boolean hasActor(Draft draft) {
        return draft.slots.stream()
                .filter(s -> s.role() == Role.AGENT || s.role() == Role.PATIENT)
                .map(s -> s.filler().entity())
                .filter(e -> !scene.cast().isDescribed(e))
                .map(scene.cast()::kind)
                .anyMatch(k -> k == EntityKind.PERSON || k == EntityKind.ORGANIZATION || k == EntityKind.VESSEL);
    }

    private String actor(Draft draft) {
        if (draft.reading.isFirstPerson()) {
            return TELLER;
        }
        String described = described(draft);
        if (!described.isEmpty()) {
            return described;
        }
        if (!mayHaveObjectOnly(draft)) {
            String written = written(draft.item);
            if (!written.isEmpty()) {
                return written;
            }
            if (hasSubjectAfter(draft.item)) {
                return "";
            }
        }
        boolean follows = !last.isEmpty()
                && scene.sentence(draft.item) - lastSentence < FURTHEST_SENTENCE
                && agrees(draft.reading.person());
        return follows ? last : String.valueOf(++strangers + 1);
    }

    /** The words of one who is only described, as "the governor" or "my uncle". */
    private String described(Draft draft) {
        for (RoleReader.Slot slot : draft.slots) {
            int entity = slot.filler().entity();
            boolean acts = slot.role() == Role.AGENT || slot.role() == Role.PATIENT;
            if (acts
                    && scene.cast().isDescribed(entity)
                    && scene.cast().isPerson(entity)
                    && !scene.cast().isMany(entity)
                    && !slot.filler().words().isEmpty()) {
                return scene.tokens().source().quote(slot.filler().words().get(0));
            }
        }
        return "";
    }

    /** Whether the one noun after the verb may be what it is done to, as in "ruled the country". */
    private boolean mayHaveObjectOnly(Draft draft) {
        Role object = draft.reading.lemma().frame().roles().get("obj");
        if (object == null || Parts.around(scene, draft.item, true).core().size() > 1) {
            return false;
        }
        boolean where = object == Role.ORIGIN || object == Role.DESTINATION || object == Role.PLACE;
        Item next = draft.item + 1 < scene.size() ? scene.item(draft.item + 1) : scene.item(draft.item);
        boolean place = next.hasCue("town-word") || next.hasCue("place-word") || next.is(Kind.ENTITY);
        return !where || place;
    }

    private boolean agrees(String person) {
        return person.equals(lastPerson) || last.equals(TELLER) && person.contains("1s");
    }

    /** The words of a definite subject right after or right before the verb. */
    private String written(int verb) {
        String after = definite(verb + 1, verb);
        if (!after.isEmpty()) {
            return after;
        }
        boolean left = verb > 0
                && scene.sameSentence(verb, verb - 1)
                && scene.item(verb - 1).is(Kind.WORD)
                && !scene.item(verb).joined();
        return left ? definite(verb - 1, verb) : "";
    }

    private String definite(int from, int verb) {
        List<String> words = new ArrayList<>();
        for (int k = from; k < scene.size() && k < from + 2 && scene.sameSentence(verb, k); k++) {
            Item item = scene.item(k);
            if (k == from
                    && item.is(Kind.ENTITY)
                    && item.prep().isEmpty()
                    && scene.cast().isDescribed(item.entity())
                    && !scene.cast().isMany(item.entity())) {
                return scene.tokens().source().quote(scene.span(k));
            }
            boolean noun = (item.is(Kind.WORD) || item.is(Kind.NOUN))
                    && item.prep().isEmpty()
                    && !item.joined()
                    && !item.hasPronoun();
            if (!noun) {
                return "";
            }
            words.add(scene.tokens().source().quote(scene.span(k)));
            if (item.article()) {
                return String.join(" ", words);
            }
        }
        return "";
    }

    private boolean hasSubjectAfter(int verb) {
        if (verb + 1 >= scene.size() || !scene.sameSentence(verb, verb + 1)) {
            return false;
        }
        Item next = scene.item(verb + 1);
        return (next.is(Kind.WORD) || next.is(Kind.NOUN) || next.is(Kind.ENTITY))
                && next.prep().isEmpty()
                && !next.joined()
                && !isPlace(next);
    }

    private boolean isPlace(Item item) {
        return item.is(Kind.ENTITY) && scene.cast().kind(item.entity()) == EntityKind.PLACE;
    }
}
