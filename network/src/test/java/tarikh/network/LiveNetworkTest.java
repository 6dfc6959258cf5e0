package tarikh.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LiveNetworkTest {
    private final LiveNetwork net = new LiveNetwork();

    @Test
    void bounds_are_exact_after_every_one_of_a_hundred_thousand_random_changes() {
        assertThat(randomChanges(20260104, 3000, 36, 0)).isGreaterThan(100_000);
    }

    @Test
    void bounds_are_exact_after_random_changes_where_many_constraints_have_gaps() {
        assertThat(randomChanges(20260105, 800, 30, 3)).isGreaterThan(20_000);
    }

    /** {@return how many changes were checked} */
    private static int randomChanges(long seed, int networks, int changes, int gapsEvery) {
        Random random = new Random(seed);
        int checked = 0;
        int apart = 0;
        for (int trial = 0; trial < networks; trial++) {
            LiveNetwork net = new LiveNetwork();
            int points = 3 + random.nextInt(6);
            net.addPoints(points - 1);
            for (int change = 0; change < changes; change++) {
                changeOnce(random, net, gapsEvery);
                check(net, "seed " + seed + " trial " + trial + " change " + change, change % 3 == 0);
                apart += net.apart().length;
                checked++;
            }
        }
        assertThat(apart).isGreaterThan(checked / 10);
        return checked;
    }

    private static void changeOnce(Random random, LiveNetwork net, int gapsEvery) {
        int[] present = net.statements();
        int kind = random.nextInt(12);
        if (present.length > 0 && kind < 3) {
            net.retract(present[random.nextInt(present.length)]);
        } else if (present.length > 4 && kind == 3) {
            net.retractAll(present[0], present[present.length / 2], present[present.length - 1]);
        } else if (kind == 4) {
            List<Constraint> document = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                document.add(Oracle.random(random, net.points(), i, gapsEvery));
            }
            net.addAll(document);
        } else {
            net.add(Oracle.random(random, net.points(), 0, gapsEvery));
        }
    }

    private static void check(LiveNetwork net, String where, boolean conflictsToo) {
        List<Constraint> in = new ArrayList<>();
        for (int c : net.statements()) {
            if (net.conflict(c).isEmpty()) {
                in.add(net.statement(c));
            }
        }
        Oracle oracle = new Oracle(net.points(), in);
        assertThat(oracle.holds).as(where).isTrue();
        checkBounds(net.bounds(), oracle, where);
        for (int c : conflictsToo ? net.apart() : new int[0]) {
            checkApart(net, net.statement(c), net.conflict(c).orElseThrow(), in, where);
        }
    }

    private static void checkApart(
            LiveNetwork net, Constraint apart, Conflict conflict, List<Constraint> in, String where) {
        List<Constraint> set = conflict.constraints();
        assertThat(Oracle.holds(net.points(), set)).as(where).isFalse();
        assertThat(set.contains(apart)).as(where).isTrue();
        assertThat(in.containsAll(Oracle.without(set, List.of(apart))))
                .as(where)
                .isTrue();
        for (Constraint member : set) {
            assertThat(Oracle.holds(net.points(), Oracle.without(set, List.of(member))))
                    .as(where)
                    .isTrue();
            assertThat(Quarantine.compareTrust(member, apart)).as(where).isGreaterThanOrEqualTo(0);
        }
        int start = conflict.links().get(0).start();
        assertThat(walk(conflict.links(), start, start)).as(where).isEqualTo(-conflict.lack());
    }

    static void checkBounds(Bounds bounds, Oracle oracle, String where) {
        for (int p = 1; p < oracle.latest.length; p++) {
            boolean late = oracle.latest[p] < Oracle.FAR / 2;
            boolean early = oracle.earliest[p] > -Oracle.FAR / 2;
            same(bounds.latest(p), late, oracle.latest[p], where);
            same(bounds.earliest(p), early, oracle.earliest[p], where);
            if (late && walk(bounds.whyNotLater(p), Network.ORIGIN, p) != oracle.latest[p]) {
                fail(where + ": no proof why " + p + " is not later");
            }
            if (early && walk(bounds.whyNotEarlier(p), p, Network.ORIGIN) != -oracle.earliest[p]) {
                fail(where + ": no proof why " + p + " is not earlier");
            }
        }
    }

    private static void same(OptionalLong found, boolean bounded, long expected, String where) {
        if (found.isPresent() != bounded || bounded && found.getAsLong() != expected) {
            fail(where + ": " + found + " instead of " + (bounded ? expected : "nothing"));
        }
    }

    static long walk(List<Conflict.Link> links, int from, int to) {
        long sum = 0;
        int at = from;
        for (Conflict.Link link : links) {
            if (link.start() != at) {
                fail("a walk broken at " + at + ": " + links);
            }
            at = link.end();
            sum += link.length();
        }
        if (at != to) {
            fail("a walk to " + at + " instead of " + to + ": " + links);
        }
        return sum;
    }

    @Test
    void a_statement_kept_apart_comes_back_when_one_of_its_conflict_is_taken_back() {
        int event = net.point();
        int date = net.add(Constraint.between(Network.ORIGIN, event, 10, 12, 1));
        int other = net.add(Constraint.between(Network.ORIGIN, event, 20, 22, 2));
        assertThat(net.apart()).containsExactly(other);
        assertThat(net.conflict(other).orElseThrow().constraints())
                .containsExactlyInAnyOrder(net.statement(date), net.statement(other));
        net.retract(date);
        assertThat(net.apart()).isEmpty();
        assertThat(net.bounds().earliest(event)).hasValue(20);
    }

    @Test
    void the_less_trusted_is_kept_apart_though_it_was_there_first() {
        int event = net.point();
        int rumour =
                net.add(Constraint.between(Network.ORIGIN, event, 10, 12, 1).withTrust(0.2));
        int letter =
                net.add(Constraint.between(Network.ORIGIN, event, 20, 22, 2).withTrust(0.9));
        assertThat(net.apart()).containsExactly(rumour);
        net.retract(letter);
        assertThat(net.bounds().latest(event)).hasValue(12);
    }

    @Test
    void what_a_displaced_statement_kept_apart_is_tried_again() {
        int event = net.point();
        net.add(Constraint.between(Network.ORIGIN, event, 10, 12, 1).withTrust(0.5));
        int second =
                net.add(Constraint.between(Network.ORIGIN, event, 20, 25, 2).withTrust(0.3));
        net.add(Constraint.atLeast(Network.ORIGIN, event, 18, 3).withTrust(0.9));
        assertThat(net.conflict(second)).isEmpty();
        assertThat(net.bounds().earliest(event)).hasValue(20);
    }

    @Test
    void a_document_is_added_and_taken_back_whole() {
        int a = net.point();
        int b = net.point();
        net.add(Constraint.between(Network.ORIGIN, a, 0, 100, 1));
        int[] document = net.addAll(
                List.of(Constraint.between(Network.ORIGIN, a, 40, 50, 2), Constraint.between(a, b, 3, 4, 3)));
        assertThat(net.bounds().latest(b)).hasValue(54);
        net.retractAll(document);
        assertThat(net.bounds().latest(b)).isEmpty();
        assertThat(net.bounds().latest(a)).hasValue(100);
        assertThat(net.statements()).hasSize(1);
    }

    @Test
    void hours_count_in_minutes_and_a_day_begins_at_one_of_its_minutes() {
        int day = net.point();
        int arrival = net.point();
        net.add(Constraint.among(day, Ranges.of(0, 0, 1440, 1440, 2880, 2880), 1));
        net.add(Constraint.between(day, arrival, 0, 1439, 2));
        net.add(Constraint.between(Network.ORIGIN, arrival, 1400, 2000, 3));
        assertThat(net.bounds().earliest(arrival)).hasValue(1400);
        assertThat(net.bounds().latest(day)).hasValue(1440);
        net.add(Constraint.atLeast(Network.ORIGIN, day, 1, 4));
        assertThat(net.bounds().earliest(arrival)).hasValue(1440);
    }

    @Test
    void many_statements_at_once_come_to_the_same_as_one_by_one() {
        Random random = new Random(20260111);
        List<Constraint> all = new ArrayList<>();
        int points = 3_000;
        for (int i = 0; i < 9_000; i++) {
            int from = 1 + random.nextInt(points - 10);
            int to = from + 1 + random.nextInt(9);
            long mistake = random.nextInt(300) == 0 ? 40 : 0;
            Constraint it = switch (random.nextInt(4)) {
                case 0 ->
                    Constraint.between(Network.ORIGIN, from, 3L * from - 20 + mistake, 3L * from + 20 + mistake, i);
                case 1 -> Constraint.atMost(from, to, 3L * (to - from) + 2 - mistake, i);
                default -> Constraint.atLeast(from, to, 3L * (to - from) - 2 + mistake, i);
            };
            all.add(it);
        }
        LiveNetwork together = new LiveNetwork();
        together.addPoints(points);
        together.addAll(all);
        net.addPoints(points);
        all.forEach(net::add);
        assertThat(net.apart()).hasSizeGreaterThan(10);
        assertThat(together.apart()).isEqualTo(net.apart());
        for (int p = 1; p <= points; p++) {
            assertThat(together.bounds().latest(p)).isEqualTo(net.bounds().latest(p));
            assertThat(together.bounds().earliest(p)).isEqualTo(net.bounds().earliest(p));
        }
    }

    @Test
    void statements_about_one_point_can_be_taken_back_however_many_there_are() {
        int birth = net.point();
        net.addPoints(500);
        List<Constraint> lives = new ArrayList<>();
        for (int event = 2; event <= 501; event++) {
            lives.add(Constraint.atLeast(birth, event, event, event));
        }
        int[] numbers = net.addAll(lives);
        net.add(Constraint.between(Network.ORIGIN, birth, 7, 7, 0));
        for (int event = 2; event <= 501; event += 2) {
            net.retract(numbers[event - 2]);
        }
        for (int event = 2; event <= 501; event++) {
            OptionalLong expected = event % 2 == 0 ? OptionalLong.empty() : OptionalLong.of(7 + event);
            assertThat(net.bounds().earliest(event)).isEqualTo(expected);
        }
        net.add(lives.get(0));
        assertThat(net.bounds().earliest(2)).hasValue(9);
    }

    @Test
    void a_proof_takes_the_fewest_statements() {
        int a = net.point();
        int b = net.point();
        net.add(Constraint.between(Network.ORIGIN, a, 10, 10, 1));
        net.add(Constraint.between(a, b, 5, 5, 2));
        Constraint direct = Constraint.between(Network.ORIGIN, b, 15, 15, 3);
        net.add(direct);
        assertThat(net.bounds().whyNotLater(b))
                .extracting(Conflict.Link::constraint)
                .containsExactly(direct);
    }

    @Test
    void what_is_not_there_cannot_be_taken_back() {
        assertThatThrownBy(() -> net.retract(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> net.addAll(List.of(Constraint.atLeast(0, 3, 1, 1))))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(net.statements()).isEmpty();
    }
}
