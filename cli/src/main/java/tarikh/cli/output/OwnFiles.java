package tarikh.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files whole or not at all, and over an existing file only when it bears the mark of its format, which shows
 * that Tarikh wrote it.
 */
public final class OwnFiles {
    private static final int LOOKED_AT = 2048;

    /** Something that can be written to a stream. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file by way of a temporary one beside it.
     *
     * @param mark characters that every file of this format has near its start
     * @throws OutputProblem if another file is in the way
     */
    public void write(Path file, String mark, Content content) throws IOException {
        refuseForeign(file, mark);
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new OutputProblem("output.foreign", file.toString());
        }
        Files.createDirectories(folder);
        Path temporary = folder.resolve(".tarikh-" + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
                content.writeTo(out);
            }
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void refuseForeign(Path file, String mark) throws IOException {
        if (Files.isDirectory(file)) {
            throw new OutputProblem("output.folder", file.toString());
        }
        if (Files.exists(file) && !bears(file, mark)) {
            throw new OutputProblem("output.foreign", file.toString());
        }
    }

    private static boolean bears(Path file, String mark) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8).contains(mark);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
