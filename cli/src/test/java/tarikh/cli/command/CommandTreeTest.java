package tarikh.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarikh.cli.batch.TextReader;
import tarikh.cli.output.Writers;
import tarikh.cli.terminal.Console;
import tarikh.cli.terminal.Look;
import tarikh.cli.terminal.Messages;
import tarikh.text.PackException;
import tarikh.text.PackFault;

class CommandTreeTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] in = {};
    private TextReader reader = Stories::read;

    @Test
    void one_text_as_json_goes_to_standard_output() throws IOException {
        assertThat(run("read", text("a", Stories.PLAIN), "--format", "json")).isEqualTo(Exit.DONE);
        assertThat(out()).startsWith("{\"schema\": \"tarikh.chronicle/1\"").endsWith("}\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void several_texts_as_json_need_a_folder_or_lines() throws IOException {
        String a = text("a", Stories.PLAIN);
        String b = text("b", Stories.PLAIN);
        assertThat(run("read", a, b, "--format", "json")).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("jsonl");
        assertThat(run("read", a, b, "--format", "jsonl")).isEqualTo(Exit.DONE);
        assertThat(out().lines()).hasSize(2).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    @Test
    void texts_are_compared_as_text_and_as_json() throws IOException {
        String a = text("a", Stories.PLAIN);
        String b = text("b", Stories.PLAIN);
        assertThat(run("compare", a, b, "--trust", "b=2")).isEqualTo(Exit.DONE);
        assertThat(out()).contains("Told by several", "2 independent witnesses", "weight 2");
        out.reset();
        assertThat(run("compare", a, b, "-f", "json")).isEqualTo(Exit.DONE);
        assertThat(out()).startsWith("{\"schema\":\"tarikh.collation/1\"").endsWith("}\n");
    }

    @Test
    void a_comparison_needs_two_texts_and_weights_of_them() throws IOException {
        String a = text("a", Stories.PLAIN);
        assertThat(run("compare", a)).isEqualTo(Exit.USAGE);
        assertThat(run("compare", a, text("b", Stories.PLAIN), "--trust", "c=2"))
                .isEqualTo(Exit.USAGE);
        assertThat(err()).contains("--trust names none of the texts: c");
        assertThat(run("compare", a, text("b", Stories.PLAIN), "--trust", "b=0"))
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void timeml_is_exported_to_standard_output_or_into_files_of_our_own() throws IOException {
        String a = text("a", Stories.PLAIN);
        assertThat(run("export", a, "--format", "timeml")).isEqualTo(Exit.DONE);
        assertThat(out()).startsWith("<?xml ").contains("<TIMEX3 tid=\"t1\"").endsWith("</TimeML>\n");
        assertThat(run("export", a, text("b", Stories.PLAIN), "--format", "timeml"))
                .isEqualTo(Exit.USAGE);
        assertThat(err()).contains("-o FOLDER");
        Path target = folder.resolve("tml");
        assertThat(run("export", a, "--format", "timeml", "-o", target.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(run("export", a, "--format", "timeml", "-o", target.toString()))
                .isEqualTo(Exit.DONE);
        Path foreign = Files.writeString(target.resolve("b.tml"), "<TimeML/>");
        assertThat(run("export", text("b", Stories.PLAIN), "--format", "timeml", "-o", target.toString()))
                .isEqualTo(Exit.IO);
        assertThat(foreign).hasContent("<TimeML/>");
        assertThat(run("export", a)).isEqualTo(Exit.USAGE);
        out.reset();
        assertThat(run("read", a, "--format", "timeml")).isEqualTo(Exit.DONE);
        assertThat(out()).startsWith("<?xml ");
    }

    @Test
    void texts_of_the_same_name_get_files_of_their_own() throws IOException {
        String a = text("one/a", Stories.PLAIN);
        String b = text("two/a", Stories.PLAIN);
        Path target = folder.resolve("out");
        assertThat(run("read", a, b, "--format", "json", "-o", target.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(target.resolve("a.json")).exists();
        assertThat(target.resolve("a-2.json")).exists();
    }

    @Test
    void a_name_with_the_ending_of_the_format_is_the_file_itself() throws IOException {
        Path file = folder.resolve("result.json");
        run("read", text("a", Stories.PLAIN), "--format", "json", "-o", file.toString());
        assertThat(file).isRegularFile();
    }

    @Test
    void what_fails_is_named_and_the_others_are_done() throws IOException {
        Path target = folder.resolve("out");
        int exit = run(
                "read",
                text("empty", ""),
                folder.resolve("missing.txt").toString(),
                text("crash", "crash"),
                text("exhaust", "exhaust"),
                text("good", Stories.PLAIN),
                "--format",
                "json",
                "-o",
                target.toString());
        assertThat(exit).isEqualTo(Exit.IO);
        assertThat(target.resolve("good.json")).exists();
        assertThat(err())
                .contains("empty.txt: the file is empty")
                .contains("missing.txt: there is no such file")
                .contains("crash.txt: the program failed")
                .contains("exhaust.txt: too large");
        assertThat(target.toFile().list()).containsExactly("good.json");
    }

    @Test
    void by_default_the_chronology_is_shown_and_the_report_written() throws IOException {
        Path target = folder.resolve("out");
        assertThat(run("read", text("a", Stories.CLASHING), "-o", target.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(out())
                .contains("departure")
                .contains("1891-05-03")
                .contains("Salma left Acre on 3 May 1891")
                .contains("She cannot have left and stayed.");
        assertThat(target.resolve("a.html")).exists();
    }

    @Test
    void a_file_that_is_not_ours_is_never_written_over() throws IOException {
        Path mine = Files.writeString(folder.resolve("a.html"), "my page");
        int exit = run("read", text("a", Stories.PLAIN), "-o", folder.toString());
        assertThat(exit).isEqualTo(Exit.IO);
        assertThat(mine).hasContent("my page");
        assertThat(err()).contains("was not written by tarikh");
    }

    @Test
    void a_text_from_standard_input_has_a_title_and_a_day_of_publication() {
        in = Stories.PLAIN.getBytes(StandardCharsets.UTF_8);
        run("read", "-", "--format", "json", "--title", "On Acre", "--published", "1999-02-13");
        assertThat(out())
                .contains("\"id\": \"stdin\", \"title\": \"On Acre\"")
                .contains("\"published\": \"1999-02-13\"");
    }

    @Test
    void check_tells_the_shell_whether_there_is_a_contradiction() throws IOException {
        assertThat(run("check", text("a", Stories.PLAIN))).isEqualTo(Exit.DONE);
        assertThat(run("check", text("b", Stories.CLASHING))).isEqualTo(Exit.FOUND);
        assertThat(out()).contains("never left Acre").contains("way out (1): she stayed");
    }

    @Test
    void explain_gives_the_argument_and_names_what_is_not_there() throws IOException {
        String text = text("a", Stories.CLASHING);
        assertThat(run("explain", text, "c1")).isEqualTo(Exit.DONE);
        assertThat(out()).contains("She cannot have left and stayed.").contains("never left Acre");
        assertThat(run("explain", text, "e99")).isEqualTo(Exit.IO);
        assertThat(err()).contains("no e99 in this text");
    }

    @Test
    void explain_says_how_an_event_was_read() throws IOException {
        String text = text("a", Stories.CLASHING);
        assertThat(run("explain", text, "e1")).isEqualTo(Exit.DONE);
        assertThat(out()).contains("told by").contains("the text itself tells it");
    }

    @Test
    void a_broken_pack_names_all_its_faults() throws IOException {
        reader = (source, about) -> {
            throw new PackException(
                    List.of(new PackFault("ar/x.lex:3", "no value"), new PackFault("ar/y.lex:9", "twice")));
        };
        assertThat(run("read", text("a", Stories.PLAIN))).isEqualTo(Exit.PACK);
        assertThat(err()).contains("ar/x.lex:3").contains("ar/y.lex:9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reed", "read", "read --formt json x", "read x --format yaml", "read x --published 1999"})
    void what_cannot_be_understood_is_a_usage_error(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(Exit.USAGE);
        assertThat(err()).startsWith("tarikh: ").contains("--help");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "read --help",
                "check --help",
                "explain --help",
                "date --help",
                "export --help",
                "corpus --help",
                "doctor --help",
                "completion --help"
            })
    void help_has_examples_in_both_languages(String arguments) {
        for (String ui : List.of("en", "ar")) {
            out.reset();
            assertThat(run((arguments + " --ui " + ui).split(" "))).isEqualTo(Exit.DONE);
            assertThat(out()).contains("tarikh");
            assertThat(out().codePoints().anyMatch(c -> c == 0x0627)).isEqualTo(ui.equals("ar"));
        }
    }

    @Test
    void corpus_tells_cases_that_do_not_hold_and_their_place() throws IOException {
        Path file = Files.writeString(folder.resolve("a.corpus"), """
                ====
                It leaves
                :source invented
                ====
                Salma left Acre on 3 May 1891.
                ----
                left
                  EVENT move.depart
                ====
                It arrives
                :source invented
                ====
                Salma left Acre on 3 May 1891.
                ----
                left
                  EVENT move.arrive
                """);
        assertThat(run("corpus", folder.toString())).isEqualTo(Exit.FOUND);
        assertThat(out()).contains(file + ":10: It arrives").contains("2 cases: 1 hold, 1 do not");
    }

    @Test
    void doctor_names_what_is_there() {
        run("doctor");
        assertThat(out())
                .contains("Java")
                .contains("packs")
                .contains(Path.of("").toAbsolutePath().toString());
    }

    @Test
    void the_version_is_told() {
        assertThat(run("--version")).isEqualTo(Exit.DONE);
        assertThat(out()).startsWith("tarikh ");
    }

    @Test
    void completion_knows_the_commands() {
        assertThat(run("completion")).isEqualTo(Exit.DONE);
        assertThat(out()).contains("complete").contains("explain").contains("--published");
    }

    private int run(String... arguments) {
        err.reset();
        Messages messages = new Messages(Arguments.ui(arguments, Map.of()));
        Console console = new Console(out, err, Look.plain(), false, false);
        Writers writers = new Writers(
                messages,
                (chronicle, stream) ->
                        stream.write("<meta name=\"generator\" content=\"Tarikh\">".getBytes(StandardCharsets.UTF_8)));
        Session session = new Session(console, messages, new ByteArrayInputStream(in), own -> reader, writers);
        int exit = new CommandTree(session).execute(arguments);
        console.out().flush();
        return exit;
    }

    private String text(String name, String words) throws IOException {
        Path file = folder.resolve(name + ".txt");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, words).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
