package tarikh.formats.rdf;

import java.io.IOException;
import java.io.OutputStream;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.formats.base.ChronicleFormat;
import tarikh.formats.base.Iris;
import tarikh.formats.base.JsonText;
import tarikh.formats.base.Tongue;
import tarikh.formats.base.Utf8;
import tarikh.reading.entity.Entity;

/**
 * Writes a chronicle as RDF. What happened is an event of CIDOC CRM 7.1; what is planned, possible or denied is a proposition about
 * one. Each leads to its words in the text by PROV-O. All resources have names, so the same chronicle gives the same graph.
 */
public final class RdfFormat implements ChronicleFormat {
    /** A comment that every Turtle file begins with. */
    public static final String TURTLE_MARK = "# tarikh turtle";
    /** Characters that every JSON-LD file has near its start: of all that begin so, ours has this prefix first. */
    public static final String JSON_LD_MARK =
            "\"@context\": {\"crm\": \"http://www.cidoc-crm.org/cidoc-crm/\", \"dcterms\"";

    private static final int RESOURCES = 2;

    private final boolean isJson;
    private final Tongue tongue;

    /** @param isJson whether it becomes JSON-LD, else Turtle */
    public RdfFormat(boolean isJson, Tongue tongue) {
        this.isJson = isJson;
        this.tongue = tongue;
    }

    @Override
    public void write(Chronicle chronicle, OutputStream out) throws IOException {
        RdfWriter writer =
                isJson ? new JsonLdWriter(JsonText.generator(out, RESOURCES)) : new TurtleWriter(Utf8.writer(out));
        Iris iris = Iris.of(chronicle);
        Sources sources = new Sources(chronicle, iris, writer);
        Named named = new Named(chronicle, iris, writer);
        Happenings happenings = new Happenings(chronicle, iris, tongue, writer, sources);
        writer.begin();
        sources.text();
        for (Entity entity : chronicle.entities()) {
            named.write(entity);
        }
        happenings.types();
        for (DatedEvent event : chronicle.events()) {
            happenings.write(event);
        }
        for (Contradiction contradiction : chronicle.contradictions()) {
            sources.contradiction(contradiction);
        }
        writer.end();
    }
}
