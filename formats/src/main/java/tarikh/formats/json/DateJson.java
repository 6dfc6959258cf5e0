package tarikh.formats.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tarikh.calendar.CalendarPeriod;
import tarikh.calendar.CalendarSystem;
import tarikh.reading.timex.Timex;
import tarikh.text.SourceText;

/** Writes the dates of one expression, each as in a chronicle's {@code times} and besides in several calendars. */
public final class DateJson {
    private final JsonFactory factory =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private final List<CalendarSystem> calendars;

    public DateJson(List<CalendarSystem> calendars) {
        this.calendars = List.copyOf(calendars);
    }

    /** Writes one line; the stream stays open. A calendar that does not reach so far is null. */
    public void writeLine(SourceText expression, List<Timex> times, OutputStream out) throws IOException {
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            TimeFields fields = new TimeFields(json, new JsonValues(json, expression));
            json.writeStartObject();
            json.writeStringField("expression", expression.text());
            json.writeArrayFieldStart("times");
            for (Timex time : times) {
                json.writeStartObject();
                fields.fields(time);
                writeCalendars(json, time);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void writeCalendars(JsonGenerator json, Timex time) throws IOException {
        json.writeObjectFieldStart("calendars");
        for (CalendarSystem calendar : calendars) {
            Optional<CalendarPeriod> period = CalendarPeriod.of(time.days(), calendar);
            if (period.isPresent()) {
                json.writeStringField(calendar.id(), period.get().numbers());
            } else {
                json.writeNullField(calendar.id());
            }
        }
        json.writeEndObject();
    }
}
