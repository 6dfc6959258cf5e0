package tarikh.cli.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tarikh.text.Span;

/** Holds the claims of one case against the findings in its text. */
final class ClaimChecker {
    private final CorpusCase wanted;
    private final Findings findings;

    ClaimChecker(CorpusCase wanted, Findings findings) {
        this.wanted = wanted;
        this.findings = findings;
    }

    /** {@return what a claim misses, one line each; empty when it holds} */
    List<String> check(Claim claim) {
        List<Finding> there = findings.of(claim.family()).stream()
                .filter(f -> standsWhereClaimed(claim, f))
                .toList();
        List<Finding> answering =
                there.stream().filter(f -> mismatches(claim, f).isEmpty()).toList();
        return switch (claim.mode()) {
            case SOME -> answering.isEmpty() ? List.of(explainMissing(claim, there)) : List.of();
            case EXACTLY -> checkCount(claim, answering);
            case ONLY ->
                answering.stream()
                        .filter(f -> !isClaimed(f))
                        .map(f -> at(claim) + "not claimed: " + describe(f))
                        .toList();
        };
    }

    private static boolean standsWhereClaimed(Claim claim, Finding finding) {
        if (claim.extent().isEmpty()) {
            return true;
        }
        Span extent = claim.extent().get(0);
        return claim.mode() == Claim.Mode.SOME && claim.family().isExact()
                ? finding.standsExactlyOn(extent)
                : finding.overlaps(extent);
    }

    private boolean isClaimed(Finding finding) {
        return wanted.claims().stream()
                .anyMatch(c -> c.mode() == Claim.Mode.SOME
                        && c.family() == finding.family()
                        && standsWhereClaimed(c, finding)
                        && mismatches(c, finding).isEmpty());
    }

    private List<String> checkCount(Claim claim, List<Finding> answering) {
        Set<String> ids = new TreeSet<>();
        answering.forEach(f -> ids.add(f.id()));
        if (ids.size() == claim.count()) {
            return List.of();
        }
        List<String> differences = new ArrayList<>();
        differences.add(at(claim) + "expected " + claim.count() + ", found " + ids.size());
        answering.forEach(f -> differences.add("    found " + describe(f)));
        return differences;
    }

    private String explainMissing(Claim claim, List<Finding> there) {
        List<String> closest = there.stream()
                .map(f -> mismatches(claim, f))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
        if (!closest.isEmpty()) {
            return at(claim) + String.join("; ", closest);
        }
        String near = claim.extent().isEmpty()
                ? ""
                : String.join(
                        "; ",
                        findings.of(claim.family()).stream()
                                .filter(f -> f.overlaps(claim.extent().get(0)))
                                .map(this::describe)
                                .toList());
        return at(claim) + "nothing found" + (near.isEmpty() ? "" : "; near it " + near);
    }

    private List<String> mismatches(Claim claim, Finding finding) {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, String> property : claim.properties().entrySet()) {
            String name = property.getKey();
            List<String> actual = finding.values(name);
            boolean agrees = switch (claim.family().form(name).orElseThrow()) {
                case DAYS ->
                    property.getValue().equals("none") ? actual.isEmpty() : actual.contains(property.getValue());
                case TEXT -> agrees(name, List.of(property.getValue()), actual);
                case LIST -> agrees(name, Arrays.asList(property.getValue().split(",", -1)), actual);
                case LABEL ->
                    name.equals("of") ? cites(finding, property.getValue()) : refers(property.getValue(), actual);
            };
            if (!agrees) {
                wrong.add(name + ": expected " + property.getValue() + ", was " + (actual.isEmpty() ? "none" : actual));
            }
        }
        return wrong;
    }

    private static boolean agrees(String name, List<String> expected, List<String> actual) {
        if (expected.equals(List.of("none"))) {
            return actual.isEmpty();
        }
        if (name.equals("type")) {
            // "move" stands for every type of its group.
            return actual.stream().anyMatch(a -> a.equals(expected.get(0)) || a.startsWith(expected.get(0) + "."));
        }
        return new HashSet<>(actual).containsAll(expected);
    }

    /** Whether every label stands for one of the ids. */
    private boolean refers(String claimed, List<String> ids) {
        if (claimed.equals("none")) {
            return ids.isEmpty();
        }
        for (String label : claimed.split(",", -1)) {
            Set<String> meant = new TreeSet<>();
            if (label.equals("narrator")) {
                meant.addAll(findings.narrators());
                meant.add(label);
            } else if (CaseBuilder.RESERVED.contains(label)) {
                meant.add(label);
            } else {
                meant.addAll(findings.idsAt(extent(label)));
            }
            if (ids.stream().noneMatch(meant::contains)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a contradiction cites every labelled extent and nothing beside them. */
    private boolean cites(Finding contradiction, String claimed) {
        List<Span> expected =
                Arrays.stream(claimed.split(",", -1)).map(this::extent).toList();
        return expected.stream().allMatch(contradiction::overlaps)
                && contradiction.extents().stream()
                        .allMatch(cited -> expected.stream().anyMatch(cited::overlaps));
    }

    private Span extent(String label) {
        Span extent = wanted.labels().get(label);
        if (extent == null) {
            throw new IllegalArgumentException("no extent has the label \"" + label + "\"");
        }
        return extent;
    }

    private String at(Claim claim) {
        String quoted = claim.extent().isEmpty()
                ? ""
                : " \"" + wanted.text().quote(claim.extent().get(0)) + "\"";
        return wanted.file() + ":" + claim.line() + ": " + claim.words() + quoted + ": ";
    }

    private String describe(Finding finding) {
        StringBuilder said = new StringBuilder(finding.id());
        finding.extents()
                .forEach(span ->
                        said.append(" \"").append(wanted.text().quote(span)).append('"'));
        finding.properties().forEach((name, values) -> {
            if (!values.isEmpty()) {
                said.append(' ').append(name).append('=').append(String.join(",", values));
            }
        });
        return said.toString();
    }
}
