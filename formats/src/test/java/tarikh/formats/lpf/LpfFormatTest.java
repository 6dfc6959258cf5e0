package tarikh.formats.lpf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarikh.calendar.Edtf;
import tarikh.chronology.Chronicle;
import tarikh.formats.Chronicles;
import tarikh.formats.Examples;
import tarikh.formats.SampleChronicle;
import tarikh.formats.SharedSchema;
import tarikh.formats.base.Tongue;
import tarikh.reading.entity.EntityKind;

class LpfFormatTest {
    private static final Optional<JsonSchema> FEATURE = SharedSchema.find("lpf/schema_lpf_v1.2.2.json");
    private static final Optional<JsonSchema> GEOJSON = SharedSchema.find("geojson/GeoJSON.json");

    static List<Chronicle> chronicles() {
        return Chronicles.all();
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void every_place_is_a_feature_by_the_rules_of_linked_places(Chronicle chronicle) throws IOException {
        JsonNode tree = tree(chronicle);
        assertThat(tree.get("type").asText()).isEqualTo("FeatureCollection");
        assertThat(tree.get("@context").asText()).endsWith(".jsonld");
        assertThat(tree.get("features")).hasSize((int) chronicle.entities().stream()
                .filter(e -> e.kind() == EntityKind.PLACE)
                .count());
        for (JsonNode feature : tree.get("features")) {
            SharedSchema.check(FEATURE, feature);
            assertThat(feature.get("type").asText()).isEqualTo("Feature");
            assertThat(URI.create(feature.get("@id").asText()).isAbsolute()).isTrue();
            assertThat(feature.get("properties").get("title").asText()).isNotEmpty();
            assertThat(feature.get("names")).isNotEmpty();
            assertThat(feature.get("names")
                            .get(0)
                            .get("citations")
                            .get(0)
                            .get("label")
                            .isTextual())
                    .isTrue();
            feature.path("links")
                    .forEach(l ->
                            assertThat(URI.create(l.get("identifier").asText())).isNotNull());
            feature.path("when").path("timespans").forEach(LpfFormatTest::timespan);
        }
    }

    private static void timespan(JsonNode span) {
        JsonNode start = span.get("start");
        assertThat(start).hasSize(1);
        start.forEach(d -> assertThat(Edtf.parse(d.asText())).isNotNull());
        span.path("end").forEach(d -> assertThat(Edtf.parse(d.asText())).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void located_places_are_geojson_too(Chronicle chronicle) throws IOException {
        for (JsonNode feature : tree(chronicle).get("features")) {
            if (feature.has("geometry")) {
                SharedSchema.check(GEOJSON, feature);
                assertThat(feature.get("geometry").get("coordinates")).hasSize(2);
            }
        }
    }

    @Test
    void a_place_has_its_names_as_attested_its_record_and_the_days_told_of_it() throws IOException {
        JsonNode acre = tree(SampleChronicle.chronicle()).get("features").get(0);
        assertThat(acre.get("names").findValuesAsText("toponym")).containsExactly("Acre", "Acre");
        assertThat(acre.get("names").get(0).get("citations").get(0).get("year").asInt())
                .isEqualTo(1999);
        assertThat(acre.get("links").get(0).get("identifier").asText()).isEqualTo("https://sws.geonames.org/1/");
        assertThat(acre.get("when")
                        .get("timespans")
                        .get(0)
                        .get("start")
                        .get("in")
                        .asText())
                .isEqualTo("1291-05-10");
        assertThat(acre.get("descriptions").get(0).get("value").asText()).isEqualTo("Salma left Acre on 3 May 1291");
    }

    private static JsonNode tree(Chronicle chronicle) throws IOException {
        return new ObjectMapper().readTree(Examples.bytes(new LpfFormat(Tongue.EN), chronicle));
    }
}
