package tarikh.formats.timelinejs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarikh.chronology.Chronicle;
import tarikh.formats.Chronicles;
import tarikh.formats.Examples;
import tarikh.formats.Hostile;
import tarikh.formats.SampleChronicle;
import tarikh.formats.base.Html;
import tarikh.formats.base.Tongue;

/** By the rules of the data format of TimelineJS3 as its documentation gives them. */
class TimelineJsFormatTest {
    static List<Chronicle> chronicles() {
        return Chronicles.all();
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void every_dated_event_is_a_slide_with_a_valid_date_and_its_words(Chronicle chronicle) throws IOException {
        JsonNode tree = tree(chronicle);
        assertThat(tree.at("/title/text/headline").asText()).isNotEmpty();
        List<String> dated = chronicle.events().stream()
                .filter(e -> !e.days().isUnbounded())
                .map(e -> e.event().id())
                .toList();
        assertThat(tree.get("events").findValuesAsText("unique_id")).containsExactlyInAnyOrderElementsOf(dated);
        Set<String> ids = new HashSet<>();
        for (JsonNode slide : tree.get("events")) {
            String id = slide.get("unique_id").asText();
            assertThat(ids.add(id)).isTrue();
            LocalDate start = date(slide.get("start_date"));
            if (slide.has("end_date")) {
                assertThat(date(slide.get("end_date"))).isAfter(start);
            }
            assertThat(slide.get("display_date").asText()).isNotEmpty();
            String clause = chronicle.events().stream()
                    .filter(e -> e.event().id().equals(id))
                    .map(e -> chronicle.source().quote(e.event().extent()))
                    .findFirst()
                    .orElseThrow();
            assertThat(slide.at("/text/text").asText())
                    .startsWith("<blockquote dir=\"auto\">" + Html.of(clause).replace('\ud800', '\ufffd'));
        }
    }

    private static LocalDate date(JsonNode date) {
        int year = date.get("year").asInt();
        assertThat(year).isNotZero();
        assertThat(date.has("month") || !date.has("day")).isTrue();
        return LocalDate.of(
                year > 0 ? year : year + 1,
                date.path("month").asInt(1),
                date.path("day").asInt(1));
    }

    @Test
    void an_open_end_is_said_in_words() throws IOException {
        JsonNode reached = tree(SampleChronicle.chronicle()).get("events").get(1);
        assertThat(reached.get("start_date").toString()).isEqualTo("{\"year\":1291,\"month\":5,\"day\":31}");
        assertThat(reached.has("end_date")).isFalse();
        assertThat(reached.get("display_date").asText()).contains("24 May 1291");
        assertThat(reached.at("/text/text").asText()).contains("did not happen");
    }

    @Test
    void nothing_in_it_is_a_script() {
        assertThat(Examples.write(new TimelineJsFormat(Tongue.EN), Hostile.chronicle()))
                .doesNotContain("<");
    }

    private static JsonNode tree(Chronicle chronicle) throws IOException {
        return new ObjectMapper().readTree(Examples.bytes(new TimelineJsFormat(Tongue.EN), chronicle));
    }
}
