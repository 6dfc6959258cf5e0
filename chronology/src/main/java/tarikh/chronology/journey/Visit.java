package tarikh.chronology.journey;

import java.util.List;
import tarikh.chronology.DatedEvent;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;

/**
 * One event that puts a person at a place.
 *
 * @param place entity id
 * @param note name of the narrower place, or empty
 * @param inside entity ids of the larger places named with it
 * @param told the event and, when the text tells the visit more than once, the later tellings
 */
record Visit(String place, String note, List<String> inside, List<DatedEvent> told) {
    private static final long LONGEST_SAME = 400;
    /** Beyond this many tellings another one adds nothing; keeps texts that repeat themselves cheap. */
    private static final int MOST_TOLD = 32;

    Visit {
        inside = List.copyOf(inside);
        told = List.copyOf(told.subList(0, Math.min(MOST_TOLD, told.size())));
    }

    DatedEvent first() {
        return told.get(0);
    }

    DatedEvent last() {
        return told.get(told.size() - 1);
    }

    Visit with(DatedEvent another, String otherNote, List<String> otherInside) {
        List<DatedEvent> all = new java.util.ArrayList<>(told);
        all.add(another);
        List<String> places = new java.util.ArrayList<>(inside);
        otherInside.stream().filter(p -> !places.contains(p)).forEach(places::add);
        return new Visit(place, note.isEmpty() ? otherNote : note, places, all);
    }

    /** {@return whether one of its events tells a way to the place, not only being there} */
    boolean isMove() {
        return told.stream().anyMatch(d -> moves(d.event().type()) && !isLeftBy(d));
    }

    /** {@return whether an event tells only that somebody left the place} */
    boolean isLeftBy(DatedEvent event) {
        return event.event().arguments().stream()
                .anyMatch(a -> a.role() == Role.ORIGIN && a.entity().equals(place));
    }

    static boolean moves(EventType type) {
        return switch (type) {
            case MOVE_ARRIVE, MOVE_TRAVEL, MOVE_SEND, MOVE_EXPEL, MOVE_FLEE, MOVE_DEPART -> true;
            default -> false;
        };
    }

    /** {@return whether all of it lies before all of the other} */
    boolean isBefore(Visit other) {
        long end = told.stream()
                .mapToLong(d -> d.days().latest().orElse(Long.MAX_VALUE))
                .min()
                .orElse(Long.MAX_VALUE);
        long start = other.told.stream()
                .mapToLong(d -> d.days().earliest().orElse(Long.MIN_VALUE))
                .max()
                .orElse(Long.MIN_VALUE);
        return end < start;
    }

    /** {@return whether both are dated closely and could be one} */
    boolean couldBe(DatedEvent event) {
        return told.stream()
                .anyMatch(d -> isClose(d) && isClose(event) && d.days().overlaps(event.days()));
    }

    private static boolean isClose(DatedEvent event) {
        return event.days().earliest().isPresent()
                && event.days().latest().isPresent()
                && event.days().latest().getAsLong() - event.days().earliest().getAsLong() <= LONGEST_SAME;
    }
}
