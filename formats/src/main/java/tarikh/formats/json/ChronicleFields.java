package tarikh.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import tarikh.chronology.Chronicle;
import tarikh.reading.event.EventOrder;
import tarikh.text.SourceText;

/** The fields of one chronicle in the order of the contract, each part written by its own class. */
final class ChronicleFields {
    private final JsonGenerator json;
    private final SourceText source;

    ChronicleFields(JsonGenerator json, SourceText source) {
        this.json = json;
        this.source = source;
    }

    void write(Chronicle chronicle) throws IOException {
        JsonValues values = new JsonValues(json, source);
        json.writeStartObject();
        json.writeStringField("schema", ChronicleJson.SCHEMA);
        writeSource(chronicle);
        new TimeFields(json, values).write(chronicle.times());
        new EntityFields(json, values).write(chronicle.entities());
        new EventFields(json, values).write(chronicle.events());
        writeOrder(chronicle);
        new ContradictionFields(json, values).write(chronicle.contradictions());
        new JourneyFields(json, values).write(chronicle.journeys());
        json.writeEndObject();
    }

    private void writeSource(Chronicle chronicle) throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("id", source.id());
        json.writeStringField("title", chronicle.title());
        json.writeStringField("language", chronicle.language());
        if (chronicle.published().isPresent()) {
            json.writeStringField(
                    "published",
                    LocalDate.ofEpochDay(chronicle.published().getAsLong()).toString());
        } else {
            json.writeNullField("published");
        }
        json.writeNumberField("length", source.codePoints());
        json.writeStringField("sha256", sha256(source.text()));
        json.writeEndObject();
    }

    /** What the text only tells one after the other is no statement about time, and is left out. */
    private void writeOrder(Chronicle chronicle) throws IOException {
        json.writeArrayFieldStart("order");
        for (EventOrder pair : chronicle.order()) {
            if (pair.kind() != EventOrder.Kind.NARRATIVE) {
                json.writeStartArray();
                json.writeString(pair.first());
                json.writeString("before");
                json.writeString(pair.second());
                json.writeEndArray();
            }
        }
        json.writeEndArray();
    }

    /** {@return the digest of a text in UTF-8, in hexadecimal digits} */
    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
