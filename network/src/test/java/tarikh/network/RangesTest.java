package tarikh.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class RangesTest {
    @Test
    void ranges_are_put_in_order_and_those_that_touch_are_joined() {
        Ranges ranges = Ranges.of(20, 22, 5, 7, 8, 9, 21, 30);
        assertThat(ranges).hasToString("5..9, 20..30").isEqualTo(Ranges.of(5, 9, 20, 30));
        assertThat(ranges.count()).isEqualTo(2);
        assertThat(ranges).hasSameHashCodeAs(Ranges.of(5, 9, 20, 30));
    }

    @Test
    void the_nearest_numbers_are_found_for_every_number_in_a_gap() {
        Ranges ranges = Ranges.of(3, 3, 6, 9, 12, 13);
        for (long n = 0; n < 20; n++) {
            boolean outside = n < ranges.first() || n > ranges.last();
            long floor = n;
            long ceiling = n;
            while (!outside && !ranges.contains(floor)) {
                floor--;
            }
            while (!outside && !ranges.contains(ceiling)) {
                ceiling++;
            }
            assertThat(ranges.floor(n)).isEqualTo(floor);
            assertThat(ranges.ceiling(n)).isEqualTo(ceiling);
        }
    }

    @Test
    void widening_closes_gaps() {
        assertThat(Ranges.of(3, 3, 6, 9, 20, 21).widened(1)).hasToString("2..10, 19..22");
    }

    @Test
    void nonsense_is_refused() {
        assertThatThrownBy(Ranges::of).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ranges.of(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ranges.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
