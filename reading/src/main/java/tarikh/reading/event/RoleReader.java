package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Frame.Need;
import tarikh.reading.event.Reading.Voice;

/** Gives the roles of a verb or event noun to what stands around it. */
final class RoleReader {
    private final Pronouns pronouns;

    RoleReader(Pronouns pronouns) {
        this.pronouns = pronouns;
    }

    /**
     * The roles found.
     *
     * @param subject what stands as grammatical subject; at most one phrase's fillers
     * @param passive whether the subject suffers
     * @param weight how particular the need is that was met; among several readings the highest is meant
     */
    record Roles(List<Slot> slots, List<Filler> subject, boolean passive, int weight) {}

    /** A filled slot of the frame. */
    record Slot(String name, Role role, Filler filler) {}

    /** The roles of a reading, or empty if what it needs does not stand there. */
    Optional<Roles> read(Scene scene, int i, Reading reading, Parts parts, Focus focus) {
        Work work = new Work(scene, i, reading, parts, focus);
        work.run(false);
        int weight = work.weight();
        if (weight < 0 && work.couldBeObject()) {
            work = new Work(scene, i, reading, parts, focus);
            work.run(true);
            weight = work.weight();
        }
        return weight >= 0 ? Optional.of(new Roles(work.slots, work.subject, work.passive, weight)) : Optional.empty();
    }

    private final class Work {
        private final Scene scene;
        private final int self;
        private final Item item;
        private final int at;
        private final Reading reading;
        private final Frame frame;
        private final Parts parts;
        private final Focus focus;
        private final List<Slot> slots = new ArrayList<>();
        private final List<Filler> subject = new ArrayList<>();
        private boolean passive;
        private boolean plainObject;
        private boolean thingActs;
        private boolean plainSubject;
        private final List<String> objectCues = new ArrayList<>();
        private boolean objectFirst;

        Work(Scene scene, int i, Reading reading, Parts parts, Focus focus) {
            this.scene = scene;
            this.self = i;
            this.item = scene.item(i);
            this.at = i;
            this.reading = reading;
            this.frame = reading.lemma().frame();
            this.parts = parts;
            this.focus = focus;
        }

        private EventType type() {
            return reading.lemma().type().orElse(EventType.POWER_DECIDE);
        }

        private Cast cast() {
            return scene.cast();
        }

        void run(boolean objectFirst) {
            this.objectFirst = objectFirst;
            if (reading.isVerb()) {
                verb();
            } else {
                noun();
            }
            adjuncts();
        }

        /** Whether a verb joined to the clause before may have kept its subject, so that its one name is the object. */
        boolean couldBeObject() {
            return reading.isVerb()
                    && item.joined()
                    && frame.roles().containsKey("obj")
                    && parts.left().isEmpty()
                    && parts.core().size() == 1
                    && !parts.core().get(0).isPlain();
        }

        private void verb() {
            List<Phrase> core = parts.core();
            boolean pronounObject = item.hasPronoun();
            List<Filler> explicit =
                    parts.left().isEmpty() ? List.of() : parts.left().get(0).fillers();
            if (reading.isPlural()
                    && explicit.size() == 1
                    && cast().isPerson(explicit.get(0).entity())) {
                // A verb after its subject agrees with it in number.
                explicit = List.of();
            }
            boolean transitive = frame.roles().containsKey("obj");
            int next = 0;
            plainSubject = false;
            if (explicit.isEmpty() && parts.self() < 0 && !reading.isPlural() && !core.isEmpty()) {
                Phrase first = core.get(0);
                boolean isObject = isNeeded(first) && first.isPlain()
                        || transitive && !pronounObject && (objectFirst || takesAsObject(first, core.size()));
                if (!isObject) {
                    explicit = first.fillers();
                    plainSubject = first.isPlain();
                    next = 1;
                }
            }
            thingActs = plainSubject && core.get(0).cues().contains("thing-word") || nobodyActs(explicit, plainSubject);
            passive = reading.voice() == Voice.PASSIVE
                    || reading.voice() == Voice.EITHER
                            && reading.lemma().has("pass")
                            && transitive
                            && !pronounObject
                            && !hasObject(core, next)
                    || transitive && hasAgentPhrase() && reading.voice() != Voice.ACTIVE;
            if (passive && core.size() > next && explicit.isEmpty() && !plainSubject && !isPredicate(core.get(next))) {
                explicit = core.get(next).fillers();
                plainSubject = core.get(next).isPlain();
                next++;
            }
            subject(explicit, plainSubject);
            if (!passive && transitive) {
                object(pronounObject, core, next);
            }
        }

