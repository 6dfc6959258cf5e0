package tarikh.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something may lie, counted from 1970-01-01 ISO, both ends included, either end possibly open.
 *
 * <p>A known end lies between the first and the last day of {@link LocalDate}; a {@link DateTimeException} refuses others.
 */
public final class DayRange {
    private static final DayRange UNBOUNDED = new DayRange(null, null);
    private static final int WEEK = 7;
    private static final long FIRST_DAY = LocalDate.MIN.toEpochDay();
    private static final long LAST_DAY = LocalDate.MAX.toEpochDay();

    private final @Nullable Long earliest;
    private final @Nullable Long latest;

    private DayRange(@Nullable Long earliest, @Nullable Long latest) {
        checkDomain(earliest);
        checkDomain(latest);
        if (earliest != null && latest != null && latest < earliest) {
            throw new IllegalArgumentException("not a range of days: " + earliest + ".." + latest);
        }
        this.earliest = earliest;
        this.latest = latest;
    }

    private static void checkDomain(@Nullable Long day) {
        if (day != null && (day < FIRST_DAY || day > LAST_DAY)) {
            throw new DateTimeException("not a day: " + day + "; days go from " + FIRST_DAY + " to " + LAST_DAY);
        }
    }

    /** {@return the days from the first to the last, both included} */
    public static DayRange between(long earliest, long latest) {
        return new DayRange(earliest, latest);
    }

    /** {@return this one day} */
    public static DayRange on(long day) {
        return new DayRange(day, day);
    }

    public static DayRange onOrAfter(long earliest) {
        return new DayRange(earliest, null);
    }

    public static DayRange onOrBefore(long latest) {
        return new DayRange(null, latest);
    }

    /** {@return all days: nothing is known} */
    public static DayRange unbounded() {
        return UNBOUNDED;
    }

    /** {@return the first day, or empty if the range is open at its start} */
    public OptionalLong earliest() {
        return earliest == null ? OptionalLong.empty() : OptionalLong.of(earliest);
    }

    /** {@return the last day, or empty if the range is open at its end} */
    public OptionalLong latest() {
        return latest == null ? OptionalLong.empty() : OptionalLong.of(latest);
    }

    public boolean isUnbounded() {
        return earliest == null && latest == null;
    }

    /** {@return whether both ends are known} */
    public boolean isBounded() {
        return earliest != null && latest != null;
    }

    public boolean isSingleDay() {
        return earliest != null && earliest.equals(latest);
    }

    public boolean contains(long day) {
        return (earliest == null || earliest <= day) && (latest == null || day <= latest);
    }

    /** {@return whether at least one day lies in both} */
    public boolean overlaps(DayRange other) {
        return (earliest == null || other.latest == null || earliest <= other.latest)
                && (latest == null || other.earliest == null || other.earliest <= latest);
    }

    /**
     * The days in both ranges.
     *
     * @throws IllegalArgumentException if no day is; ask {@link #overlaps} first
     */
    public DayRange intersect(DayRange other) {
        return new DayRange(later(earliest, other.earliest), sooner(latest, other.latest));
    }

    /** {@return the smallest range that holds both} */
    public DayRange hull(DayRange other) {
        Long from = earliest == null || other.earliest == null ? null : Math.min(earliest, other.earliest);
        Long to = latest == null || other.latest == null ? null : Math.max(latest, other.latest);
        return new DayRange(from, to);
    }

    /** {@return whether every day of this range is in the other} */
    public boolean isWithin(DayRange other) {
        return (other.earliest == null || earliest != null && other.earliest <= earliest)
                && (other.latest == null || latest != null && latest <= other.latest);
    }

    /** {@return from the first to the last such weekday in this range, an open end staying open; empty if there is none} */
    public Optional<DayRange> onWeekday(DayOfWeek weekday) {
        Long from = earliest == null ? null : Long.valueOf(earliest + daysFrom(weekdayOf(earliest), weekday));
        Long to = latest == null ? null : Long.valueOf(latest - daysFrom(weekday, weekdayOf(latest)));
        return from != null && to != null && to < from ? Optional.empty() : Optional.of(new DayRange(from, to));
    }

    private static DayOfWeek weekdayOf(long day) {
        return CalendarSystem.weekday(day);
    }

    private static int daysFrom(DayOfWeek start, DayOfWeek end) {
        return Math.floorMod(end.getValue() - start.getValue(), WEEK);
    }

    /** {@return the weekdays of these days in their order, if they are fewer than a week; else none} */
    public List<DayOfWeek> weekdays() {
        if (earliest == null || latest == null || latest - earliest >= WEEK - 1) {
            return List.of();
        }
        List<DayOfWeek> weekdays = new ArrayList<>();
        for (long day = earliest; day <= latest; day++) {
            weekdays.add(weekdayOf(day));
        }
        return List.copyOf(weekdays);
    }

    /** {@return this range with its first day moved by {@code before} days and its last by {@code after}; open ends stay open} */
    public DayRange widen(long before, long after) {
        return new DayRange(moved(earliest, -before), moved(latest, after));
    }

    private static @Nullable Long moved(@Nullable Long day, long by) {
        if (day == null) {
            return null;
        }
        if (by < FIRST_DAY * 2 || by > LAST_DAY * 2) {
            throw new DateTimeException("not a distance of days: " + by);
        }
        return day + by;
    }

    private static @Nullable Long later(@Nullable Long a, @Nullable Long b) {
        return a == null ? b : b == null ? a : Long.valueOf(Math.max(a, b));
    }

    private static @Nullable Long sooner(@Nullable Long a, @Nullable Long b) {
        return a == null ? b : b == null ? a : Long.valueOf(Math.min(a, b));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DayRange that
                && Objects.equals(earliest, that.earliest)
                && Objects.equals(latest, that.latest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(earliest, latest);
    }

    /** {@return ISO days with {@code ..} for an open end, as {@code [1929-01-20..1929-02-13]}} */
    @Override
    public String toString() {
        return "[" + iso(earliest) + ".." + iso(latest) + "]";
    }

    private static String iso(@Nullable Long day) {
        return day == null ? "" : LocalDate.ofEpochDay(day).toString();
    }
}
