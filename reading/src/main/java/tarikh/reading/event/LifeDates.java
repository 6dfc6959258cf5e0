package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.event.Reading.Tense;
import tarikh.reading.event.Reading.Voice;
import tarikh.text.Span;

/**
 * Reads the days of birth and death that stand in parentheses, after the name that a sentence begins with or after the
 * description of who a text is about.
 *
 * <p>After a name elsewhere they count only when they are too far apart for a reign or a work.
 */
final class LifeDates {
    private static final int HEAD = 4;
    /** Nobody rules longer, hardly anybody. */
    private static final int LONGER_THAN_REIGNS = 46;

    /** Bare years less far apart are hardly ever a life and often a reign. */
    private static final int LIKE_REIGNS = 25;

    private static final int LONGEST = 110;

    private static final Reading BIRTH = reading("life.birth");
    private static final Reading DEATH = reading("life.death");

    private final Scene scene;
    private final boolean[] told;
    private final List<Draft> drafts = new ArrayList<>();

    private LifeDates(Scene scene) {
        this.scene = scene;
        this.told = new boolean[scene.cast().size()];
    }

    private static Reading reading(String kind) {
        Lemma lemma = new Lemma(
                Lemma.Shape.NOUN,
                kind,
                EventType.ofCode(kind),
                new Frame(Map.of(), List.of(), List.of()),
                "life-dates");
        return new Reading(lemma, Tense.NONE, "", Voice.ACTIVE, false);
    }

    static List<Draft> read(Scene scene) {
        LifeDates reader = new LifeDates(scene);
        for (int i = 0; i < scene.size(); i++) {
            LifeAside aside = scene.item(i).is(Kind.OPEN) ? LifeAside.at(scene, i) : null;
            if (aside == null) {
                continue;
            }
            int name = reader.owner(aside);
            if (name >= 0 && !reader.told[scene.item(name).entity()]) {
                reader.told[scene.item(name).entity()] = true;
                reader.tell(aside, name);
            }
        }
        return reader.drafts;
    }

    /** {@return the piece that names whose life a parenthesis tells, or -1} */
    private int owner(LifeAside aside) {
        int name = nameBefore(aside.open());
        if (name < 0) {
            return -1;
        }
        OptionalInt years = aside.years(scene);
        if (years.isPresent() && !isLife(aside, years.getAsInt())) {
            return -1;
        }
        int hero = heroBefore(name);
        boolean close = isClose(name, aside.open());
        if (hero >= 0 && scene.startsLine(first(hero)) && !isPlainPeriod(aside) && (close || years.isPresent())) {
            return years.isPresent() || isHero(hero) || aside.death().isTold() ? hero : -1;
        }
        if (!close) {
            return -1;
        }
        if (beginsSentence(name)) {
            return years.isPresent() || aside.death().isTold() || isHero(name) ? name : -1;
        }
        boolean directly = aside.open() == name + 1 && years.isPresent() && years.getAsInt() >= LONGER_THAN_REIGNS;
        return directly ? name : -1;
    }

    private boolean isLife(LifeAside aside, int years) {
        return years <= LONGEST && (years >= LIKE_REIGNS || years >= 0 && aside.isExact(scene));
    }

    /** Whether the words before a parenthesis make it a period of something: "in the years between (1956 - 1970)". */
    private boolean isPlainPeriod(LifeAside aside) {
        return scene.item(aside.open() - 1).is(Kind.PREPOSITION) && !aside.isExact(scene);
    }

    /** {@return the nearest person named before a parenthesis in its sentence, or -1} */
    private int nameBefore(int open) {
        for (int k = open - 1; k >= 0 && scene.sameSentence(open, k); k--) {
            Item item = scene.item(k);
            if (item.is(Kind.CLOSE)) {
                k = openOf(k);
            } else if (item.is(Kind.ENTITY) && scene.cast().isPerson(item.entity())) {
                return k;
            } else if (item.is(Kind.VERB) && !item.reads("move.stay")) {
                return -1;
            }
        }
        return -1;
    }

    /** {@return who the sentence begins with, if the name is his or another name of his; or -1} */
    private int heroBefore(int name) {
        int opener = opener(name);
        if (opener >= 0) {
            return opener;
        }
        int hero = name;
        while (!beginsSentence(hero)) {
            int before = isOtherName(hero) ? nameBefore(hero) : -1;
            if (before < 0) {
                return -1;
            }
            hero = before;
        }
        return hero;
    }

