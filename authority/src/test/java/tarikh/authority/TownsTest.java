package tarikh.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tarikh.text.FoldedText;

class TownsTest {
    private final Authority authority = Authority.load(TownsTest.class.getClassLoader());

    @Test
    void a_town_of_no_pack_is_known_with_its_point() {
        PlaceRecord town = authority.townsNamed(FoldedText.fold("رمشايد")).get(0);
        assertThat(town.latin()).isEqualTo("Remscheid");
        assertThat(town.country()).isEqualTo("DE");
        assertThat(town.latitude()).isBetween(51.1, 51.3);
        assertThat(town.source()).isEqualTo(PlaceRecord.GEONAMES);
        assertThat(authority.population(town)).isGreaterThan(50_000);
    }

    @Test
    void a_town_of_a_pack_is_given_as_the_pack_has_it() {
        List<PlaceRecord> lyons = authority.townsNamed(FoldedText.fold("ليون"));
        assertThat(lyons).extracting(PlaceRecord::ids).contains(Map.of("geonames", "2996944"));
        assertThat(lyons).filteredOn(p -> p.latin().equals("Lyon")).hasSize(1);
    }

    @Test
    void the_inhabitants_of_a_town_of_a_pack_are_known() {
        PlaceRecord cairo = authority.townsNamed(FoldedText.fold("القاهرة")).get(0);
        assertThat(authority.population(cairo)).isGreaterThan(5_000_000);
    }

    @Test
    void longer_names_are_announced_by_their_beginning() {
        assertThat(authority.townMayBegin(FoldedText.fold("سان"))).isTrue();
        assertThat(authority.townGoesOn(FoldedText.fold("سان"))).isTrue();
        assertThat(authority.townGoesOn(FoldedText.fold("رمشايد"))).isFalse();
    }

    @Test
    void folders_of_ones_own_come_without_the_table() {
        assertThat(Authority.of(List.of()).townsNamed(FoldedText.fold("رمشايد")))
                .isEmpty();
    }
}
