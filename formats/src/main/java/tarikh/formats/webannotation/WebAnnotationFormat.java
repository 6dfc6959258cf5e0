package tarikh.formats.webannotation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.formats.base.ChronicleFormat;
import tarikh.formats.base.JsonText;
import tarikh.formats.base.Tongue;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.Mention;
import tarikh.reading.timex.Timex;

/**
 * Writes a list of annotations: one on the text as a whole, then one for each time, each mention of a name, each event and each
 * contradiction, anchored by quote and by position.
 */
public final class WebAnnotationFormat implements ChronicleFormat {
    /** Characters that every file has near its start. */
    public static final String MARK = "\"name\": \"Tarikh\"";

    private static final int ANNOTATIONS = 1;

    private final Tongue tongue;

    public WebAnnotationFormat(Tongue tongue) {
        this.tongue = tongue;
    }

    @Override
    public void write(Chronicle chronicle, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonText.generator(out, ANNOTATIONS)) {
            Annotations annotations = new Annotations(json, chronicle, tongue);
            json.writeStartArray();
            annotations.whole();
            for (Timex time : chronicle.times()) {
                annotations.time(time);
            }
            for (Entity entity : chronicle.entities()) {
                int number = 0;
                for (Mention mention : entity.mentions()) {
                    annotations.mention(entity, mention, ++number);
                }
            }
            for (DatedEvent event : chronicle.events()) {
                annotations.event(event);
            }
            for (Contradiction contradiction : chronicle.contradictions()) {
                annotations.contradiction(contradiction);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }
}
