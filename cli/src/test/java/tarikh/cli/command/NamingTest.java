package tarikh.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarikh.authority.Authority;
import tarikh.authority.AuthorityRecord;
import tarikh.authority.PersonRecord;
import tarikh.authority.PlaceRecord;
import tarikh.cli.batch.TextReader;
import tarikh.cli.output.Writers;
import tarikh.cli.terminal.Console;
import tarikh.cli.terminal.Look;
import tarikh.cli.terminal.Messages;
import tarikh.cli.terminal.Ui;
import tarikh.text.LexEntry;

class NamingTest {
    private static final TextReader NOTHING_TO_READ = (source, about) -> {
        throw new IllegalStateException("names are no text");
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Ui ui = Ui.EN;

    @Test
    void a_misspelt_person_is_told_with_years_and_reason() {
        assertThat(run("who", "زينوفياف")).isEqualTo(Exit.DONE);
        assertThat(out()).contains("1. ", "Grigory Zinoviev", "revolutionary", "1883", "the same consonants");
    }

    @Test
    void a_ruler_is_told_with_the_years_of_his_rule() {
        run("who", "--most", "1", "الناصر محمد بن قلاوون");
        assertThat(out()).contains("sultan", "1293–1294, 1299–1309, 1310–1341", "1285–1341");
        out.reset();
        run("who", "--most", "1", "--format", "json", "هارون الرشيد");
        assertThat(out()).contains("\"held\":[\"786-809\"]");
    }

    @Test
    void people_of_ones_own_are_told_before_others(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mine.lex"), "= Person teacher latin=My_Lenin held=1901-1912\nلينين\n");
        assertThat(run("who", "--authority", folder.toString(), "--most", "1", "لينين"))
                .isEqualTo(Exit.DONE);
        assertThat(out()).contains("My Lenin", "teacher", "1901–1912").doesNotContain("Vladimir");
    }

    @Test
    void a_fault_in_a_file_of_ones_own_is_told_and_nothing_else(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mine.lex"), "= Person teacher latin=My_Lenin born=soon\nلينين\n");
        assertThat(run("who", "--authority", folder.toString(), "لينين")).isEqualTo(Exit.PACK);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("mine.lex:2", "born=soon is no date; expected a year");
        assertThat(out()).isEmpty();
    }

    @Test
    void a_place_is_told_with_country_point_and_id() {
        run("where", "الما-آتا");
        assertThat(out()).contains("Almaty", "Kazakhstan", "43.25, 76.92", "people", "geonames 1526384");
    }

    @Test
    void places_are_told_in_arabic() {
        ui = Ui.AR;
        run("where", "--most", "1", "القسطنطينية");
        assertThat(out()).contains("مدينة", "تركيا", "هذا الاسم بعينه").doesNotContain("2. ");
    }

    @Test
    void of_towns_with_one_name_the_larger_is_first() {
        run("where", "طرابلس");
        assertThat(out().indexOf("Libya")).isPositive().isLessThan(out().indexOf("Lebanon"));
    }

    @Test
    void a_kind_leaves_out_the_others() {
        run("where", "--kind", "city", "البحر الأسود");
        assertThat(out()).contains("Nothing known");
    }

    @Test
    void json_is_one_line_a_name() {
        run("where", "--format", "json", "دمشق", "تفليس");
        assertThat(out().lines())
                .hasSize(2)
                .allMatch(l -> l.startsWith("{\"schema\":\"tarikh.candidates/1\"") && l.endsWith("]}"));
    }

    @Test
    void all_roles_and_kinds_have_words_in_both_languages() {
        Authority authority = Authority.load(NamingTest.class.getClassLoader());
        for (Ui language : Ui.values()) {
            Messages messages = new Messages(language);
            for (LexEntry entry : authority.names().entries()) {
                AuthorityRecord record = authority.record(entry);
                String key = record instanceof PersonRecord person
                        ? "role." + person.role()
                        : "place." + ((PlaceRecord) record).kind();
                assertThatCode(() -> messages.say(key)).as(key).doesNotThrowAnyException();
            }
        }
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        Messages messages = new Messages(ui);
        Console console = new Console(out, err, Look.plain(), false, false);
        Session session = new Session(
                console,
                messages,
                new ByteArrayInputStream(new byte[0]),
                own -> NOTHING_TO_READ,
                new Writers(messages, (chronicle, to) -> {}));
        return new CommandTree(session).execute(arguments);
    }
}
