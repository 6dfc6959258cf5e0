package tarikh.authority;

import java.util.List;
import java.util.OptionalInt;
import tarikh.text.FoldedText;
import tarikh.text.LexEntry;
import tarikh.text.TableReader;
import tarikh.text.TableWriter;

/** Ways to the names of the packs; by their consonants only those that mean nothing and nobody else. */
record NameIndexes(
        EntryIndex bySkeleton, EntryIndex placeByGeoNames, EntryIndex placeByLatin, EntryIndex countryByCode) {
    static NameIndexes of(List<LexEntry> names, Overlay records, Spelling spelling) {
        return new NameIndexes(
                EntryIndex.of(
                        names.size(),
                        e -> names.get(e).has("weak") || names.get(e).has("shared")
                                ? OptionalInt.empty()
                                : EntryIndex.key(spelling.skeleton(
                                        FoldedText.fold(names.get(e).form())))),
                EntryIndex.of(names.size(), e -> {
                    String id = names.get(e).named(PlaceRecord.GEONAMES);
                    return id.isEmpty() || !names.get(e).category().equals(Authority.PLACE)
                            ? OptionalInt.empty()
                            : OptionalInt.of(Integer.parseInt(id));
                }),
                EntryIndex.of(
                        names.size(),
                        e -> records.record(names.get(e)) instanceof PlaceRecord place
                                ? EntryIndex.key(place.latin())
                                : OptionalInt.empty()),
                EntryIndex.of(
                        names.size(),
                        e -> records.record(names.get(e)) instanceof PlaceRecord place
                                        && place.kind().equals("country")
                                ? EntryIndex.key(place.country())
                                : OptionalInt.empty()));
    }

    void write(TableWriter out) {
        bySkeleton.write(out);
        placeByGeoNames.write(out);
        placeByLatin.write(out);
        countryByCode.write(out);
    }

    static NameIndexes read(TableReader in) {
        return new NameIndexes(EntryIndex.read(in), EntryIndex.read(in), EntryIndex.read(in), EntryIndex.read(in));
    }
}
