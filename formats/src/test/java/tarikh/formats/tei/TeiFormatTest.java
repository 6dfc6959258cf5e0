package tarikh.formats.tei;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import tarikh.calendar.DayRange;
import tarikh.chronology.Chronicle;
import tarikh.formats.Chronicles;
import tarikh.formats.Examples;
import tarikh.formats.SampleChronicle;
import tarikh.formats.XmlDocuments;
import tarikh.formats.base.Tongue;
import tarikh.formats.base.Xml;
import tarikh.reading.entity.Mention;

class TeiFormatTest {
    static List<Chronicle> chronicles() {
        return Chronicles.all();
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void it_is_tei_and_every_pointer_leads_somewhere(Chronicle chronicle) throws Exception {
        for (Tongue tongue : Tongue.values()) {
            String xml = Examples.write(new TeiFormat(tongue), chronicle);
            assertThat(faults(xml)).isEmpty();
            Document document = XmlDocuments.parse(xml);
            Set<String> ids = new HashSet<>();
            for (Element element : XmlDocuments.elements(document, "*")) {
                if (element.hasAttribute("xml:id")) {
                    assertThat(ids.add("#" + element.getAttribute("xml:id"))).isTrue();
                }
            }
            for (Element element : XmlDocuments.elements(document, "*")) {
                for (String pointer : List.of("target", "ref", "corresp", "where", "datingMethod")) {
                    if (element.hasAttribute(pointer)) {
                        assertThat(ids).contains(element.getAttribute(pointer));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void the_characters_of_the_body_are_those_of_the_text(Chronicle chronicle) {
        Document document = XmlDocuments.parse(Examples.write(new TeiFormat(Tongue.EN), chronicle));
        assertThat(XmlDocuments.elements(document, "body").get(0).getTextContent())
                .isEqualTo(XmlDocuments.held(chronicle.source().text()));
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void nearly_all_that_was_found_is_marked_with_its_very_words(Chronicle chronicle) {
        Document document = XmlDocuments.parse(Examples.write(new TeiFormat(Tongue.EN), chronicle));
        List<String> names = new ArrayList<>();
        for (String element : List.of("persName", "placeName", "orgName", "objectName", "title", "rs")) {
            XmlDocuments.elements(document, element).stream()
                    .filter(e -> e.hasAttribute("ref"))
                    .forEach(e -> names.add(e.getAttribute("ref") + " " + e.getTextContent()));
        }
        List<String> expected = chronicle.entities().stream()
                .flatMap(e -> e.mentions().stream()
                        .filter(m -> m.form() != Mention.Form.PRONOUN)
                        .map(m -> "#" + e.id() + " "
                                + XmlDocuments.held(chronicle.source().quote(m.span()))))
                .toList();
        assertThat(expected).containsAll(names);
        assertThat(names.size()).isGreaterThanOrEqualTo(expected.size() * 9 / 10);
    }

    @Test
    void a_date_of_another_calendar_says_which_and_how_it_is_written() {
        Document document = XmlDocuments.parse(Examples.write(new TeiFormat(Tongue.EN), SampleChronicle.chronicle()));
        Element date = XmlDocuments.elements(document, "date").stream()
                .filter(d -> d.getAttribute("xml:id").equals("t1"))
                .findFirst()
                .orElseThrow();
        assertThat(date.getTextContent()).isEqualTo("3 May 1291");
        assertThat(date.getAttribute("when")).isEqualTo("1291-05-10");
        assertThat(date.getAttribute("calendar")).isEqualTo("#hijri #julian");
        assertThat(date.getAttribute("when-custom")).isEqualTo("0690-05-02");
        assertThat(date.getAttribute("datingMethod")).isEqualTo("#hijri");
        Element salma = XmlDocuments.elements(document, "birth").get(0);
        assertThat(salma.getAttribute("notBefore-iso")).isEqualTo("-0043-03-15");
    }

    @ParameterizedTest
    @CsvSource({
        "1929-02-13, 1929-02-13, false, when=1929-02-13",
        "1929-02-01, 1929-02-28, false, when=1929-02",
        "1929-02-01, 1929-03-02, false, notBefore=1929-02-01 notAfter=1929-03-02",
        "1929-02-01, 1929-03-02, true, from=1929-02-01 to=1929-03-02",
        "-0043-03-15, -0043-03-15, false, when-iso=-0043-03-15",
        "0000-12-01, 0001-01-03, false, notBefore-iso=0000-12-01 notAfter-iso=0001-01-03",
    })
    void days_are_attributes(String first, String last, boolean isPeriod, String expected) throws IOException {
        java.io.StringWriter out = new java.io.StringWriter();
        Xml xml = new Xml(out).start("date");
        Dates.days(
                DayRange.between(
                        LocalDate.parse(first).toEpochDay(),
                        LocalDate.parse(last).toEpochDay()),
                isPeriod,
                xml);
        xml.finish();
        assertThat(out.toString().replace("\"", "")).contains("<date " + expected + "/>");
    }

    @Test
    void the_schema_refuses_what_tei_does_not_have() throws Exception {
        String xml = Examples.write(new TeiFormat(Tongue.EN), SampleChronicle.chronicle());
        for (String[] change : List.of(
                new String[] {"when=\"1291-05-10\"", "when=\"10 May\""},
                new String[] {"<listEvent>", "<listEvent><p/>"},
                new String[] {"xml:id=\"pl1\"", "xml:id=\"1\""})) {
            assertThat(xml).contains(change[0]);
            assertThat(faults(xml.replace(change[0], change[1]))).isNotEmpty();
        }
    }

    private static List<String> faults(String xml) throws SAXException, IOException {
        List<String> faults = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Collector(faults));
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        InputSource schema = new InputSource(TeiFormatTest.class.getResourceAsStream("tei-part.rnc"));
        schema.setEncoding("UTF-8");
        assertThat(driver.loadSchema(schema))
                .as("the schema itself: %s", faults)
                .isTrue();
        driver.validate(new InputSource(new StringReader(xml)));
        return faults;
    }

    private record Collector(List<String> faults) implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {
            faults.add(fault.toString());
        }

        @Override
        public void error(SAXParseException fault) {
            faults.add(fault.toString());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            faults.add(fault.toString());
        }
    }
}
