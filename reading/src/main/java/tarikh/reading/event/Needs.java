package tarikh.reading.event;

import tarikh.reading.event.Frame.Need;
import tarikh.reading.event.RoleReader.Slot;

/** How well what stands around a trigger meets the needs of its reading. */
final class Needs {
    private static final String TOWN = "town-word";
    /** A need of a cue in one phrase of the clause, as {@code in-obj:throne} or {@code in-bi:penalty}. */
    private static final String IN = "in-";

    private final Trigger trigger;
    private final Assignment given;
    private final Parts parts;

    Needs(Trigger trigger, Assignment given) {
        this.trigger = trigger;
        this.given = given;
        this.parts = trigger.parts();
    }

    /** {@return how particular the need is that holds, or -1 if none does} */
    int weight() {
        if (isRuledOut()) {
            return -1;
        }
        int best = trigger.frame().needs().isEmpty() ? 0 : -1;
        for (Need need : trigger.frame().needs()) {
            if (holds(need)) {
                best = Math.max(best, weightOf(need));
            }
        }
        return best;
    }

    private static int weightOf(Need need) {
        boolean common = need.kind().isEmpty()
                || need.slot().equals("subj") && need.kind().equals("person");
        return need.slot().equals("cue") || need.slot().startsWith(IN) ? 3 : common ? 1 : 2;
    }

    private boolean isRuledOut() {
        Reading reading = trigger.reading();
        return given.thingActs
                || isNobodys()
                || given.plainObject && given.objectCues.contains("thing-word") && isOfPeople()
                || reading.lemma().has("noobj") && reading.isVerb() && startsWithPlainObject()
                || reading.lemma().has("nogoods") && bringsGoods()
                || reading.lemma().has("nopeople") && bringsPeople()
                || reading.lemma().has("somewhere") && given.slots.stream().noneMatch(s -> s.role() == Role.PLACE)
                || reading.lemma().has("noacc") && parts.core().stream().anyMatch(p -> p.isPlain() && p.isAccusative())
                || parts.adjuncts().stream().anyMatch(a -> reading.lemma().has("without-" + a.code()))
                || hasObjectOfNone()
                || trigger.type() == EventType.LIFE_DEATH && isOfTheTeller();
    }

    /** "Sent him with a robe", "sent to us a thousand dinars": what is sent is neither a letter nor anybody. */
    private boolean bringsGoods() {
        return !parts.cues().contains("letter-word")
                && parts.adjuncts().stream()
                        .anyMatch(a -> a.code().equals("bi") && a.phrase().isPlain());
    }

    /** "Sent his officers to him": it is no letter that is sent. */
    private boolean bringsPeople() {
        return parts.core().stream()
                .filter(p -> !p.isPlain())
                .anyMatch(
                        p -> trigger.cast().isMany(p.entity()) && trigger.cast().isSomebodys(p.entity()));
    }

    /** A pronoun after a verb that takes no object: the word is another one. */
    private boolean hasObjectOfNone() {
        Reading reading = trigger.reading();
        return reading.isVerb()
                && reading.lemma().shape() == Lemma.Shape.VERB
                && trigger.item().hasPronoun()
                && !reading.lemma().has("lasting")
                && !trigger.isTransitive();
    }

    /** Nobody tells of his own death. */
    private boolean isOfTheTeller() {
        return given.slots.stream()
                .anyMatch(s -> s.filler().entity() == trigger.cast().narrator());
    }

    /** Whether nobody, no place and no time is told with a verb of what befalls people. */
    private boolean isNobodys() {
        return isOfPeople()
                && trigger.reading().lemma().shape() == Lemma.Shape.VERB
                && trigger.reading().isVerb()
                && given.slots.isEmpty()
                && !given.plainSubject
                && !parts.plainLeft()
                && !parts.time()
                && !plainPlaceNamed();
    }

