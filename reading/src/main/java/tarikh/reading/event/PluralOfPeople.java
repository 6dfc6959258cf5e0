package tarikh.reading.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tarikh.text.FoldedText;
import tarikh.text.LexEntry;
import tarikh.text.Pack;

/** Tells by its letters whether a plural is of people: "Ottomans", "demonstrators". */
final class PluralOfPeople {
    private static final int SHORTEST = 6;
    private static final char ALEF = 0x0627;

    private final List<String> relations;
    private final List<String> participles;
    private final List<String> starts;
    private final Set<String> others;

    PluralOfPeople(Pack pack) {
        this.relations = forms(pack, "PeopleEnd", false);
        this.participles = forms(pack, "PeopleEnd", true);
        this.starts = forms(pack, "PeopleStart", false);
        this.others = new TreeSet<>(forms(pack, "NoPeople", false));
    }

    private static List<String> forms(Pack pack, String category, boolean participle) {
        return pack.entries(category).stream()
                .filter(e -> e.has("participle") == participle)
                .map(LexEntry::form)
                .map(FoldedText::fold)
                .toList();
    }

    /** @param stem a folded word without its article */
    boolean is(String stem) {
        if (stem.length() < SHORTEST || others.contains(stem)) {
            return false;
        }
        // Broken plurals look the same, but are shorter or have an alef where their singular has none.
        boolean broken = stem.length() == SHORTEST && stem.charAt(2) == ALEF;
        return ends(stem, relations)
                || !broken && starts.stream().anyMatch(stem::startsWith) && ends(stem, participles);
    }

    private static boolean ends(String stem, List<String> ends) {
        return ends.stream().anyMatch(stem::endsWith);
    }
}