        /** Whether an object follows the subject; the office somebody is appointed to is none. */
        private boolean hasObject(List<Phrase> core, int next) {
            for (int c = next; c < core.size(); c++) {
                Phrase phrase = core.get(c);
                boolean first = c == 0;
                if (!first && (phrase.isPlain() ? !isPredicate(phrase) && c == next : fitsObject(phrase))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isPredicate(Phrase phrase) {
            return phrase.isPlain()
                    && frame.roles().getOrDefault("ala", Role.PLACE) == Role.TOPIC
                    && (phrase.cues().contains("office") || phrase.indefinite());
        }

        private boolean fitsObject(Phrase phrase) {
            return RoleFit.fits(type(), frame.roles().getOrDefault("obj", Role.PATIENT), cast().kind(phrase.entity()));
        }

        private boolean hasAgentPhrase() {
            return parts.adjuncts().stream().anyMatch(a -> a.code().equals("by"));
        }

        /** Whether a single phrase after the verb is its object and the subject is dropped. */
        private boolean takesAsObject(Phrase phrase, int phrases) {
            if (phrases > 1 && !phrase.isPlain() && cast().kind(phrase.entity()) == EntityKind.PERSON) {
                return false;
            }
            Role object = frame.roles().getOrDefault("obj", Role.TOPIC);
            if (phrase.isPlain()) {
                boolean town = object != Role.TOPIC && phrase.cues().contains("town-word");
                return town
                        || isNeeded(phrase)
                        || phrases == 1 && !isWhere(object) && !parts.relative() && focus.agreesWith(reading);
            }
            EntityKind kind = cast().kind(phrase.entity());
            boolean objectFits = RoleFit.fits(type(), object, kind);
            boolean subjectFits = RoleFit.fits(type(), frame.roles().getOrDefault("subj", Role.AGENT), kind);
            if (subjectFits
                    && phrases > 1
                    && !parts.core().get(1).isPlain()
                    && fitsObject(parts.core().get(1))) {
                return false;
            }
            if (objectFits && (isWhere(object) || kind == EntityKind.PLACE && type() != EventType.POWER_DECIDE)) {
                return true;
            }
            if (kind == EntityKind.ORGANIZATION && type() == EventType.WORK_FOUND) {
                return true;
            }
            if (reading.person().equals("3fs") && kind == EntityKind.PERSON && !cast().canBe(phrase.entity(), true)) {
                return objectFits;
            }
            return objectFits && !subjectFits;
        }

        private static boolean isWhere(Role role) {
            return role == Role.DESTINATION || role == Role.ORIGIN || role == Role.PLACE;
        }

        /** Whether a phrase is what the word needs beside it, as a prize won. */
        private boolean isNeeded(Phrase phrase) {
            for (Need need : frame.needs()) {
                if (need.slot().equals("cue") && phrase.cues().contains(need.kind())) {
                    return true;
                }
            }
            return false;
        }

        private void subject(List<Filler> explicit, boolean plainSubject) {
            String slot = passive && frame.roles().containsKey("obj") ? "obj" : "subj";
            Role role = frame.roles().get(slot);
            List<Filler> fillers = new ArrayList<>(explicit);
            if (fillers.isEmpty() && !plainSubject) {
                boolean byAntecedent = parts.relative()
                        && !parts.antecedent().isEmpty()
                        && (!item.hasPronoun() || !antecedentCanBe(objectRole()));
                if (byAntecedent) {
                    fillers.addAll(parts.antecedent());
                } else {
                    focus.subjectOf(reading, item, scene, at, e -> suits(role, e))
                            .ifPresent(fillers::add);
                }
            }
            subject.addAll(fillers);
            if (role != null) {
                fillers.forEach(f -> add(slot, role, f));
            }
        }

        private boolean suits(@Nullable Role role, int entity) {
            if (role == null || !reading.lemma().tellsEvent()) {
                return cast().kind(entity) == EntityKind.PERSON || cast().kind(entity) == EntityKind.ORGANIZATION;
            }
            return RoleFit.fits(type(), role, cast().kind(entity));
        }

        private void object(boolean pronounObject, List<Phrase> core, int next) {
            Role role = objectRole();
            if (pronounObject) {
                if (parts.relative() && !parts.antecedent().isEmpty() && antecedentCanBe(role)) {
                    add("obj", role, Filler.written(parts.antecedent().get(0).entity(), scene.pronounSpan(item)));
                } else {
                    pronouns.resolve(scene, item, type(), role, subjectEntity()).ifPresent(f -> add("obj", role, f));
                }
                return;
            }
            if (core.size() > next) {
                Phrase phrase = core.get(next);
                plainObject = phrase.isPlain();
                objectCues.addAll(phrase.cues());
                phrase.fillers().forEach(f -> add("obj", role, f));
            }
        }

        private Role objectRole() {
            return frame.roles().getOrDefault("obj", Role.PATIENT);
        }

        /** Whether what a relative clause is about can be what is done something to; else it does it. */
        private boolean antecedentCanBe(Role role) {
            return RoleFit.fits(
                    type(), role, cast().kind(parts.antecedent().get(0).entity()));
        }

        private int subjectEntity() {
            return subject.isEmpty() ? -1 : subject.get(0).entity();
        }

        private void participle() {
            List<Filler> explicit =
                    parts.left().isEmpty() ? List.of() : parts.left().get(0).fillers();
            subject(explicit, false);
        }

        private void noun() {
            if (reading.lemma().shape() == Lemma.Shape.PARTICIPLE && !item.article()) {
                participle();
            }
            Role objectRole = frame.roles().get("obj");
            Role subjectRole = frame.roles().get("subj");
            Role genitive = frame.roles().get("gen");
            Role over = frame.roles().get("ala");
            boolean another = parts.adjuncts().stream()
                    .anyMatch(a -> a.code().equals("li") && !a.phrase().isPlain()
                            || a.code().equals("ala") && over != null && over == objectRole);
            if (genitive == null) {
                genitive = objectRole == null || another && subjectRole != null ? subjectRole : objectRole;
            }
            if (genitive == null) {
                return;
            }
            if (type() == EventType.POWER_DECIDE && subjectRole != null && genitiveActs()) {
                genitive = subjectRole;
            }
            Role role = genitive;
            if (item.hasPronoun()) {
                pronouns.resolve(scene, item, type(), role, -1).ifPresent(f -> add("gen", role, f));
            } else if (!item.article() && !parts.core().isEmpty()) {
                parts.core().get(0).fillers().forEach(f -> add("gen", role, f));
                if (parts.core().size() > 1 && objectRole != null && role != objectRole) {
                    parts.core().get(1).fillers().forEach(f -> add("obj", objectRole, f));
                }
            }
            if (another && objectRole != null && role == subjectRole) {
                for (Parts.Adjunct adjunct : parts.adjuncts()) {
                    if (adjunct.code().equals("li")) {
                        adjunct.phrase().fillers().forEach(f -> add("obj", objectRole, f));
                        return;
                    }
                }
            }
        }

        private boolean genitiveActs() {
            return !parts.core().isEmpty()
                    && !parts.core().get(0).isPlain()
                    && cast().kind(parts.core().get(0).entity()) != EntityKind.PLACE
                    && cast().kind(parts.core().get(0).entity()) != EntityKind.WORK;
        }

        private void adjuncts() {
            String nested = "";
            int lastEnd = -1;
            for (Parts.Adjunct adjunct : parts.adjuncts()) {
                String code = adjunct.code();
                boolean within =
                        (code.equals("fi") || code.equals("bi")) && adjunct.at() == lastEnd && !nested.isEmpty();
                String slot = within && !frame.roles().containsKey(code) ? nested : code;
                Role role = code.equals("by") ? Role.AGENT : frame.roles().get(slot);
                lastEnd = -1;
                if (role == null && isLocative(adjunct)) {
                    role = Role.PLACE;
                }
                if (role == null) {
                    continue;
                }
                if (adjunct.pronoun() >= 0) {
                    pronounAdjunct(slot, role, scene.item(adjunct.pronoun()));
                    continue;
                }
                for (Filler filler : adjunct.phrase().fillers()) {
                    EntityKind kind = cast().kind(filler.entity());
                    Role given = role == Role.DESTINATION && kind == EntityKind.PERSON ? Role.RECIPIENT : role;
                    if (add(slot, given, filler) && kind == EntityKind.PLACE) {
                        nested = slot;
                        lastEnd = adjunct.phrase().end();
                    }
                }
            }
            for (int at : parts.there()) {
                thereAdjunct(at);
            }
        }

        /** In, at or near a place is where it happened, whatever the frame says of other things. */
        private boolean isLocative(Parts.Adjunct adjunct) {
            String code = adjunct.code();
            return (code.equals("fi") || code.equals("bi") || code.equals("near"))
                    && !adjunct.phrase().isPlain()
                    && cast().kind(adjunct.phrase().entity()) == EntityKind.PLACE;
        }

        private void pronounAdjunct(String slot, Role role, Item pronoun) {
            if (parts.relative()
                    && !parts.antecedent().isEmpty()
                    && add(
                            slot,
                            role,
                            Filler.written(parts.antecedent().get(0).entity(), scene.pronounSpan(pronoun)))) {
                return;
            }
            pronouns.resolve(scene, pronoun, type(), role, subjectEntity()).ifPresent(f -> add(slot, role, f));
        }

        private void thereAdjunct(int at) {
            Role role = type() == EventType.MOVE_DEPART
                    ? frame.roles().get("min")
                    : frame.roles().getOrDefault("fi", frame.roles().get("ila"));
            if (role == null) {
                return;
            }
            int known = cast().pronounAt(scene.span(at));
            int place = known >= 0
                    ? known
                    : cast().lastBefore(scene.span(at).start(), e -> cast().kind(e) == EntityKind.PLACE);
            if (place >= 0) {
                add("there", role, Filler.written(place, scene.span(at)));
            }
        }

        private boolean add(String slot, Role role, Filler filler) {
            if (!RoleFit.fits(type(), role, cast().kind(filler.entity()))) {
                return false;
            }
            for (Slot old : slots) {
                if (old.filler().entity() == filler.entity() && old.role() == role) {
                    return false;
                }
            }
            slots.add(new Slot(slot, role, filler));
            return true;
        }

        /** {@return how particular the need is that holds, or -1 if none does} */
        int weight() {
            if (thingActs
                    || isNobodys()
                    || plainObject && objectCues.contains("thing-word") && isOfPeople()
                    || reading.lemma().has("noobj") && reading.isVerb() && startsWithPlainObject()) {
                return -1;
            }
            int best = frame.needs().isEmpty() ? 0 : -1;
            for (Need need : frame.needs()) {
                if (holds(need)) {
                    best = Math.max(
                            best, need.slot().equals("cue") ? 3 : need.kind().isEmpty() ? 1 : 2);
                }
            }
            return best;
        }

        /** Whether nobody, no place and no time is told with a verb of what befalls people. */
        private boolean isNobodys() {
            return isOfPeople()
                    && reading.lemma().shape() == Lemma.Shape.VERB
                    && reading.isVerb()
                    && slots.isEmpty()
                    && !plainSubject
                    && !parts.plainLeft()
                    && !parts.time()
                    && !plainPlaceNamed();
        }

        private boolean plainPlaceNamed() {
            return objectCues.contains("town-word")
                    || parts.adjuncts().stream().anyMatch(a -> a.phrase().cues().contains("town-word"));
        }

        private boolean isOfPeople() {
            return switch (type().group()) {
                case "life", "justice", "conflict", "move" -> true;
                default -> false;
            };
        }

        /** A saying about "whoever" tells of nobody. */
        private boolean nobodyActs(List<Filler> explicit, boolean plainSubject) {
            return explicit.isEmpty()
                    && !plainSubject
                    && at > 0
                    && scene.sameSentence(at, at - 1)
                    && scene.item(at - 1).is(Item.Kind.PREPOSITION)
                    && scene.item(at - 1).code().equals("min")
                    && !scene.item(at - 1).hasPronoun();
        }

        private boolean startsWithPlainObject() {
            return !parts.core().isEmpty() && parts.core().get(0).isPlain() && parts.plainFirst();
        }

        private boolean holds(Need need) {
            return switch (need.slot()) {
                case "none" -> false;
                case "time" -> parts.time();
                case "dated" -> parts.time() || timeBefore();
                case "cue" -> parts.cues().contains(need.kind()) || objectCues.contains(need.kind());
                case "there" -> !parts.there().isEmpty();
                case "pronoun" -> item.hasPronoun();
                case "bare" -> isBare();
                case "pass" -> passive && !subject.isEmpty();
                case "subj" -> subject.stream().anyMatch(f -> ofKind(f, need.kind()));
                default -> slotHolds(need);
            };
        }

        /** Whether a time that opens the sentence is told of this word. */
        private boolean timeBefore() {
            for (int k = self - 1; k >= 0 && scene.sameSentence(self, k); k--) {
                if (scene.item(k).is(Item.Kind.TIME) && TimeReader.verbAfter(scene, k) == self) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a person does it and nothing else stands there that could turn its meaning. */
        private boolean isBare() {
            boolean person = subject.stream().anyMatch(f -> cast().isPerson(f.entity()));
            boolean verbNext = at + 1 < scene.size() && scene.item(at + 1).is(Item.Kind.VERB);
            return person
                    && !verbNext
                    && parts.core().stream().noneMatch(Phrase::isPlain)
                    && parts.adjuncts().stream()
                            .noneMatch(a -> a.code().equals("ila")
                                    || a.code().equals("li")
                                    || a.code().equals("an"));
        }

        /** A town or country spoken of without its name is a place as well. */
        private boolean plainPlace(Need need) {
            if (!need.kind().equals("place")) {
                return false;
            }
            if (need.slot().equals("obj")) {
                return plainObject && objectCues.contains("town-word");
            }
            return parts.adjuncts().stream()
                    .anyMatch(a -> a.code().equals(need.slot())
                            && a.phrase().isPlain()
                            && a.phrase().cues().contains("town-word"));
        }

        private boolean slotHolds(Need need) {
            for (Slot slot : slots) {
                if (slot.name().equals(need.slot()) && ofKind(slot.filler(), need.kind())) {
                    return true;
                }
            }
            if (plainPlace(need)) {
                return true;
            }
            return need.kind().isEmpty()
                    && (need.slot().equals("obj") && plainObject
                            || parts.adjuncts().stream().anyMatch(a -> a.code().equals(need.slot())));
        }

        private boolean ofKind(Filler filler, String kind) {
            return kind.isEmpty() || cast().kind(filler.entity()).name().equalsIgnoreCase(kind);
        }
    }
}
