package tarikh.chronology.anchor;

import java.util.List;
import java.util.Set;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;
import tarikh.reading.event.TimeLink;

/**
 * Phases: an imprisonment of some length lies between the arrest before it and the release after it; a stay of some length
 * is over when its place is left; a term of office ends when the office is left, and a term told again is the same term.
 */
final class PhaseRule implements Rule {
    private static final Set<EventType> LEAVING = Set.of(
            EventType.MOVE_DEPART,
            EventType.MOVE_TRAVEL,
            EventType.MOVE_ARRIVE,
            EventType.MOVE_EXPEL,
            EventType.MOVE_FLEE,
            EventType.MOVE_SEND);

    private static final double ELSEWHERE_TRUST = 4;

    private static final Set<EventType> COMING =
            Set.of(EventType.MOVE_ARRIVE, EventType.MOVE_STAY, EventType.JUSTICE_JAIL, EventType.MOVE_TRAVEL);
    /** How many characters behind the leaving of a place the stay in it is looked back to. */
    private static final int LOOK_BACK = 120;

    private static final Set<EventType> JOURNEYS = Set.of(EventType.MOVE_TRAVEL, EventType.MOVE_DEPART);
    /** How many characters from setting out to arriving are told in one breath. */
    private static final int NEXT_CLAUSE = 60;

    @Override
    public void apply(AccountBuilder account) {
        List<Event> events = account.events();
        List<Event> ofNobody = events.stream()
                .filter(e -> isTerm(e.type())
                        && account.telling().people(e, Role.AGENT, Role.PATIENT).isEmpty())
                .toList();
        for (int i = 0; i < events.size(); i++) {
            Event phase = events.get(i);
            if (phase.type() == EventType.JUSTICE_JAIL && account.telling().hasLength(phase)) {
                imprisonment(account, i);
            } else if (phase.type() == EventType.MOVE_STAY && account.telling().hasLength(phase)) {
                stay(account, i);
            } else if (JOURNEYS.contains(phase.type())) {
                journey(account, i);
            } else if (phase.type() == EventType.POWER_ACCEDE
                    && account.moment(phase).lasts()) {
                term(account, phase, ofNobody);
            }
        }
    }

    private static void imprisonment(AccountBuilder account, int index) {
        Event jail = account.events().get(index);
        Set<String> people = account.telling().who(jail, Role.PATIENT, Role.AGENT);
        List<Event> events = account.eventsOf(people);
        Grounds always = AccountBuilder.always(Grounds.Always.PHASES);
        List<Event> before = account.before(index, events);
        for (int i = before.size() - 1; i >= 0; i--) {
            Event entry = before.get(i);
            boolean jailed = isOf(account, entry, EventType.JUSTICE_JAIL, people)
                    && account.telling().hasBeginning(entry)
                    && !account.telling().hasLength(entry);
            if (jailed || isOf(account, entry, EventType.JUSTICE_ARREST, people)) {
                account.atLeast(
                        account.moment(entry).begin(), account.moment(jail).begin(), 0, always);
                break;
            }
        }
        for (Event after : account.after(index, events)) {
            if (isOf(account, after, EventType.JUSTICE_RELEASE, people)) {
                account.atMost(
                        account.moment(after).begin(), account.moment(jail).end(), 1, always);
                break;
            }
        }
    }

    /** The leaving that counts is the next one told, unless the person comes back to the place before it. */
    private static void stay(AccountBuilder account, int index) {
        Telling telling = account.telling();
        Event stay = account.events().get(index);
        Set<String> people = telling.who(stay, Role.AGENT, Role.PATIENT);
        Set<String> places = telling.fillers(stay, Role.PLACE);
        for (Event next : account.after(index, account.eventsOf(people))) {
            boolean moves = LEAVING.contains(next.type())
                    && !next.background()
                    && Telling.meet(telling.who(next, Role.AGENT, Role.PATIENT), people);
            if (moves && Telling.meet(telling.fillers(next, Role.DESTINATION), places)) {
                return;
            }
            if (moves && Telling.meet(telling.fillers(next, Role.ORIGIN), places)) {
                account.atMost(
                        account.moment(next).begin(),
                        account.moment(stay).end(),
                        1,
                        AccountBuilder.always(Grounds.Always.PHASES));
                return;
            }
        }
        lookedBackTo(account, index, people, places);
        comeElsewhere(account, index, people, places);
    }

    /** "And he stayed there ten years, and came back to his town": the next place he comes to ends the stay. */
    private static void comeElsewhere(AccountBuilder account, int index, Set<String> people, Set<String> places) {
        Telling telling = account.telling();
        Event stay = account.events().get(index);
        List<Event> after = account.after(index, account.eventsOf(people));
        Event next = after.isEmpty() ? stay : after.get(0);
        boolean comes = next.type() == EventType.MOVE_ARRIVE
                && !next.background()
                && next.trigger().start() - stay.trigger().end() < LOOK_BACK
                && telling.layout().sameParagraph(stay.trigger(), next.trigger())
                && Telling.meet(telling.who(next, Role.AGENT, Role.PATIENT), people);
        Set<String> goal = telling.fillers(next, Role.DESTINATION);
        if (comes && !places.isEmpty() && !goal.isEmpty() && !Telling.meet(goal, places)) {
            Claim over = new Claim(
                    Claim.Kind.STAY,
                    List.of(),
                    telling.wording()
                            .say(
                                    "says.after.end.assumed",
                                    telling.eventWords().name(stay),
                                    telling.eventWords().name(next)),
                    true,
                    ELSEWHERE_TRUST,
                    next.id(),
                    "");
            account.atMost(
                    account.moment(next).begin(), account.moment(stay).end(), 1, AccountBuilder.on(List.of(over)));
        }
    }

