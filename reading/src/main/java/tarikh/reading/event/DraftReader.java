package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.event.ReadingChoice.Choice;

/** Drafts the events of one text from its pieces, in text order. */
final class DraftReader {
    private static final int FELT_REACH = 12;

    private final Scene scene;
    private final Focus focus;
    private final Topics topics;
    private final ReadingChoice readings;
    private final ToldWords told;
    private final Drafting drafting;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<List<Filler>> subjects = new ArrayList<>();

    DraftReader(RoleReader roles, Scene scene) {
        this.scene = scene;
        this.focus = new Focus(scene.cast());
        this.topics = new Topics(scene, focus);
        this.readings = new ReadingChoice(roles, scene, focus);
        this.told = new ToldWords(scene);
        this.drafting = new Drafting(scene, subjects);
    }

    List<Draft> read() {
        for (int i = 0; i < scene.size(); i++) {
            subjects.add(List.of());
            if (i > 0 && !scene.sameSentence(i, i - 1) && scene.startsLine(i)) {
                focus.newParagraph();
            }
            read(i, scene.item(i));
        }
        return drafts;
    }

    /** {@return the subject of each piece that is a verb, after reading; empty lists for the others} */
    List<List<Filler>> subjects() {
        return subjects;
    }

    private void read(int i, Item item) {
        if (item.is(Kind.VERB)) {
            readVerb(i);
        } else if (item.is(Kind.NOUN)) {
            readNoun(i, item);
        } else if (item.is(Kind.PREPOSITION) && item.code().equals("for")) {
            topics.asFor(i);
        } else if (item.is(Kind.ENTITY)) {
            topics.named(i);
        } else if (Ellipses.opens(scene.items(), i)) {
            Ellipses.read(scene, i, drafts).ifPresent(drafts::add);
        }
    }

    private void readVerb(int i) {
        Parts parts = Parts.around(scene, i, true);
        Optional<Choice> choice = readings.telling(i, parts).filter(c -> told.tellsVerb(i, c.reading(), parts));
        if (choice.isPresent()) {
            noteSubject(i, choice.get());
            add(i, choice.get());
        } else {
            readings.shaping(i, parts).ifPresent(c -> noteSubject(i, c));
        }
    }

    private void readNoun(int i, Item item) {
        boolean predicate = item.reads(Lemma.Shape.PARTICIPLE);
        boolean office = item.has("office");
        Parts parts = Parts.around(scene, i, predicate || office);
        if (!office) {
            readings.telling(i, parts)
                    .filter(c -> told.tellsNoun(i, c.reading(), c.roles(), parts))
                    .ifPresent(c -> add(i, c));
        } else if (!item.article()) {
            readOffice(i, item, parts);
        }
    }

    private void readOffice(int i, Item item, Parts parts) {
        for (Reading reading : item.readings()) {
            if (reading.lemma().has("office")) {
                Optional<Filler> holder = parts.left().isEmpty()
                        ? focus.subjectOf(reading, item, scene, i, scene.cast()::isPerson)
                        : parts.left().get(0).fillers().stream().findFirst();
                drafts.addAll(Tenures.read(scene, i, reading, parts, holder));
                return;
            }
        }
    }

    private void add(int i, Choice choice) {
        drafts.add(drafting.draft(i, choice.reading(), choice.roles()));
    }

    private void noteSubject(int i, Choice choice) {
        List<Filler> subject = choice.roles().subject();
        if (subject.isEmpty() && choice.reading().lemma().kind().equals("copula")) {
            return;
        }
        subjects.set(i, subject);
        if (subject.isEmpty()) {
            return;
        }
        if (opensSentence(i) && !subject.get(0).words().isEmpty()) {
            focus.opened(subject.get(0).entity(), scene.sentence(i));
        }
        boolean relative =
                i > 0 && scene.sameSentence(i, i - 1) && scene.item(i - 1).is(Kind.RELATIVE);
        if (scene.cast().isDescribed(subject.get(0).entity())
                && !scene.cast().isOne(subject.get(0).entity())) {
            focus.sawDescribed(subject.get(0).entity(), scene.sentence(i));
            return;
        }
        if (!relative && !isFelt(i)) {
            boolean many = subject.size() > 1 || choice.reading().isPlural();
            focus.saw(subject.get(0).entity(), many, scene.sentence(i));
        }
        if (subject.size() == 1) {
            noteGender(subject.get(0), choice.reading());
        }
    }

    /** Whether a clause of "when" begins here and no verb stands before it in its sentence. */
    private boolean opensSentence(int i) {
        boolean when = i > 0
                && scene.sameSentence(i, i - 1)
                && scene.item(i - 1).is(Kind.SUBORDINATOR)
                && scene.item(i - 1).code().equals("when");
        for (int k = i - 2; when && k >= 0 && scene.sameSentence(i, k); k--) {
            when = !scene.item(k).is(Kind.VERB);
        }
        return when;
    }

    /** Whether the verb tells only what somebody feels or knows to be so: the telling stays with who feels it. */
    private boolean isFelt(int i) {
        for (int k = i - 1; k > 0 && k > i - FELT_REACH && scene.sameSentence(i, k); k--) {
            Item item = scene.item(k);
            if (item.is(Kind.COMMA) || item.is(Kind.STOP)) {
                return false;
            }
            if (item.is(Kind.THAT)) {
                for (int verb = k - 1; verb >= 0 && verb > k - 5 && scene.sameSentence(i, verb); verb--) {
                    if (scene.item(verb).is(Kind.VERB)) {
                        return scene.item(verb).reads("plain")
                                && !subjects.get(verb).isEmpty();
                    }
                }
                return false;
            }
        }
        return false;
    }

    /** A verb tells whether the person named as its subject is a man or a woman. */
    private void noteGender(Filler subject, Reading reading) {
        boolean single = reading.person().length() == 3;
        Cast cast = scene.cast();
        if (!single || !cast.isPerson(subject.entity()) || subject.words().isEmpty()) {
            return;
        }
        if (reading.isFeminine()) {
            cast.sawFeminine(subject.entity());
        } else if (reading.person().equals("3ms")) {
            cast.sawMasculine(subject.entity());
        }
    }
}
