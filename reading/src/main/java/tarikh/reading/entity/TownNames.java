package tarikh.reading.entity;

import static tarikh.reading.entity.NameWords.*;

import java.util.ArrayList;
import java.util.List;
import tarikh.authority.Authority;
import tarikh.text.Tokens;
import tarikh.text.WordList;

/**
 * Proposes names of several words that the great table of towns has.
 *
 * <p>Most of its names are also common words or names of people, so that a name counts only beside other signs; a single word
 * is left to {@link PlaceNames}, which asks the table as one voice among others.
 */
final class TownNames {
    private static final double KNOWN = 0.8;
    private static final int LONGEST = 4;

    private final Authority authority;
    private final NameWords words;
    private final Tokens tokens;

    TownNames(Authority authority, NameWords words) {
        this.authority = authority;
        this.words = words;
        this.tokens = words.tokens();
    }

    List<Proposal> propose(Contexts contexts) {
        List<Proposal> found = new ArrayList<>();
        for (int t = 0; t + 1 < tokens.size(); t++) {
            if (!words.isWord(t) || !follows(t + 1) || words.is(t, TIMEX | LATIN | TITLE | DEMONYM)) {
                continue;
            }
            int start = words.start(t);
            String first = tokens.folded().substring(start, tokens.end(t));
            if (!authority.townMayBegin(first) || !authority.townGoesOn(first)) {
                continue;
            }
            double context = contexts.place(t);
            if (context > 0 && !(isOfPeople(t) && !contexts.cued(t))) {
                longest(t, start, first, context, found);
            }
        }
        return found;
    }

    private void longest(int t, int start, String first, double context, List<Proposal> found) {
        StringBuilder name = new StringBuilder(first);
        int end = 0;
        boolean common = isCommon(t);
        boolean allCommon = common;
        for (int at = t + 1; at < t + LONGEST && follows(at); at++) {
            name.append(' ').append(tokens.form(at));
            common &= isCommon(at);
            if (authority.inhabitants(name.toString()) >= 0) {
                end = at + 1;
                allCommon = common;
            }
        }
        if (end > 0) {
            double score = KNOWN + context + (allCommon ? 0 : KNOWN);
            found.add(new Proposal(EntityKind.PLACE, t, end, start, tokens.end(end - 1), start, score, List.of()));
        }
    }

    private boolean isCommon(int t) {
        return (words.classes(t) & (WordList.NOUN | WordList.VERB | WordList.FUNCTION)) != 0;
    }

    private boolean isOfPeople(int t) {
        return words.is(t, GIVEN | WEAK_GIVEN | ABU | BIN | ABD | LAQAB);
    }

    private boolean follows(int at) {
        return words.continues(at) && words.isBare(at) && tokens.isAfterGap(at) && !words.is(at, LATIN);
    }
}
