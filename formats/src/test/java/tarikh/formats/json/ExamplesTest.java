package tarikh.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarikh.chronology.Chronicler;
import tarikh.text.SourceText;

/** What is read from real texts is written as the contract says. */
class ExamplesTest {
    private static final Chronicler CHRONICLER = Chronicler.shipped();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ChronicleJson.schema());

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples"))) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_validates_and_quotes_its_text(Path file) throws IOException {
        String text = Files.readString(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChronicleJson()
                .write(
                        CHRONICLER.read(new SourceText(file.toString(), text), file.toString(), OptionalLong.empty()),
                        out);
        JsonNode json = new ObjectMapper().readTree(out.toByteArray());
        assertThat(SCHEMA.validate(json)).isEmpty();
        json.findParents("text").stream()
                .filter(n -> n.path("begin").isInt())
                .forEach(n -> assertThat(n.get("text").asText())
                        .isEqualTo(codePoints(
                                text, n.get("begin").asInt(), n.get("end").asInt())));
    }

    private static String codePoints(String text, int begin, int end) {
        return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    }
}
