package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarikh.text.Tokens;

/** Elects unknown names that are joined to a name of their kind by "and" or a comma. */
final class Enumerations {
    private static final double JOINED = 2;
    private static final int ROUNDS = 3;
    private static final char ARABIC_COMMA = 0x060C;

    private final NameWords words;
    private final Tokens tokens;

    Enumerations(NameWords words) {
        this.words = words;
        this.tokens = words.tokens();
    }

    /** {@return the elected and, after them, those of the others that continue an enumeration} */
    List<Proposal> extend(List<Proposal> elected, List<Proposal> others) {
        Map<Integer, EntityKind> byEnd = new HashMap<>();
        elected.forEach(p -> byEnd.put(p.end(), p.kind()));
        List<Proposal> all = new ArrayList<>(elected);
        List<Proposal> open = new ArrayList<>();
        for (Proposal p : others) {
            boolean named = p.kind() == EntityKind.PERSON || p.kind() == EntityKind.PLACE;
            if (named
                    && p.score() < 2
                    && words.is(p.first(), NameWords.UNKNOWN | NameWords.GIVEN | NameWords.WEAK_GIVEN)) {
                open.add(p);
            }
        }
        open.sort(Comparator.comparingInt(Proposal::start));
        for (int round = 0; round < ROUNDS; round++) {
            int before = all.size();
            for (Proposal p : open) {
                EntityKind joined = joinedKind(p, byEnd);
                if (joined == p.kind() && byEnd.putIfAbsent(p.end(), p.kind()) == null) {
                    all.add(p.plus(JOINED));
                }
            }
            if (all.size() == before) {
                break;
            }
        }
        return all;
    }

    private @org.jspecify.annotations.Nullable EntityKind joinedKind(Proposal p, Map<Integer, EntityKind> byEnd) {
        if (words.isAfterConjunction(p.first())) {
            return byEnd.get(p.first());
        }
        boolean comma = p.first() > 0 && words.isBare(p.first()) && tokens.isMark(p.first() - 1, ARABIC_COMMA);
        return comma ? byEnd.get(p.first() - 1) : null;
    }
}
