package tarikh.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Against all subsets of small networks. */
final class TanglesTest {
    @Test
    void all_minimal_sets_and_repairs_are_found_when_the_answer_says_so() {
        everySubset(20260106, 500, 0);
    }

    @Test
    void all_minimal_sets_and_repairs_are_found_among_gaps_too() {
        everySubset(20260107, 300, 3);
    }

    private static void everySubset(long seed, int trials, int gapsEvery) {
        Random random = new Random(seed);
        int sets = 0;
        for (int trial = 0; trial < trials; trial++) {
            Network.Builder builder = new Network.Builder();
            int points = 3 + random.nextInt(3);
            for (int p = 1; p < points; p++) {
                builder.point();
            }
            int size = 5 + random.nextInt(5);
            for (int c = 0; c < size; c++) {
                builder.add(Oracle.random(random, points, c, gapsEvery));
            }
            Network net = builder.build();
            if (holds(net, hard(net)) && net.propagate(1000) instanceof Propagation.Inconsistent found) {
                String where = "seed " + seed + " trial " + trial;
                assertThat(found.complete()).as(where).isTrue();
                Set<Set<Constraint>> expected = minimalSets(net);
                assertThat(asSets(found)).as(where).containsAll(expected);
                found.tangles().forEach(t -> checkRepairs(net, found, t, where));
                assertThat(repairs(found)).as(where).isEqualTo(numberOfRepairs(net));
                sets += expected.size();
            }
        }
        assertThat(sets).isGreaterThan(trials / 2);
    }

    private static Set<Set<Constraint>> asSets(Propagation.Inconsistent found) {
        Set<Set<Constraint>> sets = new HashSet<>();
        found.conflicts().forEach(c -> sets.add(soft(c.constraints())));
        return sets;
    }

    private static Set<Constraint> soft(List<Constraint> set) {
        return Set.copyOf(set.stream().filter(c -> !c.isHard()).toList());
    }

    private static int hard(Network net) {
        int subset = 0;
        for (int c = 0; c < net.constraints().size(); c++) {
            subset |= net.constraints().get(c).isHard() ? 1 << c : 0;
        }
        return subset;
    }

    private static boolean holds(Network net, int subset) {
        return Oracle.holds(net.points(), of(net, subset));
    }

    private static List<Constraint> of(Network net, int subset) {
        List<Constraint> some = new ArrayList<>();
        for (int c = 0; c < net.constraints().size(); c++) {
            if ((subset >> c & 1) == 1) {
                some.add(net.constraints().get(c));
            }
        }
        return some;
    }

    /** The soft parts of the sets that are minimal where all that is hard is given. */
    private static Set<Set<Constraint>> minimalSets(Network net) {
        Set<Set<Constraint>> minimal = new HashSet<>();
        int hard = hard(net);
        for (int subset = 1; subset < 1 << net.constraints().size(); subset++) {
            boolean all = (subset & hard) == hard && !holds(net, subset);
            for (int c = 0; all && c < net.constraints().size(); c++) {
                int rest = subset & ~(1 << c);
                all = rest == subset || (hard >> c & 1) == 1 || holds(net, rest);
            }
            if (all) {
                minimal.add(soft(of(net, subset)));
            }
        }
        return minimal;
    }

    /** So many largest subsets with all hard constraints hold. */
    private static long numberOfRepairs(Network net) {
        long count = 0;
        for (int subset = 0; subset < 1 << net.constraints().size(); subset++) {
            boolean all = holds(net, subset);
            for (int c = 0; all && c < net.constraints().size(); c++) {
                boolean hard = net.constraints().get(c).isHard();
                all = (subset >> c & 1) == 1 || !hard && !holds(net, subset | 1 << c);
            }
            count += all ? 1 : 0;
        }
        return count;
    }

    private static long repairs(Propagation.Inconsistent found) {
        return found.tangles().stream().mapToLong(t -> t.repairs().size()).reduce(1, (a, b) -> a * b);
    }

    private static void checkRepairs(Network net, Propagation.Inconsistent found, Tangle tangle, String where) {
        List<Constraint> others = new ArrayList<>();
        for (Tangle other : found.tangles()) {
            if (other != tangle && !other.repairs().isEmpty()) {
                others.addAll(other.repairs().get(0).dropped());
            } else if (other != tangle) {
                other.conflicts().forEach(c -> others.addAll(c.constraints()));
            }
        }
        for (Repair repair : tangle.repairs()) {
            List<Constraint> rest = Oracle.without(Oracle.without(net.constraints(), others), repair.dropped());
            assertThat(Oracle.holds(net.points(), rest)).as(where).isTrue();
            for (Constraint back : repair.dropped()) {
                assertThat(Oracle.holds(net.points(), Oracle.with(rest, back)))
                        .as(where)
                        .isFalse();
            }
            if (others.isEmpty()) {
                checkWidened(net, rest, repair, where);
            }
        }
        assertThat(tangle.repairs()).isSortedAccordingTo((a, b) -> Double.compare(a.cost(), b.cost()));
    }

    private static void checkWidened(Network net, List<Constraint> rest, Repair repair, String where) {
        assertThat(repair.widened()).as(where).hasSameSizeAs(repair.dropped());
        List<Constraint> all = new ArrayList<>(rest);
        for (Constraint wide : repair.widened()) {
            all.add(wide);
            assertThat(Oracle.holds(net.points(), all)).as(where).isTrue();
        }
    }

    @Test
    void a_stay_of_three_weeks_could_be_one_day_instead() {
        Network.Builder net = new Network.Builder();
        int arrival = net.point();
        int leave = net.point();
        Constraint stay = Constraint.between(arrival, leave, 18, 24, 2).withTrust(0.4);
        net.add(Constraint.between(Network.ORIGIN, arrival, 100, 100, 1))
                .add(stay)
                .add(Constraint.between(Network.ORIGIN, leave, 101, 101, 3));
        Repair cheapest = ((Propagation.Inconsistent) net.build().propagate())
                .tangles()
                .get(0)
                .repairs()
                .get(0);
        assertThat(cheapest.dropped()).containsExactly(stay);
        assertThat(cheapest.widened().get(0).min()).hasValue(1);
        assertThat(cheapest.widened().get(0).max()).hasValue(24);
    }
}
