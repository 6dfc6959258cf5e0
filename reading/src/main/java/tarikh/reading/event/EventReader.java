package tarikh.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarikh.reading.entity.Entity;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.event.Reading.Tense;
import tarikh.reading.speech.Attribution;
import tarikh.reading.speech.Report;
import tarikh.reading.timex.Timex;
import tarikh.text.Matches;
import tarikh.text.Pack;
import tarikh.text.Span;

/** Reads what a text says happened: events with their roles, time links, factuality and speaker. */
public final class EventReader {
    private final Itemizer itemizer;
    private final RoleReader roles;
    private final Factuality factuality = new Factuality();
    /** What "used to" tells as one thing that went on, not as a habit. */
    private static final Set<EventType> LASTING =
            EnumSet.of(EventType.MOVE_STAY, EventType.WORK_STUDY, EventType.POWER_ACCEDE);

    private static final int LONGEST_REPORT = 4000;

    private final TimeReader times = new TimeReader();
    private final SpeechReader speech = new SpeechReader();

    /** Builds a reader of the events that a pack's words tell; the pack must be the one its matches come from. */
    public EventReader(Pack pack) {
        EventLexicon lexicon = new EventLexicon(pack);
        this.itemizer = new Itemizer(pack, lexicon);
        this.roles = new RoleReader(new Pronouns(pack));
    }

    /**
     * The events of one text.
     *
     * @param matches the pack's words found in the text
     * @param times the time expressions of the text, in text order
     * @param who its people, places and things
     */
    public Happenings read(Matches matches, List<Timex> times, List<Entity> who) {
        List<Item> items = itemizer.items(matches, times, who);
        Cast cast = new Cast(who);
        Scene scene = Scene.of(matches.tokens(), items, cast, times);
        Pass pass = new Pass(scene);
        List<Draft> drafts = pass.run();
        this.times.link(scene, drafts);
        drafts.forEach(EventReader::dropForeignLength);
        drafts.removeIf(EventReader::lacksItsLength);
        drafts.forEach(d -> datedPurpose(d, scene, times));
        attribute(drafts, speech.read(scene, pass.subjects));
        drafts.addAll(LifeDates.read(scene));
        drafts.sort(Comparator.comparing(d -> d.trigger));
        List<Event> deeds = deeds(drafts, scene);
        drafts = new Retellings(times).merge(drafts);
        drafts.sort(Comparator.comparing(d -> d.trigger));
        List<Event> events = new ArrayList<>();
        for (Draft draft : drafts) {
            draft.id = "e" + (events.size() + 1);
            events.add(draft.toEvent(cast));
        }
        return new Happenings(events, new Orders(scene, drafts).read(), deeds);
    }

    /** A length beside what is done at once is the length of something else. */
    private static void dropForeignLength(Draft draft) {
        if (!draft.type.takesTime() && !draft.reading.lemma().has("lasting")) {
            draft.times.removeIf(l -> l.relation() == TimeLink.Relation.LASTS);
        }
    }

    /** Some words tell a stage of a life only with its length, as "spent seven years in office". */
    private static boolean lacksItsLength(Draft draft) {
        return draft.reading.lemma().has("lasting")
                && draft.times.stream().noneMatch(l -> l.relation() == TimeLink.Relation.LASTS);
    }

    /** A purpose of what was done that is told with its day or year came about. */
    private static void datedPurpose(Draft draft, Scene scene, List<Timex> times) {
        boolean purpose = draft.modality == Modality.PLANNED
                && draft.reading.isVerb()
                && scene.item(draft.item).prep().equals("li");
        if (!purpose) {
            return;
        }
        boolean dated = draft.times.stream()
                .filter(l -> l.relation() == TimeLink.Relation.AT)
                .anyMatch(l -> times.stream()
                        .anyMatch(t -> t.id().equals(l.timex()) && t.days().isBounded()));
        if (dated) {
            draft.modality = Modality.ACTUAL;
        }
    }

