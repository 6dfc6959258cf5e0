package tarikh.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tarikh.chronology.Chronicler;
import tarikh.cli.batch.TextReader;

/** The pipeline with the packs that Tarikh ships and the names in a user's folders, loaded when first asked for. */
final class Pipeline implements Function<List<Path>, TextReader> {
    private final Map<List<Path>, TextReader> loaded = new HashMap<>();

    @Override
    public TextReader apply(List<Path> folders) {
        TextReader reader = loaded.get(folders);
        if (reader == null) {
            Chronicler chronicler = Chronicler.shippedWith(folders);
            reader = (source, about) -> chronicler.read(source, about.title().orElse(source.id()), about.published());
            loaded.put(folders, reader);
        }
        return reader;
    }
}
