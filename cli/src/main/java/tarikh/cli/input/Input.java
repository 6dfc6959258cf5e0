package tarikh.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One text to be read.
 *
 * @param shown how messages call it
 * @param name its name without folder and ending; outputs are named after it
 * @param file where it lies; empty for standard input
 */
public record Input(String shown, String name, Optional<Path> file) {
    private static final int LARGEST = Integer.MAX_VALUE - 64;

    static Input of(Path file) {
        return new Input(file.toString(), nameOf(file), Optional.of(file));
    }

    static Input standard() {
        return new Input("-", "stdin", Optional.empty());
    }

    /**
     * The bytes of the input.
     *
     * @throws InputProblem if it is larger than can be held
     */
    byte[] bytes(InputStream standardInput) throws IOException, InputProblem {
        if (file.isEmpty()) {
            return standardInput.readAllBytes();
        }
        if (Files.size(file.get()) > LARGEST) {
            throw new InputProblem("input.too-large");
        }
        return Files.readAllBytes(file.get());
    }

    private static String nameOf(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "root" : last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
