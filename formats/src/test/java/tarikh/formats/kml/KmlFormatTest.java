package tarikh.formats.kml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tarikh.calendar.DayRange;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.formats.Chronicles;
import tarikh.formats.Examples;
import tarikh.formats.Hostile;
import tarikh.formats.SampleChronicle;
import tarikh.formats.XmlDocuments;
import tarikh.formats.base.Cast;
import tarikh.formats.base.Tongue;
import tarikh.formats.base.Xml;

class KmlFormatTest {
    private static final Schema SCHEMA = XmlDocuments.schema(KmlFormatTest.class, "kml-part.xsd");

    static List<Chronicle> chronicles() {
        return Chronicles.all();
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void it_is_kml_and_quotes_every_located_event(Chronicle chronicle) throws Exception {
        for (Tongue tongue : Tongue.values()) {
            String xml = Examples.write(new KmlFormat(tongue), chronicle);
            XmlDocuments.validate(SCHEMA, xml);
            List<String> quotes = data(XmlDocuments.parse(xml), "quote");
            Cast cast = new Cast(chronicle);
            assertThat(quotes)
                    .containsExactlyElementsOf(chronicle.events().stream()
                            .map(DatedEvent::event)
                            .filter(e -> cast.where(e).isPresent())
                            .map(e -> XmlDocuments.held(chronicle.source().quote(e.extent())))
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1929-02-13, 1929-02-13, <TimeStamp><when>1929-02-13</when></TimeStamp>",
        "1929-02-01, 1929-02-28, <TimeStamp><when>1929-02</when></TimeStamp>",
        "1929-01-01, 1929-12-31, <TimeStamp><when>1929</when></TimeStamp>",
        "-0043-03-15, -0043-03-15, <TimeStamp><when>-0044-03-15</when></TimeStamp>",
        "0000-01-01, 0000-12-31, <TimeStamp><when>-0001</when></TimeStamp>",
        "0000-12-30, 0001-01-02, <TimeSpan><begin>-0001-12-30</begin><end>0001-01-02</end></TimeSpan>",
    })
    void years_before_christ_are_counted_without_a_year_zero(String first, String last, String expected)
            throws IOException {
        StringWriter out = new StringWriter();
        Xml xml = new Xml(out).start("x");
        KmlDates.write(DayRange.between(day(first), day(last)), xml);
        xml.finish();
        assertThat(out.toString().replaceAll("\n *", "")).contains(expected);
    }

    @Test
    void what_globes_show_as_html_is_no_html_of_the_text() {
        Document document = XmlDocuments.parse(Examples.write(new KmlFormat(Tongue.EN), Hostile.chronicle()));
        assertThat(XmlDocuments.elements(document, "description"))
                .noneMatch(d -> d.getTextContent().contains("<script"))
                .anyMatch(d -> d.getTextContent().contains("&lt;script&gt;"));
    }

    @Test
    void open_ends_stay_open_and_untold_ways_look_different() {
        Document sample = XmlDocuments.parse(Examples.write(new KmlFormat(Tongue.EN), SampleChronicle.chronicle()));
        assertThat(XmlDocuments.elements(sample, "begin"))
                .extracting(Element::getTextContent)
                .containsExactly("1291-05-31");
        assertThat(XmlDocuments.elements(sample, "end")).isEmpty();
        assertThat(XmlDocuments.elements(sample, "styleUrl"))
                .extracting(Element::getTextContent)
                .containsExactly("#told");
        Document hostile = XmlDocuments.parse(Examples.write(new KmlFormat(Tongue.EN), Hostile.chronicle()));
        assertThat(XmlDocuments.elements(hostile, "styleUrl"))
                .extracting(Element::getTextContent)
                .containsExactly("#untold");
    }

    private static List<String> data(Document document, String name) {
        return XmlDocuments.elements(document, "Data").stream()
                .filter(d -> d.getAttribute("name").equals(name))
                .map(d -> XmlDocuments.elements(document, "value").stream()
                        .filter(v -> v.getParentNode() == d)
                        .findFirst()
                        .orElseThrow()
                        .getTextContent())
                .toList();
    }

    private static long day(String iso) {
        return LocalDate.parse(iso).toEpochDay();
    }
}
