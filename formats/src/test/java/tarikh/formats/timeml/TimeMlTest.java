package tarikh.formats.timeml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;
import tarikh.calendar.DayRange;
import tarikh.chronology.Chronicle;
import tarikh.chronology.Chronicler;
import tarikh.reading.timex.Anchor;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;
import tarikh.text.SourceText;
import tarikh.text.Span;

class TimeMlTest {
    private static final Chronicler CHRONICLER = Chronicler.shipped();
    private static final Schema SCHEMA = schema();
    private static final long SEED = 24_617;

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(TimeMl.schema()));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples"))) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_validates_and_keeps_its_characters(Path file) throws Exception {
        String text = Files.readString(file);
        String xml = write(CHRONICLER.read(new SourceText(file.toString(), text), "example", OptionalLong.of(10_635)));
        validate(xml);
        assertThat(characters(xml)).isEqualTo(text);
        assertThat(xml)
                .contains("<TIMEX3 ")
                .contains("<EVENT ")
                .contains("<MAKEINSTANCE ")
                .contains("<TLINK ")
                .contains("tid=\"t0\" type=\"DATE\" functionInDocument=\"PUBLICATION_TIME\" value=\"1999-02-13\"");
    }

    @Test
    void a_text_in_which_nothing_was_found_validates() throws Exception {
        String xml = write(chronicle("?", List.of()));
        validate(xml);
        assertThat(characters(xml)).isEqualTo("?");
    }

    @Test
    void characters_that_xml_cannot_hold_are_replaced_one_for_one() throws Exception {
        String text = "a\u0000\u0001b\t\n\r\n\r & < > ]]> \"'\u000b\ufffe\uffff\ud800x\udc00\ud83d\udea2\u0085\u2028";
        String xml = write(chronicle(text, List.of()));
        validate(xml);
        assertThat(characters(xml))
                .isEqualTo(
                        "a\ufffd\ufffdb\t\n\r\n\r & < > ]]> \"'\ufffd\ufffd\ufffd\ufffdx\ufffd\ud83d\udea2\u0085\u2028");
    }

    @Test
    void any_characters_come_back_between_tags_anywhere() throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        char[] some = {'a', '<', '&', '\r', '\n', ' ', '\u0627', '\u064e', '\ud83d', '\udea2', '\u0000', ']', '>', '"'};
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(2, 40); n > 0; n--) {
                text.append(some[random.nextInt(some.length)]);
            }
            List<Timex> times = new ArrayList<>();
            for (int at = random.nextInt(3); at + 1 < text.length(); at += random.nextInt(2, 9)) {
                if (!Character.isSurrogate(text.charAt(at))) {
                    times.add(time("t" + (times.size() + 1), new Span(at, at + 1), TimexType.DATE, "1929"));
                }
            }
            String xml = write(chronicle(text.toString(), times));
            validate(xml);
            StringBuilder expected = new StringBuilder();
            for (int c = 0; c < text.length(); c++) {
                expected.append(isHeld(text, c) ? text.charAt(c) : '\ufffd');
            }
            assertThat(characters(xml)).as("seed %d: %s", SEED, text).isEqualTo(expected.toString());
        }
    }

    private static boolean isHeld(CharSequence text, int i) {
        char c = text.charAt(i);
        boolean pairedUp =
                Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        boolean pairedDown = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        return c != 0 && (!Character.isSurrogate(c) || pairedUp || pairedDown);
    }

    @Test
    void a_range_is_a_length_between_two_wordless_dates() throws Exception {
        String xml = write(chronicle("1914-1918", List.of(time("t1", new Span(0, 9), TimexType.DATE, "1914/1918"))));
        validate(xml);
        assertThat(flat(xml))
                .contains(
                        "<TIMEX3 tid=\"t1\" type=\"DURATION\" beginPoint=\"t2\" endPoint=\"t3\" value=\"P5Y\">1914-1918</TIMEX3>"
                                + "<TIMEX3 tid=\"t2\" type=\"DATE\" temporalFunction=\"true\" value=\"1914\" anchorTimeID=\"t1\"/>"
                                + "<TIMEX3 tid=\"t3\" type=\"DATE\" temporalFunction=\"true\" value=\"1918\" anchorTimeID=\"t1\"/>");
    }

    @Test
    void from_one_date_to_another_has_a_wordless_length_between_them() throws Exception {
        Timex from = time("t1", new Span(0, 1), TimexType.DATE, "1992");
        Timex to = time("t2", new Span(2, 3), TimexType.DATE, "1995");
        String xml = write(chronicle("a b", List.of(tied(from, "", "t2"), tied(to, "t1", ""))));
        validate(xml);
        assertThat(flat(xml))
                .contains("<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"1992\">a</TIMEX3>")
                .contains(
                        "<TIMEX3 tid=\"t3\" type=\"DURATION\" beginPoint=\"t1\" endPoint=\"t2\" temporalFunction=\"true\" value=\"P4Y\"/>")
                .contains("<TIMEX3 tid=\"t2\" type=\"DATE\" value=\"1995\">b</TIMEX3>");
    }

    @Test
    void a_length_from_a_date_gets_its_other_end() throws Exception {
        Timex length = time("t1", new Span(0, 1), TimexType.DURATION, "P2W");
        Timex from = time("t2", new Span(2, 3), TimexType.DATE, "2003-06-07");
        String xml = write(chronicle("a b", List.of(tied(length, "t2", ""), from)));
        validate(xml);
        assertThat(flat(xml))
                .contains("<TIMEX3 tid=\"t1\" type=\"DURATION\" beginPoint=\"t2\" endPoint=\"t3\" value=\"P2W\">")
                .contains(
                        "tid=\"t3\" type=\"DATE\" temporalFunction=\"true\" value=\"2003-06-21\" anchorTimeID=\"t1\"");
    }

    @ParameterizedTest
    @CsvSource({
        "0787-01-01, 0787-01-03, 0787-01",
        "0787-01-05, 0787-02-03, 0787",
        "1922-08-25, 1923-08-15, 192",
        "0816-08-03, 0913-08-11, XXXX",
        "1929-02-13, 1929-02-13, 1929-02-13",
    })
    void a_date_of_another_calendar_is_as_exact_as_its_days_allow(String first, String last, String value)
            throws Exception {
        DayRange days = DayRange.between(
                java.time.LocalDate.parse(first).toEpochDay(),
                java.time.LocalDate.parse(last).toEpochDay());
        Timex hijri = time("t1", new Span(0, 1), TimexType.DATE, "", days);
        String xml = write(chronicle("a b", List.of(hijri)));
        validate(xml);
        assertThat(xml).contains("value=\"" + value + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "1920-01, P3M, 1, 1920-04",
        "1920-05-05, P2Y, -1, 1918-05-05",
        "1920, P2Y, 1, 1922",
        "1920, P3M, 1, ''",
        "1920, PXY, 1, ''",
        "192, P2Y, 1, ''",
        "9999, P2Y, 1, ''",
        "1920, PT2H, 1, ''",
    })
    void the_other_end_is_told_where_it_is_certain(String from, String length, int sign, String end) {
        assertThat(Lengths.shifted(from, length, sign).orElse("")).isEqualTo(end);
    }

    @Test
    void the_schema_refuses_what_the_specification_does_not_have() throws Exception {
        String xml = write(chronicle("a", List.of(time("t1", new Span(0, 1), TimexType.DATE, "1929"))));
        for (String[] change : List.of(
                new String[] {"type=\"DATE\"", "type=\"DAY\""},
                new String[] {"value=\"1929\"", "value=\"1929/1930\""},
                new String[] {"value=\"1929\"", "value=\"\""},
                new String[] {"tid=\"t1\"", "tid=\"x1\""},
                new String[] {"value=\"1929\"", "value=\"1929\" anchorTimeID=\"t9\""})) {
            assertThat(xml).contains(change[0]);
            assertThatThrownBy(() -> validate(xml.replace(change[0], change[1])))
                    .isInstanceOf(SAXException.class);
        }
    }

    private static Chronicle chronicle(String text, List<Timex> times) {
        return new Chronicle(
                new SourceText("t", text),
                "t",
                "ar",
                OptionalLong.empty(),
                times,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Timex tied(Timex time, String begin, String end) {
        return time.with(time.details().but().beginPoint(begin).endPoint(end).build());
    }

    private static Timex time(String id, Span span, TimexType type, String value) {
        return time(id, span, type, value, DayRange.unbounded());
    }

    private static Timex time(String id, Span span, TimexType type, String value, DayRange days) {
        return new Timex(
                id,
                span,
                type,
                value,
                Mod.NONE,
                "",
                "other",
                List.of(),
                "",
                days,
                List.of(),
                new Anchor.None(),
                Set.of(),
                "made",
                Timex.Details.none());
    }

    private static String write(Chronicle chronicle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TimeMl().write(chronicle, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void validate(String xml) throws SAXException, IOException {
        SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    private static String characters(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement()
                .getTextContent();
    }

    /** The lines broken inside tags joined again. */
    private static String flat(String xml) {
        return xml.replace("\n/>", "/>");
    }
}