    /** {@return the name that the sentence begins with, if it means the same person; or -1} */
    private int opener(int name) {
        int first = name;
        for (int k = name; k >= 0 && scene.sameSentence(name, k); k--) {
            boolean same = scene.item(k).is(Kind.ENTITY)
                    && scene.item(k).entity() == scene.item(name).entity();
            first = same ? k : first;
        }
        return beginsSentence(first) ? first : -1;
    }

    private boolean isOtherName(int name) {
        Item before = scene.item(name - 1);
        return before.is(Kind.CONJUNCTION)
                || before.is(Kind.PERSON)
                || scene.item(name).prep().equals("bi");
    }

    private boolean isHero(int name) {
        return scene.cast().main() == scene.item(name).entity();
    }

    /** {@return the first piece of the sentence that a piece stands in, no further back than a name's titles} */
    private int first(int name) {
        int k = name;
        while (k > 0 && k > name - HEAD && scene.sameSentence(name, k - 1)) {
            k--;
        }
        return k;
    }

    private boolean beginsSentence(int i) {
        for (int k = i - 1; k >= 0 && scene.sameSentence(i, k); k--) {
            Kind kind = scene.item(k).kind();
            boolean name = kind == Kind.WORD || kind == Kind.ENTITY || kind == Kind.QUOTE;
            if (!name || k < i - HEAD) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether only the few words that belong to a name stand between it and a parenthesis} */
    private boolean isClose(int name, int open) {
        int words = 0;
        for (int k = open - 1; k > name; k--) {
            Item item = scene.item(k);
            if (item.is(Kind.CLOSE)) {
                k = openOf(k);
            } else if (item.is(Kind.WORD) || item.is(Kind.ENTITY)) {
                words++;
            } else if (!item.is(Kind.QUOTE) && !item.is(Kind.COMMA) && !item.reads("move.stay")) {
                return false;
            }
        }
        return words < HEAD;
    }

    private int openOf(int close) {
        int k = close;
        while (k > 0 && scene.sameSentence(close, k - 1) && !scene.item(k).is(Kind.OPEN)) {
            k--;
        }
        return k;
    }

    private void tell(LifeAside aside, int name) {
        if (aside.isRange()) {
            range(aside, name);
            return;
        }
        if (aside.birth().isTold()) {
            drafts.add(draft(name, aside.birth(), BIRTH, TimeLink.Relation.AT));
        }
        if (aside.death().isTold()) {
            drafts.add(draft(name, aside.death(), DEATH, TimeLink.Relation.AT));
        }
    }

    private void range(LifeAside aside, int name) {
        Item item = scene.item(aside.birth().date());
        int dash = item.first() + 1;
        while (dash < item.end() - 1 && !scene.tokens().isMark(dash, '-')) {
            dash++;
        }
        Span born = scene.tokens().span(item.first(), dash - 1);
        Span died = scene.tokens().span(Math.min(dash + 1, item.end() - 1), item.end() - 1);
        drafts.add(draft(name, aside.birth(), BIRTH, TimeLink.Relation.FROM).withTrigger(born));
        drafts.add(draft(name, aside.death(), DEATH, TimeLink.Relation.UNTIL).withTrigger(died));
    }

    private Draft draft(int name, LifeAside.Part part, Reading reading, TimeLink.Relation relation) {
        int at = part.date();
        List<RoleReader.Slot> slots = new ArrayList<>();
        slots.add(new RoleReader.Slot(
                "subj", Role.PATIENT, Filler.written(scene.item(name).entity(), scene.span(name))));
        if (part.place() >= 0 && scene.cast().kind(scene.item(part.place()).entity()) == EntityKind.PLACE) {
            slots.add(new RoleReader.Slot(
                    "place", Role.PLACE, Filler.written(scene.item(part.place()).entity(), scene.span(part.place()))));
        }
        Draft draft = new Draft(
                at, scene.span(at), scene.span(at), reading.lemma().type().orElseThrow(), reading, slots);
        draft.times.add(new TimeLink(scene.times().get(scene.item(at).time()).id(), relation));
        draft.confidence = 0.7;
        return draft;
    }
}
