package tarikh.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {
    private final NameMatcher matcher = new NameMatcher(Authority.load(NameMatcherTest.class.getClassLoader()));

    @ParameterizedTest
    @CsvSource({
        "زينوفياف, Grigory Zinoviev",
        "تروتسكى, Leon Trotsky",
        "بوخارن, Nikolai Bukharin",
        "دستيوفسكي, Fyodor Dostoevsky",
        "نابوليون, Napoleon"
    })
    void misspelt_people_are_found_first(String spelled, String latin) {
        assertThat(matcher.people(spelled, 5).get(0).record().latin()).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "القسطنطينيه, Istanbul",
        "برنكيبو, Prinkipo",
        "الما-آتا, Almaty",
        "اودسا, Odesa",
        "قازاخستان, Kazakhstan"
    })
    void old_and_misspelt_places_are_found_first(String spelled, String latin) {
        assertThat(matcher.places(spelled, List.of(), 5).get(0).record().latin())
                .isEqualTo(latin);
    }

    @Test
    void a_sea_is_no_city() {
        assertThat(matcher.places("البحر الأسود", List.of("city"), 5)).isEmpty();
    }

    @Test
    void a_name_that_nothing_comes_near_has_no_candidates() {
        assertThat(matcher.people("غلمشطقبور", 5)).isEmpty();
    }

    @Test
    void the_only_one_spelled_almost_so_is_told() {
        assertThat(matcher.almost("زينوفياف", true)).isPresent();
        assertThat(matcher.almost("كافيف", true)).isEmpty();
    }

    @Test
    void candidates_say_why() {
        assertThat(matcher.places("تركيا", List.of("country"), 1).get(0).reason())
                .isEqualTo("exactly this name");
    }
}
