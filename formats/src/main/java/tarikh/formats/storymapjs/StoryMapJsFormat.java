package tarikh.formats.storymapjs;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.journey.Journey;
import tarikh.formats.base.Cast;
import tarikh.formats.base.ChronicleFormat;
import tarikh.formats.base.JsonText;
import tarikh.formats.base.Tellings;
import tarikh.formats.base.Tongue;

/**
 * Writes a slide for each located stay of each traveller, in order, joined by a line; where nobody travels, a slide for each
 * located and dated event.
 */
public final class StoryMapJsFormat implements ChronicleFormat {
    private static final String GENERATOR = "Tarikh StoryMapJS";
    /** Characters that every file has near its start. */
    public static final String MARK = "\"generator\": \"" + GENERATOR + "\"";

    private static final int SLIDES = 3;

    private final Tongue tongue;

    public StoryMapJsFormat(Tongue tongue) {
        this.tongue = tongue;
    }

    @Override
    public void write(Chronicle chronicle, OutputStream out) throws IOException {
        Cast cast = new Cast(chronicle);
        try (JsonGenerator json = JsonText.generator(out, SLIDES)) {
            Slides slides = new Slides(json, chronicle, cast, tongue);
            json.writeStartObject();
            json.writeStringField("generator", GENERATOR);
            json.writeBooleanField("calculate_zoom", true);
            json.writeObjectFieldStart("storymap");
            // Of the buttons only; there is no Arabic one.
            json.writeStringField("language", "en");
            json.writeStringField("map_type", "osm:standard");
            json.writeBooleanField("map_as_image", false);
            json.writeArrayFieldStart("slides");
            slides.overview();
            if (isTravelled(chronicle, cast)) {
                for (Journey journey : chronicle.journeys()) {
                    slides.journey(journey);
                }
            } else {
                for (DatedEvent event : Tellings.inTime(chronicle.events())) {
                    slides.event(event);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static boolean isTravelled(Chronicle chronicle, Cast cast) {
        return chronicle.journeys().stream()
                .flatMap(j -> j.stays().stream())
                .anyMatch(s -> cast.point(s.place()).isPresent());
    }
}
