package tarikh.chronology.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import tarikh.calendar.DayRange;
import tarikh.chronology.anchor.Account;
import tarikh.chronology.anchor.Accounts;
import tarikh.chronology.anchor.Claim;
import tarikh.chronology.anchor.Grounds;
import tarikh.chronology.anchor.Moment;
import tarikh.chronology.anchor.Telling;
import tarikh.chronology.contradiction.Arithmetic;
import tarikh.chronology.wording.Wording;
import tarikh.network.Bounds;
import tarikh.network.Conflict;
import tarikh.network.Constraint;
import tarikh.network.Network;
import tarikh.network.Propagation;
import tarikh.reading.event.Event;

/**
 * What all accounts say of time as one network: the constraints of each, at the price of its trust, and that what several tell
 * is one event.
 */
final class JointNetwork {
    private static final double SAME_TRUST = 6;
    private static final double MOST_TRUST = 1000;

    private final Wording wording;
    private final List<Telling> tellings;
    private final Network.Builder network = new Network.Builder();
    private final List<Grounds> grounds = new ArrayList<>();
    /** The account that a constraint is of, by tag; -1 for what only the comparison says. */
    private final List<Integer> owners = new ArrayList<>();

    private final List<Map<String, Moment>> moments = new ArrayList<>();
    private final Map<Integer, Event> pointEvents = new TreeMap<>();

    JointNetwork(Wording wording, List<Telling> tellings, List<Double> trust) {
        this.wording = wording;
        this.tellings = tellings;
        for (int a = 0; a < tellings.size(); a++) {
            moments.add(new HashMap<>());
            add(a, trust.get(a));
        }
    }

    /** What came out: the days of events that are in no conflict, and the conflicts that more than one account is in. */
    record Result(Bounds bounds, List<Conflict> conflicts, Account account, List<Integer> owners) {}

    private void add(int index, double trust) {
        Optional<Account> narrated = new Accounts()
                .of(tellings.get(index)).stream()
                        .filter(a -> a.speaker().equals(Accounts.NARRATOR))
                        .findFirst();
        if (narrated.isEmpty()) {
            return;
        }
        Account account = narrated.get();
        int[] points = new int[account.network().points()];
        for (int p = 1; p < points.length; p++) {
            points[p] = network.point();
        }
        for (Constraint constraint : account.network().constraints()) {
            Grounds on = account.grounds(constraint);
            int from = points[constraint.from()];
            int to = points[constraint.to()];
            add(from, to, constraint.min(), constraint.max(), on, index, on.trust() * trust);
        }
        account.moments()
                .forEach((event, m) -> moments.get(index).put(event, new Moment(points[m.begin()], points[m.end()])));
        account.pointEvents().forEach((point, event) -> pointEvents.put(points[point], event));
    }

    private void add(int from, int to, OptionalLong min, OptionalLong max, Grounds on, int owner, double trust) {
        int tag = grounds.size();
        Constraint bare;
        if (min.isPresent() && max.isPresent()) {
            bare = Constraint.between(from, to, min.getAsLong(), max.getAsLong(), tag);
        } else if (min.isPresent()) {
            bare = Constraint.atLeast(from, to, min.getAsLong(), tag);
        } else if (max.isPresent()) {
            bare = Constraint.atMost(from, to, max.getAsLong(), tag);
        } else {
            return;
        }
        grounds.add(on);
        owners.add(owner);
        network.add(on.claims().isEmpty() ? bare.asHard() : bare.withTrust(Math.min(MOST_TRUST, trust)));
    }

    /** Takes several tellings for one event. */
    void join(List<Collation.Telling> group) {
        Collation.Telling first = group.get(0);
        for (Collation.Telling other : group.subList(1, group.size())) {
            Moment here = moments.get(first.account()).get(first.event().event().id());
            Moment there =
                    moments.get(other.account()).get(other.event().event().id());
            if (here != null && there != null) {
                Claim same = new Claim(
                        Claim.Kind.SAME,
                        List.of(),
                        wording.say(
                                "collation.same",
                                tellings.get(first.account())
                                        .eventWords()
                                        .name(first.event().event())),
                        true,
                        SAME_TRUST,
                        first.event().event().id(),
                        "");
                Grounds on = new Grounds(List.of(same), Grounds.Always.NOTHING);
                OptionalLong none = OptionalLong.of(0);
                add(here.begin(), there.begin(), none, none, on, -1, SAME_TRUST);
            }
        }
    }

    Result solve() {
        Account joint = new Account("", network.build(), grounds, Map.of(), pointEvents);
        Propagation propagation = joint.network().propagate();
        if (propagation instanceof Propagation.Consistent fine) {
            return new Result(fine.bounds(), List.of(), joint, owners);
        }
        Propagation.Inconsistent found = (Propagation.Inconsistent) propagation;
        List<Conflict> between =
                found.conflicts().stream().filter(c -> accounts(c).size() > 1).toList();
        return new Result(found.undisputed(), between, joint, owners);
    }

    /** {@return the accounts that say something of a conflict} */
    Set<Integer> accounts(Conflict conflict) {
        Set<Integer> found = new HashSet<>();
        for (Constraint constraint : conflict.constraints()) {
            boolean said = !grounds.get(constraint.tag()).claims().isEmpty();
            int owner = owners.get(constraint.tag());
            if (said && owner >= 0) {
                found.add(owner);
            }
        }
        return found;
    }

    /** {@return the days of an event by all accounts} */
    DayRange days(Result result, Collation.Telling telling) {
        Moment moment =
                moments.get(telling.account()).get(telling.event().event().id());
        if (moment == null) {
            return DayRange.unbounded();
        }
        OptionalLong first = result.bounds().earliest(moment.begin());
        OptionalLong last = result.bounds().latest(moment.begin());
        if (first.isPresent() && last.isPresent()) {
            return first.getAsLong() > last.getAsLong()
                    ? DayRange.unbounded()
                    : DayRange.between(first.getAsLong(), last.getAsLong());
        }
        if (first.isPresent()) {
            return DayRange.onOrAfter(first.getAsLong());
        }
        return last.isPresent() ? DayRange.onOrBefore(last.getAsLong()) : DayRange.unbounded();
    }

    /** {@return a conflict as statements of the accounts, with its arithmetic} */
    Collation.Disagreement tell(Result result, Conflict conflict) {
        List<Collation.Voice> voices = new ArrayList<>();
        List<Collation.Voice> wordless = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Conflict.Link link : conflict.links()) {
            int owner = owners.get(link.constraint().tag());
            for (Claim claim : result.account().grounds(link.constraint()).claims()) {
                if (said.add(owner + " " + claim)) {
                    Collation.Voice voice = new Collation.Voice(
                            owner,
                            claim.words(),
                            claim.assumption() ? claim.says() : Wording.capital(claim.says()),
                            claim.assumption());
                    (claim.words().isEmpty() ? wordless : voices).add(voice);
                }
            }
        }
        voices.sort(java.util.Comparator.comparingInt(Collation.Voice::account));
        voices.addAll(wordless);
        return new Collation.Disagreement(
                Collation.Kind.CHRONOLOGY,
                voices,
                new Arithmetic(wording, result.account()).explain(conflict),
                List.of());
    }
}
