package tarikh.formats.lpf;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tarikh.calendar.DayRange;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.formats.base.DayForms;
import tarikh.formats.base.Iris;
import tarikh.formats.base.Tellings;
import tarikh.formats.base.Tongue;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.Known;
import tarikh.reading.entity.Mention;

/** One place as a feature of Linked Places. */
final class PlaceFeature {
    private static final int COUNTRY = 2;

    private final JsonGenerator json;
    private final Chronicle chronicle;
    private final Tellings tellings;
    private final Tongue tongue;
    private final Iris iris;

    PlaceFeature(JsonGenerator json, Chronicle chronicle, Tellings tellings, Tongue tongue, Iris iris) {
        this.json = json;
        this.chronicle = chronicle;
        this.tellings = tellings;
        this.tongue = tongue;
        this.iris = iris;
    }

    void write(Entity place, List<DatedEvent> events) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", iris.finding(place.id()));
        json.writeStringField("type", "Feature");
        json.writeObjectFieldStart("properties");
        json.writeStringField("title", line(place.name()));
        countries(place.known());
        json.writeEndObject();
        when(events);
        names(place);
        geometry(place);
        links(place);
        descriptions(events);
        json.writeEndObject();
    }

    /** The country of today stands with the record among those weighed. */
    private void countries(Known known) throws IOException {
        for (Known.Choice choice : known.candidates()) {
            if (choice.ids().equals(known.ids()) && choice.country().length() == COUNTRY) {
                json.writeArrayFieldStart("ccodes");
                json.writeString(choice.country());
                json.writeEndArray();
                return;
            }
        }
    }

    /** When the text tells of the place: a time span for each dated event there. */
    private void when(List<DatedEvent> events) throws IOException {
        List<DatedEvent> dated = Tellings.inTime(events.stream()
                .filter(e -> e.event().happened() && e.days().earliest().isPresent())
                .toList());
        if (dated.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("when");
        json.writeArrayFieldStart("timespans");
        for (DatedEvent event : dated) {
            timespan(event);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void timespan(DatedEvent event) throws IOException {
        DayRange days = event.days();
        Optional<String> whole = DayForms.whole(days);
        json.writeStartObject();
        json.writeObjectFieldStart("start");
        if (whole.isPresent()) {
            json.writeStringField("in", whole.get());
        } else {
            json.writeStringField("earliest", DayForms.iso(days.earliest()));
        }
        json.writeEndObject();
        if (whole.isEmpty() && days.latest().isPresent()) {
            json.writeObjectFieldStart("end");
            json.writeStringField("latest", DayForms.iso(days.latest()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void names(Entity place) throws IOException {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(line(place.name()));
        for (Mention mention : place.mentions()) {
            if (mention.form() == Mention.Form.NAME) {
                forms.add(line(chronicle.source().quote(mention.span())));
            }
        }
        json.writeArrayFieldStart("names");
        for (String form : forms) {
            json.writeStartObject();
            json.writeStringField("toponym", form);
            json.writeStringField("lang", chronicle.language());
            json.writeArrayFieldStart("citations");
            json.writeStartObject();
            json.writeStringField("@id", iris.text());
            json.writeStringField("label", line(chronicle.title()));
            if (chronicle.published().isPresent()) {
                json.writeNumberField(
                        "year",
                        LocalDate.ofEpochDay(chronicle.published().getAsLong()).getYear());
            }
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        if (!place.known().latin().isEmpty()) {
            json.writeStartObject();
            json.writeStringField("toponym", line(place.known().latin()));
            json.writeStringField("lang", "en");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void geometry(Entity place) throws IOException {
        Optional<Known.Point> point = place.known().location();
        if (point.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(point.get().longitude());
        json.writeNumber(point.get().latitude());
        json.writeEndArray();
        json.writeStringField("certainty", place.conjecture() ? "less-certain" : "certain");
        json.writeEndObject();
    }

    private void links(Entity place) throws IOException {
        List<Map.Entry<String, String>> known = place.known().ids().entrySet().stream()
                .filter(id -> Iris.authority(id.getKey(), id.getValue()).isPresent())
                .toList();
        if (known.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("links");
        for (Map.Entry<String, String> id : known) {
            json.writeStartObject();
            json.writeStringField("type", "closeMatch");
            json.writeStringField(
                    "identifier", Iris.authority(id.getKey(), id.getValue()).orElseThrow());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void descriptions(List<DatedEvent> events) throws IOException {
        if (events.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("descriptions");
        for (DatedEvent event : events) {
            json.writeStartObject();
            json.writeStringField("@id", iris.finding(event.event().id()));
            json.writeStringField("value", line(tellings.clause(event.event())));
            json.writeStringField("lang", chronicle.language());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The schema takes no line breaks. */
    private static String line(String text) {
        return text.replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\u2028', ' ')
                .replace('\u2029', ' ')
                .replace('\u0085', ' ');
    }
}