    /** A stay told right after its place was left, as "and he had spent there": it lies between coming and leaving. */
    private static void lookedBackTo(AccountBuilder account, int index, Set<String> people, Set<String> places) {
        Telling telling = account.telling();
        Event stay = account.events().get(index);
        List<Event> before = account.before(index, account.eventsOf(people));
        Event left = before.isEmpty() ? stay : before.get(before.size() - 1);
        boolean looksBack = LEAVING.contains(left.type())
                && left.trigger().start() < stay.trigger().start()
                && stay.trigger().start() - left.trigger().end() < LOOK_BACK
                && !telling.hasBeginning(stay)
                && Telling.meet(telling.fillers(left, Role.ORIGIN), places);
        for (int i = before.size() - 2; looksBack && i >= 0; i--) {
            Event came = before.get(i);
            boolean there = Telling.meet(telling.fillers(came, Role.DESTINATION, Role.PLACE), places)
                    && COMING.contains(came.type())
                    && telling.hasBeginning(came);
            if (there) {
                Grounds always = AccountBuilder.always(Grounds.Always.PHASES);
                Moment moment = account.moment(stay);
                account.atLeast(account.moment(came).begin(), moment.begin(), 0, always);
                account.atMost(account.moment(left).begin(), moment.end(), 1, always);
                return;
            }
        }
    }

    /** Whoever is told to set out for a place and right after that to arrive there arrives no earlier. */
    private static void journey(AccountBuilder account, int index) {
        Telling telling = account.telling();
        Event journey = account.events().get(index);
        Set<String> people = telling.who(journey, Role.AGENT, Role.PATIENT);
        Set<String> goal = telling.fillers(journey, Role.DESTINATION);
        if (index + 1 >= account.events().size() || journey.background()) {
            return;
        }
        Event next = account.events().get(index + 1);
        boolean arrives = next.type() == EventType.MOVE_ARRIVE
                && !next.background()
                && next.trigger().start() - journey.trigger().end() < NEXT_CLAUSE
                && Telling.meet(telling.fillers(next, Role.DESTINATION), goal)
                && Telling.meet(telling.who(next, Role.AGENT, Role.PATIENT), people);
        if (arrives) {
            account.atLeast(
                    account.moment(journey).begin(),
                    account.moment(next).begin(),
                    0,
                    AccountBuilder.always(Grounds.Always.PHASES));
        }
    }

    private static boolean isOf(AccountBuilder account, Event event, EventType type, Set<String> people) {
        return event.type() == type && Telling.meet(account.telling().who(event, Role.PATIENT, Role.AGENT), people);
    }

    private static boolean isTerm(EventType type) {
        return type == EventType.POWER_ACCEDE || type == EventType.POWER_LEAVE;
    }

    private static void term(AccountBuilder account, Event term, List<Event> ofNobody) {
        Telling telling = account.telling();
        Set<String> people = telling.people(term, Role.AGENT, Role.PATIENT);
        Set<String> office = telling.fillers(term, Role.TOPIC);
        Grounds always = AccountBuilder.always(Grounds.Always.PHASES);
        Moment moment = account.moment(term);
        Event only = null;
        int others = 0;
        int dated = 0;
        Event onlyDated = null;
        List<Event> sameWho = people.isEmpty() ? ofNobody : account.eventsOf(people);
        for (Event other : sameWho) {
            boolean same = same(telling.people(other, Role.AGENT, Role.PATIENT), people)
                    && (same(telling.fillers(other, Role.TOPIC), office)
                            || office.isEmpty() && hasLength(telling, term));
            if (!other.equals(term) && same && other.type() == EventType.POWER_ACCEDE) {
                only = other;
                others++;
                if (telling.hasBeginning(other)) {
                    onlyDated = other;
                    dated++;
                }
            }
        }
        if (others > 1 && dated == 1 && hasLength(telling, term)) {
            only = onlyDated;
            others = 1;
        }
        if (others == 1
                && only != null
                && !telling.hasBeginning(term)
                && !(hasLength(telling, term) && hasLength(telling, only))) {
            Moment told = account.moment(only);
            account.between(told.begin(), moment.begin(), 0, 0, always);
            if (told.lasts()) {
                account.between(told.end(), moment.end(), 0, 0, always);
            }
        }
        if (others <= 1) {
            leaving(account, term, sameWho, office, always);
        }
    }

    /** Two lengths are of two terms. */
    private static boolean hasLength(Telling telling, Event term) {
        return !telling.times(term, TimeLink.Relation.LASTS).isEmpty();
    }

    /** Those who fill a role are the same if one of them is, or if nobody is named either time. */
    private static boolean same(Set<String> one, Set<String> other) {
        return one.isEmpty() && other.isEmpty() || Telling.meet(one, other);
    }

    private static void leaving(
            AccountBuilder account, Event term, List<Event> sameWho, Set<String> office, Grounds always) {
        Telling telling = account.telling();
        Set<String> people = telling.people(term, Role.AGENT, Role.PATIENT);
        List<Event> leavings = sameWho.stream()
                .filter(e -> e.type() == EventType.POWER_LEAVE)
                .filter(e -> same(telling.people(e, Role.AGENT, Role.PATIENT), people))
                .filter(e -> same(telling.fillers(e, Role.TOPIC), office))
                .toList();
        if (leavings.size() == 1) {
            account.between(
                    account.moment(leavings.get(0)).begin(),
                    account.moment(term).end(),
                    -1,
                    1,
                    always);
        }
    }
}
