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
 * an alignment with the Latin name. Linear in the number of known forms; forms of other lengths are passed over at once.
 */
public final class NameMatcher {
    private static final double FARTHEST = 0.22;
    private static final double FARTHEST_SOUND = 0.2;
    private static final double SKELETON_COST = 0.02;
    private static final double SOUND_COST = 0.05;
    private static final double ALMOST = 0.9;
    private static final int SHORTEST_SKELETON = 3;

    private final Authority authority;
    private final Spelling spelling;
    private final List<Form> forms = new ArrayList<>();

    private final Map<Character, List<Form>> byFirstSound = new HashMap<>();

    private record Form(LexEntry entry, String folded, String skeleton) {}

    public NameMatcher(Authority authority) {
        this.authority = authority;
        this.spelling = new Spelling(authority.spelling());
        for (LexEntry entry : authority.names().entries()) {
            String folded = FoldedText.fold(entry.form());
            Form form = new Form(entry, folded, spelling.skeleton(folded));
            forms.add(form);
            if (!form.skeleton().isEmpty() && !entry.has("weak")) {
                byFirstSound
                        .computeIfAbsent(form.skeleton().charAt(0), c -> new ArrayList<>())
                        .add(form);
            }
        }
    }

    /** {@return the people this could name, the likeliest first; empty when none comes near} */
    public List<Candidate> people(String name, int most) {
        return find(name, most, r -> r instanceof PersonRecord);
    }

    /**
     * The places this could name.
     *
     * @param kinds the kinds allowed, as the packs write them; empty for all
     * @return the likeliest first; empty when none comes near
     */
    public List<Candidate> places(String name, List<String> kinds, int most) {
        return find(name, most, r -> r instanceof PlaceRecord p && (kinds.isEmpty() || kinds.contains(p.kind())));
    }

    /** {@return the only person or place that is spelled almost so; empty when none or several are} */
    public Optional<Candidate> almost(String name, boolean person) {
        String folded = FoldedText.fold(name);
        String skeleton = spelling.skeleton(folded);
        if (skeleton.length() < SHORTEST_SKELETON) {
            return Optional.empty();
        }
        @Nullable Candidate best = null;
        boolean alone = true;
        for (Form form : byFirstSound.getOrDefault(skeleton.charAt(0), List.of())) {
            if (Math.abs(form.folded().length() - folded.length()) > 2 || !skeleton.equals(form.skeleton())) {
                continue;
            }
            AuthorityRecord record = authority.record(form.entry());
            if (record instanceof PersonRecord != person) {
                continue;
            }
            Candidate found = compare(name, folded, skeleton, form, record);
            if (found.score() >= ALMOST && (best == null || found.score() >= best.score())) {
                alone = best == null || best.record().equals(record) || found.score() > best.score();
                best = found;
            }
        }
        return alone ? Optional.ofNullable(best) : Optional.empty();
    }

    private List<Candidate> find(String name, int most, Predicate<AuthorityRecord> wanted) {
        String folded = FoldedText.fold(name);
        String skeleton = spelling.skeleton(folded);
        Map<AuthorityRecord, Candidate> best = new LinkedHashMap<>();
        for (Form form : forms) {
            if (Math.abs(form.folded().length() - folded.length()) > 1 + folded.length() / 3) {
                continue;
            }
            AuthorityRecord record = authority.record(form.entry());
            if (wanted.test(record)) {
                Candidate found = compare(name, folded, skeleton, form, record);
                if (found.score() > 1 - FARTHEST) {
                    best.merge(record, found, (a, b) -> a.score() >= b.score() ? a : b);
                }
            }
        }
        if (best.values().stream().noneMatch(c -> c.how() == Candidate.How.EXACT)) {
            bySound(folded, wanted, best);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.score())
                        .thenComparing(Candidate::how)
                        .thenComparing(c -> c.record().latin()))
                .limit(most)
                .toList();
    }

    private Candidate compare(String name, String folded, String skeleton, Form form, AuthorityRecord record) {
        String written = form.entry().form();
        if (written.equals(name)) {
            return new Candidate(record, written, 1, Candidate.How.EXACT);
        }
        if (form.folded().equals(folded)) {
            return new Candidate(record, written, 1, Candidate.How.FOLDED);
        }
        double distance = spelling.distance(folded, form.folded());
        boolean same = skeleton.length() > 1 && skeleton.equals(form.skeleton());
        return new Candidate(
                record,
                written,
                1 - distance - (same ? 0 : SKELETON_COST),
                same ? Candidate.How.SKELETON : Candidate.How.NEAR);
    }

    private void bySound(String folded, Predicate<AuthorityRecord> wanted, Map<AuthorityRecord, Candidate> best) {
        for (Form form : forms) {
            AuthorityRecord record = authority.record(form.entry());
            if (!wanted.test(record) || best.containsKey(record)) {
                continue;
            }
            String latin = FoldedText.fold(record.latin());
            int difference = latin.length() - folded.length();
            if (difference < -folded.length() / 3 || difference > folded.length()) {
                continue;
            }
            double distance = spelling.soundDistance(folded, latin);
            if (distance < FARTHEST_SOUND) {
                best.put(record, new Candidate(record, record.latin(), 1 - distance - SOUND_COST, Candidate.How.LATIN));
            }
        }
    }
}
