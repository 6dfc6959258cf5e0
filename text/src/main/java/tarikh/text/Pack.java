package tarikh.text;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One or more language varieties, loaded and fully checked; building it is the only step that can fail on data. */
public final class Pack {
    private final List<LexEntry> entries;
    private final Map<String, List<LexEntry>> byCategory = new HashMap<>();
    private final List<PackFile> rules;
    private final Lexicon lexicon;
    private final Annotator annotator;

    private Pack(List<LexEntry> entries, List<PackFile> rules) {
        this.entries = List.copyOf(entries);
        for (LexEntry entry : this.entries) {
            byCategory.computeIfAbsent(entry.category(), c -> new ArrayList<>()).add(entry);
        }
        this.rules = List.copyOf(rules);
        this.lexicon = Lexicon.of(this.entries);
        this.annotator = new Annotator(lexicon);
    }

    /**
     * A file of a pack that a stage interprets.
     *
     * @param name as messages call it
     */
    public record PackFile(String name, String text) {}

    /**
     * Loads packs as one; entries of earlier packs come first.
     *
     * @throws PackException with all faults of all files
     */
    public static Pack load(List<PackSource> sources) {
        List<LexEntry> entries = new ArrayList<>();
        List<PackFile> rules = new ArrayList<>();
        List<PackFault> faults = new ArrayList<>();
        for (PackSource source : sources) {
            try {
                for (String file : source.files()) {
                    String name = source.name() + "/" + file;
                    if (file.endsWith(".lex")) {
                        LexFile.read(name, source.read(file), entries, faults);
                    } else if (file.endsWith(".rules")) {
                        rules.add(new PackFile(name, source.read(file)));
                    }
                }
            } catch (UncheckedIOException e) {
                faults.add(new PackFault(source.name(), "cannot be read: " + e.getMessage()));
            }
        }
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
        return new Pack(entries, rules);
    }

    /** {@return all entries in the order of the files} */
    public List<LexEntry> entries() {
        return entries;
    }

    /** {@return the entries of one category, in the order of the files} */
    public List<LexEntry> entries(String category) {
        return List.copyOf(byCategory.getOrDefault(category, List.of()));
    }

    /** {@return the rule files, in order} */
    public List<PackFile> rules() {
        return rules;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Annotator annotator() {
        return annotator;
    }
}
