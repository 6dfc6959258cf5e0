package tarikh.chronology.anchor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;

/** Ends: "the war ended" is told of the last war before it, which goes on until then. */
final class EndRule implements Rule {
    private static final double TRUST = 5;
    /** How many characters back what ended may have been told. */
    private static final int REACH = 600;

    private static final List<Role> WHAT = List.of(Role.PLACE, Role.PATIENT, Role.AGENT, Role.DESTINATION, Role.TOPIC);

    @Override
    public void apply(AccountBuilder account) {
        Map<EventType, Event> last = new EnumMap<>(EventType.class);
        for (Event event : account.events()) {
            Optional<Event> begun = Optional.ofNullable(last.get(event.type()));
            if (account.telling().isEnded(event)) {
                begun.filter(b -> isSame(account, b, event)).ifPresent(b -> end(account, b, event));
            } else {
                last.put(event.type(), event);
            }
        }
    }

    private static boolean isSame(AccountBuilder account, Event begun, Event ended) {
        Telling telling = account.telling();
        boolean near = ended.trigger().start() - begun.trigger().end() <= REACH;
        for (Role role : WHAT) {
            Set<String> here = telling.fillers(begun, role);
            Set<String> there = telling.fillers(ended, role);
            if (!here.isEmpty() && !there.isEmpty() && !Telling.meet(here, there)) {
                return false;
            }
        }
        return near && account.moment(begun).lasts() && telling.hasBeginning(ended);
    }

    private static void end(AccountBuilder account, Event begun, Event ended) {
        Telling telling = account.telling();
        Claim claim = new Claim(
                Claim.Kind.REFERS,
                List.of(),
                telling.wording()
                        .say(
                                "says.same.assumed",
                                telling.eventWords().name(ended),
                                telling.eventWords().name(begun)),
                true,
                TRUST,
                ended.id(),
                "");
        account.between(
                account.moment(begun).end(), account.moment(ended).begin(), 0, 0, AccountBuilder.on(List.of(claim)));
    }
}
