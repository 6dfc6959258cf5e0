package tarikh.chronology.contradiction;

import java.util.List;
import java.util.stream.Stream;
import tarikh.calendar.DayRange;
import tarikh.chronology.anchor.TimeClaims;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.Known;
import tarikh.reading.timex.Alternative;
import tarikh.reading.timex.Timex;

/** What the reader kept beside the reading it took: other days of a date, other places of one name. */
final class OtherReadings {
    private OtherReadings() {}

    /** {@return the days that the words of a date can mean, first as they were taken} */
    static List<DayRange> days(Timex time) {
        return Stream.concat(
                        Stream.of(TimeClaims.days(time)),
                        time.details().alternatives().stream().map(Alternative::days))
                .toList();
    }

    /** {@return whether two dates have a day in common in any of their readings} */
    static boolean mayMeet(Timex one, Timex other) {
        return days(one).stream().anyMatch(d -> days(other).stream().anyMatch(d::overlaps));
    }

    /** {@return where the place that a name means may lie, first as it was taken} */
    static List<Known.Point> points(Entity place) {
        return Stream.concat(
                        place.known().location().stream(),
                        place.known().candidates().stream().map(Known.Choice::point))
                .toList();
    }
}
