package tarikh.cli.output;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tarikh.authority.Authority;
import tarikh.authority.Candidate;
import tarikh.authority.Held;
import tarikh.authority.PersonRecord;
import tarikh.authority.PlaceRecord;

/** Writes the people or places that a name could mean, a name a line. */
public final class CandidateJson {
    /** The value of the first field, {@code schema}, of every line written. */
    public static final String SCHEMA = "tarikh.candidates/1";

    private final JsonFactory factory =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private final Authority authority;

    public CandidateJson(Authority authority) {
        this.authority = authority;
    }

    /** Writes one line; the stream stays open. */
    public void writeLine(String name, List<Candidate> candidates, OutputStream out) throws IOException {
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeStringField("name", name);
            json.writeArrayFieldStart("candidates");
            for (Candidate candidate : candidates) {
                write(candidate, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void write(Candidate candidate, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("form", candidate.name());
        json.writeStringField("latin", candidate.record().latin());
        json.writeNumberField("score", Math.round(candidate.score() * 1000) / 1000.0);
        json.writeStringField("how", candidate.how().name().toLowerCase(Locale.ROOT));
        json.writeStringField("reason", candidate.reason());
        json.writeObjectFieldStart("ids");
        for (Map.Entry<String, String> id : candidate.record().ids().entrySet()) {
            json.writeStringField(id.getKey(), id.getValue());
        }
        json.writeEndObject();
        if (candidate.record() instanceof PersonRecord person) {
            json.writeStringField("role", person.role());
            json.writeStringField("born", person.born());
            json.writeStringField("died", person.died());
            json.writeArrayFieldStart("held");
            for (Held held : person.held()) {
                json.writeString(held.toString());
            }
            json.writeEndArray();
        } else if (candidate.record() instanceof PlaceRecord place) {
            write(place, json);
        }
        json.writeEndObject();
    }

    private void write(PlaceRecord place, JsonGenerator json) throws IOException {
        json.writeStringField("kind", place.kind());
        json.writeStringField("country", place.country());
        json.writeNumberField("lat", place.latitude());
        json.writeNumberField("lon", place.longitude());
        json.writeNumberField("population", authority.population(place));
        if (place.from() != Integer.MIN_VALUE) {
            json.writeNumberField("from", place.from());
        }
        if (place.to() != Integer.MAX_VALUE) {
            json.writeNumberField("to", place.to());
        }
        json.writeStringField("source", place.source());
    }
}
