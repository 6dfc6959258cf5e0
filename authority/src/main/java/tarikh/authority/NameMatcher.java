package tarikh.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tarikh.text.FoldedText;
import tarikh.text.LexEntry;

/**
 * Answers which known people or places a spelled name could mean.
 *
 * <p>Comparisons from strict to lenient: the same spelling, the same after folding, the same consonants, a weighted edit distance,
 * an alignment with the Latin names. All names are sorted and walked as tries.
 */
public final class NameMatcher {
    private static final double FARTHEST = 0.22;
    private static final double FARTHEST_SOUND = 0.22;
    private static final double SOUNDS_LIKE = 0.3;
    private static final double FIRST_LETTER = 1.05;
    private static final double PER_LETTER = 0.08;
    private static final double FIRST_SOUND = 0.75;
    private static final double PER_SOUND = 0.1;
    private static final double SKELETON_COST = 0.02;
    private static final double SOUND_COST = 0.05;
    private static final double MUCH_WORSE = 0.15;
    private static final double ALMOST = 0.9;
    private static final double SAME = 1e-9;
    private static final int SHORTEST_SKELETON = 3;

    private final Authority authority;
    private final Spelling spelling;
    private final List<LexEntry> entries;
    private volatile @Nullable Sorted sorted;

    /** The names of the packs, sorted when first asked for: Arabic ones by entry, Latin ones by entry likewise. */
    private record Sorted(SortedForms arabic, SortedForms latin) {}

    public NameMatcher(Authority authority) {
        this.authority = authority;
        this.spelling = new Spelling(authority.spelling());
        this.entries = authority.names().entries();
    }

    /** {@return the people this could name, the likeliest first; empty when none comes near} */
    public List<Candidate> people(String name, int most) {
        return find(name, most, r -> r instanceof PersonRecord, false);
    }

    /**
     * The places this could name.
     *
     * @param kinds the kinds allowed, as the packs write them; empty for all
     * @return the likeliest first, of those alike the most populous; empty when none comes near
     */
    public List<Candidate> places(String name, List<String> kinds, int most) {
        return find(name, most, r -> r instanceof PlaceRecord p && (kinds.isEmpty() || kinds.contains(p.kind())), true);
    }

    /** {@return the only person or place of the packs that is spelled almost so; empty when none or several are} */
    public Optional<Candidate> almost(String name, boolean person) {
        String folded = FoldedText.fold(name);
        String skeleton = spelling.skeleton(folded);
        if (skeleton.length() < SHORTEST_SKELETON) {
            return Optional.empty();
        }
        @Nullable Candidate best = null;
        boolean alone = true;
        for (int e : authority.bySkeleton().find(skeleton)) {
            LexEntry entry = entries.get(e);
            String form = FoldedText.fold(entry.form());
            if (Math.abs(form.length() - folded.length()) > 2 || !skeleton.equals(spelling.skeleton(form))) {
                continue;
            }
            AuthorityRecord record = authority.record(entry);
            if (record instanceof PersonRecord != person) {
                continue;
            }
            double distance = spelling.distance(folded, form);
            Candidate found = candidate(name, folded, record, entry.form(), form, distance);
            if (found.score() >= ALMOST && (best == null || found.score() >= best.score())) {
                alone = best == null || best.record().equals(record) || found.score() > best.score();
                best = found;
            }
        }
        return alone ? Optional.ofNullable(best) : Optional.empty();
    }

    /** {@return whether an Arabic name sounds like a Latin one} */
    public boolean soundsLike(String name, String latin) {
        String letters = FoldedText.fold(name).replace("-", "").replace(" ", "");
        return spelling.soundDistance(letters, lettersOf(FoldedText.fold(latin))) <= SOUNDS_LIKE;
    }

