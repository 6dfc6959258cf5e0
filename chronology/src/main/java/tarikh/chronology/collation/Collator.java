package tarikh.chronology.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarikh.calendar.DayRange;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.anchor.Claim;
import tarikh.chronology.anchor.Layout;
import tarikh.chronology.anchor.Telling;
import tarikh.chronology.wording.Wording;
import tarikh.network.Conflict;
import tarikh.network.Constraint;
import tarikh.reading.event.Happenings;

/** Holds several accounts against one another. */
public final class Collator {
    private final Wording wording = new Wording();

    /**
     * Compares accounts. Cost grows with the length of the texts and the square of their number.
     *
     * @param accounts two or more
     * @param trust what the word of each weighs, above 0, in the same order
     */
    public Collation collate(List<Chronicle> accounts, List<Double> trust) {
        if (accounts.size() < 2 || trust.size() != accounts.size()) {
            throw new IllegalArgumentException(
                    "not two accounts or more, each with its trust: " + accounts.size() + ", " + trust.size());
        }
        List<Telling> tellings = accounts.stream().map(this::telling).toList();
        List<Collation.Copied> copied =
                new Passages().among(accounts.stream().map(Chronicle::source).toList());
        Witnesses witnesses = new Witnesses(copied, trust);
        Figures figures = new Figures(accounts);
        Matches matches = new Matches(accounts, figures, new CopiedEvents(accounts, copied));
        List<List<Collation.Telling>> groups = matches.groups();
        List<List<Collation.Telling>> several =
                groups.stream().filter(g -> g.size() > 1).toList();
        JointNetwork network = new JointNetwork(wording, tellings, trust);
        several.forEach(network::join);
        JointNetwork.Result result = network.solve();
        Differences differences = new Differences(wording, accounts, tellings, matches, witnesses);
        List<Collation.Shared> shared = new ArrayList<>();
        List<Collation.Disagreement> disagreements = new ArrayList<>();
        for (List<Collation.Telling> group : several) {
            Optional<Collation.Disagreement> dates = differences.ofDates(group);
            dates.ifPresent(disagreements::add);
            differences.ofPlaces(group).ifPresent(disagreements::add);
            DayRange days = dates.isPresent() ? DayRange.unbounded() : network.days(result, group.get(0));
            Collation.Telling first = group.get(0);
            shared.add(new Collation.Shared(
                    tellings.get(first.account())
                            .eventWords()
                            .name(first.event().event()),
                    group,
                    witnesses.independent(group).size(),
                    days,
                    dates.isPresent()));
        }
        for (Conflict conflict : result.conflicts()) {
            if (!isOfDatesAlone(result, conflict)) {
                disagreements.add(network.tell(result, conflict));
            }
        }
        disagreements.sort(Comparator.comparingInt(Collator::position));
        return new Collation(accounts, trust, copied, shared, disagreements, only(accounts.size(), groups));
    }

    private Telling telling(Chronicle chronicle) {
        return new Telling(
                wording,
                Layout.of(chronicle.source()),
                chronicle.times(),
                chronicle.entities(),
                new Happenings(
                        chronicle.events().stream().map(DatedEvent::event).toList(), chronicle.order()));
    }

    /** Two dates of one event are told as that, with what each side weighs. */
    private static boolean isOfDatesAlone(JointNetwork.Result result, Conflict conflict) {
        Set<Claim.Kind> kinds = new HashSet<>();
        int dates = 0;
        int joined = 0;
        for (Constraint constraint : conflict.constraints()) {
            for (Claim claim : result.account().grounds(constraint).claims()) {
                kinds.add(claim.kind());
                dates += claim.kind() == Claim.Kind.DATE ? 1 : 0;
                joined += claim.kind() == Claim.Kind.SAME ? 1 : 0;
            }
        }
        kinds.removeIf(k -> k == Claim.Kind.DATE || k == Claim.Kind.SAME || k == Claim.Kind.YEAR_FROM_NARRATIVE);
        boolean plain = conflict.constraints().stream()
                .allMatch(c -> !result.account().grounds(c).claims().isEmpty());
        return plain && kinds.isEmpty() && dates == 2 && joined <= 2;
    }

    private static int position(Collation.Disagreement disagreement) {
        return disagreement.voices().stream()
                .filter(v -> !v.words().isEmpty())
                .mapToInt(v -> v.words().get(0).start())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static List<List<DatedEvent>> only(int accounts, List<List<Collation.Telling>> groups) {
        List<List<DatedEvent>> only = new ArrayList<>();
        for (int a = 0; a < accounts; a++) {
            int account = a;
            only.add(groups.stream()
                    .filter(g -> g.size() == 1 && g.get(0).account() == account)
                    .map(g -> g.get(0).event())
                    .sorted(Comparator.comparing(e -> e.event().trigger()))
                    .toList());
        }
        return only;
    }
}
