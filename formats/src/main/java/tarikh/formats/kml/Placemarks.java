package tarikh.formats.kml;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import tarikh.calendar.DayRange;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.journey.Journey;
import tarikh.formats.base.Cast;
import tarikh.formats.base.DayForms;
import tarikh.formats.base.Html;
import tarikh.formats.base.Tellings;
import tarikh.formats.base.Tongue;
import tarikh.formats.base.Ways;
import tarikh.formats.base.Words;
import tarikh.formats.base.Xml;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.Known;

/** The placemarks of places, events and legs. */
final class Placemarks {
    static final String TOLD = "told";
    static final String UNTOLD = "untold";

    private final Xml xml;
    private final Cast cast;
    private final Tellings tellings;
    private final Words words;
    private final Tongue tongue;

    Placemarks(Xml xml, Cast cast, Tellings tellings, Words words, Tongue tongue) {
        this.xml = xml;
        this.cast = cast;
        this.tellings = tellings;
        this.words = words;
        this.tongue = tongue;
    }

    void place(Entity place) throws IOException {
        xml.startLine("Placemark").attribute("id", place.id());
        xml.leaf("name", cast.name(place.id(), tongue));
        xml.startLine("ExtendedData");
        data("name", place.name());
        data("latin", place.known().latin());
        data("inside", String.join(", ", place.known().inside()));
        for (Map.Entry<String, String> id : place.known().ids().entrySet()) {
            data(id.getKey(), id.getValue());
        }
        data("guess", Boolean.toString(place.conjecture()));
        xml.endLine();
        point(place.known().location().orElseThrow());
        xml.endLine();
    }

    void event(DatedEvent dated) throws IOException {
        xml.startLine("Placemark").attribute("id", dated.event().id());
        xml.leaf("name", tellings.name(dated.event()));
        String doubts = String.join(words.say("comma"), words.doubts(dated, cast));
        xml.leaf(
                "description",
                Html.paragraph(tellings.when(dated))
                        + Html.paragraph(doubts)
                        + Html.quote(tellings.clause(dated.event())));
        KmlDates.write(dated.days(), xml);
        xml.startLine("ExtendedData");
        data("type", dated.event().type().code());
        data("earliest", DayForms.iso(dated.days().earliest()));
        data("latest", DayForms.iso(dated.days().latest()));
        data("date_words", tellings.words(dated));
        data("date_written", tellings.written(dated));
        data("quote", tellings.clause(dated.event()));
        xml.endLine();
        point(cast.where(dated.event()).orElseThrow().known().location().orElseThrow());
        xml.endLine();
    }

    void leg(Journey journey, Journey.Leg leg, int number) throws IOException {
        String from = cast.name(leg.from(), tongue);
        String to = cast.name(leg.to(), tongue);
        xml.startLine("Placemark").attribute("id", journey.person() + "-" + number);
        xml.leaf("name", number + ". " + words.say("way", from, to));
        xml.leaf("description", leg.stated() ? "" : Html.paragraph(words.say("way.untold")));
        KmlDates.write(
                leg.arrive().isEmpty()
                        ? DayRange.unbounded()
                        : leg.arrive().get(0).days(),
                xml);
        xml.leaf("styleUrl", "#" + (leg.stated() ? TOLD : UNTOLD));
        List<List<Known.Point>> parts = Ways.between(
                cast.point(leg.from()).orElseThrow(), cast.point(leg.to()).orElseThrow());
        if (parts.size() > 1) {
            xml.startLine("MultiGeometry");
        }
        for (List<Known.Point> part : parts) {
            xml.startLine("LineString").leaf("tessellate", "1");
            xml.leaf("coordinates", coordinates(part.get(0)) + " " + coordinates(part.get(1)));
            xml.endLine();
        }
        if (parts.size() > 1) {
            xml.endLine();
        }
        xml.endLine();
    }

    private void data(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.startLine("Data").attribute("name", name).leaf("value", value).endLine();
        }
    }

    private void point(Known.Point point) throws IOException {
        xml.startLine("Point").leaf("coordinates", coordinates(point)).endLine();
    }

    private static String coordinates(Known.Point point) {
        return point.longitude() + "," + point.latitude();
    }
}
