package tarikh.reading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.event.Reading.Voice;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;
import tarikh.text.Span;

/** Finds the dates that sources give: "the register says that the fire broke out on …", "the consul dates it to …". */
final class SourceReader {
    private static final int REACH = 12;
    private static final int FAR = 20;
    private static final int CONTENT = 24;
    private static final int HEAD = 5;

    private final Scene scene;
    /** By the number of their sentence. */
    private final Map<Integer, List<Draft>> drafts = new HashMap<>();

    SourceReader(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        drafts.forEach(d -> this.drafts
                .computeIfAbsent(scene.sentence(d.item), s -> new ArrayList<>())
                .add(d));
    }

    List<SourcedDate> read() {
        List<SourcedDate> found = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            Item item = scene.item(i);
            int start = -1;
            boolean dates = item.is(Kind.VERB) && item.reads("dating");
            String source = "";
            if (item.is(Kind.PREPOSITION) && item.code().equals("according")) {
                source = name(i + 1, i);
                start = afterName(i + 1, i);
            } else if (dates) {
                String before = before(i);
                source = before.isEmpty() ? name(i + 1, i) : before;
                start = i + 1;
            } else if (item.is(Kind.VERB) && tells(i)) {
                start = content(i);
                source = start < 0 ? "" : source(i, start);
            }
            if (start >= 0 && !source.isEmpty()) {
                date(i, start, source, dates).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean tells(int i) {
        Item item = scene.item(i);
        for (Reading reading : item.readings()) {
            if (reading.voice() == Voice.PASSIVE || reading.lemma().has("hearsay")) {
                return false;
            }
        }
        boolean that = i + 1 < scene.size() && scene.sameSentence(i, i + 1) && asserts(i + 1);
        return item.reads("say") || that && (item.reads("contact.correspond") || item.reads("swear"));
    }

    /** "That" before a noun, a name or a verb in the perfect asserts, where before the imperfect it wishes. */
    private boolean asserts(int k) {
        boolean that = scene.item(k).is(Kind.THAT) && k + 1 < scene.size() && scene.sameSentence(k, k + 1);
        return that
                && !(scene.item(k + 1).is(Kind.VERB)
                        && scene.item(k + 1).readings().get(0).isImperfect());
    }

    /** Where what is told begins, or -1. */
    private int content(int verb) {
        for (int k = verb + 1; k < scene.size() && k < verb + REACH && scene.sameSentence(verb, k); k++) {
            Item item = scene.item(k);
            if (item.is(Kind.THAT)) {
                return asserts(k) ? k + 1 : -1;
            }
            if (item.is(Kind.STOP) && scene.tokens().folded().charAt(item.start()) == ':') {
                return k + 1;
            }
            boolean verbal = item.is(Kind.VERB) && !isNoun(k, verb);
            if (verbal || item.is(Kind.STOP) || item.is(Kind.RELATIVE)) {
                return -1;
            }
        }
        return -1;
    }

    /** "The register of the town" right after the verb, where "register" could be read as a verb. */
    private boolean isNoun(int k, int verb) {
        return k == verb + 1
                && k + 1 < scene.size()
                && scene.sameSentence(k, k + 1)
                && scene.item(k + 1).is(Kind.WORD)
                && scene.item(k + 1).article();
    }

    private String source(int verb, int start) {
        String after = verb + 1 < start ? name(verb + 1, verb) : "";
        return after.isEmpty() ? before(verb) : after;
    }

    /** The noun phrase that the sentence or clause of a verb begins with. */
    private String before(int verb) {
        int first = verb;
        while (first > 0
                && first > verb - FAR
                && scene.sameSentence(verb, first - 1)
                && !scene.item(first - 1).is(Kind.STOP)
                && !scene.item(first - 1).is(Kind.SUBORDINATOR)
                && !scene.item(first - 1).is(Kind.CONJUNCTION)) {
            first--;
        }
        return name(first, verb);
    }

    /** The name or the words of a noun phrase that begins at a piece; empty if none does. */
    private String name(int from, int verb) {
        StringBuilder plain = new StringBuilder();
        for (int k = from; k < scene.size() && k < from + HEAD && scene.sameSentence(verb, k); k++) {
            Item item = scene.item(k);
            if (item.is(Kind.ENTITY)) {
                EntityKind kind = scene.cast().kind(item.entity());
                boolean described = scene.cast().isDescribed(item.entity());
                return kind == EntityKind.PLACE
                        ? ""
                        : described ? text(k) : scene.cast().id(item.entity());
            }
            boolean auxiliary = item.is(Kind.VERB) && item.reads("copula") && k == from;
            if (auxiliary || item.is(Kind.QUOTE)) {
                continue;
            }
            boolean noun = item.is(Kind.WORD) || item.is(Kind.NOUN) || isNoun(k, verb);
            if (!noun || k == verb) {
                break;
            }
            plain.append(text(k)).append(' ');
        }
        return plain.toString().strip();
    }

    private int afterName(int from, int verb) {
        int k = from;
        while (k < scene.size() && k < from + HEAD && scene.sameSentence(verb, k) && isName(k)) {
            k++;
        }
        return k;
    }

    private boolean isName(int k) {
        Item item = scene.item(k);
        return item.is(Kind.ENTITY) || item.is(Kind.WORD) || item.is(Kind.NOUN) || item.is(Kind.QUOTE);
    }

    private String text(int k) {
        return scene.tokens().source().quote(scene.span(k));
    }

    private Optional<SourcedDate> date(int verb, int start, String source, boolean dates) {
        Set<String> things = new TreeSet<>();
        for (int k = start; k < scene.size() && k < start + CONTENT && scene.sameSentence(verb, k); k++) {
            Item item = scene.item(k);
            if (item.is(Kind.TIME)) {
                Timex time = scene.times().get(item.time());
                return isDate(time)
                        ? Optional.of(sourced(verb, start, k, source, dates, time, things))
                        : Optional.empty();
            }
            boolean another = k > start && item.is(Kind.VERB) && (item.reads("say") || item.reads("dating"));
            if (another || item.is(Kind.IF) || item.is(Kind.NOT)) {
                return Optional.empty();
            }
            if ((item.is(Kind.WORD) || item.is(Kind.NOUN))
                    && item.article()
                    && item.prep().isEmpty()) {
                things.add(text(k));
            }
        }
        return Optional.empty();
    }

    private static boolean isDate(Timex time) {
        boolean date = time.type() == TimexType.DATE || time.type() == TimexType.TIME;
        return date && time.days().isBounded();
    }

    private SourcedDate sourced(
            int verb, int start, int k, String source, boolean dates, Timex time, Set<String> things) {
        Set<String> types = new TreeSet<>();
        Set<String> people = new TreeSet<>();
        for (Draft draft : drafts.getOrDefault(scene.sentence(verb), List.of())) {
            boolean inside = draft.item >= start;
            boolean at = draft.times.stream().anyMatch(l -> l.timex().equals(time.id()));
            if (inside && at && draft.type != EventType.OTHER) {
                types.add(draft.type.code());
                draft.slots.stream()
                        .map(s -> s.filler().entity())
                        .filter(scene.cast()::isPerson)
                        .map(e -> scene.cast().isDescribed(e)
                                ? described(draft, e)
                                : scene.cast().id(e))
                        .filter(p -> !p.equals(source))
                        .forEach(people::add);
            }
        }
        Span words = scene.span(Math.min(start, k)).hull(scene.span(k));
        return new SourcedDate(words, source, time.id(), dates, types, people, things);
    }

    private String described(Draft draft, int entity) {
        return draft.slots.stream()
                .filter(s -> s.filler().entity() == entity)
                .flatMap(s -> s.filler().words().stream())
                .findFirst()
                .map(scene.tokens().source()::quote)
                .orElse("");
    }
}
