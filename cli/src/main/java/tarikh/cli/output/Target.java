package tarikh.cli.output;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where files are to be written: a folder, or one file. */
public record Target(Path path) {
    /** {@return the folder in which the program was called} */
    public static Target here() {
        return new Target(Path.of(""));
    }

    /** {@return whether this names one file of the format: it ends as such files do, and no folder is called so} */
    public boolean isFile(OutputFormat format) {
        return path.toString().endsWith(format.shortEnding()) && !Files.isDirectory(path);
    }

    /** {@return the file for a text with this name} */
    public Path file(String name, OutputFormat format) {
        return isFile(format) ? path : path.resolve(name + format.ending());
    }
}