    private boolean plainPlaceNamed() {
        return given.objectCues.contains(TOWN)
                || parts.adjuncts().stream().anyMatch(a -> a.phrase().cues().contains(TOWN));
    }

    private boolean isOfPeople() {
        return switch (trigger.type().group()) {
            case "life", "justice", "conflict", "move" -> true;
            default -> false;
        };
    }

    private boolean startsWithPlainObject() {
        return !parts.core().isEmpty() && parts.core().get(0).isPlain() && parts.plainFirst();
    }

    private boolean holds(Need need) {
        return switch (need.slot()) {
            case "none" -> false;
            case "time" -> parts.time();
            case "dated" -> parts.time() || ClauseOpening.isDatedBefore(trigger.scene(), trigger.at());
            case "cue" -> parts.cues().contains(need.kind()) || given.objectCues.contains(need.kind());
            case "there" -> !parts.there().isEmpty();
            case "pronoun" -> trigger.item().hasPronoun();
            case "bare" -> isBare();
            case "pass" -> given.passive && !given.subject.isEmpty();
            case "subj" -> given.subject.stream().anyMatch(f -> ofKind(f, need.kind()));
            default -> need.slot().startsWith(IN) ? standsIn(need) : slotHolds(need);
        };
    }

    /** Whether a word of the cue stands without preposition, or behind the preposition that is needed. */
    private boolean standsIn(Need need) {
        String code = need.slot().substring(IN.length());
        return code.equals("obj")
                ? standsBare(need.kind())
                : parts.adjuncts().stream()
                        .anyMatch(
                                a -> a.code().equals(code) && a.phrase().cues().contains(need.kind()));
    }

    private boolean standsBare(String cue) {
        Scene scene = trigger.scene();
        int end = scene.clauses().rightEnd(trigger.at());
        int k = trigger.at() + 1;
        while (k < end) {
            Item item = scene.item(k);
            boolean preposition = item.is(Item.Kind.PREPOSITION) && !item.hasPronoun();
            if (preposition || !item.prep().isEmpty()) {
                k = Math.max(k + 1, scene.phrase(preposition ? k + 1 : k, end).end());
            } else if (item.hasCue(cue)) {
                return true;
            } else {
                k++;
            }
        }
        return false;
    }

    /** Whether a person does it while nothing else stands there that could turn its meaning. */
    private boolean isBare() {
        Scene scene = trigger.scene();
        int after = trigger.at() + 1;
        boolean person = given.subject.stream().anyMatch(f -> trigger.cast().isPerson(f.entity()));
        boolean verbNext = after < scene.size() && scene.item(after).is(Item.Kind.VERB);
        return person
                && !verbNext
                && parts.core().stream().noneMatch(Phrase::isPlain)
                && !trigger.hasAdjunct("ila")
                && !trigger.hasAdjunct("li")
                && !trigger.hasAdjunct("an");
    }

    private boolean slotHolds(Need need) {
        for (Slot slot : given.slots) {
            if (slot.name().equals(need.slot()) && ofKind(slot.filler(), need.kind())) {
                return true;
            }
        }
        if (plainPlace(need)) {
            return true;
        }
        return need.kind().isEmpty()
                && (need.slot().equals("obj") && given.plainObject || trigger.hasAdjunct(need.slot()));
    }

    /** A town or country spoken of without its name is a place as well. */
    private boolean plainPlace(Need need) {
        if (!need.kind().equals("place")) {
            return false;
        }
        if (need.slot().equals("obj")) {
            return given.plainObject && given.objectCues.contains(TOWN);
        }
        return parts.adjuncts().stream()
                .anyMatch(a -> a.code().equals(need.slot())
                        && a.phrase().isPlain()
                        && a.phrase().cues().contains(TOWN));
    }

    private boolean ofKind(Filler filler, String kind) {
        return kind.isEmpty() || trigger.kind(filler.entity()).name().equalsIgnoreCase(kind);
    }
}
