package tarikh.formats.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import tarikh.chronology.Chronicle;
import tarikh.formats.base.FindingPerLine;

/**
 * Writes chronicles as JSON in UTF-8, version 1 of the output contract. The same chronicle gives the same bytes. Offsets
 * count Unicode code points.
 */
public final class ChronicleJson {
    /** The value of the first field, {@code schema}, of every chronicle written. */
    public static final String SCHEMA = "tarikh.chronicle/1";

    private final JsonFactory factory =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** Writes one chronicle with each finding on a line of its own; the stream stays open. */
    public void write(Chronicle chronicle, OutputStream out) throws IOException {
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new FindingPerLine(2));
            new ChronicleFields(json, chronicle.source()).write(chronicle);
            json.writeRaw('\n');
        }
    }

    /** Writes one chronicle on a single line, as JSON Lines wants it; the stream stays open. */
    public void writeLine(Chronicle chronicle, OutputStream out) throws IOException {
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            new ChronicleFields(json, chronicle.source()).write(chronicle);
            json.writeRaw('\n');
        }
    }

    /** {@return the JSON Schema that every chronicle written validates against; to be closed by the caller} */
    public static InputStream schema() {
        return Objects.requireNonNull(
                ChronicleJson.class.getResourceAsStream("chronicle-1.schema.json"), "chronicle-1.schema.json");
    }
}
