package tarikh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;

class DayRangeTest {
    @Test
    void weekdays_are_told_of_less_than_a_week() {
        assertThat(DayRange.between(0, 2).weekdays())
                .containsExactly(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        assertThat(DayRange.between(0, 5).weekdays()).hasSize(6);
        assertThat(DayRange.between(0, 6).weekdays()).isEmpty();
        assertThat(DayRange.onOrAfter(0).weekdays()).isEmpty();
    }

    private static final long SEED = 1_377L;
    private static final int PAIRS = 3_000;
    private static final long EDGE = 40;

    /** Ranges with ends near zero, each end open in one case of six. */
    private static DayRange randomRange(SplittableRandom random) {
        long a = random.nextLong(-20, 21);
        long b = random.nextLong(a, 21);
        return switch (random.nextInt(6)) {
            case 0 -> DayRange.onOrAfter(a);
            case 1 -> random.nextBoolean() ? DayRange.onOrBefore(b) : DayRange.unbounded();
            default -> DayRange.between(a, b);
        };
    }

    /** Membership of all days that could tell two such ranges apart. */
    private static void assertSameDays(DayRange range, LongPredicate expected, String what) {
        for (long day = -EDGE; day <= EDGE; day++) {
            if (range.contains(day) != expected.test(day)) {
                assertThat(range.contains(day))
                        .as("%s, day %d, seed %d", what, day, SEED)
                        .isEqualTo(expected.test(day));
            }
        }
    }

    private static boolean anyDay(LongPredicate predicate) {
        for (long day = -EDGE; day <= EDGE; day++) {
            if (predicate.test(day)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void the_intersection_holds_the_days_in_both() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < PAIRS; i++) {
            DayRange a = randomRange(random);
            DayRange b = randomRange(random);
            boolean shared = anyDay(day -> a.contains(day) && b.contains(day));
            assertThat(a.overlaps(b)).as("%s %s", a, b).isEqualTo(shared).isEqualTo(b.overlaps(a));
            if (shared) {
                assertThat(a.intersect(b)).isEqualTo(b.intersect(a));
                assertSameDays(a.intersect(b), day -> a.contains(day) && b.contains(day), a + " and " + b);
            } else {
                assertThatThrownBy(() -> a.intersect(b)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void the_hull_is_the_smallest_range_around_both() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < PAIRS; i++) {
            DayRange a = randomRange(random);
            DayRange b = randomRange(random);
            DayRange hull = a.hull(b);
            assertThat(hull).isEqualTo(b.hull(a));
            assertThat(a.isWithin(hull) && b.isWithin(hull)).isTrue();
            assertThat(hull.earliest()).isIn(a.earliest(), b.earliest());
            assertThat(hull.latest()).isIn(a.latest(), b.latest());
        }
    }

    @Test
    void a_range_is_within_another_that_holds_all_its_days() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < PAIRS; i++) {
            DayRange a = randomRange(random);
            DayRange b = randomRange(random);
            boolean leavesOut = anyDay(day -> a.contains(day) && !b.contains(day));
            assertThat(a.isWithin(b)).as("%s %s", a, b).isEqualTo(!leavesOut);
        }
    }

    @Test
    void a_weekday_narrows_a_range_to_its_first_and_last() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < PAIRS; i++) {
            DayRange range = randomRange(random);
            DayOfWeek weekday = DayOfWeek.of(random.nextInt(7) + 1);
            LongPredicate fits = day -> range.contains(day) && CalendarSystem.weekday(day) == weekday;
            assertThat(range.onWeekday(weekday).isPresent())
                    .as(range + " " + weekday)
                    .isEqualTo(anyDay(fits));
            range.onWeekday(weekday).ifPresent(narrowed -> {
                assertThat(narrowed.isWithin(range)).isTrue();
                narrowed.earliest().ifPresent(day -> assertThat(fits.test(day)).isTrue());
                narrowed.latest().ifPresent(day -> assertThat(fits.test(day)).isTrue());
                assertSameDays(
                        range, day -> range.contains(day) && (!fits.test(day) || narrowed.contains(day)), "none lost");
            });
        }
    }

    @Test
    void an_open_end_stays_open_when_a_weekday_narrows_the_other() {
        DayRange fromSunday = DayRange.onOrAfter(LocalDate.parse("2023-01-01").toEpochDay());
        assertThat(fromSunday.onWeekday(DayOfWeek.FRIDAY)).hasToString("Optional[[2023-01-06..]]");
    }

    @Test
    void widening_moves_known_ends_only() {
        assertThat(DayRange.on(10).widen(2, 3)).isEqualTo(DayRange.between(8, 13));
        assertThat(DayRange.onOrAfter(10).widen(2, 3)).isEqualTo(DayRange.onOrAfter(8));
        assertThat(DayRange.onOrBefore(10).widen(2, 3)).isEqualTo(DayRange.onOrBefore(13));
        assertThat(DayRange.unbounded().widen(2, 3)).isEqualTo(DayRange.unbounded());
    }

    @Test
    void a_range_does_not_end_before_it_starts() {
        assertThatThrownBy(() -> DayRange.between(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void days_beyond_the_calendar_of_java_are_refused_and_never_wrap_around() {
        long last = LocalDate.MAX.toEpochDay();
        assertThat(DayRange.on(last)).hasToString("[+999999999-12-31..+999999999-12-31]");
        assertThatThrownBy(() -> DayRange.on(last + 1)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> DayRange.onOrAfter(Long.MIN_VALUE)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> DayRange.on(last).widen(0, 1)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> DayRange.on(0).widen(Long.MIN_VALUE, 0)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> DayRange.on(0).widen(0, Long.MAX_VALUE)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void a_range_tells_which_ends_it_has() {
        assertThat(DayRange.unbounded().isUnbounded()).isTrue();
        assertThat(DayRange.onOrAfter(3).isUnbounded()).isFalse();
        assertThat(DayRange.onOrAfter(3).isBounded()).isFalse();
        assertThat(DayRange.onOrAfter(3).latest()).isEmpty();
        assertThat(DayRange.onOrBefore(3).earliest()).isEmpty();
        assertThat(DayRange.on(3).isSingleDay()).isTrue();
        assertThat(DayRange.between(3, 4).isSingleDay()).isFalse();
        assertThat(DayRange.between(3, 4))
                .hasSameHashCodeAs(DayRange.between(3, 4))
                .isNotEqualTo(DayRange.on(3));
    }
}
