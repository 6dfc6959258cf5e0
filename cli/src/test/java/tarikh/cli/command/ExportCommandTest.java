package tarikh.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tarikh.cli.output.Writers;
import tarikh.cli.terminal.Console;
import tarikh.cli.terminal.Look;
import tarikh.cli.terminal.Messages;
import tarikh.formats.Form;

class ExportCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @EnumSource(Form.class)
    void every_format_is_written_from_a_text_and_again_over_its_own_file(Form form) throws IOException {
        Path target = folder.resolve("out");
        assertThat(run("export", text(), "--to", form.code(), "-o", target.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(run("export", text(), "--to", form.code(), "-o", target.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(target.resolve("a" + form.ending())).isNotEmptyFile();
        assertThat(run("read", text(), "--format", form.code())).isEqualTo(Exit.DONE);
        assertThat(out()).isEqualTo(Files.readString(target.resolve("a" + form.ending())));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void a_chronicle_gives_the_same_as_its_text(Form form) throws IOException {
        String chronicle = chronicle();
        run("export", text(), "--to", form.code());
        String fromText = out();
        assertThat(run("export", chronicle, "--to", form.code(), "--text", text()))
                .isEqualTo(Exit.DONE);
        assertThat(out()).isEqualTo(fromText);
        if (form.needsText()) {
            assertThat(run("export", chronicle, "--to", form.code())).isEqualTo(Exit.IO);
            assertThat(err()).contains("give the text with --text");
        } else {
            assertThat(run("export", chronicle, "--to", form.code())).isEqualTo(Exit.DONE);
            assertThat(out()).isEqualTo(fromText);
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void help_names_every_format_in_both_languages(Form form) {
        for (String ui : new String[] {"en", "ar"}) {
            run("export", "--help", "--ui", ui);
            assertThat(out()).containsPattern("(?<![a-z-])" + form.code() + "(?![a-z-])");
        }
    }

    @Test
    void a_format_that_does_not_exist_is_answered_with_all_that_do() throws IOException {
        assertThat(run("export", text(), "--to", "exel")).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("no format exel; there are csv, tsv, markdown");
        assertThat(run("read", text(), "--format", "exel")).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("text, html, json, jsonl, csv");
        assertThat(run("export", text(), "--to", "json")).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("tarikh read FILE --format json");
    }

    @Test
    void tables_and_marks_go_with_tables_only() throws IOException {
        assertThat(run("export", text(), "--to", "markdown", "--bom")).isEqualTo(Exit.USAGE);
        assertThat(run("export", text(), "--to", "csv", "--table", "times", "-o", folder.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("a.times.csv"))).startsWith("tarikh_id,words,");
        assertThat(run("export", text(), "--to", "csv", "--bom")).isEqualTo(Exit.DONE);
        assertThat(out()).startsWith("\uFEFFtarikh_id,");
    }

    @Test
    void a_broken_chronicle_is_told_with_place_and_remedy() throws IOException {
        Path broken = Path.of(chronicle());
        Files.writeString(broken, Files.readString(broken).replace("\"move.depart\"", "\"move.teleport\""));
        assertThat(run("export", broken.toString(), "--to", "csv")).isEqualTo(Exit.IO);
        assertThat(err())
                .contains("a.json: line ")
                .contains(", events[0].type: \"move.teleport\" is not among life.birth");
        assertThat(out()).isEmpty();
        Files.writeString(broken, "{\"a\": 1}");
        run("export", broken.toString(), "--to", "csv");
        assertThat(err()).contains("this is no chronicle");
        Files.writeString(broken, "{\"a\": ");
        run("export", broken.toString(), "--to", "csv", "--ui", "ar");
        assertThat(err()).contains("JSON").contains("a.json");
    }

    @Test
    void the_wrong_text_is_refused() throws IOException {
        String chronicle = chronicle();
        Path other = Files.writeString(folder.resolve("other.txt"), Stories.CLASHING);
        assertThat(run("export", chronicle, "--to", "timeml", "--text", other.toString()))
                .isEqualTo(Exit.IO);
        assertThat(err()).contains("not the one this chronicle was read from");
        assertThat(run("export", chronicle, "--to", "timeml", "--text", folder.toString()))
                .isEqualTo(Exit.DONE);
    }

    @Test
    void tables_of_several_texts_make_one_table() throws IOException {
        Files.writeString(folder.resolve("b.txt"), Stories.CLASHING);
        text();
        Path all = folder.resolve("all.csv");
        assertThat(run("export", folder.toString(), "--to", "csv", "--bom", "-o", all.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(Files.readAllLines(all)).hasSize(3);
        assertThat(Files.readString(all)).startsWith("\uFEFFtarikh_id,").containsOnlyOnce("tarikh_id,");
        assertThat(run("export", folder.toString(), "--to", "csv", "--bom")).isEqualTo(Exit.DONE);
        assertThat(out()).isEqualTo(Files.readString(all));
        assertThat(run("export", folder.toString(), "--to", "geojson")).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("-o FOLDER");
    }

    @Test
    void a_folder_without_texts_gives_its_chronicles() throws IOException {
        Path chronicles = folder.resolve("json");
        run("read", text(), "--format", "json", "-o", chronicles.toString());
        assertThat(run("export", chronicles.toString(), "--to", "csv")).isEqualTo(Exit.DONE);
        assertThat(out().lines()).hasSize(2);
        assertThat(run("export", Files.createDirectory(folder.resolve("empty")).toString(), "--to", "csv"))
                .isEqualTo(Exit.IO);
        assertThat(err()).contains(".txt, .json");
    }

    private String text() throws IOException {
        return Files.writeString(folder.resolve("a.txt"), Stories.PLAIN).toString();
    }

    private String chronicle() throws IOException {
        run("read", text(), "--format", "json", "-o", folder.toString());
        return folder.resolve("a.json").toString();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Messages messages = new Messages(Arguments.ui(arguments, Map.of()));
        Console console = new Console(out, err, Look.plain(), false, false);
        Writers writers = new Writers(messages, (chronicle, stream) -> stream.write('h'));
        Session session =
                new Session(console, messages, new ByteArrayInputStream(new byte[0]), own -> Stories::read, writers);
        int exit = new CommandTree(session).execute(arguments);
        console.out().flush();
        return exit;
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
