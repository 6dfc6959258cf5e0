package tarikh.formats.base;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Breaks lines between the parts of a file and between findings, and nowhere else. */
public final class FindingPerLine implements PrettyPrinter {
    private final int findings;

    private int depth;

    /** @param findings how many objects and lists are open where a finding begins; the parts are one less deep */
    public FindingPerLine(int findings) {
        this.findings = findings;
    }

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
        json.writeRaw(depth < findings ? ",\n" : ", ");
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
        json.writeRaw(depth == findings ? ",\n  " : ", ");
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        if (depth == findings) {
            json.writeRaw("\n  ");
        }
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        // The first field follows its brace.
    }
}
