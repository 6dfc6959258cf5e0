package tarikh.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tarikh.chronology.Chronicle;
import tarikh.chronology.Chronicler;
import tarikh.formats.base.ChronicleFormat;
import tarikh.text.SourceText;

/** The examples of the repository, read once for all tests of formats. */
public final class Examples {
    private static final List<Chronicle> ALL = read();

    private Examples() {}

    /** {@return the chronicles of all own examples, by file name} */
    public static List<Chronicle> all() {
        return ALL;
    }

    /** {@return one of them by its name} */
    public static Chronicle named(String name) {
        return ALL.stream()
                .filter(c -> c.source().id().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Chronicle> read() {
        Chronicler chronicler = Chronicler.shipped();
        try (Stream<Path> files = Files.list(Path.of("../examples"))) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(f -> read(chronicler, f))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Chronicle read(Chronicler chronicler, Path file) {
        try {
            String name = file.getFileName().toString().replace(".txt", "");
            return chronicler.read(new SourceText(name, Files.readString(file)), name, OptionalLong.of(10_635));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what a format writes} */
    public static String write(ChronicleFormat format, Chronicle chronicle) {
        return new String(bytes(format, chronicle), StandardCharsets.UTF_8);
    }

    /** {@return the bytes a format writes} */
    public static byte[] bytes(ChronicleFormat format, Chronicle chronicle) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(chronicle, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
