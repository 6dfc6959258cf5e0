package tarikh.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the files of a pack lie.
 *
 * <p>Inside a jar a file {@code PACK} lists the others, one a line; in a folder every file counts, by name.
 */
public interface PackSource {
    /** {@return what messages call it, as {@code packs/ar}} */
    String name();

    /** {@return the names of its files, in a fixed order} */
    List<String> files();

    /**
     * The text of a file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    String read(String file);

    /**
     * The bytes of a file that is no text, such as a compiled table.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    byte[] bytes(String file);

    /** {@return the pack in a folder of the file system} */
    static PackSource ofFolder(Path folder) {
        return new FolderSource(folder);
    }

    /** {@return the pack at a resource path, as {@code packs/ar}} */
    static PackSource ofResources(ClassLoader loader, String path) {
        return new ResourceSource(loader, path);
    }

    /** A folder. */
    record FolderSource(Path folder) implements PackSource {
        private static final String BYTE_ORDER_MARK = "\uFEFF";

        @Override
        public String name() {
            return folder.toString();
        }

        @Override
        public List<String> files() {
            try (Stream<Path> found = Files.list(folder)) {
                return found.filter(Files::isRegularFile)
                        .map(p -> String.valueOf(p.getFileName()))
                        .filter(n -> !n.equals("PACK"))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Without the mark that some editors write before the first character. */
        @Override
        public String read(String file) {
            String text = new String(bytes(file), StandardCharsets.UTF_8);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        }

        @Override
        public byte[] bytes(String file) {
            try {
                return Files.readAllBytes(folder.resolve(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads to the end, without copying where the stream knows its length. */
    private static byte[] all(InputStream in) throws IOException {
        byte[] known = new byte[in.available()];
        int size = in.readNBytes(known, 0, known.length);
        byte[] rest = in.readAllBytes();
        if (rest.length == 0 && size == known.length) {
            return known;
        }
        byte[] whole = Arrays.copyOf(known, size + rest.length);
        System.arraycopy(rest, 0, whole, size, rest.length);
        return whole;
    }

    /** A path in a jar or on the class path. */
    record ResourceSource(ClassLoader loader, String path) implements PackSource {
        @Override
        public String name() {
            return path;
        }

        @Override
        public List<String> files() {
            return read("PACK")
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty())
                    .toList();
        }

        @Override
        public String read(String file) {
            return new String(bytes(file), StandardCharsets.UTF_8);
        }

        @Override
        public byte[] bytes(String file) {
            try (InputStream in = loader.getResourceAsStream(path + "/" + file)) {
                if (in == null) {
                    throw new UncheckedIOException(new IOException("no resource " + path + "/" + file));
                }
                return all(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
