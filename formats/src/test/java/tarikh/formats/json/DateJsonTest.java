package tarikh.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tarikh.calendar.CalendarSystem;
import tarikh.formats.SampleChronicle;
import tarikh.reading.timex.Timex;

class DateJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchema SCHEMA = schema();

    private final DateJson json = new DateJson(List.of(CalendarSystem.JULIAN, CalendarSystem.RUMI));

    private static JsonSchema schema() {
        try {
            String chronicle = new String(ChronicleJson.schema().readAllBytes(), StandardCharsets.UTF_8);
            return JsonSchemaFactory.getInstance(
                            SpecVersion.VersionFlag.V202012,
                            b -> b.schemaLoaders(s -> s.schemas(Map.of("urn:tarikh:chronicle:1", chronicle))))
                    .getSchema(DateJson.schema());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_line_with_all_readings_validates_and_has_the_days_in_each_calendar() throws IOException {
        JsonNode line = line(SampleChronicle.chronicle().times());
        assertThat(SCHEMA.validate(line)).isEmpty();
        JsonNode readings = line.at("/times/0/readings");
        assertThat(readings).hasSize(2);
        assertThat(readings.at("/0/calendars/julian").asText()).isEqualTo("1291-05-03");
        assertThat(readings.at("/0/calendars/rumi").isNull()).isTrue();
        assertThat(readings.at("/1/written").asText()).isEqualTo("julian 1291-05-04");
        assertThat(readings.at("/1/weekdays").toString()).isEqualTo("[5]");
    }

    @Test
    void a_problem_is_told_and_validates() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeLine(SampleChronicle.chronicle().source(), List.of(), "no date", out);
        JsonNode line = MAPPER.readTree(out.toByteArray());
        assertThat(SCHEMA.validate(line)).isEmpty();
        assertThat(line.get("problem").asText()).isEqualTo("no date");
    }

    @Test
    void the_schema_refuses_a_time_without_readings() throws IOException {
        JsonNode line = line(SampleChronicle.chronicle().times());
        ((ObjectNode) line.at("/times/0")).remove("readings");
        assertThat(SCHEMA.validate(line)).isNotEmpty();
    }

    private JsonNode line(List<Timex> times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeLine(SampleChronicle.chronicle().source(), times, "", out);
        return MAPPER.readTree(out.toByteArray());
    }
}
