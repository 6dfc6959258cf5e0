package tarikh.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Breaks lines between the parts of a chronicle and between findings, and nowhere else. */
final class FindingPerLine implements PrettyPrinter {
    /** Depth of the fields of the chronicle itself. */
    private static final int PARTS = 1;
    /** Depth of the members of its lists. */
    private static final int FINDINGS = 2;

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        depth--;
        json.writeRaw('}');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(depth == PARTS ? ",\n" : ", ");
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        depth--;
        json.writeRaw(']');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(depth == FINDINGS ? ",\n  " : ", ");
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        if (depth == FINDINGS) {
            json.writeRaw("\n  ");
        }
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        // The first field follows its brace.
    }
}
