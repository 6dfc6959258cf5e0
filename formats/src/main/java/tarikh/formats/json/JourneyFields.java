package tarikh.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import tarikh.chronology.journey.Journey;

/** The list {@code journeys}. */
final class JourneyFields {
    private final JsonGenerator json;
    private final JsonValues values;

    JourneyFields(JsonGenerator json, JsonValues values) {
        this.json = json;
        this.values = values;
    }

    void write(List<Journey> journeys) throws IOException {
        json.writeArrayFieldStart("journeys");
        for (Journey journey : journeys) {
            write(journey);
        }
        json.writeEndArray();
    }

    private void write(Journey journey) throws IOException {
        json.writeStartObject();
        json.writeStringField("person", journey.person());
        json.writeArrayFieldStart("stays");
        for (Journey.Stay stay : journey.stays()) {
            json.writeStartObject();
            json.writeStringField("place", stay.place());
            moment("arrive", stay.arrive());
            moment("leave", stay.leave());
            json.writeStringField("note", stay.note());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("legs");
        for (Journey.Leg leg : journey.legs()) {
            json.writeStartObject();
            json.writeStringField("from", leg.from());
            json.writeStringField("to", leg.to());
            values.textOrNull("vehicle", leg.vehicle());
            moment("depart", leg.depart());
            moment("arrive", leg.arrive());
            json.writeBooleanField("stated", leg.stated());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** An untold arrival or departure is null. */
    private void moment(String field, List<Journey.Moment> told) throws IOException {
        if (told.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        Journey.Moment moment = told.get(0);
        json.writeObjectFieldStart(field);
        values.days(moment.days());
        values.textOrNull("event", moment.event());
        json.writeEndObject();
    }
}
