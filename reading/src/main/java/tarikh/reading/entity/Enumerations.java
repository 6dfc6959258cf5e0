package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarikh.text.Tokens;
import tarikh.text.WordList;

/** Elects unknown names that are joined to a name of their kind by "and" or a comma. */
final class Enumerations {
    private static final double JOINED = 2;
    private static final int ROUNDS = 3;
    private static final int NAME = NameWords.UNKNOWN | NameWords.GIVEN | NameWords.WEAK_GIVEN;
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
            if (named && p.score() < 2 && (words.is(p.first(), NAME) || isKnownTown(p))) {
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

    /** What stands alone in brackets after a name is another name of the same. */
    private boolean isAside(Proposal p) {
        return p.first() > 0
                && tokens.isMark(p.first() - 1, '(')
                && p.end() < tokens.size()
                && tokens.isMark(p.end(), ')')
                && words.is(p.first(), NameWords.UNKNOWN);
    }

    /** A known place whose name is also a word, which "and" before a noun with the article may make a verb: "and Tyre", "and he painted the". */
    private boolean isKnownTown(Proposal p) {
        boolean verb = (words.classes(p.first()) & WordList.VERB) != 0;
        return p.kind() == EntityKind.PLACE
                && !p.record().isEmpty()
                && !(verb && words.is(p.end(), NameWords.DEFINITE));
    }

    private @org.jspecify.annotations.Nullable EntityKind joinedKind(Proposal p, Map<Integer, EntityKind> byEnd) {
        if (words.isAfterConjunction(p.first())
                || p.start() > tokens.start(p.first()) && !p.record().isEmpty()) {
            return words.isAfterConjunction(p.first(), p.start()) ? byEnd.get(p.first()) : null;
        }
        if (isAside(p)) {
            return byEnd.get(p.first() - 1);
        }
        boolean comma = p.first() > 0 && words.isBare(p.first()) && tokens.isMark(p.first() - 1, ARABIC_COMMA);
        return comma ? byEnd.get(p.first() - 1) : null;
    }
}
