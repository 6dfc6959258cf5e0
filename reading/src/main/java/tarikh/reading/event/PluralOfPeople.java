package tarikh.reading.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tarikh.text.FoldedText;
import tarikh.text.LexEntry;
import tarikh.text.Pack;

/** Tells by its letters whether a plural is of people: "Ottomans", "demonstrators". */
final class PluralOfPeople {
    private static final int SHORTEST = 6;

    private final List<String> relations;
    private final List<String> participles;
    private final List<String> duals;
    private final List<String> starts;
    private final Set<String> others;

    PluralOfPeople(Pack pack) {
        this.relations = forms(pack, "PeopleEnd", e -> !e.has("participle"));
        this.participles = forms(pack, "PeopleEnd", e -> e.has("participle") && !e.has("dual"));
        this.duals = forms(pack, "PeopleEnd", e -> e.has("dual"));
        this.starts = forms(pack, "PeopleStart", e -> true);
        this.others = new TreeSet<>(forms(pack, "NoPeople", e -> true));
    }

    private static List<String> forms(Pack pack, String category, Predicate<LexEntry> wanted) {
        return pack.entries(category).stream()
                .filter(wanted)
                .map(LexEntry::form)
                .map(FoldedText::fold)
                .toList();
    }

    /** @param stem a folded word without its article */
    boolean is(String stem) {
        if (stem.length() < SHORTEST || others.contains(stem)) {
            return false;
        }
        // Two factories look like many people, but the names of places are shorter than most participles.
        return ends(stem, relations)
                || starts.stream().anyMatch(stem::startsWith)
                        && (ends(stem, participles) || stem.length() > SHORTEST && ends(stem, duals));
    }

    private static boolean ends(String stem, List<String> ends) {
        return ends.stream().anyMatch(stem::endsWith);
    }
}
