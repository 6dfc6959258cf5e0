package tarikh.formats.geojson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.journey.Journey;
import tarikh.formats.base.Cast;
import tarikh.formats.base.ChronicleFormat;
import tarikh.formats.base.JsonText;
import tarikh.formats.base.Tellings;
import tarikh.formats.base.Tongue;
import tarikh.formats.base.Ways;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.entity.Known;

/**
 * Writes a feature collection: a point for each located place and for each event told of one, and a line for each leg between
 * two. The property {@code kind} tells them apart. What cannot be located is left out.
 */
public final class GeoJsonFormat implements ChronicleFormat {
    private static final String GENERATOR = "Tarikh GeoJSON";
    /** Characters that every file has near its start. */
    public static final String MARK = "\"generator\": \"" + GENERATOR + "\"";

    private static final int FEATURES = 2;

    private final Tongue tongue;

    public GeoJsonFormat(Tongue tongue) {
        this.tongue = tongue;
    }

    @Override
    public void write(Chronicle chronicle, OutputStream out) throws IOException {
        Cast cast = new Cast(chronicle);
        try (JsonGenerator json = JsonText.generator(out, FEATURES)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField("generator", GENERATOR);
            json.writeStringField("source", chronicle.source().id());
            json.writeStringField("title", chronicle.title());
            json.writeArrayFieldStart("features");
            Features features = new Features(json, chronicle, cast, new Tellings(chronicle, tongue));
            for (Entity entity : chronicle.entities()) {
                Optional<Known.Point> point = entity.known().location();
                if (entity.kind() == EntityKind.PLACE && point.isPresent()) {
                    point(json, point.get());
                    features.place(entity);
                    end(json);
                }
            }
            for (DatedEvent event : chronicle.events()) {
                Optional<Entity> where = cast.where(event.event());
                if (where.isPresent()) {
                    point(json, where.get().known().location().orElseThrow());
                    features.event(event, where.get());
                    end(json);
                }
            }
            for (Journey journey : chronicle.journeys()) {
                legs(json, journey, cast, features);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void legs(JsonGenerator json, Journey journey, Cast cast, Features features) throws IOException {
        int number = 0;
        for (Journey.Leg leg : journey.legs()) {
            number++;
            Optional<Known.Point> from = cast.point(leg.from());
            Optional<Known.Point> to = cast.point(leg.to());
            if (from.isPresent() && to.isPresent()) {
                line(json, Ways.between(from.get(), to.get()));
                features.leg(journey, leg, number);
                end(json);
            }
        }
    }

    private static void point(JsonGenerator json, Known.Point point) throws IOException {
        startGeometry(json, "Point");
        coordinates(json, point);
        json.writeEndObject();
    }

    private static void line(JsonGenerator json, List<List<Known.Point>> parts) throws IOException {
        boolean isOne = parts.size() == 1;
        startGeometry(json, isOne ? "LineString" : "MultiLineString");
        if (!isOne) {
            json.writeStartArray();
        }
        for (List<Known.Point> part : parts) {
            json.writeStartArray();
            for (Known.Point point : part) {
                coordinates(json, point);
            }
            json.writeEndArray();
        }
        if (!isOne) {
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void startGeometry(JsonGenerator json, String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", type);
        json.writeFieldName("coordinates");
    }

    private static void coordinates(JsonGenerator json, Known.Point point) throws IOException {
        json.writeStartArray();
        json.writeNumber(point.longitude());
        json.writeNumber(point.latitude());
        json.writeEndArray();
    }

    private static void end(JsonGenerator json) throws IOException {
        json.writeEndObject();
    }
}
