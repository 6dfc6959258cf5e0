package tarikh.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ChoicesTest {
    private final LiveNetwork net = new LiveNetwork();

    @Test
    void a_source_that_writes_the_month_first_is_read_so_throughout() {
        int letter = net.point();
        int answer = net.point();
        net.add(Constraint.between(letter, answer, 1, 10, 1));
        // 3/4 and 5/4: the third and fifth of April or the fourth of March and of May.
        Choice order =
                new Choice(List.of(List.of(at(letter, 63), at(answer, 124)), List.of(at(letter, 93), at(answer, 95))));
        Choices.Chosen chosen = Choices.decide(net, List.of(order), 100);
        assertThat(chosen.options()).containsExactly(1);
        assertThat(chosen.complete()).isTrue();
        assertThat(chosen.givenUp()).isZero();
        assertThat(net.bounds().latest(answer)).hasValue(95);
        assertThat(net.statements()).hasSize(3);
    }

    @Test
    void the_likeliest_reading_is_kept_where_all_fit() {
        int event = net.point();
        Choice choice = new Choice(List.of(List.of(at(event, 5)), List.of(at(event, 6))));
        assertThat(Choices.decide(net, List.of(choice), 10).options()).containsExactly(0);
    }

    @Test
    void two_sources_that_only_fit_together_in_their_second_readings_are_both_changed() {
        int a = net.point();
        net.add(Constraint.between(Network.ORIGIN, a, 20, 29, 0).withTrust(0.1));
        Choice one = new Choice(List.of(List.of(at(a, 10)), List.of(at(a, 20))));
        Choice other = new Choice(List.of(List.of(at(a, 10)), List.of(at(a, 20))));
        Choices.Chosen chosen = Choices.decide(net, List.of(one, other), 10);
        assertThat(chosen.options()).containsExactly(1, 1);
        assertThat(chosen.complete()).isTrue();
    }

    @Test
    void too_many_combinations_are_said() {
        int a = net.point();
        net.add(Constraint.between(Network.ORIGIN, a, 20, 29, 0).withTrust(0.1));
        Choice choice = new Choice(List.of(List.of(at(a, 10)), List.of(at(a, 20))));
        assertThat(Choices.decide(net, List.of(choice, choice), 3).complete()).isFalse();
        assertThatThrownBy(() -> new Choice(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_combination_is_better_than_what_was_decided() {
        Random random = new Random(20260108);
        for (int trial = 0; trial < 200; trial++) {
            List<Choice> choices = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                choices.add(new Choice(List.of(some(random), some(random))));
            }
            double least = Double.POSITIVE_INFINITY;
            for (int combination = 0; combination < 8; combination++) {
                LiveNetwork live = live();
                for (int i = 0; i < 3; i++) {
                    live.addAll(choices.get(i).options().get(combination >> i & 1));
                }
                least = Math.min(least, lost(live));
            }
            LiveNetwork live = live();
            Choices.Chosen chosen = Choices.decide(live, choices, 8);
            assertThat(chosen.givenUp()).as("trial %d", trial).isEqualTo(lost(live));
            assertThat(least == 0).as("trial %d", trial).isEqualTo(chosen.givenUp() == 0);
        }
    }

    private static double lost(LiveNetwork live) {
        double sum = 0;
        for (int c : live.apart()) {
            sum += live.statement(c).trust();
        }
        return sum;
    }

    private static LiveNetwork live() {
        LiveNetwork live = new LiveNetwork();
        live.addPoints(3);
        return live;
    }

    private static List<Constraint> some(Random random) {
        List<Constraint> some = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            some.add(at(1 + random.nextInt(3), random.nextInt(3)));
        }
        return some;
    }

    private static Constraint at(int point, long value) {
        return Constraint.between(Network.ORIGIN, point, value, value, 0);
    }
}
