package tarikh.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private final Towns towns;
    private final Map<Integer, PlaceRecord> byGeoNames = new HashMap<>();
    private volatile @Nullable Map<Integer, Integer> populations;

    private Authority(
            Lexicon names,
            Lexicon epithets,
            Map<LexEntry, AuthorityRecord> records,
            List<LexEntry> spelling,
            Towns towns) {
        this.towns = towns;
        for (AuthorityRecord record : records.values()) {
            String id = record.ids().getOrDefault(PlaceRecord.GEONAMES, "");
            if (record instanceof PlaceRecord place && !id.isEmpty()) {
                byGeoNames.put(Integer.parseInt(id), place);
            }
        }
        this.spelling = List.copyOf(spelling);
        this.names = names;
        this.epithets = epithets;
        this.records = records;
    }

    /** Loads the places and people that come with the product. */
    public static Authority load(ClassLoader loader) {
        return of(
                List.of(
                        PackSource.ofResources(loader, "packs/places"),
                        PackSource.ofResources(loader, "packs/people"),
                        PackSource.ofResources(loader, "packs/spelling")),
                new Towns(PackSource.ofResources(loader, "packs/towns")));
    }

    /**
     * Loads places and people from these folders.
     *
     * @throws tarikh.text.PackException with all faults of all files
     */
    public static Authority of(List<PackSource> sources) {
        return of(sources, new Towns(null));
    }

    private static Authority of(List<PackSource> sources, Towns towns) {
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
        // The entries are the lexicon's own: comparing all their values would take long.
        Map<LexEntry, AuthorityRecord> byEntry = new IdentityHashMap<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            byEntry.put(entries.get(i), records.get(i));
        }
        return new Authority(Lexicon.of(entries), Lexicon.of(pack.entries(EPITHET)), byEntry, spelling, towns);
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

    /** {@return whether the name of a town in the great table could begin with this folded word; seldom wrong, very fast} */
    public boolean townMayBegin(String word) {
        return towns.mayBegin(word);
    }

    /** {@return whether the name of a town in the great table goes on after this folded word or words} */
    public boolean townGoesOn(String folded) {
        return towns.goesOn(folded);
    }

    /**
     * The towns in the great table that have exactly this folded name, the most populous first.
     *
     * <p>What is also in the packs is given as the packs have it.
     */
    public List<PlaceRecord> townsNamed(String folded) {
        List<PlaceRecord> found = new ArrayList<>();
        for (int town : towns.named(folded)) {
            found.add(town(town));
        }
        return found;
    }

    /** {@return the inhabitants of the largest town in the great table of exactly this folded name, -1 if there is none} */
    public int inhabitants(String folded) {
        int most = -1;
        for (int town : towns.named(folded)) {
            most = Math.max(most, towns.population(town));
        }
        return most;
    }

    /** {@return the inhabitants of today, 0 when not known} */
    public int population(PlaceRecord place) {
        String id = place.ids().getOrDefault(PlaceRecord.GEONAMES, "");
        if (place.population() > 0 || id.isEmpty()) {
            return place.population();
        }
        return populations().getOrDefault(Integer.parseInt(id), 0);
    }

    private Map<Integer, Integer> populations() {
        Map<Integer, Integer> counted = populations;
        if (counted == null) {
            counted = towns.populations(byGeoNames.keySet());
            populations = counted;
        }
        return counted;
    }

    Towns towns() {
        return towns;
    }

    /** {@return the record of a town of the table: that of the packs, where they have it} */
    PlaceRecord town(int town) {
        PlaceRecord known = byGeoNames.get(towns.id(town));
        return known == null ? towns.record(town) : known;
    }
}
