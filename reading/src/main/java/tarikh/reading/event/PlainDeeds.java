package tarikh.reading.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.event.Reading.Tense;
import tarikh.reading.event.Reading.Voice;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;
import tarikh.text.Span;
import tarikh.text.word.WordClass;
import tarikh.text.word.Words;

/**
 * What somebody named did on a date that is told by a verb which says no more: kept as a deed, so that it can be held against
 * the life and the other whereabouts of who did it.
 */
final class PlainDeeds {
    private static final int REACH = 14;
    private static final int NEAR = 6;

    private static final Lemma LEMMA = new Lemma(
            Lemma.Shape.VERB,
            "plain",
            EventType.ofCode("other"),
            new Frame(Map.of(), List.of(), List.of()),
            "plain-deed");

    private final Scene scene;
    private final Words words;
    private final DeedPlace places;

    PlainDeeds(Scene scene, Words words) {
        this.scene = scene;
        this.words = words;
        this.places = new DeedPlace(scene);
    }

    /** {@return the deeds of dates that are of none of the drafts} */
    List<Draft> read(List<Draft> drafts) {
        Set<String> linked = new HashSet<>();
        Set<Integer> told = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.reading.isVerb()) {
                draft.times.forEach(l -> linked.add(l.timex()));
            }
            if (draft.type != EventType.OTHER || !draft.times.isEmpty()) {
                told.add(draft.item);
            }
            if (isOfNobody(draft) && isBeing(draft.item) && isOfMain(draft.item)) {
                draft.slots.add(new RoleReader.Slot(
                        "subj", Role.AGENT, Filler.dropped(scene.cast().main())));
            }
        }
        List<Draft> deeds = new ArrayList<>();
        for (int k = 0; k < scene.size(); k++) {
            if (scene.item(k).is(Kind.TIME)) {
                Timex time = scene.times().get(scene.item(k).time());
                boolean spent = linked.contains(time.id()) && !opensClause(k);
                int verb = spent || !isDate(time) ? -1 : verbOf(k);
                if (verb >= 0 && !told.contains(verb) && add(verb, k, time, deeds)) {
                    told.add(verb);
                }
            }
        }
        return deeds;
    }

    private static boolean isDate(Timex time) {
        boolean date = time.type() == TimexType.DATE || time.type() == TimexType.TIME;
        return date && (time.days().isBounded() || !time.written().isEmpty());
    }

    /** The verb of the clause that a date opens or belongs to, or -1. */
    private int verbOf(int k) {
        if (opensClause(k)) {
            for (int j = k + 1; j < scene.size() && j <= k + NEAR && scene.sameSentence(k, j); j++) {
                if (isVerb(j)) {
                    return mainVerb(j);
                }
                Item item = scene.item(j);
                if (item.is(Kind.STOP) || item.opensClause() || item.is(Kind.NOT) || item.is(Kind.IF)) {
                    return -1;
                }
            }
            return -1;
        }
        for (int j = k - 1; j >= 0 && j > k - REACH && scene.sameSentence(k, j); j--) {
            Item item = scene.item(j);
            if (isVerb(j)) {
                return j;
            }
            if (item.is(Kind.STOP)
                    || item.opensClause()
                    || item.is(Kind.TIME)
                    || item.is(Kind.OPEN)
                    || item.is(Kind.NOUN)
                    || isAttribute(j)) {
                return -1;
            }
        }
        return -1;
    }

    /** "He was sitting": the verb after the copula says what he did. */
    private int mainVerb(int verb) {
        boolean copula = scene.item(verb).reads("copula");
        return copula && verb + 1 < scene.size() && scene.sameSentence(verb, verb + 1) && isVerb(verb + 1)
                ? verb + 1
                : verb;
    }

    /** Whether a deed with a time has a place and no word for whose it is. */
    private static boolean isOfNobody(Draft draft) {
        return draft.type == EventType.OTHER
                && draft.reading.isVerb()
                && !draft.times.isEmpty()
                && draft.entityIn(Role.PLACE) >= 0
                && draft.slots.stream().allMatch(s -> s.role() == Role.PLACE);
    }

    /** "He was in the town and did": nothing between the verb, the place and the next clause can be who was there. */
    private boolean isBeing(int verb) {
        if (!scene.item(verb).reads("copula")) {
            return false;
        }
        int end = scene.clauses().rightEnd(verb);
        for (int k = verb + 1; k < end; k++) {
            Item item = scene.item(k);
            boolean where = item.is(Kind.PREPOSITION)
                    || item.is(Kind.TIME)
                    || item.is(Kind.COMMA)
                    || item.is(Kind.ENTITY) && scene.cast().kind(item.entity()) == EntityKind.PLACE;
            if (!where) {
                return false;
            }
        }
        return true;
    }

    /** "The late", "the published" before a date has the date for itself. */
    private boolean isAttribute(int j) {
        Item item = scene.item(j);
        return item.is(Kind.WORD)
                && item.article()
                && words.wordClass(item.first()) == WordClass.ADJECTIVE
                && scene.item(j + 1).is(Kind.TIME);
    }

    /** Whether nothing but words such as "at the sunset of" stands between the date and the beginning of its clause. */
    private boolean opensClause(int k) {
        for (int j = k; j > 0 && j > k - NEAR; j--) {
            Item before = scene.item(j - 1);
            boolean starts = scene.item(j).joined()
                    || !scene.sameSentence(k, j - 1)
                    || before.is(Kind.STOP)
                    || before.is(Kind.COMMA);
            if (starts) {
                return true;
            }
            boolean part = before.is(Kind.PREPOSITION)
                            && !before.code().equals("after")
                            && !before.code().equals("before")
                    || before.is(Kind.NOUN)
                    || before.is(Kind.WORD) && !isVerb(j - 1);
            if (!part) {
                return false;
            }
        }
        return k < NEAR;
    }

    private boolean isVerb(int j) {
        Item item = scene.item(j);
        boolean word = item.is(Kind.WORD)
                && !item.article()
                && item.prep().isEmpty()
                && item.cues().isEmpty()
                && item.end() == item.first() + 1
                && words.wordClass(item.first()) == WordClass.VERB;
        return word || item.is(Kind.VERB);
    }

    private boolean add(int verb, int k, Timex time, List<Draft> deeds) {
        if (isDoubtful(verb)) {
            return false;
        }
        int end = endOf(verb);
        int who = subject(verb, end);
        int place = places.of(verb, end);
        boolean dropped = isDropped(verb, end);
        boolean kept = who >= 0 || place >= 0 && (dropped || isUnnamed(verb)) || dropped && isOfMain(verb);
        if (!kept) {
            return false;
        }
        Span extent = scene.span(Math.min(verb, k)).hull(scene.span(Math.max(k, end - 1)));
        List<RoleReader.Slot> slots = new ArrayList<>();
        if (who >= 0) {
            slots.add(new RoleReader.Slot(
                    "subj", roleOfSubject(verb), Filler.written(scene.item(who).entity(), scene.span(who))));
        } else if (dropped && isOfMain(verb)) {
            slots.add(new RoleReader.Slot(
                    "subj", Role.AGENT, Filler.dropped(scene.cast().main())));
        }
        if (place >= 0) {
            slots.add(new RoleReader.Slot(
                    "fi", Role.PLACE, Filler.written(scene.item(place).entity(), scene.span(place))));
        }
        Draft deed = new Draft(verb, scene.span(verb), extent, EventType.OTHER, reading(verb), slots);
        deed.times.add(new TimeLink(time.id(), TimeRelations.of(scene, k, time)));
        deeds.add(deed);
        return true;
    }

    /** Who gets or is given something does nothing himself. */
    private Role roleOfSubject(int verb) {
        boolean gets = scene.item(verb).readings().stream()
                .map(Reading::lemma)
                .anyMatch(l -> l.type().filter(EventType.OTHER::equals).isPresent()
                        && l.frame().roles().get("subj") == Role.PATIENT);
        return gets ? Role.PATIENT : Role.AGENT;
    }

    private Reading reading(int verb) {
        return new Reading(LEMMA, Tense.PERFECT, person(verb), Voice.ACTIVE, false);
    }

    private String person(int verb) {
        List<Reading> readings = scene.item(verb).readings();
        return readings.isEmpty() ? "" : readings.get(0).person();
    }

    /** Whether no noun follows that could be the subject. */
    private boolean isDropped(int verb, int end) {
        if (verb + 1 >= end) {
            return true;
        }
        Item next = scene.item(verb + 1);
        return next.is(Kind.PREPOSITION)
                || next.is(Kind.TIME)
                || next.is(Kind.COMMA)
                || next.is(Kind.THERE)
                || isOnlyObject(verb);
    }

    /** "Gave a speech": one indefinite noun after a verb that something is done with is what it is done with. */
    private boolean isOnlyObject(int verb) {
        List<Phrase> core = Parts.around(scene, verb, true).core();
        return core.size() == 1
                && core.get(0).isPlain()
                && core.get(0).indefinite()
                && !core.get(0).cues().contains("title-word")
                && scene.item(verb).readings().stream()
                        .anyMatch(r -> r.lemma().tellsEvent()
                                && r.lemma().frame().roles().containsKey("obj"));
    }

    /** Whether a verb without a subject goes on about the one person that the text is about. */
    private boolean isOfMain(int verb) {
        int main = scene.cast().main();
        String person = person(verb);
        boolean third = person.equals("3ms") || person.equals("3fs");
        return main >= 0
                && third
                && (!scene.item(verb).reads("copula") || isBeing(verb))
                && scene.cast().lastEnd(main, scene.span(verb).start()) >= 0
                && scene.cast().opensText(main)
                && scene.cast().canBe(main, person.equals("3fs"));
    }

    /** What is denied, hoped, planned or only conditional is no deed. */
    private boolean isDoubtful(int verb) {
        for (int k = verb - 1; k >= 0 && k > verb - REACH && scene.sameSentence(verb, k); k--) {
            Item item = scene.item(k);
            boolean near = k > verb - 4;
            if (item.is(Kind.IF)
                    || near
                            && (item.is(Kind.NOT)
                                    || item.is(Kind.MOOD)
                                    || item.is(Kind.FUTURE)
                                    || item.is(Kind.PURPOSE)
                                    || item.is(Kind.RELATIVE)
                                    || item.is(Kind.SUBORDINATOR))) {
                return true;
            }
            if (item.is(Kind.VERB) && !item.reads("copula") && !item.reads("light")) {
                return item.reads("hope") || item.reads("plan") || item.reads("order") || item.reads("possible");
            }
        }
        return false;
    }

    private int endOf(int verb) {
        int end = scene.clauses().rightEnd(verb);
        int stop = end;
        while (stop < scene.size()
                && scene.sameSentence(verb, stop)
                && scene.item(stop).hasCue("overlooking")) {
            stop = scene.clauses().rightEnd(stop);
        }
        if (stop < scene.size() && isWhatOneWasDoing(verb, stop)) {
            stop = scene.clauses().rightEnd(stop);
        }
        for (int j = verb + 1; j < stop; j++) {
            if (isVerb(j) && !scene.item(j).hasCue("overlooking") && !isWhatOneWasDoing(verb, j)) {
                return j;
            }
        }
        return stop;
    }

    /** "Somebody was speaking in a town": the verb after the copula and the name is of the same clause. */
    private boolean isWhatOneWasDoing(int copula, int verb) {
        Item item = scene.item(verb);
        return scene.item(copula).reads("copula")
                && scene.sameSentence(copula, verb)
                && verb > copula + 1
                && verb <= copula + NEAR
                && isVerb(verb)
                && !item.joined()
                && scene.item(verb - 1).is(Kind.ENTITY)
                && !item.readings().isEmpty()
                && item.readings().get(0).isImperfect();
    }

    /** The person named right after the verb, a title before the name or not. */
    private int subject(int verb, int end) {
        for (int j = verb + 1; j < end && j <= verb + 3; j++) {
            Item item = scene.item(j);
            if (item.is(Kind.ENTITY)) {
                boolean named = scene.cast().isPerson(item.entity())
                        && !scene.cast().isDescribed(item.entity())
                        && item.prep().isEmpty()
                        && !item.joined();
                return named ? j : -1;
            }
            if (!(item.is(Kind.WORD)
                    && item.hasCue("title-word")
                    && !item.joined()
                    && item.prep().isEmpty())) {
                return -1;
            }
        }
        return -1;
    }

    /** "The governor" and "the head of the party" without a name. */
    private boolean isUnnamed(int verb) {
        if (verb + 1 >= scene.size() || !scene.sameSentence(verb, verb + 1)) {
            return false;
        }
        Item next = scene.item(verb + 1);
        boolean described = next.is(Kind.ENTITY)
                && scene.cast().isDescribed(next.entity())
                && scene.cast().isPerson(next.entity())
                && !scene.cast().isMany(next.entity());
        boolean titled = (next.is(Kind.WORD) || next.is(Kind.NOUN)) && next.hasCue("title-word");
        return (described || titled) && !next.joined() && next.prep().isEmpty();
    }
}
