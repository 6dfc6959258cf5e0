package tarikh.reading.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tarikh.calendar.DayRange;

/**
 * What the authority files know of an entity.
 *
 * @param latin the usual Latin name, else empty
 * @param ids by the name of the naming authority, such as {@code geonames}
 * @param point a single point, or empty when the place is not located
 * @param born days of birth as known, unbounded when not
 * @param died days of death as known, unbounded when not
 * @param inside Latin names of the larger places that hold it, innermost first
 * @param reason why this record was chosen, one line
 * @param candidates the records that the name could mean, the likeliest first; empty when it could mean only one
 */
public record Known(
        String latin,
        Map<String, String> ids,
        List<Point> point,
        DayRange born,
        DayRange died,
        List<String> inside,
        String reason,
        List<Choice> candidates) {
    private static final Known NOTHING =
            new Known("", Map.of(), List.of(), DayRange.unbounded(), DayRange.unbounded(), List.of(), "");

    public Known {
        ids = java.util.Collections.unmodifiableMap(new TreeMap<>(ids));
        point = List.copyOf(point);
        inside = List.copyOf(inside);
        candidates = List.copyOf(candidates);
    }

    /** What is known of something whose name could mean nothing else. */
    public Known(
            String latin,
            Map<String, String> ids,
            List<Point> point,
            DayRange born,
            DayRange died,
            List<String> inside,
            String reason) {
        this(latin, ids, point, born, died, inside, reason, List.of());
    }

    /** {@return the same, with the records that were weighed} */
    Known among(List<Choice> weighed) {
        return new Known(latin, ids, point, born, died, inside, reason, weighed);
    }

    /**
     * A record that a name could mean.
     *
     * @param kind of the place, as the packs write it
     * @param country ISO 3166 code of the country of today, or empty
     * @param reason what speaks for it or against it, one line
     */
    public record Choice(
            String latin, String kind, String country, Map<String, String> ids, Point point, String reason) {
        public Choice {
            ids = java.util.Collections.unmodifiableMap(new TreeMap<>(ids));
        }
    }

    public static Known nothing() {
        return NOTHING;
    }

    /** {@return the location, or empty when it is not known} */
    public Optional<Point> location() {
        return point.stream().findFirst();
    }

    /** Degrees of latitude north and longitude east, WGS 84. */
    public record Point(double latitude, double longitude) {
        public Point {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("not a point: " + latitude + ", " + longitude);
            }
        }
    }
}
