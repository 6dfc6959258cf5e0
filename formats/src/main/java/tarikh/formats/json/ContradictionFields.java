package tarikh.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.contradiction.Repair;
import tarikh.chronology.contradiction.Statement;

/** The list {@code contradictions}. */
final class ContradictionFields {
    private final JsonGenerator json;
    private final JsonValues values;

    ContradictionFields(JsonGenerator json, JsonValues values) {
        this.json = json;
        this.values = values;
    }

    void write(List<Contradiction> contradictions) throws IOException {
        json.writeArrayFieldStart("contradictions");
        for (Contradiction contradiction : contradictions) {
            write(contradiction);
        }
        json.writeEndArray();
    }

    private void write(Contradiction contradiction) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", contradiction.id());
        json.writeStringField("kind", contradiction.kind().code());
        json.writeStringField("strength", JsonValues.code(contradiction.strength()));
        json.writeArrayFieldStart("statements");
        for (Statement statement : contradiction.statements()) {
            write(statement);
        }
        json.writeEndArray();
        values.bilingual("explanation", contradiction.explanation());
        json.writeArrayFieldStart("repairs");
        for (Repair repair : contradiction.repairs()) {
            write(repair);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Statement statement) throws IOException {
        json.writeStartObject();
        if (statement.words().isEmpty()) {
            values.offsets(statement.words());
            json.writeNullField("text");
        } else {
            values.quote(statement.words().get(0));
        }
        values.bilingual("says", statement.says());
        json.writeBooleanField("assumption", statement.assumption());
        json.writeEndObject();
    }

    private void write(Repair repair) throws IOException {
        json.writeStartObject();
        values.numbers("drop", repair.drop());
        values.numbers("widen", repair.widen());
        json.writeNumberField("cost", repair.cost());
        values.bilingual("result", repair.result());
        json.writeEndObject();
    }
}