    private List<Candidate> find(String name, int most, Predicate<AuthorityRecord> wanted, boolean places) {
        String folded = FoldedText.fold(name).replace('-', ' ');
        Map<AuthorityRecord, Candidate> best = new LinkedHashMap<>();
        byLetters(name, folded, wanted, places, best);
        if (best.values().stream().noneMatch(c -> c.score() == 1)) {
            bySound(folded, wanted, places, best);
        }
        double least =
                best.values().stream().mapToDouble(Candidate::score).max().orElse(0) - MUCH_WORSE;
        Map<AuthorityRecord, Integer> people = new HashMap<>();
        for (AuthorityRecord record : best.keySet()) {
            people.put(record, record instanceof PlaceRecord place ? authority.population(place) : 0);
        }
        return best.values().stream()
                .filter(c -> c.score() >= least)
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.score())
                        .thenComparing(c -> !authority.isOwn(c.record()))
                        .thenComparing(c -> isOfTheTable(c.record()))
                        .thenComparing(c -> -people.getOrDefault(c.record(), 0))
                        .thenComparing(Candidate::how)
                        .thenComparing(c -> c.record().latin())
                        .thenComparing(c -> c.record().ids().toString()))
                .limit(most)
                .toList();
    }

    /** Whether it is one of the many towns of today, and in no pack: history speaks of the others more often. */
    private static boolean isOfTheTable(AuthorityRecord record) {
        return record instanceof PlaceRecord place && place.population() > 0;
    }

    private void byLetters(
            String name,
            String folded,
            Predicate<AuthorityRecord> wanted,
            boolean places,
            Map<AuthorityRecord, Candidate> best) {
        SortedForms known = sorted().arabic();
        walkLetters(known, folded).forEach((entry, near) -> {
            AuthorityRecord record = authority.record(entries.get(entry));
            if (wanted.test(record)) {
                String form = entries.get(entry).form();
                keep(best, candidate(name, folded, record, form, known.form(near.form()), near.distance()));
            }
        });
        if (places) {
            Towns towns = authority.towns();
            walkLetters(towns.arabic(), folded).forEach((town, near) -> {
                PlaceRecord record = authority.town(town);
                if (wanted.test(record)) {
                    String form = towns.written(near.form());
                    keep(
                            best,
                            candidate(name, folded, record, form, towns.arabic().form(near.form()), near.distance()));
                }
            });
        }
    }

    private Map<Integer, FormWalk.Near> walkLetters(SortedForms forms, String folded) {
        return FormWalk.near(forms, spelling.letters(folded), FARTHEST, FIRST_LETTER, PER_LETTER);
    }

    private Candidate candidate(
            String name, String folded, AuthorityRecord record, String written, String form, double distance) {
        if (written.equals(name)) {
            return new Candidate(record, written, 1, Candidate.How.EXACT);
        }
        if (distance < SAME) {
            return new Candidate(record, written, 1, Candidate.How.FOLDED);
        }
        String skeleton = spelling.skeleton(folded);
        boolean same = skeleton.length() > 1 && skeleton.equals(spelling.skeleton(form));
        return new Candidate(
                record,
                written,
                1 - distance - (same ? 0 : SKELETON_COST),
                same ? Candidate.How.SKELETON : Candidate.How.NEAR);
    }

    private void bySound(
            String folded, Predicate<AuthorityRecord> wanted, boolean places, Map<AuthorityRecord, Candidate> best) {
        String letters = folded.replace(" ", "");
        walkSounds(sorted().latin(), letters).forEach((entry, near) -> {
            AuthorityRecord record = authority.record(entries.get(entry));
            if (wanted.test(record)) {
                keep(best, sounding(record, sorted().latin().form(near.form()), near));
            }
        });
        if (places) {
            walkSounds(authority.towns().latin(), letters).forEach((town, near) -> {
                PlaceRecord record = authority.town(town);
                if (wanted.test(record)) {
                    keep(best, sounding(record, authority.towns().latin().form(near.form()), near));
                }
            });
        }
    }

    private Map<Integer, FormWalk.Near> walkSounds(SortedForms forms, String letters) {
        return FormWalk.near(forms, spelling.sounds(letters), FARTHEST_SOUND, FIRST_SOUND, PER_SOUND);
    }

    private static Candidate sounding(AuthorityRecord record, String letters, FormWalk.Near near) {
        boolean usual = letters.equals(lettersOf(FoldedText.fold(record.latin())));
        return new Candidate(
                record, usual ? record.latin() : letters, 1 - near.distance() - SOUND_COST, Candidate.How.LATIN);
    }

    private static void keep(Map<AuthorityRecord, Candidate> best, Candidate found) {
        best.merge(found.record(), found, (a, b) -> a.score() >= b.score() ? a : b);
    }

    private Sorted sorted() {
        Sorted made = sorted;
        if (made == null) {
            List<SortedForms.Named> arabic = new ArrayList<>();
            List<SortedForms.Named> latin = new ArrayList<>();
            for (int e = 0; e < entries.size(); e++) {
                arabic.add(new SortedForms.Named(
                        FoldedText.fold(entries.get(e).form()).replace('-', ' '), e));
                String name = FoldedText.fold(authority.record(entries.get(e)).latin());
                latin.add(new SortedForms.Named(lettersOf(name), e));
            }
            made = new Sorted(SortedForms.of(arabic), SortedForms.of(latin));
            sorted = made;
        }
        return made;
    }

    private static String lettersOf(String latin) {
        StringBuilder letters = new StringBuilder();
        latin.chars().filter(c -> c >= 'a' && c <= 'z').forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
