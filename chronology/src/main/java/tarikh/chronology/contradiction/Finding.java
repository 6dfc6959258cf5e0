package tarikh.chronology.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tarikh.chronology.Bilingual;
import tarikh.chronology.anchor.Claim;
import tarikh.chronology.wording.Wording;

/**
 * A contradiction before it is numbered: claims of which none can be spared.
 *
 * @param ways for each claim, in its order, what giving it up or reading it more loosely would lead to
 */
record Finding(
        Contradiction.Kind kind,
        Contradiction.Strength strength,
        List<Claim> claims,
        Bilingual explanation,
        List<Way> ways) {
    Finding {
        claims = List.copyOf(claims);
        ways = List.copyOf(ways);
    }

    /** A way out: a claim, whether it is only read more loosely, the price, and what comes of it. */
    record Way(Claim claim, boolean widen, double cost, Bilingual result) {}

    /** {@return the claims that are said in words} */
    List<Claim> worded() {
        return claims.stream()
                .filter(c -> !c.assumption() && !c.words().isEmpty())
                .toList();
    }

    long assumptions() {
        return claims.stream().filter(Claim::assumption).count();
    }

    /** {@return where its first quoted words begin} */
    int position() {
        return claims.stream()
                .flatMap(c -> c.words().stream())
                .mapToInt(s -> s.start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** {@return how many of its worded claims the other makes as well, of these or other events at the same time} */
    long shared(Finding other) {
        return worded().stream()
                .filter(c -> other.worded().stream().anyMatch(o -> isSame(c, o)))
                .count();
    }

    /** {@return a key of each worded claim; claims that count as the same have the same one} */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (Claim claim : worded()) {
            keys.add(claim.kind() + " " + (claim.timex().isEmpty() ? claim.words() : claim.timex()));
        }
        return keys;
    }

    private static boolean isSame(Claim one, Claim other) {
        return one.equals(other)
                || one.kind() == other.kind()
                        && !one.timex().isEmpty()
                        && one.timex().equals(other.timex());
    }

    /** {@return the same with a number, its claims with the same words made one statement} */
    Contradiction numbered(String id, Wording wording) {
        List<List<Claim>> groups = groups();
        List<Statement> statements = new ArrayList<>();
        for (List<Claim> group : groups) {
            Claim first = group.get(0);
            Bilingual says = first.says();
            for (Claim more : group.subList(1, group.size())) {
                says = wording.say("says.both", says, more.says());
            }
            statements.add(new Statement(
                    first.words(), first.assumption() ? says : Wording.capital(says), first.assumption()));
        }
        List<Repair> repairs = new ArrayList<>();
        for (Way way : ways) {
            for (int i = 0; i < groups.size(); i++) {
                if (groups.get(i).contains(way.claim())) {
                    repairs.add(new Repair(
                            way.widen() ? List.of() : List.of(i),
                            way.widen() ? List.of(i) : List.of(),
                            way.cost(),
                            way.result()));
                }
            }
        }
        repairs.sort(Comparator.comparingDouble(Repair::cost));
        return new Contradiction(id, kind, strength, statements, explanation, repairs);
    }

    /** The claims in text order, those with the same words together, wordless ones last. */
    private List<List<Claim>> groups() {
        List<Claim> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.<Claim>comparingInt(c -> c.words().isEmpty()
                        ? Integer.MAX_VALUE
                        : c.words().get(0).start())
                .thenComparing(Claim::assumption));
        List<List<Claim>> groups = new ArrayList<>();
        for (Claim claim : sorted) {
            List<Claim> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            boolean together = !last.isEmpty()
                    && !claim.words().isEmpty()
                    && last.get(0).words().equals(claim.words())
                    && last.get(0).assumption() == claim.assumption();
            if (together) {
                last.add(claim);
            } else {
                groups.add(new ArrayList<>(List.of(claim)));
            }
        }
        return groups;
    }
}
