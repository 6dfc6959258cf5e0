package tarikh.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarikh.reading.entity.Known.Point;

class JourneyMapTest {
    private static final Point CAIRO = new Point(30.04, 31.24);
    private static final Point FES = new Point(34.03, -5.0);
    private static final Point CANTON = new Point(23.13, 113.26);
    private static final Point SUVA = new Point(-18.14, 178.44);
    private static final Point APIA = new Point(-13.83, -171.77);
    private static final Point LONDON = new Point(51.5, -0.12);
    private static final Point SAN_FRANCISCO = new Point(37.77, -122.42);
    private static final Point TROMSO = new Point(69.65, 18.96);
    private static final Point USHUAIA = new Point(-54.8, -68.3);

    static List<List<Point>> journeys() {
        return List.of(
                List.of(CAIRO),
                List.of(CAIRO, new Point(30.01, 31.21)),
                List.of(FES, CAIRO),
                List.of(SUVA, APIA),
                List.of(FES, CANTON),
                List.of(LONDON, CANTON, SAN_FRANCISCO, LONDON),
                List.of(CANTON, SAN_FRANCISCO),
                List.of(TROMSO, USHUAIA),
                List.of(new Point(89, 0), TROMSO));
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void every_place_lies_inside_its_map(List<Point> places) {
        JourneyMap map = new Atlas().map(places);
        for (Atlas.Spot spot : new Atlas().spots(places)) {
            assertThat(spot.x()).isBetween(0, map.width());
            assertThat(spot.y()).isBetween(0, map.height());
        }
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void a_map_is_wider_than_high_and_small_enough_to_send(List<Point> places) {
        JourneyMap map = new Atlas().map(places);
        assertThat(map.width()).isGreaterThan(map.height() - 1);
        assertThat(map.land().length()).isBetween(1, 200_000);
        assertThat(map.graticule()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void paths_hold_nothing_but_commands_and_whole_numbers(List<Point> places) {
        Pattern path = Pattern.compile("[MLlz0-9, -]*");
        JourneyMap map = new Atlas().map(places);
        assertThat(map.land()).matches(path);
        assertThat(map.seams()).matches(path);
        assertThat(map.graticule()).matches(path);
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void the_same_places_give_the_same_map(List<Point> places) {
        assertThat(new Atlas().map(places)).isEqualTo(new Atlas().map(places));
    }

    @org.junit.jupiter.api.Test
    void neighbours_over_the_antimeridian_stay_neighbours() {
        List<Atlas.Spot> spots = new Atlas().spots(List.of(SUVA, APIA));
        assertThat(spots.get(0).x()).isLessThan(spots.get(1).x());
        assertThat(spots.get(0).y()).isGreaterThan(spots.get(1).y());
    }
}
