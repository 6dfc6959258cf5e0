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

    private static final Reading READING = new Reading(
            new Lemma(
                    Lemma.Shape.VERB,
                    "plain",
                    EventType.ofCode("other"),
                    new Frame(Map.of(), List.of(), List.of()),
                    "plain-deed"),
            Tense.PERFECT,
            "",
            Voice.ACTIVE,
            false);

    private final Scene scene;
    private final Words words;

    PlainDeeds(Scene scene, Words words) {
        this.scene = scene;
        this.words = words;
    }

    /** {@return the deeds of dates that are of none of the drafts} */
    List<Draft> read(List<Draft> drafts) {
        Set<String> linked = new HashSet<>();
        Set<Integer> told = new HashSet<>();
        for (Draft draft : drafts) {
            draft.times.forEach(l -> linked.add(l.timex()));
            told.add(draft.item);
        }
        List<Draft> deeds = new ArrayList<>();
        for (int k = 0; k < scene.size(); k++) {
            if (scene.item(k).is(Kind.TIME)) {
                Timex time = scene.times().get(scene.item(k).time());
                int verb = linked.contains(time.id()) || !isDate(time) ? -1 : verbOf(k);
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
                    return j;
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
            if (item.is(Kind.STOP) || item.opensClause() || item.is(Kind.TIME) || item.is(Kind.OPEN)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean opensClause(int k) {
        int j = k - 1;
        if (j >= 0 && scene.sameSentence(k, j) && scene.item(j).is(Kind.PREPOSITION)) {
            j--;
        }
        return j < 0
                || !scene.sameSentence(k, j)
                || scene.item(j).is(Kind.STOP)
                || scene.item(j).is(Kind.COMMA)
                || scene.item(j + 1).joined();
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
        int place = place(verb, end);
        if (who < 0 && (place < 0 || !isUnnamed(verb))) {
            return false;
        }
        Span extent = scene.span(Math.min(verb, k)).hull(scene.span(Math.max(k, end - 1)));
        List<RoleReader.Slot> slots = new ArrayList<>();
        if (who >= 0) {
            slots.add(new RoleReader.Slot(
                    "subj", Role.AGENT, Filler.written(scene.item(who).entity(), scene.span(who))));
        }
        if (place >= 0) {
            slots.add(new RoleReader.Slot(
                    "fi", Role.PLACE, Filler.written(scene.item(place).entity(), scene.span(place))));
        }
        Draft deed = new Draft(verb, scene.span(verb), extent, EventType.OTHER, READING, slots);
        deed.times.add(new TimeLink(time.id(), TimeRelations.of(scene, k, time)));
        deeds.add(deed);
        return true;
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
        for (int j = verb + 1; j < end; j++) {
            if (isVerb(j)) {
                return j;
            }
        }
        return end;
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
        return next.is(Kind.WORD)
                && next.hasCue("title-word")
                && !next.joined()
                && next.prep().isEmpty();
    }

    /** The place where, of the verb's own clause. */
    private int place(int verb, int end) {
        for (int j = verb + 1; j < end; j++) {
            Item item = scene.item(j);
            boolean where = item.is(Kind.ENTITY) && scene.cast().kind(item.entity()) == EntityKind.PLACE;
            if (where && (item.prep().equals("bi") || isIn(j - 1))) {
                return j;
            }
        }
        return -1;
    }

    private boolean isIn(int k) {
        Item item = scene.item(k);
        return item.is(Kind.PREPOSITION)
                && !item.hasPronoun()
                && (item.code().equals("fi") || item.code().equals("bi"));
    }
}
