package tarikh.cli.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The corpus files of the repository. */
final class CorpusFiles {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private CorpusFiles() {}

    static Path root() {
        return ROOT;
    }

    /** {@return the files whose names end so, below a folder of the repository, in the order of their names} */
    static List<Path> below(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(ending))
                    .filter(f -> !ROOT.relativize(f).toString().contains("target"))
                    .sorted()
                    .toList();
        }
    }

    static CorpusFile parse(Path file) {
        return new CorpusParser().read(file, ROOT.relativize(file).toString().replace('\\', '/'));
    }
}
