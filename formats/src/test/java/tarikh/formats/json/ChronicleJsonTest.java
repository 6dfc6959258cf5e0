package tarikh.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tarikh.chronology.Chronicle;
import tarikh.formats.SampleChronicle;

class ChronicleJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ChronicleJson.schema());

    private final ChronicleJson json = new ChronicleJson();

    @Test
    void every_field_filled_validates_against_the_schema() throws IOException {
        assertThat(faults(tree(SampleChronicle.chronicle()))).isEmpty();
    }

    @Test
    void a_chronicle_in_which_nothing_was_found_validates() throws IOException {
        assertThat(faults(tree(SampleChronicle.empty()))).isEmpty();
    }

    @Test
    void the_schema_refuses_what_the_contract_does_not_allow() throws IOException {
        JsonNode time = tree(SampleChronicle.chronicle()).get("times").get(0);
        for (String field : List.of("begin", "value", "mod", "hijri", "anchor", "rule", "earliest")) {
            JsonNode whole = tree(SampleChronicle.chronicle());
            ((ObjectNode) whole.get("times").get(0)).remove(field);
            assertThat(time.has(field)).isTrue();
            assertThat(faults(whole)).as("without %s", field).isNotEmpty();
        }
        JsonNode wrongType = tree(SampleChronicle.chronicle());
        ((ObjectNode) wrongType.get("events").get(0)).put("type", "move.teleport");
        assertThat(faults(wrongType)).isNotEmpty();
    }

    @Test
    void offsets_count_code_points_and_quote_the_text() throws IOException {
        JsonNode time = tree(SampleChronicle.chronicle()).get("times").get(0);
        int begin = time.get("begin").asInt();
        int end = time.get("end").asInt();
        assertThat(begin).isEqualTo(SampleChronicle.at("3 May 1291").start() - 2);
        String text = SampleChronicle.TEXT;
        assertThat(text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end)))
                .isEqualTo(time.get("text").asText());
    }

    @Test
    void what_has_no_words_has_null_offsets() throws IOException {
        JsonNode tree = tree(SampleChronicle.chronicle());
        JsonNode dropped = tree.at("/events/1/roles/0");
        assertThat(dropped.get("begin").isNull()).isTrue();
        assertThat(dropped.get("end").isNull()).isTrue();
        assertThat(tree.at("/contradictions/0/statements/1/begin").isNull()).isTrue();
    }

    @Test
    void open_ends_are_null_and_years_before_one_are_astronomical() throws IOException {
        JsonNode tree = tree(SampleChronicle.chronicle());
        assertThat(tree.at("/events/1/time/latest").isNull()).isTrue();
        assertThat(tree.at("/entities/0/born/earliest").asText()).isEqualTo("-0043-03-15");
        assertThat(tree.at("/entities/0/died").isNull()).isTrue();
    }

    @Test
    void an_event_quotes_its_clause_and_has_its_days_in_edtf() throws IOException {
        JsonNode event = tree(SampleChronicle.chronicle()).at("/events/1");
        assertThat(event.get("text").asText()).isEqualTo("reached Tyre three weeks later");
        assertThat(event.at("/time/edtf").asText()).isEqualTo("[1291-05-31..]");
        JsonNode relation = tree(SampleChronicle.chronicle()).at("/events/0/time/relations/0");
        assertThat(relation.toString()).isEqualTo("{\"timex\":\"t1\",\"relation\":\"at\"}");
    }

    @Test
    void the_digest_is_that_of_the_text_in_utf_8() throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(SampleChronicle.TEXT.getBytes(StandardCharsets.UTF_8));
        JsonNode source = tree(SampleChronicle.chronicle()).get("source");
        assertThat(source.get("sha256").asText()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(source.get("length").asInt())
                .isEqualTo(SampleChronicle.TEXT.codePointCount(0, SampleChronicle.TEXT.length()));
    }

    @Test
    void order_of_telling_alone_is_not_exported_as_order_in_time() throws IOException {
        JsonNode order = tree(SampleChronicle.chronicle()).get("order");
        assertThat(order.toString()).isEqualTo("[[\"e1\",\"before\",\"e2\"]]");
    }

    @Test
    void fields_stand_in_the_order_of_the_contract() throws IOException {
        List<String> names = new ArrayList<>();
        tree(SampleChronicle.chronicle()).fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly(
                        "schema", "source", "times", "entities", "events", "order", "contradictions", "journeys");
    }

    @Test
    void writing_twice_gives_the_same_bytes() throws IOException {
        assertThat(bytes(SampleChronicle.chronicle())).isEqualTo(bytes(SampleChronicle.chronicle()));
    }

    @Test
    void a_line_of_jsonl_holds_the_same_as_the_file() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        json.writeLine(SampleChronicle.chronicle(), line);
        String text = line.toString(StandardCharsets.UTF_8);
        assertThat(text.indexOf('\n')).isEqualTo(text.length() - 1);
        assertThat(MAPPER.readTree(text)).isEqualTo(tree(SampleChronicle.chronicle()));
    }

    private JsonNode tree(Chronicle chronicle) throws IOException {
        return MAPPER.readTree(bytes(chronicle));
    }

    private byte[] bytes(Chronicle chronicle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(chronicle, out);
        return out.toByteArray();
    }

    private static Set<ValidationMessage> faults(JsonNode tree) {
        return SCHEMA.validate(tree);
    }
}
