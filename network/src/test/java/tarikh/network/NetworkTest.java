package tarikh.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NetworkTest {
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
        List<Repair> repairs = found.tangles().get(0).repairs();
        assertThat(repairs).hasSize(3);
        assertThat(repairs.get(0).dropped().get(0).tag()).isEqualTo(3);
        assertThat(repairs.get(0).widened().get(0).max()).hasValue(118);
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
        assertThat(found.tangles().get(0).repairs()).isEmpty();
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
        assertThat(all.tangles()).hasSize(1);
        assertThat(all.tangles().get(0).repairs()).hasSize(6);
    }

    @Test
    void stories_that_have_nothing_to_do_with_one_another_are_tangles_of_their_own() {
        Network.Builder net = new Network.Builder();
        for (int story = 0; story < 60; story++) {
            addVersions(net, net.point());
        }
        Propagation.Inconsistent found = inconsistent(net.build());
        assertThat(found.complete()).isTrue();
        assertThat(found.tangles()).hasSize(60).allSatisfy(t -> {
            assertThat(t.conflicts()).hasSize(3);
            assertThat(t.repairs()).hasSize(3);
        });
    }

    @Test
    void the_search_for_further_conflicts_is_given_up_and_says_so_when_they_are_too_many_together() {
        Network.Builder net = new Network.Builder();
        int first = net.point();
        addVersions(net, first);
        for (int story = 1; story < 60; story++) {
            int event = net.point();
            addVersions(net, event);
            net.add(Constraint.between(first, event, -1000, 1000, story));
        }
        Propagation.Inconsistent found = inconsistent(net.build());
        assertThat(found.complete()).isFalse();
        assertThat(found.tangles()).hasSize(60).allMatch(Tangle::complete);
    }

    /** Three versions exclude one another, so two of each must go. */
    private static void addVersions(Network.Builder net, int event) {
        for (int version = 0; version < 3; version++) {
            net.add(Constraint.between(Network.ORIGIN, event, 10 * version, 10 * version, version));
        }
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
    void the_parts_of_a_network_say_together_what_the_whole_says() {
        Random random = new Random(20260103);
        int parts = 0;
        for (int trial = 0; trial < 300; trial++) {
            Network net = random(random, 8, 7, 4);
            List<Network.Shard> shards = net.shards();
            parts += shards.size();
            assertThat(shards.stream()
                            .mapToInt(s -> s.network().constraints().size())
                            .sum())
                    .isEqualTo(net.constraints().size());
            boolean holds = true;
            for (Network.Shard shard : shards) {
                holds &= shard.network().propagate() instanceof Propagation.Consistent;
            }
            Propagation whole = net.propagate();
            assertThat(whole instanceof Propagation.Consistent).isEqualTo(holds);
            if (whole instanceof Propagation.Consistent fine) {
                shards.forEach(s -> sameBounds(s, fine.bounds()));
            }
        }
        assertThat(parts).isGreaterThan(600);
    }

    private static void sameBounds(Network.Shard shard, Bounds whole) {
        Bounds bounds = consistent(shard.network());
        for (int p = 1; p < shard.points().size(); p++) {
            assertThat(bounds.latest(p)).isEqualTo(whole.latest(shard.points().get(p)));
            assertThat(bounds.earliest(p))
                    .isEqualTo(whole.earliest(shard.points().get(p)));
        }
    }

    @Test
    void random_networks_agree_with_floyd_and_warshall() {
        agree(20260101, 1500, 0);
    }

    @Test
    void random_networks_with_gaps_agree_with_plain_propagation() {
        agree(20260102, 400, 4);
    }

    private static void agree(long seed, int trials, int gapsEvery) {
        Random random = new Random(seed);
        int clashes = 0;
        for (int trial = 0; trial < trials; trial++) {
            Network net = random(random, 3 + random.nextInt(7), 3 + random.nextInt(14), gapsEvery);
            String where = "seed " + seed + " trial " + trial;
            Oracle oracle = new Oracle(net.points(), net.constraints());
            Propagation result = net.propagate();
            assertThat(result instanceof Propagation.Consistent).as(where).isEqualTo(oracle.holds);
            if (result instanceof Propagation.Consistent fine) {
                LiveNetworkTest.checkBounds(fine.bounds(), oracle, where);
            } else {
                clashes++;
                checkConflicts(net, (Propagation.Inconsistent) result, where);
            }
        }
        assertThat(clashes).isBetween(trials / 8, 7 * trials / 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"as told", "backwards", "mixed"})
    void work_grows_in_step_with_a_long_chronicle_whatever_its_order(String order) {
        for (int slope : new int[] {20, 39, 41}) {
            for (int events : new int[] {3_000, 12_000}) {
                assertThat(work(events, order, slope, 0)).isLessThan(100L * events);
                assertThat(work(events, order, slope, 1_000_000)).isLessThan(200L * events);
            }
        }
    }

    /** Of a chain of events up to 40 days apart whose dates lie so many days apart, give or take a year or more. */
    private static long work(int events, String order, int slope, int slack) {
        Random random = new Random(7);
        List<Constraint> all = new ArrayList<>();
        for (int i = 1; i < events; i++) {
            all.add(Constraint.between(i, i + 1, 0, 40, i));
        }
        for (int i = 1; i <= events; i++) {
            if (slack > 0 || random.nextInt(5) == 0) {
                long middle = Math.min(slope, 40) * (long) i;
                long late = (long) slope * i + 400 + slack;
                all.add(Constraint.between(Network.ORIGIN, i, middle - 400 - slack, late, i));
            }
        }
        if (order.equals("backwards")) {
            Collections.reverse(all);
        } else if (order.equals("mixed")) {
            Collections.shuffle(all, random);
        }
        LiveNetwork net = new LiveNetwork();
        net.addPoints(events);
        int[] numbers = net.addAll(all);
        assertThat(net.apart()).isEmpty();
        net.retractAll(Arrays.copyOf(numbers, events / 2));
        return net.propagator().labels.scans();
    }

    private static void checkConflicts(Network net, Propagation.Inconsistent found, String where) {
        for (Conflict conflict : found.conflicts()) {
            List<Constraint> set = conflict.constraints();
            assertThat(Oracle.holds(net.points(), set)).as(where).isFalse();
            int start = conflict.links().get(0).start();
            assertThat(LiveNetworkTest.walk(conflict.links(), start, start)).isEqualTo(-conflict.lack());
            boolean skips = conflict.links().stream().anyMatch(l -> l.skipped() > 0);
            for (Constraint spared : set) {
                List<Constraint> rest = Oracle.without(set, List.of(spared));
                assertThat(Oracle.holds(net.points(), rest)).as(where).isTrue();
                assertThat(skips || Oracle.holds(net.points(), Oracle.with(rest, spared.widened(conflict.lack()))))
                        .as(where)
                        .isTrue();
            }
        }
    }

    private static Network random(Random random, int points, int constraints, int gapsEvery) {
        Network.Builder net = new Network.Builder();
        for (int p = 1; p < points; p++) {
            net.point();
        }
        for (int c = 0; c < constraints; c++) {
            net.add(Oracle.random(random, points, c, gapsEvery));
        }
        return net.build();
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
