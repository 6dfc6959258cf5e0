package tarikh.cli.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import tarikh.chronology.Chronicle;
import tarikh.cli.input.InputProblem;
import tarikh.cli.input.InputReader;
import tarikh.formats.json.ChronicleReader;
import tarikh.text.SourceText;

/** Takes what begins as a JSON object for a chronicle that was read before, and reads anything else as a text. */
public final class TextOrChronicle implements ChronicleSource {
    private final Supplier<TextReader> reader;
    private final Optional<Path> texts;
    private final Optional<String> needs;

    /**
     * @param texts the text of the chronicle, or a folder with a text of the same name for each; empty when not given
     * @param needs the format that can't be written without the text, else empty
     */
    public TextOrChronicle(Supplier<TextReader> reader, Optional<Path> texts, Optional<String> needs) {
        this.reader = reader;
        this.texts = texts;
        this.needs = needs;
    }

    @Override
    public Chronicle read(SourceText source, About about) throws IOException, InputProblem {
        if (!source.text().stripLeading().startsWith("{")) {
            return reader.get().read(source, about);
        }
        if (about.published().isPresent()) {
            throw new InputProblem("chronicle.published");
        }
        if (texts.isEmpty() && needs.isPresent()) {
            throw new InputProblem("chronicle.needs-text", needs.get());
        }
        return new ChronicleReader()
                .read(source.text(), texts.isEmpty() ? Optional.empty() : Optional.of(text(source.id())));
    }

    private String text(String name) throws IOException, InputProblem {
        Path file = texts.orElseThrow();
        if (Files.isDirectory(file)) {
            file = file.resolve(name + ".txt");
        }
        if (!Files.exists(file)) {
            throw new InputProblem("chronicle.no-text", file);
        }
        return new InputReader(InputStream.nullInputStream()).read(file).text();
    }
}
