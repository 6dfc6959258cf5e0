package tarikh.chronology.anchor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tarikh.chronology.Bilingual;
import tarikh.network.Network;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventOrder;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;
import tarikh.reading.timex.Timex;

/**
 * The order of telling: an event without a date lies between the dates that the story tells around it, and what is told of
 * nobody in a text about one person lies in that person's life. It only helps where nothing else is said, and never against it.
 */
final class NarrativeRule implements Rule {
    /** So little that an order of telling never prevails over what is said. */
    private static final double TRUST = 0.001;

    /** What is over when the story has gone on. */
    private static final Set<EventType> PASSES =
            Set.of(EventType.MOVE_STAY, EventType.MOVE_TRAVEL, EventType.JUSTICE_JAIL, EventType.WORK_STUDY);

    /** What people do or have done to them while they live. */
    private static final Set<String> OF_A_LIFE = Set.of("move", "power", "justice", "contact");

    private static final Set<EventType> ALSO_OF_A_LIFE =
            Set.of(EventType.WORK_STUDY, EventType.WORK_JOIN, EventType.WORK_FOUND, EventType.LIFE_MARRY);

    @Override
    public void apply(AccountBuilder account) {
        StoryLine line = new StoryLine(account.telling(), account.events());
        Set<String> earlier = toldAsEarlier(account);
        Optional<Event> birth = ofHero(account, EventType.LIFE_BIRTH);
        Optional<Event> death = ofHero(account, EventType.LIFE_DEATH);
        for (Event event : account.events()) {
            if (event.type() == EventType.LIFE_BIRTH
                    || OwnDays.of(account.telling(), event).days().isBounded()) {
                continue;
            }
            StoryLine.Window window = line.around(event);
            if (!earlier.contains(event.id()) && !event.background()) {
                window.after().ifPresent(m -> toldAfter(account, event, m));
            }
            // An aside tells what was over when the story had come this far.
            (event.background() ? window.after().or(window::before) : window.before())
                    .ifPresent(m -> toldBefore(account, event, m));
            if (isOfNobody(account, event)) {
                birth.ifPresent(b -> toldAfter(account, event, StoryLine.Mark.of(account.telling(), b)));
                death.ifPresent(d -> toldBefore(account, event, StoryLine.Mark.of(account.telling(), d)));
            }
        }
    }

    private static boolean isOfNobody(AccountBuilder account, Event event) {
        boolean ofLife = OF_A_LIFE.contains(event.type().group()) || ALSO_OF_A_LIFE.contains(event.type());
        return ofLife
                && !event.background()
                && account.telling().fillers(event, Role.AGENT, Role.PATIENT).isEmpty();
    }

    /** {@return the first dated birth or death of the person the text is about} */
    private static Optional<Event> ofHero(AccountBuilder account, EventType type) {
        return account.telling()
                .hero()
                .flatMap(hero -> account.eventsOf(hero).stream()
                        .filter(e -> e.type() == type
                                && account.telling().people(e, Role.PATIENT).contains(hero)
                                && OwnDays.of(account.telling(), e).days().isBounded())
                        .findFirst());
    }

    /** What is said to come before something told earlier: the run of the text does not put it after that. */
    private static Set<String> toldAsEarlier(AccountBuilder account) {
        Map<String, Event> events = new TreeMap<>();
        account.events().forEach(e -> events.put(e.id(), e));
        Set<String> earlier = new HashSet<>();
        for (EventOrder order : account.telling().order()) {
            Event first = events.get(order.first());
            Event second = events.get(order.second());
            if (order.kind() == EventOrder.Kind.STATED
                    && first != null
                    && second != null
                    && first.trigger().start() > second.trigger().start()) {
                earlier.add(first.id());
            }
        }
        return earlier;
    }

    private static void toldAfter(AccountBuilder account, Event event, StoryLine.Mark mark) {
        Grounds on = toldNear(account, "says.told.after", event, mark);
        int begin = account.moment(event).begin();
        mark.event()
                .ifPresentOrElse(
                        e -> account.atLeast(account.moment(e).begin(), begin, 0, on),
                        () -> account.atLeast(
                                Network.ORIGIN, begin, mark.days().earliest().orElseThrow(), on));
    }

    private static void toldBefore(AccountBuilder account, Event event, StoryLine.Mark mark) {
        Grounds on = toldNear(account, "says.told.before", event, mark);
        Moment moment = account.moment(event);
        // A stay or a journey is over when the story has gone on.
        int end = PASSES.contains(event.type()) ? moment.end() : moment.begin();
        mark.event()
                .ifPresentOrElse(
                        e -> account.atLeast(end, account.moment(e).begin(), 0, on),
                        () -> account.atMost(
                                Network.ORIGIN, end, mark.days().latest().orElseThrow(), on));
    }

    private static Grounds toldNear(AccountBuilder account, String key, Event event, StoryLine.Mark mark) {
        Telling telling = account.telling();
        Bilingual other = mark.event()
                .map(telling.eventWords()::name)
                .orElseGet(() -> telling.wording().days(mark.days()));
        Bilingual says = telling.wording().say(key, telling.eventWords().name(event), other);
        return AccountBuilder.on(List.of(new Claim(
                Claim.Kind.NARRATIVE,
                mark.time().map(t -> List.of(t.span())).orElse(List.of()),
                says,
                true,
                TRUST,
                event.id(),
                mark.time().map(Timex::id).orElse(""))));
    }
}
