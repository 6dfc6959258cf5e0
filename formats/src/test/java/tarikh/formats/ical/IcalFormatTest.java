package tarikh.formats.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarikh.chronology.Chronicle;
import tarikh.formats.Chronicles;
import tarikh.formats.Examples;
import tarikh.formats.Hostile;
import tarikh.formats.SampleChronicle;
import tarikh.formats.base.Tongue;

class IcalFormatTest {
    static List<Chronicle> chronicles() {
        return Chronicles.all();
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void a_calendar_program_reads_every_event_back(Chronicle chronicle) throws Exception {
        for (Tongue tongue : Tongue.values()) {
            Calendar calendar = read(Examples.write(new IcalFormat(tongue), chronicle));
            Set<String> ids = new HashSet<>();
            for (VEvent event : events(calendar)) {
                // This reader takes no degrees west or south, which RFC 5545 has.
                assertThat(event.validate().getEntries())
                        .filteredOn(e -> !e.getContext().equals("GEO")
                                || !event.getProperty("GEO")
                                        .orElseThrow()
                                        .getValue()
                                        .contains("-"))
                        .isEmpty();
                String uid = event.getUid().orElseThrow().getValue();
                assertThat(ids.add(uid)).isTrue();
                String id = uid.substring(uid.indexOf('#') + 1);
                String clause = chronicle.events().stream()
                        .filter(e -> e.event().id().equals(id))
                        .map(e -> chronicle.source().quote(e.event().extent()))
                        .findFirst()
                        .orElseThrow();
                assertThat(event.getDescription().getValue()).startsWith(held(clause));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void lines_are_short_and_end_as_they_should(Chronicle chronicle) {
        String text = Examples.write(new IcalFormat(Tongue.AR), chronicle);
        assertThat(text).endsWith("\r\n").doesNotContainPattern("[^\r]\n|\r[^\n]");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).isNotEmpty();
        }
    }

    @Test
    void what_happened_on_a_day_comes_again_every_year() throws Exception {
        VEvent left = events(read(Examples.write(new IcalFormat(Tongue.EN), SampleChronicle.chronicle())))
                .get(0);
        assertThat(left.getSummary().getValue()).isEqualTo("The departure of Salma (1291)");
        assertThat(left.getDateTimeStart().getValue()).isEqualTo("12910510");
        assertThat(left.getDateTimeEnd().getValue()).isEqualTo("12910511");
        assertThat(left.getProperty("RRULE").orElseThrow().getValue()).isEqualTo("FREQ=YEARLY");
        assertThat(left.getLocation().getValue()).isEqualTo("Acre");
        assertThat(left.getDescription().getValue())
                .isEqualTo("Salma left Acre on 3 May 1291\n3 May 1291\nwritten 3 May 1291\nsays the narrator");
    }

    @Test
    void what_did_not_happen_or_has_no_day_is_left_out() throws Exception {
        assertThat(events(read(Examples.write(new IcalFormat(Tongue.EN), SampleChronicle.chronicle()))))
                .hasSize(1);
        Chronicle school = Examples.named("egypt-school");
        List<VEvent> events = events(read(Examples.write(new IcalFormat(Tongue.EN), school)));
        assertThat(events).hasSizeBetween(5, school.events().size() - 5);
    }

    @Test
    void the_text_cannot_end_its_own_entry() throws Exception {
        List<VEvent> events = events(read(Examples.write(new IcalFormat(Tongue.EN), Hostile.chronicle())));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).getDescription().getValue()).contains("END:VEVENT");
    }

    /** A line break of two characters is one here, and there are no control characters. */
    private static String held(String text) {
        return text.replace("\r\n", "\n").replace('\u0007', '\ufffd').replace('\ud800', '\ufffd');
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }
}
