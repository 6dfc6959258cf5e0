package tarikh.chronology.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.network.Network;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;
import tarikh.reading.event.TimeLink;
import tarikh.reading.timex.Timex;

/**
 * Stays: one of some length that no date begins is taken to begin on the arrival told before it, or not before the move it
 * goes on from.
 */
final class StayRule implements Rule {
    private static final double TRUST = 5;
    /** The traveller may land some days before he moves in. */
    private static final int SETTLING_DAYS = 3;

    private static final Set<EventType> STAYS =
            Set.of(EventType.MOVE_STAY, EventType.JUSTICE_JAIL, EventType.JUSTICE_ARREST);
    private static final Set<EventType> BANISHMENTS = Set.of(EventType.MOVE_EXPEL, EventType.MOVE_FLEE);
    private static final Set<EventType> ARRIVALS = Set.of(EventType.MOVE_ARRIVE, EventType.MOVE_SEND);
    private static final Set<EventType> SETTING_OUT = Set.of(
            EventType.MOVE_DEPART,
            EventType.MOVE_TRAVEL,
            EventType.MOVE_EXPEL,
            EventType.MOVE_FLEE,
            EventType.MOVE_ARRIVE,
            EventType.MOVE_SEND);
    /** What a banished man has come home for. */
    private static final Set<EventType> HOME_AGAIN =
            Set.of(EventType.POWER_ACCEDE, EventType.JUSTICE_RELEASE, EventType.LIFE_DEATH);

    private static final Set<EventType> ENTERING = Set.of(EventType.WORK_STUDY, EventType.WORK_JOIN);

    @Override
    public void apply(AccountBuilder account) {
        Telling telling = account.telling();
        for (int i = 0; i < account.events().size(); i++) {
            Event stay = account.events().get(i);
            if (!telling.hasLength(stay) || telling.hasBeginning(stay)) {
                continue;
            }
            if (i > 0 && telling.who(stay, Role.values()).isEmpty()) {
                ofNobody(account, stay, account.events().get(i - 1));
            }
            if (i > 0) {
                afterEntering(account, stay, account.events().get(i - 1));
            }
            if (BANISHMENTS.contains(stay.type()) && !stay.background()) {
                exile(account, i);
            }
            for (String person : telling.who(stay, Role.AGENT, Role.PATIENT)) {
                Optional<Event> before = moveBefore(account, i, person, SETTING_OUT);
                if (before.isPresent()) {
                    boolean next = i > 0 && account.events().get(i - 1).equals(before.get());
                    follow(account, stay, before.get(), person, next);
                    moveBefore(account, i, person, BANISHMENTS)
                            .filter(b -> stay.type() == EventType.MOVE_TRAVEL && !b.equals(before.get()))
                            .ifPresent(b -> goOn(account, stay, b));
                    break;
                }
            }
        }
    }

    /** An exile of some length is the one that began with the last banishment told, wherever the exile stayed meanwhile. */
    private static void exile(AccountBuilder account, int index) {
        Telling telling = account.telling();
        Event exile = account.events().get(index);
        Set<String> people = telling.who(exile, Role.AGENT, Role.PATIENT);
        List<Event> before = account.before(index, account.eventsOf(people));
        for (int i = before.size() - 1; i >= 0; i--) {
            Event event = before.get(i);
            boolean banished = BANISHMENTS.contains(event.type()) && Telling.meet(moved(telling, event), people);
            if (banished) {
                goOn(account, exile, event);
                return;
            }
            if (HOME_AGAIN.contains(event.type())
                    && Telling.meet(telling.who(event, Role.AGENT, Role.PATIENT), people)) {
                return;
            }
        }
    }

    /** "I entered the school in 1931. I stayed there for three years." */
    private static void afterEntering(AccountBuilder account, Event stay, Event entry) {
        Telling telling = account.telling();
        boolean same =
                Telling.meet(telling.who(stay, Role.AGENT, Role.PATIENT), telling.who(entry, Role.AGENT, Role.PATIENT));
        if (same
                && STAYS.contains(stay.type())
                && ENTERING.contains(entry.type())
                && telling.hasBeginning(entry)
                && !telling.hasLength(entry)) {
            enter(account, stay, entry);
        }
    }

