package tarikh.formats.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tarikh.calendar.CalendarPeriod;
import tarikh.calendar.CalendarSystem;
import tarikh.calendar.DayRange;
import tarikh.reading.timex.Alternative;
import tarikh.reading.timex.Timex;
import tarikh.text.SourceText;

/** Writes the dates of one expression, each as in a chronicle's {@code times} and with all its readings in several calendars. */
public final class DateJson {
    /** The value of the first field, {@code schema}, of every line written. */
    public static final String SCHEMA = "tarikh.date/1";

    private final JsonFactory factory =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private final List<CalendarSystem> calendars;

    public DateJson(List<CalendarSystem> calendars) {
        this.calendars = List.copyOf(calendars);
    }

    /**
     * Writes one line; the stream stays open. A calendar that does not reach so far is null.
     *
     * @param problem why there is no time, or not all was read; else empty
     */
    public void writeLine(SourceText expression, List<Timex> times, String problem, OutputStream out)
            throws IOException {
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            JsonValues values = new JsonValues(json, expression);
            TimeFields fields = new TimeFields(json, values);
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeStringField("expression", expression.text());
            json.writeArrayFieldStart("times");
            for (Timex time : times) {
                json.writeStartObject();
                fields.fields(time);
                json.writeArrayFieldStart("readings");
                for (Alternative reading : time.readings()) {
                    write(json, values, reading);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            values.textOrNull("problem", problem);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void write(JsonGenerator json, JsonValues values, Alternative reading) throws IOException {
        json.writeStartObject();
        json.writeStringField("written", reading.written());
        values.days(reading.days());
        json.writeArrayFieldStart("weekdays");
        for (DayOfWeek weekday : reading.days().weekdays()) {
            json.writeNumber(weekday.getValue());
        }
        json.writeEndArray();
        writeCalendars(json, reading.days());
        json.writeEndObject();
    }

    private void writeCalendars(JsonGenerator json, DayRange days) throws IOException {
        json.writeObjectFieldStart("calendars");
        for (CalendarSystem calendar : calendars) {
            Optional<CalendarPeriod> period = CalendarPeriod.of(days, calendar);
            if (period.isPresent()) {
                json.writeStringField(calendar.id(), period.get().numbers());
            } else {
                json.writeNullField(calendar.id());
            }
        }
        json.writeEndObject();
    }

    /** {@return the JSON Schema of a line; to be closed by the caller} */
    public static InputStream schema() {
        return Objects.requireNonNull(DateJson.class.getResourceAsStream("date-1.schema.json"), "date-1.schema.json");
    }
}
