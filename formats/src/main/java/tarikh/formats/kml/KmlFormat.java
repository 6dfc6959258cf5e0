package tarikh.formats.kml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.journey.Journey;
import tarikh.formats.base.Cast;
import tarikh.formats.base.ChronicleFormat;
import tarikh.formats.base.Html;
import tarikh.formats.base.Tellings;
import tarikh.formats.base.Tongue;
import tarikh.formats.base.Utf8;
import tarikh.formats.base.Words;
import tarikh.formats.base.Xml;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;

/** Writes folders of places, of dated events and of each traveller's ways; what cannot be located is left out. */
public final class KmlFormat implements ChronicleFormat {
    /** A processing instruction that every document begins with. */
    public static final String MARK = "<?tarikh kml?>";

    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

    private final Tongue tongue;
    private final Words words;

    public KmlFormat(Tongue tongue) {
        this.tongue = tongue;
        this.words = new Words(tongue);
    }

    @Override
    public void write(Chronicle chronicle, OutputStream out) throws IOException {
        Cast cast = new Cast(chronicle);
        Xml xml = new Xml(Utf8.writer(out)).instruction(MARK);
        xml.start("kml").attribute("xmlns", NAMESPACE);
        xml.startLine("Document").leaf("name", chronicle.title());
        xml.leaf("description", Html.of(words.say("made.by", chronicle.source().id())));
        styles(xml);
        Placemarks marks = new Placemarks(xml, cast, new Tellings(chronicle, tongue), words, tongue);
        places(chronicle, xml, marks);
        events(chronicle, cast, xml, marks);
        for (Journey journey : chronicle.journeys()) {
            journey(journey, cast, xml, marks);
        }
        xml.finish();
    }

    /** Colours are alpha, blue, green, red. */
    private static void styles(Xml xml) throws IOException {
        line(xml, Placemarks.TOLD, "ff1f4fb4", "3");
        line(xml, Placemarks.UNTOLD, "991f4fb4", "1.5");
    }

    private static void line(Xml xml, String id, String colour, String width) throws IOException {
        xml.startLine("Style").attribute("id", id).startLine("LineStyle");
        xml.leaf("color", colour).leaf("width", width).endLine().endLine();
    }

    private void places(Chronicle chronicle, Xml xml, Placemarks marks) throws IOException {
        List<Entity> located = chronicle.entities().stream()
                .filter(e ->
                        e.kind() == EntityKind.PLACE && e.known().location().isPresent())
                .toList();
        if (!located.isEmpty()) {
            xml.startLine("Folder").leaf("name", words.say("title.places"));
            for (Entity place : located) {
                marks.place(place);
            }
            xml.endLine();
        }
    }

    private void events(Chronicle chronicle, Cast cast, Xml xml, Placemarks marks) throws IOException {
        List<DatedEvent> located = chronicle.events().stream()
                .filter(e -> cast.where(e.event()).isPresent())
                .toList();
        if (!located.isEmpty()) {
            xml.startLine("Folder").leaf("name", words.say("title.events"));
            for (DatedEvent event : located) {
                marks.event(event);
            }
            xml.endLine();
        }
    }

    private void journey(Journey journey, Cast cast, Xml xml, Placemarks marks) throws IOException {
        boolean begun = false;
        int number = 0;
        for (Journey.Leg leg : journey.legs()) {
            number++;
            Optional<?> from = cast.point(leg.from());
            if (from.isPresent() && cast.point(leg.to()).isPresent()) {
                if (!begun) {
                    xml.startLine("Folder").leaf("name", cast.name(journey.person(), tongue));
                    begun = true;
                }
                marks.leg(journey, leg, number);
            }
        }
        if (begun) {
            xml.endLine();
        }
    }
}
