package tarikh.formats.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarikh.chronology.Chronicle;
import tarikh.formats.Chronicles;
import tarikh.formats.Examples;
import tarikh.formats.base.Tongue;

class WebAnnotationFormatTest {
    private static final Path ASSERTIONS = Path.of("../../shared/schemas/web-annotation");
    private static final Set<String> MOTIVATIONS = Set.of("describing", "identifying", "questioning", "tagging");
    private static final List<JsonSchema> MUSTS = musts();

    static List<Chronicle> chronicles() {
        return Chronicles.all();
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void every_annotation_has_what_the_model_demands(Chronicle chronicle) throws IOException {
        Set<String> ids = new HashSet<>();
        for (JsonNode annotation : tree(chronicle)) {
            for (JsonSchema must : MUSTS) {
                assertThat(must.validate(annotation)).as("%s", annotation).isEmpty();
            }
            assertThat(annotation.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
            assertThat(annotation.get("type").asText()).isEqualTo("Annotation");
            assertThat(URI.create(annotation.get("id").asText()).isAbsolute()).isTrue();
            assertThat(ids.add(annotation.get("id").asText())).isTrue();
            assertThat(MOTIVATIONS).contains(annotation.get("motivation").asText());
            assertThat(annotation.get("target").isNull()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void every_finding_is_anchored_by_its_words_and_by_its_position(Chronicle chronicle) throws IOException {
        String text = chronicle.source().text().replace('\ud800', '\ufffd');
        int anchored = 0;
        for (JsonNode annotation : tree(chronicle)) {
            JsonNode target = annotation.get("target");
            for (JsonNode passage : target.isArray() ? target : List.of(target)) {
                if (passage.isObject()) {
                    JsonNode quote = passage.get("selector").get(0);
                    JsonNode position = passage.get("selector").get(1);
                    int begin = text.offsetByCodePoints(0, position.get("start").asInt());
                    int end = text.offsetByCodePoints(0, position.get("end").asInt());
                    assertThat(text.substring(begin, end))
                            .isEqualTo(quote.get("exact").asText());
                    assertThat(text.substring(0, begin))
                            .endsWith(quote.get("prefix").asText());
                    assertThat(text.substring(end))
                            .startsWith(quote.get("suffix").asText());
                    anchored++;
                }
            }
        }
        int expected = chronicle.times().size()
                + chronicle.events().size()
                + chronicle.entities().stream()
                        .mapToInt(e -> e.mentions().size())
                        .sum()
                + chronicle.contradictions().stream()
                        .flatMap(c -> c.statements().stream())
                        .mapToInt(s -> s.words().size())
                        .sum();
        assertThat(anchored).isEqualTo(expected);
    }

    @Test
    void the_published_assertions_are_not_empty_words() throws IOException {
        ObjectNode annotation =
                (ObjectNode) tree(Examples.named("khusraw-travels")).get(1);
        annotation.remove("target");
        annotation.put("motivation", 5);
        long faults =
                MUSTS.stream().filter(m -> !m.validate(annotation).isEmpty()).count();
        assertThat(faults > 0).isEqualTo(Files.isDirectory(ASSERTIONS));
    }

    private static JsonNode tree(Chronicle chronicle) throws IOException {
        return new ObjectMapper().readTree(Examples.bytes(new WebAnnotationFormat(Tongue.EN), chronicle));
    }

    /** The assertions that every annotation must fulfil, where the folder with the published ones lies beside the checkout. */
    private static List<JsonSchema> musts() {
        if (!Files.isDirectory(ASSERTIONS)) {
            return List.of();
        }
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(ASSERTIONS)) {
            for (Path file : all.filter(f -> f.toString().endsWith(".json")).toList()) {
                files.put("https://assertions.invalid/" + file.getFileName(), Files.readString(file));
            }
            JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                    SpecVersion.VersionFlag.V4, builder -> builder.schemaLoaders(loaders -> loaders.schemas(files)));
            List<JsonSchema> musts = new ArrayList<>();
            JsonNode list = new ObjectMapper()
                    .readTree(ASSERTIONS
                            .resolve("annotations/annotationMusts.test")
                            .toFile())
                    .get("assertions");
            for (JsonNode name : list) {
                String file = Path.of(name.asText()).getFileName().toString();
                musts.add(factory.getSchema(SchemaLocation.of("https://assertions.invalid/" + file)));
            }
            return musts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
