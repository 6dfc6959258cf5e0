package tarikh.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tarikh.chronology.Chronicler;
import tarikh.cli.batch.TextReader;

/** The pipeline with the packs that Tarikh ships, loaded when first asked for. */
final class Pipeline implements Supplier<TextReader> {
    private @Nullable TextReader loaded;

    @Override
    public TextReader get() {
        TextReader reader = loaded;
        if (reader == null) {
            Chronicler chronicler = Chronicler.shipped();
            reader = (source, about) -> chronicler.read(source, about.title().orElse(source.id()), about.published());
            loaded = reader;
        }
        return reader;
    }
}
