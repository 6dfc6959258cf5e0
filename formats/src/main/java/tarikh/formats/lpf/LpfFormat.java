package tarikh.formats.lpf;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.formats.base.ChronicleFormat;
import tarikh.formats.base.Iris;
import tarikh.formats.base.JsonText;
import tarikh.formats.base.Tellings;
import tarikh.formats.base.Tongue;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Argument;

/** Writes the places of a chronicle as a gazetteer: their names as attested, when the text tells of them, and known records. */
public final class LpfFormat implements ChronicleFormat {
    private static final String GENERATOR = "Tarikh Linked Places";
    /** Characters that every file has near its start. */
    public static final String MARK = "\"generator\": \"" + GENERATOR + "\"";

    private static final String CONTEXT =
            "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";
    private static final int FEATURES = 2;

    private final Tongue tongue;

    public LpfFormat(Tongue tongue) {
        this.tongue = tongue;
    }

    @Override
    public void write(Chronicle chronicle, OutputStream out) throws IOException {
        Map<String, List<DatedEvent>> told = eventsByPlace(chronicle);
        Iris iris = Iris.of(chronicle);
        try (JsonGenerator json = JsonText.generator(out, FEATURES)) {
            PlaceFeature feature = new PlaceFeature(json, chronicle, new Tellings(chronicle, tongue), tongue, iris);
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField("generator", GENERATOR);
            json.writeStringField("@context", CONTEXT);
            json.writeArrayFieldStart("features");
            for (Entity entity : chronicle.entities()) {
                if (entity.kind() == EntityKind.PLACE) {
                    feature.write(entity, told.getOrDefault(entity.id(), List.of()));
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static Map<String, List<DatedEvent>> eventsByPlace(Chronicle chronicle) {
        Map<String, List<DatedEvent>> told = new HashMap<>();
        for (DatedEvent event : chronicle.events()) {
            Set<String> places = new LinkedHashSet<>();
            for (Argument argument : event.event().arguments()) {
                places.add(argument.entity());
            }
            places.forEach(p -> told.computeIfAbsent(p, k -> new ArrayList<>()).add(event));
        }
        return told;
    }
}
