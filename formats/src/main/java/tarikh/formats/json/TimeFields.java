package tarikh.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import tarikh.calendar.CalendarVariant;
import tarikh.reading.timex.Alternative;
import tarikh.reading.timex.Assumption;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;

/** The list {@code times}. */
final class TimeFields {
    private final JsonGenerator json;
    private final JsonValues values;

    TimeFields(JsonGenerator json, JsonValues values) {
        this.json = json;
        this.values = values;
    }

    void write(List<Timex> times) throws IOException {
        json.writeArrayFieldStart("times");
        for (Timex timex : times) {
            json.writeStartObject();
            fields(timex);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the fields of one time into the current object. */
    void fields(Timex timex) throws IOException {
        json.writeStringField("id", timex.id());
        values.quote(timex.span());
        json.writeStringField("type", timex.type().name());
        json.writeStringField("value", timex.value());
        values.textOrNull("mod", timex.mod() == Mod.NONE ? "" : timex.mod().name());
        json.writeStringField("edtf", timex.edtf());
        json.writeStringField("calendar", timex.calendar());
        json.writeStringField("written", String.join("; ", timex.written()));
        json.writeStringField("hijri", timex.hijri());
        values.days(timex.days());
        values.textOrNull("anchor", timex.anchor().id());
        json.writeStringField("rule", timex.rule());
        writeRarer(timex);
    }

    private void writeRarer(Timex timex) throws IOException {
        Timex.Details details = timex.details();
        for (CalendarVariant variant : timex.variants()) {
            if (variant.isLunar()) {
                json.writeStringField("variant", variant.fullName());
                break;
            }
        }
        values.textIfAny("quant", details.quant());
        values.textIfAny("freq", details.freq());
        values.textIfAny("beginPoint", details.beginPoint());
        values.textIfAny("endPoint", details.endPoint());
        if (details.impossible()) {
            json.writeBooleanField("impossible", true);
        }
        if (!timex.assumptions().isEmpty()) {
            json.writeArrayFieldStart("assumptions");
            // The set has no order of its own; that of the declaration is always the same.
            for (Assumption assumption : Assumption.values()) {
                if (timex.assumptions().contains(assumption)) {
                    json.writeString(JsonValues.code(assumption));
                }
            }
            json.writeEndArray();
        }
        if (!details.alternatives().isEmpty()) {
            json.writeArrayFieldStart("alternatives");
            for (Alternative other : details.alternatives()) {
                json.writeStartObject();
                values.days(other.days());
                values.textIfAny("written", other.written());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
