package tarikh.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tarikh.reading.entity.Entity;
import tarikh.reading.timex.Timex;
import tarikh.text.Matches;
import tarikh.text.Pack;
import tarikh.text.TableReader;
import tarikh.text.TableWriter;
import tarikh.text.word.Words;

/** Reads the events that a text tells, each with its roles, its times, its factuality, its speaker. */
public final class EventReader {
    private static final Comparator<Draft> TEXT_ORDER = Comparator.comparing(d -> d.trigger);

    private final EventLexicon lexicon;
    private final Itemizer itemizer;
    private final PluralOfPeople people;
    private final Spelling spelling;
    private final RoleReader roles;
    private final TimeReader timeLinks = new TimeReader();
    private final SpeechReader speech = new SpeechReader();

    private EventReader(Pack pack, EventLexicon lexicon) {
        this.lexicon = lexicon;
        this.itemizer = new Itemizer(pack, lexicon);
        this.people = new PluralOfPeople(pack);
        this.spelling = new Spelling(pack);
        this.roles = new RoleReader(new Pronouns(pack));
    }

    /** Builds a reader of the events that a pack's words tell; the pack must be the one its matches come from. */
    public EventReader(Pack pack) {
        this(pack, EventLexicon.of(pack));
    }

    /** Writes the forms of the pack's words. */
    public void write(TableWriter out) {
        lexicon.write(out);
    }

    /** Takes over what {@link #write} left, with the same pack. */
    public static EventReader read(TableReader in, Pack pack) {
        return new EventReader(pack, EventLexicon.read(in, pack));
    }

    /**
     * The events of one text.
     *
     * @param matches the pack's words found in the text
     * @param times the time expressions of the text, in text order
     * @param who its people, places and things
     * @param words tell what is surely no verb
     */
    public Happenings read(Matches matches, List<Timex> times, List<Entity> who, Words words) {
        Cast cast = new Cast(who);
        List<Item> items = new Descriptions(people, spelling, matches, words, cast)
                .merge(itemizer.items(matches, times, who, words));
        Scene scene = new Scene(matches.tokens(), items, cast, times);
        List<Draft> drafts = drafts(scene, words, matches);
        List<SourcedDate> sourced = new SourceReader(scene, drafts).read();
        Map<Integer, String> acting = new Actors(scene).read(drafts);
        Map<String, String> actors = new TreeMap<>();
        List<Draft> deeds = Deeds.takeFrom(drafts, scene);
        List<Draft> merged = new Retellings(times).merge(drafts);
        merged.sort(TEXT_ORDER);
        List<Event> events = events(merged, scene);
        List<EventOrder> order = new Orders(scene, merged).read();
        List<Draft> all = new ArrayList<>(merged);
        all.addAll(deeds);
        all.sort(TEXT_ORDER);
        all.forEach(d -> name(d, acting, actors));
        AfterLife afterLife = new AfterLife(scene, words);
        return new Happenings(
                events,
                order,
                deeds.stream().map(d -> d.toEvent(cast)).toList(),
                new Orders(scene, all)
                        .read().stream().filter(o -> !order.contains(o)).toList(),
                cast.described(matches.tokens().source()),
                actors,
                sourced,
                ids(all, afterLife::mayBePassive),
                ids(all, afterLife::isPosthumous),
                new Stages(scene, all).ended());
    }

    private static Set<String> ids(List<Draft> drafts, Predicate<Draft> which) {
        return drafts.stream().filter(which).map(d -> d.id).collect(Collectors.toSet());
    }

    private static void name(Draft draft, Map<Integer, String> acting, Map<String, String> actors) {
        String actor = acting.get(draft.item);
        if (actor != null) {
            actors.put(draft.id, actor);
        }
    }

    private List<Draft> drafts(Scene scene, Words words, Matches matches) {
        DraftReader reader = new DraftReader(roles, scene);
        List<Draft> drafts = reader.read();
        List<Draft> lives = LifeDates.read(scene);
        timeLinks.link(scene, drafts, lives);
        new Stages(scene, drafts).lengthen();
        TimeEvidence.weigh(scene, drafts);
        new Doublets(scene).merge(drafts);
        drafts.addAll(new PlainDeeds(scene, words).read(drafts));
        new Households(scene, matches).join(drafts);
        drafts.sort(TEXT_ORDER);
        Attributions.note(drafts, speech.read(scene, reader.subjects()));
        drafts.addAll(lives);
        drafts.addAll(TermEnds.read(scene, drafts));
        drafts.sort(TEXT_ORDER);
        return drafts;
    }

    /** Gives the drafts their ids, by which orders name them. */
    private static List<Event> events(List<Draft> drafts, Scene scene) {
        List<Event> events = new ArrayList<>();
        for (Draft draft : drafts) {
            draft.id = "e" + (events.size() + 1);
            events.add(draft.toEvent(scene.cast()));
        }
        return events;
    }
}
