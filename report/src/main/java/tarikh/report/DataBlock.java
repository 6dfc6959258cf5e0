package tarikh.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalLong;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.contradiction.Statement;
import tarikh.chronology.journey.Journey;
import tarikh.report.Marks.Mark;
import tarikh.report.map.Atlas;

/** What the script needs to paint marks, axis and maps, as JSON that cannot end its own script element. */
final class DataBlock {
    private final Edition edition;

    DataBlock(Edition edition) {
        this.edition = edition;
    }

    String write(List<Mark> marks) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("dir", edition.textDirection());
            marks(json, marks);
            events(json);
            clauses(json);
            contradictions(json);
            maps(json);
            words(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string refused to be written", e);
        }
        return safe(text.toString());
    }

    /** As escapes these five mean the same to JSON and nothing to HTML or to older readers of scripts. */
    static String safe(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static void marks(JsonGenerator json, List<Mark> marks) throws IOException {
        json.writeArrayFieldStart("marks");
        for (Mark mark : marks) {
            json.writeStartArray();
            json.writeString(mark.id());
            json.writeString(mark.kind());
            json.writeString(mark.form());
            json.writeNumber(mark.span().start());
            json.writeNumber(mark.span().end());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void events(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("events");
        for (DatedEvent dated : ChronologyView.inTime(edition.chronicle.events())) {
            json.writeStartObject();
            json.writeStringField("id", dated.event().id());
            day(json, "a", dated.days().earliest());
            day(json, "z", dated.days().latest());
            json.writeBooleanField("real", dated.event().happened());
            json.writeBooleanField("back", dated.event().background());
            both(json, edition.shortLabel(dated.event()));
            json.writeFieldName("when");
            json.writeStartObject();
            both(json, edition.dates.western(dated.days()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void clauses(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("clauses");
        for (DatedEvent dated : edition.chronicle.events()) {
            json.writeArrayFieldStart(dated.event().id());
            json.writeNumber(dated.event().extent().start());
            json.writeNumber(dated.event().extent().end());
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void day(JsonGenerator json, String name, OptionalLong day) throws IOException {
        if (day.isPresent()) {
            json.writeNumberField(name, day.getAsLong());
        }
    }

    private void contradictions(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("contradictions");
        for (Contradiction contradiction : edition.chronicle.contradictions()) {
            json.writeArrayFieldStart(contradiction.id());
            for (Statement statement : contradiction.statements()) {
                json.writeStartArray();
                if (!statement.words().isEmpty()) {
                    json.writeNumber(statement.words().get(0).start());
                    json.writeNumber(statement.words().get(0).end());
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void maps(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("maps");
        for (Journey journey : edition.chronicle.journeys()) {
            map(json, journey);
        }
        json.writeEndArray();
    }

    private void map(JsonGenerator json, Journey journey) throws IOException {
        List<String> places = JourneysView.locatedPlaces(edition, journey);
        json.writeStartObject();
        json.writeArrayFieldStart("places");
        if (!places.isEmpty()) {
            List<Atlas.Spot> spots = edition.atlas.spots(places.stream()
                    .map(id ->
                            edition.entity(id).orElseThrow().known().location().orElseThrow())
                    .toList());
            for (int i = 0; i < places.size(); i++) {
                json.writeStartObject();
                json.writeStringField("id", places.get(i));
                json.writeNumberField("x", spots.get(i).x());
                json.writeNumberField("y", spots.get(i).y());
                both(json, edition.name(places.get(i)));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        stays(json, journey, places);
        legs(json, journey);
        json.writeEndObject();
    }

    private static void stays(JsonGenerator json, Journey journey, List<String> places) throws IOException {
        json.writeArrayFieldStart("stays");
        for (Journey.Stay stay : journey.stays()) {
            json.writeStartObject();
            json.writeNumberField("place", places.indexOf(stay.place()));
            strings(json, JourneysView.eventsOf(stay.arrive(), stay.leave()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void legs(JsonGenerator json, Journey journey) throws IOException {
        List<String> places = JourneysView.locatedPlaces(edition, journey);
        json.writeArrayFieldStart("legs");
        for (Journey.Leg leg : journey.legs()) {
            json.writeStartObject();
            json.writeNumberField("from", places.indexOf(leg.from()));
            json.writeNumberField("to", places.indexOf(leg.to()));
            json.writeBooleanField("stated", leg.stated());
            both(json, edition.name(leg.from()).then(" \u2013 ", edition.name(leg.to())));
            strings(json, JourneysView.eventsOf(leg.depart(), leg.arrive()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, List<String> ids) throws IOException {
        json.writeArrayFieldStart("events");
        for (String id : ids) {
            json.writeString(id);
        }
        json.writeEndArray();
    }

    private void words(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("months");
        for (int month = 1; month <= 12; month++) {
            json.writeStartObject();
            both(json, edition.words.say("month." + month));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("bce");
        both(json, edition.words.say("date.bce"));
        json.writeEndObject();
    }

    private static void both(JsonGenerator json, Both words) throws IOException {
        json.writeStringField("ar", words.ar());
        json.writeStringField("en", words.en());
    }
}
