package tarikh.formats.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarikh.chronology.Chronicle;
import tarikh.formats.Chronicles;
import tarikh.formats.Examples;
import tarikh.formats.Hostile;
import tarikh.formats.SampleChronicle;
import tarikh.formats.SharedSchema;
import tarikh.formats.base.Tongue;
import tarikh.formats.base.Ways;
import tarikh.reading.entity.Known;
import tarikh.text.SourceText;

class GeoJsonFormatTest {
    private static final Optional<JsonSchema> SCHEMA = SharedSchema.find("geojson/GeoJSON.json");

    static List<Chronicle> chronicles() {
        return Chronicles.all();
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void it_is_geojson(Chronicle chronicle) throws IOException {
        JsonNode tree = tree(chronicle);
        SharedSchema.check(SCHEMA, tree);
        assertThat(tree.get("type").asText()).isEqualTo("FeatureCollection");
        Set<String> ids = new HashSet<>();
        for (JsonNode feature : tree.get("features")) {
            assertThat(feature.get("type").asText()).isEqualTo("Feature");
            assertThat(ids.add(feature.get("id").asText())).isTrue();
            feature.get("properties").forEach(p -> assertThat(p.isValueNode()).isTrue());
            positions(feature.get("geometry").get("coordinates"));
        }
    }

    private static void positions(JsonNode coordinates) {
        if (coordinates.get(0).isNumber()) {
            assertThat(coordinates).hasSize(2);
            assertThat(coordinates.get(0).asDouble()).isBetween(-180.0, 180.0);
            assertThat(coordinates.get(1).asDouble()).isBetween(-90.0, 90.0);
        } else {
            coordinates.forEach(GeoJsonFormatTest::positions);
        }
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void a_quote_is_what_stands_between_begin_and_end(Chronicle chronicle) throws IOException {
        SourceText source = chronicle.source();
        for (JsonNode feature : tree(chronicle).get("features")) {
            JsonNode said = feature.get("properties");
            if (said.has("quote")) {
                int begin =
                        source.text().offsetByCodePoints(0, said.get("begin").asInt());
                int end = source.text().offsetByCodePoints(0, said.get("end").asInt());
                assertThat(said.get("quote").asText())
                        .isEqualTo(source.text().substring(begin, end).replace('\ud800', '\ufffd'));
            }
        }
    }

    @Test
    void places_events_and_legs_are_told_apart_and_dated() throws IOException {
        JsonNode features = tree(SampleChronicle.chronicle()).get("features");
        assertThat(features.findValuesAsText("kind")).containsExactly("place", "place", "event", "leg");
        JsonNode leg = features.get(3);
        assertThat(leg.get("geometry").get("type").asText()).isEqualTo("LineString");
        assertThat(leg.get("properties").get("depart_latest").asText()).isEqualTo("1291-05-10");
        assertThat(leg.get("properties").has("arrive_latest")).isFalse();
        assertThat(features.get(2).get("properties").get("speaker").asText()).isEqualTo("narrator");
    }

    @Test
    void a_journey_over_the_date_line_is_cut_there() throws IOException {
        JsonNode line = tree(Hostile.chronicle()).get("features").get(3).get("geometry");
        assertThat(line.get("type").asText()).isEqualTo("MultiLineString");
        assertThat(line.get("coordinates").toString())
                .isEqualTo("[[[-179.0,10.0],[-180.0,-90.0]],[[180.0,-90.0],[180.0,-90.0]]]");
        List<List<Known.Point>> parts = Ways.between(new Known.Point(0, 170), new Known.Point(20, -170));
        assertThat(parts)
                .containsExactly(
                        List.of(new Known.Point(0, 170), new Known.Point(10, 180)),
                        List.of(new Known.Point(10, -180), new Known.Point(20, -170)));
    }

    @Test
    void it_can_stand_inside_a_script() {
        String json = Examples.write(new GeoJsonFormat(Tongue.EN), Hostile.chronicle());
        assertThat(json).doesNotContain("<").doesNotContain(">").doesNotContain("&");
    }

    @Test
    void every_located_place_of_a_journey_is_on_the_map() throws IOException {
        Chronicle travels = Examples.named("khusraw-travels");
        List<String> ids = tree(travels).get("features").findValuesAsText("tarikh_id");
        assertThat(ids)
                .filteredOn(id -> id.startsWith("p2-") || id.contains("-"))
                .isNotEmpty();
        travels.entities().stream()
                .filter(e -> e.known().location().isPresent())
                .forEach(e -> assertThat(ids).contains(e.id()));
    }

    private static JsonNode tree(Chronicle chronicle) throws IOException {
        return new ObjectMapper().readTree(Examples.bytes(new GeoJsonFormat(Tongue.EN), chronicle));
    }
}
