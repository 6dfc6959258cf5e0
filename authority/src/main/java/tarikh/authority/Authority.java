package tarikh.authority;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tarikh.text.EntryTable;
import tarikh.text.LexEntry;
import tarikh.text.Lexicon;
import tarikh.text.Pack;
import tarikh.text.PackSource;
import tarikh.text.TableReader;
import tarikh.text.TableWriter;

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

    private static final String COMPILED = "packs/compiled/authority.bin";

    private final Lexicon names;
    private final Lexicon epithets;
    private final List<LexEntry> spelling;
    private final NameIndexes index;
    private final Overlay records;
    private final Set<AuthorityRecord> own;
    private final Towns towns;
    private volatile @Nullable Map<Integer, Integer> populations;

    private Authority(
            Lexicon names,
            Lexicon epithets,
            List<LexEntry> spelling,
            NameIndexes index,
            Overlay records,
            Set<AuthorityRecord> own,
            Towns towns) {
        this.names = names;
        this.epithets = epithets;
        this.spelling = spelling;
        this.index = index;
        this.records = records;
        this.own = own;
        this.towns = towns;
    }

    /** Loads the places and people that come with the product, compiled if the build has done so. */
    public static Authority load(ClassLoader loader) {
        Optional<TableReader> compiled = TableReader.ofResource(loader, COMPILED);
        return compiled.isPresent() ? read(compiled.get(), towns(loader)) : ofText(loader);
    }

    /**
     * Loads the places and people that come with the product, and before them a user's own.
     *
     * @param folders of lexicon files, the most important first
     * @throws tarikh.text.PackException with all faults of all files
     */
    public static Authority load(ClassLoader loader, List<Path> folders) {
        return folders.isEmpty() ? load(loader) : of(new OwnNames(folders), shipped(loader), towns(loader));
    }

    /**
     * Loads the places and people that come with the product from the text of their packs.
     *
     * @throws tarikh.text.PackException with all faults of all files
     */
    public static Authority ofText(ClassLoader loader) {
        return of(new OwnNames(List.of()), shipped(loader), towns(loader));
    }

    /**
     * Loads places and people from these folders.
     *
     * @throws tarikh.text.PackException with all faults of all files
     */
    public static Authority of(List<PackSource> sources) {
        return of(new OwnNames(List.of()), sources, new Towns(null));
    }

    private static List<PackSource> shipped(ClassLoader loader) {
        return List.of(
                PackSource.ofResources(loader, "packs/places"),
                PackSource.ofResources(loader, "packs/people"),
                PackSource.ofResources(loader, "packs/spelling"));
    }

    private static Towns towns(ClassLoader loader) {
        return new Towns(PackSource.ofResources(loader, "packs/towns"));
    }

    private static Authority of(OwnNames users, List<PackSource> sources, Towns towns) {
        List<LexEntry> entries = new ArrayList<>(users.names());
        List<LexEntry> epithets = new ArrayList<>(users.epithets());
        List<LexEntry> spelling = new ArrayList<>();
        for (LexEntry entry : Pack.load(sources).entries()) {
            switch (entry.category()) {
                case PLACE, PERSON -> entries.add(entry);
                case EPITHET -> epithets.add(entry);
                default -> spelling.add(entry);
            }
        }
        Overlay records = new Overlay();
        records.check(entries);
        Set<AuthorityRecord> own = new HashSet<>();
        users.names().forEach(entry -> own.add(records.record(entry)));
        return new Authority(
                Lexicon.of(entries),
                Lexicon.of(epithets),
                List.copyOf(spelling),
                NameIndexes.of(entries, records, new Spelling(spelling)),
                records,
                own,
                towns);
    }

    /** Writes all but the great table of towns. */
    public void write(TableWriter out) {
        EntryTable.write(names.entries(), out);
        names.write(out);
        EntryTable.write(epithets.entries(), out);
        epithets.write(out);
        EntryTable.write(spelling, out);
        index.write(out);
    }

    private static Authority read(TableReader in, Towns towns) {
        return new Authority(
                Lexicon.read(in, EntryTable.read(in)),
                Lexicon.read(in, EntryTable.read(in)),
                EntryTable.read(in),
                NameIndexes.read(in),
                new Overlay(),
                Set.of(),
                towns);
    }

    /** {@return whether a record is a user's own, which goes before what the product knows of the same name} */
    public boolean isOwn(AuthorityRecord record) {
        return own.contains(record);
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

    /** {@return the names of {@link #names} by their consonants} */
    EntryIndex bySkeleton() {
        return index.bySkeleton();
    }

    /** {@return the place of the packs with this Latin name, the first if there are several} */
    public Optional<PlaceRecord> place(String latin) {
        return first(index.placeByLatin().find(latin), place -> place.latin().equals(latin));
    }

    /** {@return the country of today with this ISO 3166 code} */
    public Optional<PlaceRecord> country(String code) {
        return first(index.countryByCode().find(code), place -> place.country().equals(code));
    }

    private Optional<PlaceRecord> first(List<Integer> entries, Predicate<PlaceRecord> wanted) {
        for (int entry : entries) {
            if (record(names.entries().get(entry)) instanceof PlaceRecord place && wanted.test(place)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /**
     * The record that an entry of {@link #names} names.
     *
     * @throws IllegalArgumentException if it names neither a place nor a person
     */
    public AuthorityRecord record(LexEntry entry) {
        if (!entry.category().equals(PLACE) && !entry.category().equals(PERSON)) {
            throw new IllegalArgumentException("neither a place nor a person: " + entry.origin());
        }
        return records.record(entry);
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
            counted = towns.populations(index.placeByGeoNames().keys());
            populations = counted;
        }
        return counted;
    }

    Towns towns() {
        return towns;
    }

    /** {@return the record of a town of the table: that of the packs, where they have it} */
    PlaceRecord town(int town) {
        return first(index.placeByGeoNames().find(towns.id(town)), place -> true)
                .orElseGet(() -> towns.record(town));
    }
}
