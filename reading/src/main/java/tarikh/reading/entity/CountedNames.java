package tarikh.reading.entity;

import static tarikh.reading.entity.NameWords.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tarikh.text.LexMatch;

/** Adds to a person's name the number that stands right behind it: "Philip the Third" is neither Philip nor the Fourth. */
final class CountedNames {
    private static final int MOST_WORDS = 2;

    private final NameWords words;

    CountedNames(NameWords words) {
        this.words = words;
    }

    /** {@return the same names in the same order; whom a number was added to is not the one known without it} */
    List<Proposal> complete(List<Proposal> names) {
        Set<Integer> begins = new HashSet<>();
        names.forEach(p -> begins.add(p.first()));
        List<Proposal> complete = new ArrayList<>(names.size());
        for (Proposal name : names) {
            int end = name.kind() == EntityKind.PERSON && name.length() <= MOST_WORDS ? counted(name) : name.end();
            boolean free = end > name.end() && !begins.contains(name.end());
            complete.add(free ? upTo(end, name) : name);
        }
        return complete;
    }

    private Proposal upTo(int end, Proposal name) {
        int stop = words.tokens().end(end - 1);
        return new Proposal(name.kind(), name.first(), end, name.start(), stop, name.head(), name.score(), List.of());
    }

    /** {@return the token after the number, or after the name if none follows} */
    private int counted(Proposal name) {
        int at = name.end();
        boolean follows = words.isWord(at)
                && words.continues(at)
                && words.isBare(at)
                && words.tokens().isAfterGap(at)
                && words.is(at, ORDINAL)
                && !words.is(at, TIMEX);
        LexMatch number = follows ? words.match(at, "NamePart") : null;
        boolean given = words.is(name.end() - 1, GIVEN | WEAK_GIVEN | UNKNOWN);
        return number == null || !given || number.entry().has("f") ? at : Math.max(at + 1, number.endToken());
    }
}
