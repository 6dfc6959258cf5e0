package tarikh.reading.entity;

import static tarikh.reading.entity.NameWords.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarikh.authority.AuthorityRecord;
import tarikh.authority.NameMatcher;
import tarikh.authority.PersonRecord;
import tarikh.text.WordList;

/**
 * Lets a known foreign family name be the end of a full name that only its build tells: with its given name it is the known person if it sounds
 * like that person's Latin name, and somebody else of the family if not.
 */
final class FullNames {
    private static final double SURE = 2;

    private final NameWords words;
    private final NameMatcher matcher;

    FullNames(NameWords words, NameMatcher matcher) {
        this.words = words;
        this.matcher = matcher;
    }

    /** {@return the built names; those that end in a known one as strong as it} */
    List<Proposal> complete(List<Proposal> built, List<Proposal> known) {
        Map<Integer, Proposal> byEnd = new HashMap<>();
        for (Proposal k : known) {
            boolean person = !k.record().isEmpty() && k.kind() == EntityKind.PERSON && k.score() >= SURE;
            if (person && words.is(k.first(), UNKNOWN) && !words.is(k.first(), DEFINITE)) {
                byEnd.merge(k.end(), k, (a, b) -> a.length() >= b.length() ? a : b);
            }
        }
        List<Proposal> all = new ArrayList<>(built.size());
        for (Proposal p : built) {
            Proposal k = byEnd.get(p.end());
            if (k != null && k.first() > p.first() && k.stop() == p.stop() && areGiven(p.first(), k.first())) {
                all.add(full(p, k));
            } else {
                all.add(p);
            }
        }
        return all;
    }

    private Proposal full(Proposal p, Proposal known) {
        String name = words.tokens().folded().substring(p.start(), p.stop());
        List<AuthorityRecord> same = new ArrayList<>();
        for (AuthorityRecord record : known.record()) {
            if (record instanceof PersonRecord person && matcher.soundsLike(name, person.latin())) {
                same.add(person);
            }
        }
        double score = Math.max(p.score(), known.score() + p.length() - known.length());
        return new Proposal(p.kind(), p.first(), p.end(), p.start(), p.stop(), p.head(), score, same);
    }

    private boolean areGiven(int from, int to) {
        for (int t = from; t < to; t++) {
            if (!words.is(t, UNKNOWN | GIVEN | WEAK_GIVEN | PARTICLE)
                    || (words.classes(t) & WordList.FUNCTION) != 0
                    || words.is(t, DEFINITE | TITLE | CUE | GENERIC | BIN | ABU | ABD)) {
                return false;
            }
        }
        return true;
    }
}
