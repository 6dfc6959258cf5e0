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
        int k = entity + 1;
        for (int words = 0; k < scene.size() && words < HEAD && !scene.item(k).is(Kind.OPEN); words++) {
            Kind kind = scene.item(k).kind();
            if (!(kind == Kind.WORD || kind == Kind.ENTITY || kind == Kind.QUOTE)) {
                return false;
            }
            k++;
        }
        List<Integer> dates = new ArrayList<>();
        boolean dashAfter = false;
        boolean between = false;
        int j = k + 1;
        for (; j < scene.size() && j < k + ASIDE && !scene.item(j).is(Kind.CLOSE); j++) {
            Item item = scene.item(j);
            if (item.is(Kind.TIME) && isDate(scene, item)) {
                dates.add(j);
                between |= dashAfter && dates.size() == 2;
                dashAfter = false;
            } else if (item.is(Kind.VERB) || item.is(Kind.NOUN)) {
                return false;
            } else if (item.is(Kind.COMMA)) {
                dashAfter |= isDash(scene, item);
            }
        }
        if (j >= scene.size() || !scene.item(j).is(Kind.CLOSE) || dates.isEmpty()) {
            return false;
        }
        if (dates.size() == 2 && between) {
            drafts.add(draft(scene, entity, dates.get(0), BIRTH, TimeLink.Relation.AT));
            drafts.add(draft(scene, entity, dates.get(1), DEATH, TimeLink.Relation.AT));
            return true;
        }
        if (dates.size() == 1 && (isMain(scene, entity) || dashWithin(scene, dates.get(0)) >= 0)) {
            int dash = dashWithin(scene, dates.get(0));
            if (dash < 0) {
                drafts.add(draft(scene, entity, dates.get(0), BIRTH, TimeLink.Relation.AT));
            } else {
                range(scene, entity, dates.get(0), dash, drafts);
            }
            return true;
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
