package tarikh.chronology.contradiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tarikh.chronology.anchor.Account;
import tarikh.chronology.anchor.Telling;
import tarikh.reading.timex.Timex;

/** Finds what a text says that cannot all be true. */
public final class ContradictionFinder {
    private static final int SAME_CORE = 2;

    private final TravelSpeeds speeds = new TravelSpeeds();

    /** The contradictions of one text, numbered in order of their first quoted words. */
    public List<Contradiction> find(Telling telling, List<Timex> times, List<Account> accounts) {
        List<Finding> findings = new ArrayList<>(new DateFindings(telling.wording()).of(times));
        NetworkFindings networks = new NetworkFindings(telling);
        PlaceFindings places = new PlaceFindings(telling, speeds);
        for (Account account : accounts) {
            findings.addAll(networks.of(account));
            findings.addAll(places.of(account.speaker()));
        }
        findings.addAll(new ReportFindings(telling).find());
        findings.addAll(new SourceFindings(telling).find());
        List<Finding> kept = withoutEchoes(findings);
        kept.sort(Comparator.comparingInt(Finding::position));
        List<Contradiction> numbered = new ArrayList<>();
        for (Finding finding : kept) {
            numbered.add(finding.numbered("c" + (numbered.size() + 1), telling.wording()));
        }
        return numbered;
    }

    /** Leaves out what says the same clash again by a longer way. */
    private static List<Finding> withoutEchoes(List<Finding> findings) {
        List<Finding> best = new ArrayList<>(findings);
        best.sort(Comparator.comparing(Finding::strength)
                .thenComparingLong(Finding::assumptions)
                .thenComparingInt(f -> f.claims().size())
                .thenComparingInt(Finding::position));
        List<Finding> kept = new ArrayList<>();
        Map<String, Set<Finding>> byClaim = new HashMap<>();
        for (Finding finding : best) {
            Set<String> keys = finding.keys();
            boolean echo = keys.stream()
                    .flatMap(key -> byClaim.getOrDefault(key, Set.of()).stream())
                    .anyMatch(k ->
                            k.shared(finding) >= Math.min(SAME_CORE, k.worded().size()));
            if (!echo) {
                kept.add(finding);
                keys.forEach(
                        key -> byClaim.computeIfAbsent(key, c -> Collections.newSetFromMap(new IdentityHashMap<>()))
                                .add(finding));
            }
        }
        return kept;
    }
}
