package tarikh.formats.geojson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import tarikh.calendar.DayRange;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.journey.Journey;
import tarikh.formats.base.Cast;
import tarikh.formats.base.DayForms;
import tarikh.formats.base.JsonText;
import tarikh.formats.base.Tellings;
import tarikh.reading.entity.Entity;
import tarikh.reading.event.Event;
import tarikh.reading.event.Polarity;
import tarikh.reading.event.Role;

/** The members {@code id} and {@code properties} of each kind of feature; properties are flat, for many programs take no others. */
final class Features {
    private final JsonGenerator json;
    private final Chronicle chronicle;
    private final Cast cast;
    private final Tellings tellings;

    Features(JsonGenerator json, Chronicle chronicle, Cast cast, Tellings tellings) {
        this.json = json;
        this.chronicle = chronicle;
        this.cast = cast;
        this.tellings = tellings;
    }

    void place(Entity place) throws IOException {
        start(place.id(), "place");
        json.writeStringField("name", place.name());
        JsonText.ifAny(json, "latin", place.known().latin());
        JsonText.ifAny(json, "inside", String.join(", ", place.known().inside()));
        for (Map.Entry<String, String> id : place.known().ids().entrySet()) {
            json.writeStringField(id.getKey(), id.getValue());
        }
        json.writeNumberField("mentions", place.mentions().size());
        json.writeBooleanField("guess", place.conjecture());
        json.writeEndObject();
    }

    void event(DatedEvent dated, Entity where) throws IOException {
        Event event = dated.event();
        start(event.id(), "event");
        json.writeStringField("name", tellings.name(event));
        json.writeStringField("type", event.type().code());
        days("", List.of(dated.days()));
        JsonText.ifAny(json, "edtf", DayForms.edtf(dated.days(), Tellings.isLasting(event)));
        json.writeStringField("date_from", JsonText.code(dated.how()));
        JsonText.ifAny(json, "date_words", tellings.words(dated));
        JsonText.ifAny(json, "date_written", tellings.written(dated));
        for (Role role : Role.values()) {
            JsonText.ifAny(json, JsonText.code(role), cast.names(event, role));
        }
        json.writeStringField("map_place", where.id());
        json.writeStringField("speaker", cast.name(event.attribution().code()));
        json.writeStringField("polarity", event.polarity() == Polarity.POSITIVE ? "pos" : "neg");
        json.writeStringField("modality", JsonText.code(event.modality()));
        json.writeStringField("quote", tellings.clause(event));
        json.writeNumberField(
                "begin", chronicle.source().codePointsBefore(event.extent().start()));
        json.writeNumberField(
                "end", chronicle.source().codePointsBefore(event.extent().end()));
        json.writeEndObject();
    }

    void leg(Journey journey, Journey.Leg leg, int number) throws IOException {
        start(journey.person() + "-" + number, "leg");
        json.writeStringField("traveller", cast.name(journey.person()));
        json.writeNumberField("number", number);
        json.writeStringField("from", cast.name(leg.from()));
        json.writeStringField("to", cast.name(leg.to()));
        if (!leg.vehicle().isEmpty()) {
            json.writeStringField("vehicle", cast.name(leg.vehicle()));
        }
        days("depart_", leg.depart().stream().map(Journey.Moment::days).toList());
        days("arrive_", leg.arrive().stream().map(Journey.Moment::days).toList());
        json.writeBooleanField("stated", leg.stated());
        json.writeEndObject();
    }

    private void start(String id, String kind) throws IOException {
        json.writeStringField("id", id);
        json.writeObjectFieldStart("properties");
        json.writeStringField("kind", kind);
        json.writeStringField("tarikh_id", id);
    }

    private void days(String prefix, List<DayRange> told) throws IOException {
        if (!told.isEmpty()) {
            JsonText.ifAny(json, prefix + "earliest", DayForms.iso(told.get(0).earliest()));
            JsonText.ifAny(json, prefix + "latest", DayForms.iso(told.get(0).latest()));
        }
    }
}
