package tarikh.formats.storymapjs;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.journey.Journey;
import tarikh.formats.base.Cast;
import tarikh.formats.base.Html;
import tarikh.formats.base.Tellings;
import tarikh.formats.base.Tongue;
import tarikh.formats.base.Words;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.Known;

/** The slides of a story map. */
final class Slides {
    private final JsonGenerator json;
    private final Chronicle chronicle;
    private final Cast cast;
    private final Tongue tongue;
    private final Words words;
    private final Tellings tellings;
    private final Map<String, DatedEvent> events = new HashMap<>();

    Slides(JsonGenerator json, Chronicle chronicle, Cast cast, Tongue tongue) {
        this.json = json;
        this.chronicle = chronicle;
        this.cast = cast;
        this.tongue = tongue;
        this.words = new Words(tongue);
        this.tellings = new Tellings(chronicle, tongue);
        chronicle.events().forEach(e -> events.put(e.event().id(), e));
    }

    void overview() throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "overview");
        text(
                chronicle.title(),
                Html.paragraph(words.say("made.by", chronicle.source().id())));
        json.writeEndObject();
    }

    void journey(Journey journey) throws IOException {
        boolean begun = false;
        String traveller = cast.name(journey.person(), tongue);
        for (Journey.Stay stay : journey.stays()) {
            Optional<Known.Point> point = cast.point(stay.place());
            if (point.isPresent()) {
                String place = cast.name(stay.place(), tongue);
                json.writeStartObject();
                location(point.get(), place, begun);
                json.writeStringField("date", Html.of(days(stay.arrive())));
                text(
                        place,
                        Html.paragraph(traveller)
                                + Html.paragraph(stay.note())
                                + moment("arrived", stay.arrive())
                                + moment("left", stay.leave()));
                json.writeEndObject();
                begun = true;
            }
        }
    }

    void event(DatedEvent dated) throws IOException {
        Optional<Entity> where = cast.where(dated.event());
        if (where.isPresent()) {
            json.writeStartObject();
            location(
                    where.get().known().location().orElseThrow(),
                    cast.name(where.get().id(), tongue),
                    false);
            json.writeStringField("date", Html.of(tellings.when(dated)));
            String doubts = String.join(words.say("comma"), words.doubts(dated, cast));
            text(tellings.name(dated.event()), Html.quote(tellings.clause(dated.event())) + Html.paragraph(doubts));
            json.writeEndObject();
        }
    }

    private String days(List<Journey.Moment> told) {
        return told.isEmpty() || told.get(0).days().isUnbounded()
                ? ""
                : tellings.when(told.get(0).days());
    }

    private String moment(String key, List<Journey.Moment> told) {
        if (told.isEmpty()) {
            return "";
        }
        DatedEvent event = events.get(told.get(0).event());
        String quote = event == null ? "" : Html.quote(tellings.clause(event.event()));
        String days = days(told);
        return (days.isEmpty() ? "" : Html.paragraph(words.say(key, days))) + quote;
    }

    private void location(Known.Point point, String name, boolean isReached) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeNumberField("lat", point.latitude());
        json.writeNumberField("lon", point.longitude());
        json.writeStringField("name", Html.of(name));
        json.writeBooleanField("line", isReached);
        json.writeEndObject();
    }

    private void text(String headline, String html) throws IOException {
        json.writeObjectFieldStart("text");
        json.writeStringField("headline", Html.of(headline));
        json.writeStringField("text", html);
        json.writeEndObject();
        json.writeObjectFieldStart("media");
        json.writeStringField("url", "");
        json.writeStringField("caption", "");
        json.writeStringField("credit", "");
        json.writeEndObject();
    }
}
