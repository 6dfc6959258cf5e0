package tarikh.formats.rdf;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** JSON-LD 1.1 with its context inside, so that no program has to fetch one. */
final class JsonLdWriter implements RdfWriter {
    private final JsonGenerator json;

    JsonLdWriter(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public void begin() throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("@context");
        for (Map.Entry<String, String> prefix : Vocabulary.PREFIXES.entrySet()) {
            json.writeStringField(prefix.getKey(), prefix.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("@graph");
    }

    @Override
    public void write(Resource resource) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", resource.iri());
        json.writeArrayFieldStart("@type");
        for (String type : resource.types()) {
            json.writeString(type);
        }
        json.writeEndArray();
        for (Map.Entry<String, List<Value>> property : resource.properties().entrySet()) {
            json.writeArrayFieldStart(property.getKey());
            for (Value value : property.getValue()) {
                value(value);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void value(Value value) throws IOException {
        json.writeStartObject();
        json.writeStringField(value.kind() == Value.Kind.IRI ? "@id" : "@value", value.text());
        if (value.kind() == Value.Kind.WORDS) {
            json.writeStringField("@language", value.qualifier());
        } else if (value.kind() == Value.Kind.TYPED) {
            json.writeStringField("@type", value.qualifier());
        }
        json.writeEndObject();
    }
}
