package tarikh.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The published schemas of formats, where a folder with them lies beside the checkout. */
public final class SharedSchema {
    private static final Path FOLDER = Path.of("../../shared/schemas");

    private SharedSchema() {}

    /** {@return the schema, or empty where there is no such folder} */
    public static Optional<JsonSchema> find(String file) {
        Path schema = FOLDER.resolve(file);
        if (!Files.exists(schema)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(schema)) {
            JsonNode tree = new ObjectMapper().readTree(in);
            withoutIds(tree);
            return Optional.of(
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some schemas give their parts ids that are no addresses; nothing refers to them. */
    private static void withoutIds(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("$id").isTextual()) {
            object.remove("$id");
        }
        node.forEach(SharedSchema::withoutIds);
    }

    /** Holds a document against a schema, if there is one. */
    public static void check(Optional<JsonSchema> schema, JsonNode document) {
        schema.ifPresent(s -> assertThat(s.validate(document)).isEmpty());
    }
}
