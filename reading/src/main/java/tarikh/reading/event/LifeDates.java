package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.event.Reading.Tense;
import tarikh.reading.event.Reading.Voice;
import tarikh.reading.timex.TimexType;

/**
 * Reads the days of birth and death that stand in parentheses after the name a paragraph begins with.
 *
 * <p>Elsewhere dates in parentheses may be those of a reign or a work, and tell nothing.
 */
final class LifeDates {
    private static final int HEAD = 4;
    private static final int ASIDE = 24;

    private static final Reading BIRTH = reading("life.birth", "life-dates");
    private static final Reading DEATH = reading("life.death", "life-dates");

    private LifeDates() {}

    private static Reading reading(String kind, String rule) {
        Lemma lemma = new Lemma(
                Lemma.Shape.NOUN,
                kind,
                EventType.ofCode(kind),
                new Frame(java.util.Map.of(), List.of(), List.of()),
                rule);
        return new Reading(lemma, Tense.NONE, "", Voice.ACTIVE, false);
    }

    static List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        boolean[] told = new boolean[scene.cast().size()];
        for (int i = 0; i < scene.size(); i++) {
            Item item = scene.item(i);
            if (item.is(Kind.ENTITY)
                    && scene.cast().isPerson(item.entity())
                    && !told[item.entity()]
                    && beginsSentence(scene, i)
                    && readAfter(scene, i, drafts)) {
                told[item.entity()] = true;
            }
        }
        return drafts;
    }

    private static boolean beginsSentence(Scene scene, int i) {
        for (int k = i - 1; k >= 0 && scene.sameSentence(i, k); k--) {
            Kind kind = scene.item(k).kind();
            boolean name = kind == Kind.WORD || kind == Kind.ENTITY || kind == Kind.QUOTE;
            if (!name || k < i - HEAD) {
                return false;
            }
        }
        return true;
    }

    private static boolean readAfter(Scene scene, int entity, List<Draft> drafts) {
        int open = headEnd(scene, entity);
        List<Integer> dates = open < 0 ? List.of() : datesIn(scene, open);
        if (dates.size() == 2 && dashBetween(scene, dates.get(0), dates.get(1))) {
            drafts.add(draft(scene, entity, dates.get(0), BIRTH, TimeLink.Relation.AT));
            drafts.add(draft(scene, entity, dates.get(1), DEATH, TimeLink.Relation.AT));
            return true;
        }
        if (dates.size() != 1) {
            return false;
        }
        int dash = dashWithin(scene, dates.get(0));
        if (dash < 0 && !isMain(scene, entity)) {
            return false;
        }
        if (dash < 0) {
            drafts.add(draft(scene, entity, dates.get(0), BIRTH, TimeLink.Relation.AT));
        } else {
            range(scene, entity, dates.get(0), dash, drafts);
        }
        return true;
    }

    /** {@return the piece after a name and the few words that belong to it, or -1 if anything else follows it} */
    private static int headEnd(Scene scene, int entity) {
        int k = entity + 1;
        for (int words = 0; k < scene.size() && words < HEAD && !scene.item(k).is(Kind.OPEN); words++) {
            Kind kind = scene.item(k).kind();
            if (!(kind == Kind.WORD || kind == Kind.ENTITY || kind == Kind.QUOTE)) {
                return -1;
            }
            k++;
        }
        return k;
    }

    /** The dates in a parenthesis; none if it does not close or tells anything else. */
    private static List<Integer> datesIn(Scene scene, int open) {
        List<Integer> dates = new ArrayList<>();
        for (int k = open + 1; k < scene.size() && k <= open + ASIDE; k++) {
            Item item = scene.item(k);
            if (item.is(Kind.CLOSE)) {
                return dates;
            }
            if (item.is(Kind.TIME) && isDate(scene, item)) {
                dates.add(k);
            } else if (item.is(Kind.VERB) || item.is(Kind.NOUN)) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean dashBetween(Scene scene, int first, int second) {
        for (int k = first + 1; k < second; k++) {
            if (scene.item(k).is(Kind.COMMA) && isDash(scene, scene.item(k))) {
                return true;
            }
        }
        return false;
    }

    /** {@return the token of the dash inside a date from one day to another, or -1} */
    private static int dashWithin(Scene scene, int at) {
        Item item = scene.item(at);
        for (int t = item.first() + 1; t < item.end() - 1; t++) {
            if (scene.tokens().isMark(t, '-')) {
                return t;
            }
        }
        return -1;
    }

    private static void range(Scene scene, int entity, int at, int dash, List<Draft> drafts) {
        Item item = scene.item(at);
        Draft birth = draft(scene, entity, at, BIRTH, TimeLink.Relation.FROM);
        Draft death = draft(scene, entity, at, DEATH, TimeLink.Relation.UNTIL);
        drafts.add(birth.withTrigger(scene.tokens().span(item.first(), dash - 1)));
        drafts.add(death.withTrigger(scene.tokens().span(dash + 1, item.end() - 1)));
    }

    private static boolean isMain(Scene scene, int entity) {
        return scene.cast().main() == scene.item(entity).entity();
    }

    private static boolean isDate(Scene scene, Item item) {
        return scene.times().get(item.time()).type() == TimexType.DATE;
    }

    private static boolean isDash(Scene scene, Item item) {
        return scene.tokens().folded().charAt(item.start()) == '-';
    }

    private static Draft draft(Scene scene, int entity, int at, Reading reading, TimeLink.Relation relation) {
        Filler filler = Filler.written(scene.item(entity).entity(), scene.span(entity));
        Draft draft = new Draft(
                at,
                scene.span(at),
                scene.span(at),
                reading.lemma().type().orElseThrow(),
                reading,
                List.of(new RoleReader.Slot("subj", Role.PATIENT, filler)));
        draft.times.add(new TimeLink(scene.times().get(scene.item(at).time()).id(), relation));
        draft.confidence = 0.7;
        return draft;
    }
}
