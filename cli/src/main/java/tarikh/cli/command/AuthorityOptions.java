package tarikh.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Where a user's own people and places lie. */
final class AuthorityOptions {
    @Option(names = "--authority", paramLabel = "FOLDER", descriptionKey = "option.authority")
    private List<Path> folders = new ArrayList<>();

    /** {@return the folders, the most important first} */
    List<Path> folders() {
        return List.copyOf(folders);
    }
}
