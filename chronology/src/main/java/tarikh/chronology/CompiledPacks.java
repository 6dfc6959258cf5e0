package tarikh.chronology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tarikh.authority.Authority;
import tarikh.reading.event.EventReader;
import tarikh.reading.timex.TimexReader;
import tarikh.text.Pack;
import tarikh.text.PackSource;
import tarikh.text.TableReader;
import tarikh.text.TableWriter;
import tarikh.text.WordList;

/**
 * The packs that Tarikh ships, compiled by the build into tables that a start takes over without parsing.
 *
 * <p>The same text gives the same bytes. Where there are no tables, as in a test of one room, the text is read.
 */
public final class CompiledPacks {
    /** Where the tables lie among the resources. */
    private static final String FOLDER = "packs/compiled/";

    private static final String LANGUAGE = FOLDER + "language.bin";
    private static final String AFFIXES = FOLDER + "affixes.bin";
    private static final String TIMES = FOLDER + "times.bin";
    private static final String EVENTS = FOLDER + "events.bin";
    private static final String AUTHORITY = FOLDER + "authority.bin";

    private static final List<String> LANGUAGES = List.of("packs/ar", "packs/ar-modern", "packs/ar-classical");

    private static final String WORDS = "packs/ar-words";

    private CompiledPacks() {}

    /** Writes the tables into a folder of classes; what the build calls. */
    public static void main(String[] folder) throws IOException {
        ClassLoader loader = CompiledPacks.class.getClassLoader();
        Files.createDirectories(Path.of(folder[0], FOLDER));
        for (Map.Entry<String, byte[]> file : compile(loader).entrySet()) {
            Files.write(Path.of(folder[0], file.getKey()), file.getValue());
        }
    }

    /**
     * Compiles the text of the packs.
     *
     * @return the tables by their paths
     * @throws tarikh.text.PackException with all faults of the packs
     */
    static Map<String, byte[]> compile(ClassLoader loader) {
        Pack pack = text(loader);
        TableWriter language = new TableWriter();
        pack.write(language);
        TableWriter affixes = new TableWriter();
        Pack.load(List.of(PackSource.ofResources(loader, WORDS))).write(affixes);
        TableWriter times = new TableWriter();
        new TimexReader(pack).write(times);
        TableWriter events = new TableWriter();
        new EventReader(pack).write(events);
        TableWriter authority = new TableWriter();
        Authority.ofText(loader).write(authority);
        Map<String, byte[]> files = new TreeMap<>();
        files.put(LANGUAGE, language.toBytes());
        files.put(AFFIXES, affixes.toBytes());
        files.put(TIMES, times.toBytes());
        files.put(EVENTS, events.toBytes());
        files.put(AUTHORITY, authority.toBytes());
        return files;
    }

    /** {@return the language packs, from their text} */
    static Pack text(ClassLoader loader) {
        return Pack.load(LANGUAGES.stream()
                .map(path -> PackSource.ofResources(loader, path))
                .toList());
    }

    static Pack language(ClassLoader loader) {
        Optional<TableReader> compiled = TableReader.ofResource(loader, LANGUAGE);
        return compiled.isPresent() ? Pack.read(compiled.get()) : text(loader);
    }

    static WordList words(ClassLoader loader) {
        PackSource source = PackSource.ofResources(loader, WORDS);
        Optional<TableReader> compiled = TableReader.ofResource(loader, AFFIXES);
        return compiled.isPresent() ? WordList.load(source, Pack.read(compiled.get())) : WordList.load(source);
    }

    /** {@return the reader of times for the pack that {@link #language} gave} */
    static TimexReader times(ClassLoader loader, Pack pack) {
        Optional<TableReader> compiled = TableReader.ofResource(loader, TIMES);
        return compiled.isPresent() ? TimexReader.read(compiled.get(), pack) : new TimexReader(pack);
    }

    /** {@return the reader of events for the pack that {@link #language} gave} */
    static EventReader events(ClassLoader loader, Pack pack) {
        Optional<TableReader> compiled = TableReader.ofResource(loader, EVENTS);
        return compiled.isPresent() ? EventReader.read(compiled.get(), pack) : new EventReader(pack);
    }
}
