package tarikh.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every corpus file of the repository can be understood. */
class CorpusFormTest {
    static Stream<Path> files() throws IOException {
        return Stream.concat(
                CorpusFiles.below("corpus", ".corpus").stream(), CorpusFiles.below("examples", ".corpus").stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_has_no_fault(Path file) {
        assertThat(CorpusFiles.parse(file).faults()).isEmpty();
    }
}
