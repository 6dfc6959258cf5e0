package tarikh.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.formats.Examples;
import tarikh.formats.SampleChronicle;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.Mention;
import tarikh.text.SourceText;

class ChronicleReaderTest {
    private final ChronicleJson writer = new ChronicleJson();
    private final ChronicleReader reader = new ChronicleReader();

    static List<Chronicle> chronicles() {
        List<Chronicle> all = new java.util.ArrayList<>(Examples.all());
        all.add(SampleChronicle.chronicle());
        all.add(SampleChronicle.empty());
        return all;
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void with_its_text_a_chronicle_comes_back_and_is_written_the_same(Chronicle chronicle) throws IOException {
        String json = Examples.write(writer::write, chronicle);
        Chronicle back = reader.read(json, Optional.of(chronicle.source().text()));
        assertThat(Examples.write(writer::write, back)).isEqualTo(json);
        assertThat(back.source()).isEqualTo(chronicle.source());
        assertThat(back.entities()).isEqualTo(chronicle.entities());
        assertThat(back.events()).isEqualTo(chronicle.events());
        assertThat(back.contradictions()).isEqualTo(chronicle.contradictions());
        assertThat(back.journeys()).isEqualTo(chronicle.journeys());
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void without_its_text_all_that_it_quotes_stands_in_its_place(Chronicle chronicle) throws IOException {
        Chronicle back = reader.read(Examples.write(writer::write, chronicle), Optional.empty());
        SourceText source = chronicle.source();
        assertThat(back.source().codePoints()).isEqualTo(source.codePoints());
        for (int i = 0; i < chronicle.events().size(); i++) {
            DatedEvent event = chronicle.events().get(i);
            assertThat(back.source().quote(back.events().get(i).event().extent()))
                    .isEqualTo(source.quote(event.event().extent()));
        }
        for (int i = 0; i < chronicle.entities().size(); i++) {
            Entity entity = chronicle.entities().get(i);
            assertThat(back.entities().get(i).mentions().stream()
                            .map(Mention::span)
                            .map(back.source()::quote))
                    .isEqualTo(entity.mentions().stream()
                            .map(Mention::span)
                            .map(source::quote)
                            .toList());
        }
    }

    @Test
    void another_text_than_its_own_is_refused() {
        String json = Examples.write(writer::write, SampleChronicle.chronicle());
        String other = SampleChronicle.TEXT.replace("Acre", "Jaffa");
        assertProblem(json, Optional.of(other), "other-text", "source.sha256");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schema\": \"tarikh.chronicle/1\" | \"schema\": \"tarikh.chronicle/9\" | other-schema | schema",
                "\"trigger\": {\"begin\": 9 | \"trigger\": {\"begin\": 8 | quote-length | events[0].trigger.text",
                "\"type\": \"move.depart\" | \"type\": \"move.teleport\" | not-one-of | events[0].type",
                "\"text\": \"Salma\", | \"text\": \"Selma\", | quote-differs | events[0].text",
                "\"earliest\": \"1291-05-10\" | \"earliest\": \"10 May\" | no-day | times[0].earliest",
                "\"earliest\": \"1291-05-10\" | \"earliest\": \"1991-05-10\" | days-turned | times[0].latest",
                "\"timexes\": [\"t1\"] | \"timexes\": [\"t7\"] | no-such-id | events[0].time.timexes[0]",
                "\"id\": \"t2\" | \"id\": \"t1\" | id-twice | times[1].id",
                "\"kind\": \"person\", | | missing | entities[0]",
                "\"narrator\": false | \"narrator\": \"no\" | no-flag | entities[0].narrator",
                "\"confidence\": 0.9 | \"confidence\": 9 | no-share | events[0].confidence",
                "\"confidence\": 0.9 | \"confidence\": null | no-number | events[0].confidence",
                "\"lat\": 32.9 | \"lat\": 329 | no-point | entities[1].lat",
                "\"order\": [ | \"order\": [1, | no-list | order[0]",
                "\"before\" | \"after\" | no-order | order[0]",
                "\"written\": \"julian 1291-05-03 | \"written\": \"martian 1291-05-03 | no-date | times[0].written",
                "\"drop\": [0] | \"drop\": [5] | no-statement | contradictions[0].repairs[0].drop[0]",
                "\"length\": 68 | \"length\": 12 | span-outside | times[0].end",
                "\"id\": \"t2\" | \"id\": \"2\" | no-id | times[1].id",
                "\"id\": \"p1\" | \"id\": \"e1\" | no-id | entities[0].id",
                "\"language\": \"en\" | \"language\": \"e n\" | no-language | source.language",
                "\"source\": { | \"source\": [ | no-json | /",
                "\"title\": \"The fall of Acre\" | \"title\": 7 | no-text-there | source.title",
                "\"title\": \"The fall of Acre\" | \"id\": \"again\" | no-json | /",
            })
    void what_is_broken_is_told_with_its_place(String part, String broken, String key, String path) {
        String json = Examples.write(writer::write, SampleChronicle.chronicle());
        assertThat(json).contains(part);
        String replaced = json.replaceFirst(java.util.regex.Pattern.quote(part), broken == null ? "" : broken);
        assertProblem(replaced, Optional.empty(), key, path);
    }

    @Test
    void the_place_is_told_by_line_and_column() {
        String json = Examples.write(writer::write, SampleChronicle.chronicle())
                .replace("\"type\": \"move.arrive\"", "\"type\": 5");
        assertThatThrownBy(() -> reader.read(json, Optional.empty()))
                .isInstanceOfSatisfying(ChronicleProblem.class, p -> {
                    String line = json.split("\n")[p.line() - 1];
                    assertThat(line.substring(p.column() - 1)).startsWith("5, \"trigger\"");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{} | other-schema", "[] | no-object", "'' | no-object", "{}{} | more-than-one"})
    void what_is_no_chronicle_at_all_is_refused(String json, String key) {
        assertThatThrownBy(() -> reader.read(json, Optional.empty()))
                .isInstanceOfSatisfying(
                        ChronicleProblem.class, p -> assertThat(p.key()).isEqualTo(key));
    }

    private void assertProblem(String json, Optional<String> text, String key, String path) {
        assertThatThrownBy(() -> reader.read(json, text)).isInstanceOfSatisfying(ChronicleProblem.class, p -> {
            assertThat(p.key()).isEqualTo(key);
            assertThat(p.path()).isEqualTo(path);
        });
    }
}
