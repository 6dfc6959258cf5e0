package tarikh.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;
import tarikh.calendar.CalendarDate;
import tarikh.calendar.Edtf;
import tarikh.chronology.Chronicle;
import tarikh.chronology.Chronicler;
import tarikh.formats.timeml.TimeMl;
import tarikh.reading.timex.Timex;

/** Whatever a case says, the times read from it have forms that others can read. */
class TimeFormsTest {
    private static final Chronicler CHRONICLER = Chronicler.shipped();

    static Iterable<Path> files() throws IOException {
        return CorpusFiles.below("corpus/spec/times", ".corpus");
    }

    @ParameterizedTest
    @MethodSource("files")
    void times_are_edtf_calendar_dates_and_timeml(Path file) throws IOException, SAXException {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(TimeMl.schema()));
        for (CorpusCase one : CorpusFiles.parse(file).cases()) {
            Chronicle chronicle = CHRONICLER.read(one.text(), one.title(), OptionalLong.empty());
            for (Timex time : chronicle.times()) {
                if (!time.edtf().isEmpty()) {
                    assertThat(Edtf.parse(time.edtf())).as(one.title()).hasToString(time.edtf());
                }
                time.readings().stream()
                        .flatMap(r -> r.written().isEmpty() ? Stream.of() : parts(r.written()))
                        .forEach(w -> assertThat(CalendarDate.parse(w)).hasToString(w));
            }
            ByteArrayOutputStream xml = new ByteArrayOutputStream();
            new TimeMl().write(chronicle, xml);
            try {
                schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml.toByteArray())));
            } catch (SAXException fault) {
                throw new AssertionError(one.title() + ": " + fault.getMessage(), fault);
            }
        }
    }

    private static Stream<String> parts(String written) {
        return Arrays.stream(written.split("; ", -1));
    }
}
