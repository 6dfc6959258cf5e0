package tarikh.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class NetworkTest {
    private static final long FAR = 1L << 50;

    @Test
    void bounds_follow_along_a_chain_and_each_has_its_proof() {
        Network.Builder net = new Network.Builder();
        int a = net.point();
        int b = net.point();
        Constraint date = Constraint.between(Network.ORIGIN, a, 10, 12, 1);
        Constraint stay = Constraint.between(a, b, 18, 24, 2);
        Bounds bounds = consistent(net.add(date).add(stay).build());
        assertThat(bounds.earliest(b)).hasValue(28);
        assertThat(bounds.latest(b)).hasValue(36);
        assertThat(bounds.whyNotLater(b)).extracting(Conflict.Link::constraint).containsExactly(date, stay);
        assertThat(bounds.whyNotEarlier(b))
                .extracting(Conflict.Link::constraint)
                .containsExactly(stay, date);
    }

    @Test
    void a_point_that_nothing_ties_down_has_no_bounds() {
        Network.Builder net = new Network.Builder();
        int a = net.point();
        int b = net.point();
        Bounds bounds = consistent(net.add(Constraint.atLeast(a, b, 1, 1)).build());
        assertThat(bounds.earliest(b)).isEmpty();
        assertThat(bounds.latest(a)).isEmpty();
        assertThat(bounds.whyNotEarlier(b)).isEmpty();
    }

    @Test
    void a_conflict_says_by_how_much_it_falls_short() {
        Network.Builder net = new Network.Builder();
        int arrival = net.point();
        int leave = net.point();
        net.add(Constraint.between(Network.ORIGIN, arrival, 100, 100, 1))
                .add(Constraint.between(arrival, leave, 18, 24, 2))
                .add(Constraint.between(Network.ORIGIN, leave, 100, 100, 3).withTrust(0.5));
        Propagation.Inconsistent found = inconsistent(net.build());
        assertThat(found.complete()).isTrue();
        assertThat(found.conflicts()).hasSize(1);
        assertThat(found.conflicts().get(0).lack()).isEqualTo(18);
        assertThat(found.repairs()).hasSize(3);
        assertThat(found.repairs().get(0).dropped().get(0).tag()).isEqualTo(3);
        assertThat(found.undisputed().latest(leave)).isEmpty();
    }

    @Test
    void hard_constraints_are_never_given_up() {
        Network.Builder net = new Network.Builder();
        int a = net.point();
        net.add(Constraint.atLeast(Network.ORIGIN, a, 5, 1).asHard())
                .add(Constraint.atMost(Network.ORIGIN, a, 4, 2).asHard());
        Propagation.Inconsistent found = inconsistent(net.build());
        assertThat(found.conflicts()).hasSize(1);
        assertThat(found.repairs()).isEmpty();
        assertThat(found.complete()).isTrue();
    }

    @Test
    void the_limit_on_conflicts_is_said_when_it_is_reached() {
        Network.Builder net = new Network.Builder();
        int a = net.point();
        for (int i = 0; i < 6; i++) {
            net.add(Constraint.between(Network.ORIGIN, a, 10 * i, 10 * i, i));
        }
        assertThat(inconsistent(net.build(), 4).complete()).isFalse();
        Propagation.Inconsistent all = inconsistent(net.build(), 64);
        assertThat(all.complete()).isTrue();
        assertThat(all.conflicts()).hasSize(15);
        assertThat(all.repairs()).hasSize(6);
    }

    @Test
    void the_search_for_further_conflicts_is_given_up_and_says_so_when_they_are_too_many_together() {
        Network.Builder net = new Network.Builder();
        for (int story = 0; story < 60; story++) {
            int event = net.point();
            for (int version = 0; version < 3; version++) {
                net.add(Constraint.between(Network.ORIGIN, event, 10 * version, 10 * version, story));
            }
        }
        // Three versions exclude one another, so two of each must go: no lower bound tells that from one of each.
        Propagation.Inconsistent found = inconsistent(net.build(), 400);
        assertThat(found.complete()).isFalse();
        assertThat(found.conflicts()).hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void nonsense_is_refused() {
        assertThatThrownBy(() -> Constraint.between(0, 0, 1, 2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Constraint.between(0, 1, 2, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Constraint.atLeast(0, 1, Long.MIN_VALUE, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Constraint.atLeast(0, 1, 1, 0).withTrust(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Network.Builder().add(Constraint.atLeast(0, 7, 1, 0)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void random_networks_agree_with_floyd_and_warshall() {
        long seed = 20260101;
        Random random = new Random(seed);
        int clashes = 0;
        for (int trial = 0; trial < 1500; trial++) {
            Network net = random(random, 3 + random.nextInt(7), 3 + random.nextInt(14));
            long[][] d = floydWarshall(net.points(), net.constraints());
            Propagation result = net.propagate();
            assertThat(result instanceof Propagation.Consistent)
                    .as("seed %d trial %d", seed, trial)
                    .isEqualTo(holds(d));
            if (result instanceof Propagation.Consistent fine) {
                checkBounds(net, d, fine.bounds());
            } else {
                clashes++;
                checkConflicts(net, (Propagation.Inconsistent) result);
            }
        }
        assertThat(clashes).isBetween(200, 1300);
    }

    @Test
    void work_grows_in_step_with_a_long_chronicle() {
        long small = work(2_000);
        long large = work(4_000);
        assertThat(large).isLessThan(3 * small);
    }

    private static long work(int events) {
        List<Constraint> all = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 1; i < events; i++) {
            all.add(Constraint.between(i, i + 1, 0, 40, i));
            if (random.nextInt(5) == 0) {
                all.add(Constraint.between(Network.ORIGIN, i, 20L * i - 400, 20L * i + 400, i));
            }
        }
        Graph graph = new Graph(events + 1, all);
        Potential potential = new Potential(graph);
        for (int edge = 0; edge < 2 * all.size(); edge++) {
            assertThat(potential.add(edge)).isEmpty();
        }
        return potential.scans();
    }

    private static void checkBounds(Network net, long[][] d, Bounds bounds) {
        for (int p = 1; p < net.points(); p++) {
            assertThat(bounds.latest(p)).isEqualTo(d[0][p] >= FAR ? OptionalLong.empty() : OptionalLong.of(d[0][p]));
            assertThat(bounds.earliest(p)).isEqualTo(d[p][0] >= FAR ? OptionalLong.empty() : OptionalLong.of(-d[p][0]));
            if (d[0][p] < FAR) {
                assertThat(walk(bounds.whyNotLater(p), Network.ORIGIN, p)).isEqualTo(d[0][p]);
            }
            if (d[p][0] < FAR) {
                assertThat(walk(bounds.whyNotEarlier(p), p, Network.ORIGIN)).isEqualTo(d[p][0]);
            }
        }
    }

    private static long walk(List<Conflict.Link> links, int from, int to) {
        long sum = 0;
        int at = from;
        for (Conflict.Link link : links) {
            assertThat(link.start()).isEqualTo(at);
            at = link.end();
            sum += link.length();
        }
        assertThat(at).isEqualTo(to);
        return sum;
    }

    private static void checkConflicts(Network net, Propagation.Inconsistent found) {
        for (Conflict conflict : found.conflicts()) {
            List<Constraint> set = conflict.constraints();
            assertThat(holds(floydWarshall(net.points(), set))).isFalse();
            assertThat(walk(
                            conflict.links(),
                            conflict.links().get(0).start(),
                            conflict.links().get(0).start()))
                    .isEqualTo(-conflict.lack());
            for (Constraint spared : set) {
                assertThat(holds(floydWarshall(net.points(), without(set, List.of(spared)))))
                        .isTrue();
                assertThat(holds(floydWarshall(net.points(), with(set, spared, spared.widened(conflict.lack())))))
                        .isTrue();
            }
        }
        for (Repair repair : found.repairs()) {
            List<Constraint> rest = without(net.constraints(), repair.dropped());
            assertThat(holds(floydWarshall(net.points(), rest))).isTrue();
            for (Constraint back : repair.dropped()) {
                assertThat(holds(floydWarshall(net.points(), with(rest, back)))).isFalse();
            }
        }
        if (found.complete()) {
            assertThat(found.repairs()).isSortedAccordingTo((a, b) -> Double.compare(a.cost(), b.cost()));
        }
    }

    private static List<Constraint> without(List<Constraint> all, List<Constraint> spared) {
        return all.stream().filter(c -> !spared.contains(c)).toList();
    }

    private static List<Constraint> with(List<Constraint> all, Constraint added) {
        List<Constraint> more = new ArrayList<>(all);
        more.add(added);
        return more;
    }

    private static List<Constraint> with(List<Constraint> all, Constraint old, Constraint changed) {
        return all.stream().map(c -> c == old ? changed : c).toList();
    }

    private static Network random(Random random, int points, int constraints) {
        Network.Builder net = new Network.Builder();
        for (int p = 1; p < points; p++) {
            net.point();
        }
        for (int c = 0; c < constraints; c++) {
            int from = random.nextInt(points);
            int to = random.nextInt(points);
            if (from == to) {
                continue;
            }
            long min = random.nextInt(40) - 15;
            Constraint it = switch (random.nextInt(3)) {
                case 0 -> Constraint.atLeast(from, to, min, c);
                case 1 -> Constraint.atMost(from, to, min, c);
                default -> Constraint.between(from, to, min, min + random.nextInt(12), c);
            };
            net.add(it.withTrust(1 + random.nextInt(4)));
        }
        return net.build();
    }

    private static long[][] floydWarshall(int points, List<Constraint> constraints) {
        long[][] d = new long[points][points];
        for (int i = 0; i < points; i++) {
            java.util.Arrays.fill(d[i], 1L << 60);
            d[i][i] = 0;
        }
        for (Constraint c : constraints) {
            c.max().ifPresent(max -> d[c.from()][c.to()] = Math.min(d[c.from()][c.to()], max));
            c.min().ifPresent(min -> d[c.to()][c.from()] = Math.min(d[c.to()][c.from()], -min));
        }
        for (int k = 0; k < points; k++) {
            for (int i = 0; i < points; i++) {
                for (int j = 0; j < points; j++) {
                    if (d[i][k] < FAR && d[k][j] < FAR) {
                        d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
                    }
                }
            }
        }
        return d;
    }

    private static boolean holds(long[][] d) {
        for (int i = 0; i < d.length; i++) {
            if (d[i][i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static Bounds consistent(Network net) {
        assertThat(net.propagate()).isInstanceOf(Propagation.Consistent.class);
        return ((Propagation.Consistent) net.propagate()).bounds();
    }

    private static Propagation.Inconsistent inconsistent(Network net) {
        return inconsistent(net, 64);
    }

    private static Propagation.Inconsistent inconsistent(Network net, int most) {
        assertThat(net.propagate(most)).isInstanceOf(Propagation.Inconsistent.class);
        return (Propagation.Inconsistent) net.propagate(most);
    }
}