    /** What is entered on a day begins then, and the stay in it no earlier. */
    private static void enter(AccountBuilder account, Event stay, Event entry) {
        for (Timex time : account.telling().times(entry, TimeLink.Relation.AT)) {
            DayRange days = TimeClaims.days(time);
            List<Claim> claims = new ArrayList<>(DateRule.claims(account, "says.at", entry, time, days));
            claims.add(claim(account, "says.continues.assumed", stay, entry));
            days.earliest()
                    .ifPresent(d -> account.atLeast(
                            Network.ORIGIN, account.moment(stay).begin(), d, AccountBuilder.on(claims)));
        }
    }

    /** Somebody's stay where somebody has just arrived, both left unnamed. */
    private static void ofNobody(AccountBuilder account, Event stay, Event move) {
        Telling telling = account.telling();
        boolean there = Telling.meet(
                telling.fillers(stay, Role.PLACE, Role.DESTINATION), telling.fillers(move, Role.DESTINATION));
        boolean arrives = ARRIVALS.contains(move.type()) && STAYS.contains(stay.type());
        if (there && arrives && telling.who(move, Role.values()).isEmpty()) {
            begin(account, stay, move);
        }
    }

    private static Optional<Event> moveBefore(AccountBuilder account, int index, String person, Set<EventType> types) {
        List<Event> events = account.before(index, account.eventsOf(person));
        for (int i = events.size() - 1; i >= 0; i--) {
            Event event = events.get(i);
            boolean stays = event.type() == EventType.MOVE_STAY || event.type() == EventType.JUSTICE_JAIL;
            if ((types.contains(event.type()) || stays)
                    && moved(account.telling(), event).contains(person)) {
                return stays ? Optional.empty() : Optional.of(event);
            }
        }
        return Optional.empty();
    }

    private static Set<String> moved(Telling telling, Event event) {
        boolean carried = event.type() == EventType.MOVE_SEND || event.type() == EventType.MOVE_EXPEL;
        Set<String> patients = telling.who(event, Role.PATIENT);
        return carried || !patients.isEmpty() ? patients : telling.who(event, Role.AGENT);
    }

    private static void follow(AccountBuilder account, Event stay, Event move, String person, boolean next) {
        Telling telling = account.telling();
        if (STAYS.contains(stay.type()) && ARRIVALS.contains(move.type())) {
            begin(account, stay, move);
            int place = account.position(move);
            List<Event> all = account.eventsOf(person);
            Stream.concat(account.before(place, all).stream(), account.after(place, all).stream())
                    .filter(other -> sameArrival(telling, other, move, person))
                    .forEach(other -> begin(account, stay, other));
            return;
        }
        // What is not told as a move only goes on from a move that is told right before it.
        boolean goesOn = stay.type() == EventType.MOVE_STAY || stay.type() == EventType.MOVE_TRAVEL;
        if ((goesOn || next && stay.type() == EventType.OTHER) && nowhereElse(telling, stay, move)) {
            goOn(account, stay, move);
        }
    }

    private static void goOn(AccountBuilder account, Event stay, Event move) {
        Claim claim = claim(account, "says.continues.assumed", stay, move);
        account.atLeast(
                account.moment(move).begin(), account.moment(stay).begin(), 0, AccountBuilder.on(List.of(claim)));
    }

    private static void begin(AccountBuilder account, Event stay, Event arrival) {
        Claim claim = claim(account, "says.stay.assumed", stay, arrival);
        account.between(
                account.moment(arrival).end(),
                account.moment(stay).begin(),
                0,
                SETTLING_DAYS,
                AccountBuilder.on(List.of(claim)));
    }

    /** The same person told again to arrive at the same place, with a date in one telling only. */
    private static boolean sameArrival(Telling telling, Event other, Event arrival, String person) {
        return ARRIVALS.contains(other.type())
                && moved(telling, other).contains(person)
                && telling.hasBeginning(other) != telling.hasBeginning(arrival)
                && Telling.meet(telling.fillers(other, Role.DESTINATION), telling.fillers(arrival, Role.DESTINATION));
    }

    private static boolean nowhereElse(Telling telling, Event stay, Event move) {
        Set<String> places = telling.fillers(stay, Role.PLACE, Role.DESTINATION);
        return places.isEmpty() || Telling.meet(places, telling.fillers(move, Role.DESTINATION, Role.PLACE));
    }

    private static Claim claim(AccountBuilder account, String key, Event stay, Event move) {
        Telling telling = account.telling();
        Bilingual says = telling.wording()
                .say(key, telling.eventWords().name(stay), telling.eventWords().name(move));
        return new Claim(Claim.Kind.STAY, List.of(), says, true, TRUST, stay.id(), "");
    }
}
