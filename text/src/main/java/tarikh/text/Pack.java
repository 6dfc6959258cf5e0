package tarikh.text;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One or more language varieties, loaded and fully checked; building it is the only step that can fail on data.
 *
 * <p>A pack is read from its text, or taken over from the tables into which the build has compiled the text.
 */
public final class Pack {
    private static final int[] NONE = {};

    private final List<LexEntry> entries;
    /** By category: the indices of its entries. */
    private final Map<String, int[]> byCategory;

    private final List<PackFile> rules;
    private volatile @Nullable Lexicon lexicon;
    private volatile @Nullable Annotator annotator;

    private Pack(
            List<LexEntry> entries, Map<String, int[]> byCategory, List<PackFile> rules, @Nullable Lexicon lexicon) {
        this.entries = entries;
        this.byCategory = byCategory;
        this.rules = List.copyOf(rules);
        this.lexicon = lexicon;
    }

    private static Pack of(List<LexEntry> entries, List<PackFile> rules) {
        Map<String, List<Integer>> found = new LinkedHashMap<>();
        for (int e = 0; e < entries.size(); e++) {
            found.computeIfAbsent(entries.get(e).category(), c -> new ArrayList<>())
                    .add(e);
        }
        Map<String, int[]> byCategory = new LinkedHashMap<>();
        found.forEach((category, indices) -> byCategory.put(
                category, indices.stream().mapToInt(Integer::intValue).toArray()));
        return new Pack(List.copyOf(entries), byCategory, rules, null);
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
        return of(entries, rules);
    }

    /** Writes the pack, but not the text of its rules. */
    public void write(TableWriter out) {
        EntryTable.write(entries, out);
        out.texts(List.copyOf(byCategory.keySet()));
        byCategory.values().forEach(out::numbers);
        lexicon().write(out);
    }

    /** Takes over what {@link #write} left. */
    public static Pack read(TableReader in) {
        List<LexEntry> entries = EntryTable.read(in);
        Map<String, int[]> byCategory = new HashMap<>();
        for (String category : in.texts()) {
            byCategory.put(category, in.numbers());
        }
        return new Pack(entries, byCategory, List.of(), Lexicon.read(in, entries));
    }

    /** {@return all entries in the order of the files} */
    public List<LexEntry> entries() {
        return entries;
    }

    /** {@return the entries of one category, in the order of the files} */
    public List<LexEntry> entries(String category) {
        List<LexEntry> found = new ArrayList<>();
        for (int e : byCategory.getOrDefault(category, NONE)) {
            found.add(entries.get(e));
        }
        return found;
    }

    /** {@return the categories that have entries} */
    public Set<String> categories() {
        return byCategory.keySet();
    }

    /** {@return the rule files, in order; none if the pack was compiled} */
    public List<PackFile> rules() {
        return rules;
    }

    /** {@return all entries as a lexicon} */
    public Lexicon lexicon() {
        Lexicon compiled = lexicon;
        if (compiled == null) {
            compiled = Lexicon.of(entries);
            lexicon = compiled;
        }
        return compiled;
    }

    /** {@return what finds all entries, with what the pack says may be attached to them} */
    public Annotator annotator() {
        Annotator made = annotator;
        if (made == null) {
            made = new Annotator(lexicon(), clitics());
            annotator = made;
        }
        return made;
    }

    /** {@return what may be attached to a word} */
    public List<LexEntry> clitics() {
        List<LexEntry> clitics = entries(Annotator.PROCLITIC);
        clitics.addAll(entries(Annotator.ENCLITIC));
        return clitics;
    }
}
