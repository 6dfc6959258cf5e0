package tarikh.formats.storymapjs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarikh.chronology.Chronicle;
import tarikh.formats.Chronicles;
import tarikh.formats.Examples;
import tarikh.formats.Hostile;
import tarikh.formats.SampleChronicle;
import tarikh.formats.base.Cast;
import tarikh.formats.base.Html;
import tarikh.formats.base.Tongue;

class StoryMapJsFormatTest {
    static List<Chronicle> chronicles() {
        return Chronicles.all();
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void an_overview_and_then_every_located_stay_in_order(Chronicle chronicle) throws IOException {
        JsonNode slides = tree(chronicle).at("/storymap/slides");
        assertThat(slides.get(0).get("type").asText()).isEqualTo("overview");
        Cast cast = new Cast(chronicle);
        List<String> expected = chronicle.journeys().stream()
                .flatMap(j -> j.stays().stream())
                .filter(s -> cast.point(s.place()).isPresent())
                .map(s -> Html.of(cast.name(s.place(), Tongue.EN)))
                .toList();
        int slide = 0;
        for (JsonNode each : slides) {
            assertThat(each.at("/text/headline").asText()).isNotEmpty();
            assertThat(each.at("/text/text").isTextual()).isTrue();
            if (slide > 0) {
                assertThat(each.at("/location/lat").asDouble()).isBetween(-90.0, 90.0);
                assertThat(each.at("/location/lon").asDouble()).isBetween(-180.0, 180.0);
                assertThat(each.at("/location/line").isBoolean()).isTrue();
                assertThat(each.get("date").isTextual()).isTrue();
            }
            slide++;
        }
        assertThat(slides.size() - 1).isGreaterThanOrEqualTo(expected.size());
        if (!expected.isEmpty() && !chronicle.equals(Hostile.chronicle())) {
            assertThat(slides.findValuesAsText("headline").subList(1, slides.size()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_line_leads_to_every_stop_but_the_first() throws IOException {
        JsonNode slides = tree(SampleChronicle.chronicle()).at("/storymap/slides");
        assertThat(slides.get(1).at("/location/line").asBoolean()).isFalse();
        assertThat(slides.get(2).at("/location/line").asBoolean()).isTrue();
    }

    @Test
    void nothing_in_it_is_a_script() {
        assertThat(Examples.write(new StoryMapJsFormat(Tongue.EN), Hostile.chronicle()))
                .doesNotContain("<");
    }

    private static JsonNode tree(Chronicle chronicle) throws IOException {
        return new ObjectMapper().readTree(Examples.bytes(new StoryMapJsFormat(Tongue.EN), chronicle));
    }
}
