package tarikh.reading.entity;

import java.util.List;
import java.util.stream.Stream;
import tarikh.calendar.DayRange;

/** When the known people of a text died, as a sign of the age it tells of. */
public final class Lifetimes {
    private static final long NEAR = 36_500;

    private Lifetimes() {}

    /**
     * The days of death in the middle of all that are known, if most lie within a century of them.
     *
     * @return unbounded if nobody's death is known or the deaths lie far apart
     */
    public static DayRange middle(List<Entity> entities) {
        List<DayRange> deaths = entities.stream()
                .filter(e -> e.kind() == EntityKind.PERSON)
                .flatMap(e -> Stream.of(e.known().died()))
                .filter(d -> d.earliest().isPresent() && d.latest().isPresent())
                .sorted((a, b) -> Long.compare(day(a), day(b)))
                .toList();
        if (deaths.isEmpty()) {
            return DayRange.unbounded();
        }
        DayRange middle = deaths.get(deaths.size() / 2);
        long near = deaths.stream()
                .filter(d -> Math.abs(day(d) - day(middle)) <= NEAR)
                .count();
        return 3 * near >= 2 * deaths.size() ? middle : DayRange.unbounded();
    }

    private static long day(DayRange range) {
        return range.latest().orElseThrow();
    }
}
