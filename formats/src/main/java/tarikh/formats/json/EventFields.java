package tarikh.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import tarikh.chronology.DatedEvent;
import tarikh.formats.base.DayForms;
import tarikh.formats.base.Tellings;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.Polarity;
import tarikh.reading.event.TimeLink;
import tarikh.text.Span;

/** The list {@code events}. */
final class EventFields {
    private final JsonGenerator json;
    private final JsonValues values;

    EventFields(JsonGenerator json, JsonValues values) {
        this.json = json;
        this.values = values;
    }

    void write(List<DatedEvent> events) throws IOException {
        json.writeArrayFieldStart("events");
        for (DatedEvent event : events) {
            write(event);
        }
        json.writeEndArray();
    }

    private void write(DatedEvent dated) throws IOException {
        Event event = dated.event();
        json.writeStartObject();
        json.writeStringField("id", event.id());
        json.writeStringField("type", event.type().code());
        json.writeObjectFieldStart("trigger");
        values.quote(event.trigger());
        json.writeEndObject();
        values.quote(event.extent());
        writeRoles(event.arguments());
        json.writeObjectFieldStart("time");
        values.days(dated.days());
        values.textIfAny("edtf", DayForms.edtf(dated.days(), Tellings.isLasting(event)));
        json.writeStringField("how", JsonValues.code(dated.how()));
        values.texts("timexes", dated.timexes());
        writeRelations(event.times());
        json.writeEndObject();
        json.writeStringField("polarity", event.polarity() == Polarity.POSITIVE ? "pos" : "neg");
        json.writeStringField("modality", JsonValues.code(event.modality()));
        json.writeStringField("attribution", event.attribution().code());
        json.writeBooleanField("background", event.background());
        json.writeStringField("rule", event.rule());
        json.writeNumberField("confidence", event.confidence());
        if (!event.through().isEmpty()) {
            values.texts("through", event.through());
        }
        writeRetellings(event.retellings());
        json.writeEndObject();
    }

    private void writeRelations(List<TimeLink> links) throws IOException {
        if (links.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relations");
        for (TimeLink link : links) {
            json.writeStartObject();
            json.writeStringField("timex", link.timex());
            json.writeStringField("relation", JsonValues.code(link.relation()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeRoles(List<Argument> arguments) throws IOException {
        json.writeArrayFieldStart("roles");
        for (Argument argument : arguments) {
            json.writeStartObject();
            json.writeStringField("role", JsonValues.code(argument.role()));
            json.writeStringField("entity", argument.entity());
            values.offsets(argument.words());
            if (!argument.slot().isEmpty()) {
                json.writeStringField("slot", argument.slot());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeRetellings(List<Span> triggers) throws IOException {
        if (triggers.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("mentions");
        for (Span trigger : triggers) {
            json.writeStartObject();
            values.quote(trigger);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
