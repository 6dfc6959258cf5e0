package tarikh.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarikh.text.LexEntry;
import tarikh.text.Lexicon;
import tarikh.text.Pack;
import tarikh.text.PackSource;

/**
 * The known places and people.
 *
 * <p>Records come from lexicon files with the categories {@link #PLACE} and {@link #PERSON}; a form marked {@code weak} is also
 * something else, so that it names the record only where the context says so.
 */
public final class Authority {
    public static final String PLACE = "Place";
    public static final String PERSON = "Person";
    public static final String EPITHET = "Epithet";

    private final Lexicon names;
    private final Lexicon epithets;
    private final List<LexEntry> spelling;
    private final Map<LexEntry, AuthorityRecord> records;

    private Authority(
            Lexicon names, Lexicon epithets, Map<LexEntry, AuthorityRecord> records, List<LexEntry> spelling) {
        this.spelling = List.copyOf(spelling);
        this.names = names;
        this.epithets = epithets;
        this.records = records;
    }

    /** Loads the places and people that come with the product. */
    public static Authority load(ClassLoader loader) {
        return of(List.of(
                PackSource.ofResources(loader, "packs/places"),
                PackSource.ofResources(loader, "packs/people"),
                PackSource.ofResources(loader, "packs/spelling")));
    }

    /**
     * Loads places and people from these folders.
     *
     * @throws tarikh.text.PackException with all faults of all files
     */
    public static Authority of(List<PackSource> sources) {
        List<LexEntry> entries = new ArrayList<>();
        List<LexEntry> spelling = new ArrayList<>();
        Pack pack = Pack.load(sources);
        for (LexEntry entry : pack.entries()) {
            if (entry.category().equals(PLACE) || entry.category().equals(PERSON)) {
                entries.add(entry);
            } else if (!entry.category().equals(EPITHET)) {
                spelling.add(entry);
            }
        }
        List<AuthorityRecord> records = new Overlay().records(entries);
        Map<LexEntry, AuthorityRecord> byEntry = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            byEntry.put(entries.get(i), records.get(i));
        }
        return new Authority(Lexicon.of(entries), Lexicon.of(pack.entries(EPITHET)), byEntry, spelling);
    }

    /** {@return the exact names of all records; ask {@link #record} what an entry names} */
    public Lexicon names() {
        return names;
    }

    /** {@return bynames, each with the Latin name of its person as the value {@code latin}; a reference, no name} */
    public Lexicon epithets() {
        return epithets;
    }

    /** {@return which letters are alike and how they are written in Latin names} */
    List<LexEntry> spelling() {
        return spelling;
    }

    /**
     * The record that an entry of {@link #names} names.
     *
     * @throws IllegalArgumentException if it is no entry of this authority
     */
    public AuthorityRecord record(LexEntry entry) {
        AuthorityRecord found = records.get(entry);
        if (found == null) {
            throw new IllegalArgumentException("not an entry of this authority: " + entry.origin());
        }
        return found;
    }
}
