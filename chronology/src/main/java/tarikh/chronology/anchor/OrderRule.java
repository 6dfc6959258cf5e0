package tarikh.chronology.anchor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tarikh.chronology.Bilingual;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventOrder;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;
import tarikh.reading.event.TimeLink;
import tarikh.text.Span;

/** Order: what the text puts first begins no later; "then" after a stage of some length comes when the stage is over. */
final class OrderRule implements Rule {
    private static final double STATED_TRUST = 8;
    private static final double SEQUENCE_TRUST = 4;

    /** How near an event must stand to be the content of a decision. */
    private static final int EMBEDDED = 30;

    @Override
    public void apply(AccountBuilder account) {
        Map<String, Event> events = new TreeMap<>();
        account.events().forEach(e -> events.put(e.id(), e));
        List<EventOrder> orders = new ArrayList<>(account.telling().order());
        orders.addAll(account.telling().deedOrder());
        for (EventOrder order : orders) {
            Event first = events.get(order.first());
            Event second = events.get(order.second());
            if (first == null || second == null || first.equals(second)) {
                continue;
            }
            switch (order.kind()) {
                case STATED -> stated(account, first, second, order);
                case SEQUENCE -> sequence(account, first, second, order);
                case NARRATIVE -> {
                    // The line of the story as a whole says more than each pair.
                }
            }
        }
    }

    private static void stated(AccountBuilder account, Event first, Event second, EventOrder order) {
        boolean stage = account.telling().hasLength(first) || first.type() == EventType.WORK_STUDY;
        Claim claim = claim(account, "says.order", first, second, order, false);
        Moment before = account.moment(first);
        account.atLeast(
                stage ? before.end() : before.begin(),
                account.moment(second).begin(),
                0,
                AccountBuilder.on(List.of(claim)));
    }

    private static void sequence(AccountBuilder account, Event first, Event second, EventOrder order) {
        if (!account.telling().times(second, TimeLink.Relation.FROM).isEmpty()) {
            // "After that he was also a member since 1937" goes on to something else, not to later.
            return;
        }
        Layout layout = account.telling().layout();
        boolean goesOn = layout.sameParagraph(first.trigger(), second.trigger())
                || order.signal().stream().anyMatch(layout::opensParagraph);
        if (!goesOn) {
            return;
        }
        int after = account.moment(second).begin();
        if (Telling.meet(everybody(account.telling(), first), everybody(account.telling(), second))) {
            Claim claim = claim(account, "says.order.assumed", first, second, order, true);
            account.atLeast(account.moment(first).begin(), after, 0, AccountBuilder.on(List.of(claim)));
        }
        stageBefore(account, first, second).ifPresent(stage -> {
            Claim over = claim(account, "says.after.end.assumed", stage, second, order, true);
            account.atLeast(account.moment(stage).end(), after, 0, AccountBuilder.on(List.of(over)));
        });
    }

    /** The last thing told from the first to the second that has a length of its own and is of the same people. */
    private static Optional<Event> stageBefore(AccountBuilder account, Event first, Event second) {
        Telling telling = account.telling();
        Set<String> people = new HashSet<>(everybody(telling, second));
        people.addAll(everybody(telling, first));
        telling.next(second)
                .filter(e ->
                        !e.happened() && e.trigger().start() - second.trigger().end() < EMBEDDED)
                .ifPresent(e -> people.addAll(telling.who(e, Role.values())));
        List<Event> events = account.events();
        for (int i = account.position(second) - 1; i >= 0; i--) {
            Event stage = events.get(i);
            boolean shared = stage.equals(first) || Telling.meet(people, everybody(telling, stage));
            if (telling.hasLength(stage) && shared) {
                return Optional.of(stage);
            }
            if (stage.equals(first) || telling.hasBeginning(stage) && shared) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Set<String> everybody(Telling telling, Event event) {
        return telling.who(event, Role.AGENT, Role.PATIENT, Role.RECIPIENT);
    }

    private static Claim claim(
            AccountBuilder account, String key, Event first, Event second, EventOrder order, boolean assumed) {
        Telling telling = account.telling();
        Bilingual says = telling.wording()
                .say(key, telling.eventWords().name(first), telling.eventWords().name(second));
        return new Claim(
                assumed ? Claim.Kind.SEQUENCE : Claim.Kind.ORDER,
                words(first, second, order),
                says,
                assumed,
                assumed ? SEQUENCE_TRUST : STATED_TRUST,
                second.id(),
                "");
    }

    private static List<Span> words(Event first, Event second, EventOrder order) {
        if (order.signal().isEmpty()) {
            return List.of();
        }
        Span signal = order.signal().get(0);
        for (Event event : List.of(second, first)) {
            if (event.extent().encloses(signal)) {
                return List.of(Clauses.of(event, signal));
            }
        }
        return List.of(signal);
    }
}