    /** Takes the drafts of no event type out and gives those of main clauses that have a time. */
    private static List<Event> deeds(List<Draft> drafts, Scene scene) {
        List<Event> deeds = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean aside = draft.item > 0 && scene.item(draft.item - 1).is(Kind.RELATIVE);
            if (draft.type == EventType.OTHER && !draft.times.isEmpty() && !aside) {
                draft.id = "d" + (deeds.size() + 1);
                deeds.add(draft.toEvent(scene.cast()));
            }
        }
        drafts.removeIf(d -> d.type == EventType.OTHER);
        return deeds;
    }

    /** The innermost report that encloses an event says who vouches for it. */
    private static void attribute(List<Draft> drafts, List<Report> reports) {
        int from = 0;
        for (Draft draft : drafts) {
            while (from < reports.size()
                    && reports.get(from).extent().end() <= draft.trigger.start() - LONGEST_REPORT) {
                from++;
            }
            for (int r = from; r < reports.size() && reports.get(r).extent().start() <= draft.trigger.start(); r++) {
                Report report = reports.get(r);
                if (report.extent().encloses(draft.trigger)) {
                    draft.attribution = report.by();
                    draft.through.clear();
                    draft.through.addAll(report.through());
                    if (report.hearsay() && draft.modality == Modality.ACTUAL) {
                        draft.modality = Modality.POSSIBLE;
                    }
                }
            }
        }
    }

    private record Choice(Reading reading, RoleReader.Roles roles) {}

    private final class Pass {
        private final Scene scene;
        private final Focus focus;
        private final List<Draft> drafts = new ArrayList<>();
        private final List<List<Filler>> subjects = new ArrayList<>();

        Pass(Scene scene) {
            this.scene = scene;
            this.focus = new Focus(scene.cast());
        }

        List<Draft> run() {
            for (int i = 0; i < scene.size(); i++) {
                subjects.add(List.of());
                Item item = scene.item(i);
                if (i > 0 && !scene.sameSentence(i, i - 1) && scene.startsLine(i)) {
                    focus.newParagraph();
                }
                if (item.is(Kind.VERB)) {
                    verb(i, item);
                } else if (item.is(Kind.NOUN)) {
                    noun(i, item);
                } else if (item.is(Kind.PREPOSITION) && item.code().equals("for")) {
                    topic(i);
                } else if (item.is(Kind.ENTITY)) {
                    topicBeforeClause(i, item);
                } else if (item.is(Kind.THEN)) {
                    Ellipses.read(scene, i, drafts).ifPresent(drafts::add);
                }
            }
            return drafts;
        }

        /** "As for" somebody makes them whom the next clause is about. */
        private void topic(int i) {
            Phrase phrase = scene.phrase(i + 1, Math.min(scene.size(), i + 6));
            if (!phrase.isPlain() && scene.cast().isPerson(phrase.entity())) {
                focus.saw(phrase.entity(), phrase.fillers().size() > 1, scene.sentence()[i]);
            }
        }

        /** Somebody named before any verb, with "when" after them, is whom the clause of "when" is about. */
        private void topicBeforeClause(int i, Item item) {
            int next = i + 1 < scene.size() && scene.item(i + 1).is(Kind.COMMA) ? i + 2 : i + 1;
            boolean clauseFollows = next < scene.size()
                    && scene.sameSentence(i, next)
                    && scene.item(next).is(Kind.SUBORDINATOR);
            boolean opens = i == 0
                    || !scene.sameSentence(i, i - 1)
                    || scene.item(i - 1).opensClause()
                    || scene.item(i - 1).is(Kind.COMMA);
            if (clauseFollows && opens && scene.cast().isPerson(item.entity())) {
                focus.saw(item.entity(), false, scene.sentence()[i]);
            }
        }

        private void verb(int i, Item item) {
            Parts parts = Parts.around(scene, i, true);
            Optional<Choice> choice = choose(i, item, parts);
            if (choice.isPresent() && isTold(i, item, choice.get().reading(), parts)) {
                note(i, choice.get().reading(), choice.get().roles());
                add(i, choice.get().reading(), choice.get().roles());
                return;
            }
            for (Reading reading : item.readings()) {
                Optional<RoleReader.Roles> found = roles.read(scene, i, reading, parts, focus);
                if (found.isPresent() && !reading.lemma().tellsEvent()) {
                    note(i, reading, found.get());
                    return;
                }
            }
        }

        /** A bare imperfect in a main clause tells a habit unless a time or a word before it makes it one event. */
        private boolean isTold(int i, Item item, Reading reading, Parts parts) {
            if (reading.tense() == Tense.PERFECT) {
                return true;
            }
            int governor = Governor.of(scene, i, true);
            if (governor >= 0 && scene.item(governor).reads("copula")) {
                boolean lasting =
                        reading.lemma().type().filter(LASTING::contains).isPresent();
                boolean aside = governor > 0 && scene.item(governor - 1).is(Kind.SUBORDINATOR);
                return lasting || aside || parts.time();
            }
            return governor >= 0
                    || parts.time()
                    || item.prep().equals("li")
                    || item.code().equals("future")
                    || i > 0
                            && scene.sameSentence(i, i - 1)
                            && (scene.item(i - 1).is(Kind.NOT)
                                    || scene.item(i - 1).is(Kind.SUBORDINATOR));
        }

        private void note(int i, Reading reading, RoleReader.Roles found) {
            if (reading.lemma().kind().equals("copula") && found.subject().isEmpty()) {
                return;
            }
            subjects.set(i, found.subject());
            if (!found.subject().isEmpty()) {
                Filler first = found.subject().get(0);
                boolean told = i > 0
                        && scene.sameSentence(i, i - 1)
                        && scene.item(i - 1).is(Kind.RELATIVE);
                if (!told) {
                    boolean many = found.subject().size() > 1 || reading.isPlural();
                    focus.saw(first.entity(), many, scene.sentence()[i]);
                }
                boolean single = found.subject().size() == 1 && reading.person().length() == 3;
                if (single
                        && scene.cast().isPerson(first.entity())
                        && !first.words().isEmpty()) {
                    if (reading.isFeminine()) {
                        scene.cast().sawFeminine(first.entity());
                    } else if (reading.person().equals("3ms")) {
                        scene.cast().sawMasculine(first.entity());
                    }
                }
            }
        }

        private void noun(int i, Item item) {
            boolean predicate = item.reads(Lemma.Shape.PARTICIPLE);
            Parts parts = Parts.around(scene, i, predicate || item.has("office"));
            if (item.has("office")) {
                if (!item.article()) {
                    office(i, item, parts);
                }
                return;
            }
            Optional<Choice> choice = choose(i, item, parts);
            if (choice.isPresent()
                    && isTold(i, choice.get().reading(), choice.get().roles(), parts)) {
                add(i, choice.get().reading(), choice.get().roles());
            }
        }

        private void office(int i, Item item, Parts parts) {
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

        /** The reading that tells an event and whose needs are the most particular; the first among equals. */
        private Optional<Choice> choose(int i, Item item, Parts parts) {
            Optional<Choice> best = Optional.empty();
            for (Reading reading : item.readings()) {
                if (reading.lemma().tellsEvent()) {
                    Optional<RoleReader.Roles> found = roles.read(scene, i, reading, parts, focus);
                    int old = best.map(Pass::rank).orElse(-1);
                    if (found.isPresent() && rank(new Choice(reading, found.get())) > old) {
                        best = Optional.of(new Choice(reading, found.get()));
                    }
                }
            }
            return best;
        }

        /** What is of no event type is read only where nothing else is. */
        private static int rank(Choice choice) {
            boolean other = choice.reading()
                    .lemma()
                    .type()
                    .filter(EventType.OTHER::equals)
                    .isPresent();
            return other ? 0 : 1 + choice.roles().weight();
        }

        /** An event noun tells an event when it has an argument or time, or a verb carries it out. */
        private boolean isTold(int i, Reading reading, RoleReader.Roles found, Parts parts) {
            int governor = Governor.of(scene, i, false);
            boolean carried = governor >= 0 && scene.item(governor).reads("light");
            return carried
                    || !found.slots().isEmpty()
                    || parts.time()
                    || reading.lemma().has("named");
        }

        /** A war is named by an adjective or name after it. */
        private boolean isNamed(int i) {
            if (i + 1 >= scene.size() || !scene.sameSentence(i, i + 1)) {
                return false;
            }
            Item next = scene.item(i + 1);
            return next.is(Kind.WORD)
                    && next.article()
                    && !next.joined()
                    && next.prep().isEmpty();
        }

        private void add(int i, Reading reading, RoleReader.Roles found) {
            Factuality.Verdict verdict = factuality.judge(scene, i);
            int end = scene.clauses().rightEnd(i);
            Span extent = scene.span(i).hull(scene.span(Math.max(i, end - 1)));
            Draft draft =
                    new Draft(i, scene.span(i), extent, reading.lemma().type().orElseThrow(), reading, found.slots());
            draft.polarity = verdict.polarity();
            draft.modality = verdict.modality();
            draft.background = reading.lemma().has("war")
                    && (!reading.isVerb() || reading.lemma().has("named"));
            draft.background |= verdict.background();
            if (verdict.governor() >= 0) {
                inherit(draft, reading, verdict.governor());
                vouch(draft, verdict.governor());
            }
            drafts.add(draft);
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

        /** The subject of the verb an infinitive depends on does what the infinitive says. */
        private void inherit(Draft draft, Reading reading, int governor) {
            Frame frame = reading.lemma().frame();
            boolean suffers = scene.item(governor).has("suffers");
            Role genitive = frame.roles().get("gen");
            boolean acts = genitive == Role.PATIENT || genitive == Role.AGENT;
            Role given = acts ? Role.AGENT : frame.roles().get("subj");
            Role role = suffers ? Role.PATIENT : given;
            if (reading.isVerb() || role == null || draft.entityIn(role) >= 0) {
                return;
            }
            for (Filler filler : subjects.get(governor)) {
                if (RoleFit.fits(draft.type, role, scene.cast().kind(filler.entity()))) {
                    draft.slots.add(new RoleReader.Slot("subj", role, Filler.dropped(filler.entity())));
                }
            }
        }
    }
}
