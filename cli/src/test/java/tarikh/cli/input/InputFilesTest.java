package tarikh.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
    @TempDir
    Path folder;

    private final List<String> problems = new ArrayList<>();
    private final InputFiles files =
            new InputFiles((name, problem) -> problems.add(name + " " + ((InputProblem) problem).key()));

    @Test
    void a_folder_gives_its_texts_at_any_depth_in_the_order_of_their_paths() throws IOException {
        text("b.txt");
        text("sub/deep/a.TXT");
        text("a.txt");
        text("notes.md");
        assertThat(names(folder.toString())).containsExactly("a", "b", "a");
        assertThat(problems).isEmpty();
    }

    @Test
    void names_that_give_nothing_are_told_and_the_others_are_found() throws IOException {
        text("a.txt");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        String missing = folder.resolve("missing.txt").toString();
        assertThat(names(missing, folder.resolve("a.txt").toString(), empty.toString()))
                .containsExactly("a");
        assertThat(problems).containsExactly(missing + " input.missing", empty + " input.no-texts");
    }

    @Test
    void a_folder_that_holds_itself_ends() throws IOException {
        text("a.txt");
        Files.createSymbolicLink(folder.resolve("again"), folder);
        List<String> found = new InputFiles((name, problem) -> problems.add(name))
                .find(List.of(folder.toString())).stream().map(Input::name).toList();
        assertThat(found).containsExactly("a");
    }

    @Test
    void a_dash_is_standard_input_and_a_dotted_name_loses_its_last_part_only() {
        assertThat(names("-")).containsExactly("stdin");
        assertThat(Input.of(Path.of("x/al-tabari.v2.txt")).name()).isEqualTo("al-tabari.v2");
        assertThat(Input.of(Path.of("x/.hidden")).name()).isEqualTo(".hidden");
    }

    private List<String> names(String... given) {
        return files.find(List.of(given)).stream().map(Input::name).toList();
    }

    private void text(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text");
    }
}
