package tarikh.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFilesTest {
    private static final String MARK = "made by us";

    @TempDir
    Path folder;

    private final OwnFiles files = new OwnFiles();

    @Test
    void a_file_of_ours_is_written_over() throws IOException {
        Path file = folder.resolve("a.html");
        write(file, "made by us, first");
        write(file, "made by us, second");
        assertThat(file).hasContent("made by us, second");
    }

    @Test
    void a_file_of_another_stays_as_it_is() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "my own notes");
        assertThatThrownBy(() -> write(file, "made by us"))
                .isInstanceOfSatisfying(
                        OutputProblem.class, p -> assertThat(p.key()).isEqualTo("output.foreign"));
        assertThat(file).hasContent("my own notes");
    }

    @Test
    void an_empty_file_of_another_stays_too() throws IOException {
        Path file = Files.createFile(folder.resolve("a.html"));
        assertThatThrownBy(() -> write(file, "made by us")).isInstanceOf(OutputProblem.class);
        assertThat(file).isEmptyFile();
    }

    @Test
    void missing_folders_are_made() throws IOException {
        Path file = folder.resolve("x/y/a.html");
        write(file, "made by us");
        assertThat(file).exists();
    }

    @Test
    void when_writing_fails_nothing_is_left_and_the_old_file_is_whole() throws IOException {
        Path file = folder.resolve("a.html");
        write(file, "made by us, first");
        assertThatThrownBy(() -> files.write(file, MARK, out -> {
                    out.write("made by us, hal".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("no space left");
                }))
                .hasMessage("no space left");
        assertThat(file).hasContent("made by us, first");
        assertThat(list()).containsExactly(file);
    }

    @Test
    void a_folder_in_the_way_is_named() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("a.html"));
        assertThatThrownBy(() -> write(taken, "made by us"))
                .isInstanceOfSatisfying(
                        OutputProblem.class, p -> assertThat(p.key()).isEqualTo("output.folder"));
    }

    @Test
    void names_that_differ_only_in_case_get_files_of_their_own() {
        FileNames names = new FileNames();
        assertThat(List.of(names.take("a"), names.take("A"), names.take("a-2"), names.take("a")))
                .containsExactly("a", "A-2", "a-2-2", "a-3");
    }

    private void write(Path file, String text) throws IOException {
        files.write(file, MARK, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }
}
