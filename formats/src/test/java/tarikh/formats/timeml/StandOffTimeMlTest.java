package tarikh.formats.timeml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import tarikh.chronology.Chronicle;
import tarikh.formats.Chronicles;
import tarikh.formats.Examples;
import tarikh.formats.XmlDocuments;

class StandOffTimeMlTest {
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(TimeMl.schema()));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Chronicle> chronicles() {
        return Chronicles.all();
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void without_its_targets_it_is_timeml(Chronicle chronicle) throws SAXException, IOException {
        String xml = Examples.write(new StandOffTimeMl(), chronicle);
        SCHEMA.newValidator()
                .validate(new StreamSource(new StringReader(xml.replaceAll(" target=\"#char=\\d+,\\d+\"", ""))));
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void every_time_and_event_points_at_its_very_words(Chronicle chronicle) {
        Document document = XmlDocuments.parse(Examples.write(new StandOffTimeMl(), chronicle));
        String text = chronicle.source().text();
        List<Element> pointing = new ArrayList<>(XmlDocuments.elements(document, "TIMEX3"));
        pointing.addAll(XmlDocuments.elements(document, "EVENT"));
        pointing.removeIf(e -> !e.hasAttribute("target"));
        assertThat(pointing)
                .hasSize(chronicle.times().size() + chronicle.events().size());
        for (Element element : pointing) {
            String[] ends =
                    element.getAttribute("target").substring("#char=".length()).split(",");
            int begin = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
            int end = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
            assertThat(element.getTextContent()).isEqualTo(XmlDocuments.held(text.substring(begin, end)));
        }
    }
}
