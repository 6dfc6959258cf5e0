package tarikh.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tarikh.text.LexEntry;

class OverlayTest {
    private static final Authority AUTHORITY = Authority.load(OverlayTest.class.getClassLoader());

    @Test
    void no_town_stands_twice_in_the_packs() {
        List<String> ids = places().stream()
                .map(p -> p.ids().getOrDefault(PlaceRecord.GEONAMES, ""))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).hasSizeGreaterThan(600).doesNotHaveDuplicates();
    }

    @Test
    void every_state_that_is_no_more_says_when_it_was() {
        assertThat(places())
                .filteredOn(p -> p.kind().equals("state"))
                .hasSizeGreaterThan(100)
                .allMatch(p -> p.from() > Integer.MIN_VALUE && p.to() < Integer.MAX_VALUE && p.from() <= p.to());
    }

    @Test
    void every_place_says_where_its_point_is_from() {
        assertThat(places())
                .hasSizeGreaterThan(1500)
                .allMatch(p -> p.source().equals(PlaceRecord.OWN) || p.ids().containsKey(PlaceRecord.GEONAMES));
    }

    private static Set<PlaceRecord> places() {
        Set<PlaceRecord> places = new LinkedHashSet<>();
        for (LexEntry entry : AUTHORITY.names().entries()) {
            if (AUTHORITY.record(entry) instanceof PlaceRecord place) {
                places.add(place);
            }
        }
        return places;
    }
}
