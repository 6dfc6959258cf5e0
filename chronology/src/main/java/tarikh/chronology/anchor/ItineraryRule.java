package tarikh.chronology.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;
import tarikh.reading.event.TimeLink;
import tarikh.reading.timex.Timex;

/**
 * Itineraries: what one traveller is told in a row to have spent on the way and at each halt follows one another, between the
 * dated move before the first stage and the dated move after the last.
 */
final class ItineraryRule implements Rule {
    private static final double TRUST = 4;
    /** One stage may be told beside a journey; two or more in a row are the journey. */
    private static final int FEWEST_STAGES = 2;

    private static final int FEWEST_OF_A_PARTY = 3;
    /** How many characters such a journey takes to tell. */
    private static final int LONGEST = 4000;
    /** A date that is no nearer than this tells when the journey was, not when a stage of it ended. */
    private static final int VAGUE_DAYS = 62;

    private static final long LONGEST_STAGE = 400;

    private static final Set<EventType> MOVES = Set.of(
            EventType.MOVE_DEPART,
            EventType.MOVE_ARRIVE,
            EventType.MOVE_TRAVEL,
            EventType.MOVE_STAY,
            EventType.MOVE_FLEE,
            EventType.MOVE_EXPEL);

    private static final Set<EventType> STAGES = Set.of(
            EventType.MOVE_STAY, EventType.MOVE_TRAVEL, EventType.MOVE_ARRIVE, EventType.JUSTICE_JAIL, EventType.OTHER);

    @Override
    public void apply(AccountBuilder account) {
        Telling telling = account.telling();
        for (String person : account.people()) {
            new Pass(account, FEWEST_STAGES)
                    .run(account.eventsOf(person).stream()
                            .filter(e ->
                                    telling.who(e, Role.AGENT, Role.PATIENT).contains(person))
                            .toList());
        }
        // A party is now "they", now "all of them", now its ship.
        new Pass(account, FEWEST_OF_A_PARTY)
                .run(account.events().stream().filter(telling::isByTheUnnamed).toList());
    }

    private static final class Pass {
        private final AccountBuilder account;
        private final Telling telling;
        private final int fewest;
        private @Nullable Event start;
        private final List<Event> stages = new ArrayList<>();

        Pass(AccountBuilder account, int fewest) {
            this.account = account;
            this.telling = account.telling();
            this.fewest = fewest;
        }

        void run(List<Event> events) {
            for (Event event : events) {
                if (event.background()) {
                    continue;
                }
                if (isStage(event)) {
                    stages.add(event);
                } else if (isDatedMove(event)) {
                    close(event);
                }
            }
        }

        private boolean isStage(Event event) {
            if (!STAGES.contains(event.type()) || telling.hasBeginning(event)) {
                return false;
            }
            List<Timex> lengths = telling.times(event, TimeLink.Relation.LASTS);
            return lengths.size() == 1
                    && lengthOf(event).max().orElse(Long.MAX_VALUE) <= LONGEST_STAGE
                    && lengthOf(event).min().orElse(0) > 0;
        }

        private Length lengthOf(Event event) {
            return Length.of(telling.times(event, TimeLink.Relation.LASTS).get(0), telling.lunar());
        }

        private boolean isDatedMove(Event event) {
            DayRange days = OwnDays.of(telling, event).days();
            return MOVES.contains(event.type())
                    && days.isBounded()
                    && days.latest().orElseThrow() - days.earliest().orElseThrow() < VAGUE_DAYS;
        }

        private void close(Event end) {
            Event from = start;
            if (from != null
                    && stages.size() >= fewest
                    && end.trigger().start() - from.trigger().end() < LONGEST
                    && !isTotal()) {
                goOn(from, stages.get(0));
                for (int i = 0; i + 1 < stages.size(); i++) {
                    after(stages.get(i), stages.get(i + 1));
                }
                after(stages.get(stages.size() - 1), end);
            }
            start = end;
            stages.clear();
        }

        /** Whether the last length told is that of the whole journey. */
        private boolean isTotal() {
            long sum = 0;
            for (Event stage : stages.subList(0, stages.size() - 1)) {
                sum += lengthOf(stage).min().orElse(0);
            }
            long last = lengthOf(stages.get(stages.size() - 1)).max().orElse(0);
            return stages.size() > FEWEST_STAGES && last >= sum;
        }

        private void goOn(Event move, Event stage) {
            account.atLeast(
                    account.moment(move).begin(),
                    account.moment(stage).begin(),
                    0,
                    AccountBuilder.on(List.of(claim("says.continues.assumed", stage, move, stage))));
        }

        private void after(Event stage, Event next) {
            account.atLeast(
                    account.moment(stage).end(),
                    account.moment(next).begin(),
                    0,
                    AccountBuilder.on(List.of(claim("says.after.end.assumed", stage, next, next))));
        }

        private Claim claim(String key, Event one, Event other, Event about) {
            Bilingual says = telling.wording()
                    .say(
                            key,
                            telling.eventWords().name(one),
                            telling.eventWords().name(other));
            return new Claim(Claim.Kind.STAY, List.of(), says, true, TRUST, about.id(), "");
        }
    }
}
