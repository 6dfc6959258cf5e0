package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.List;
import tarikh.authority.Authority;
import tarikh.authority.AuthorityRecord;
import tarikh.authority.PersonRecord;
import tarikh.text.LexEntry;
import tarikh.text.Tokens;

/** Proposes what the authority files know by exactly the name that stands in the text. */
final class KnownNames {
    private static final double STRONG = 5;
    private static final double WEAK = 1;
    /** As much as a chain of fathers has that nobody knows. */
    private static final double BUILT = 3;

    private final Authority authority;

    KnownNames(Authority authority) {
        this.authority = authority;
    }

    /** {@return whether this folded form is the whole of a name that means nothing else} */
    boolean isName(String folded) {
        for (LexEntry entry : authority.names().lookup(folded)) {
            if (!entry.has("weak")) {
                return true;
            }
        }
        return false;
    }

    /** {@return the inhabitants of the largest town of today of exactly this folded name, -1 if there is none} */
    int inhabitants(String folded) {
        return authority.townMayBegin(folded) ? authority.inhabitants(folded) : -1;
    }

    /** {@return the token after the longest known name that begins with this token, or the token itself} */
    int longestEnd(NameWords words, int t) {
        List<Proposal> found = new ArrayList<>();
        attempt(words, t, words.tokens().start(t), found);
        return found.stream().mapToInt(Proposal::end).max().orElse(t);
    }

    List<Proposal> propose(NameWords words, Clitics clitics) {
        List<Proposal> found = new ArrayList<>();
        Tokens tokens = words.tokens();
        for (int t = 0; t < tokens.size(); t++) {
            if (!tokens.isWord(t) || words.is(t, NameWords.TIMEX | NameWords.LATIN)) {
                continue;
            }
            int start = tokens.start(t);
            int end = tokens.end(t);
            attempt(words, t, start, found);
            int conjunction = clitics.conjunction(tokens, t);
            if (conjunction > 0) {
                attempt(words, t, start + conjunction, found);
            }
            int preposition = clitics.preposition(tokens, start + conjunction, end);
            if (preposition > 0) {
                attempt(words, t, start + conjunction + preposition, found);
            }
            if (conjunction > 0 && clitics.preposition(tokens, start, end) > 0) {
                attempt(words, t, start + clitics.preposition(tokens, start, end), found);
            }
            if (words.article(t) > start) {
                contracted(words, t, words.article(t), clitics, found);
            }
        }
        return found;
    }

    /** A name with the article whose first letter the preposition has swallowed. */
    private void contracted(NameWords words, int t, int article, Clitics clitics, List<Proposal> found) {
        Tokens tokens = words.tokens();
        if (clitics.isAlef(tokens.folded().charAt(article))) {
            return;
        }
        int state = authority.names().step(0, clitics.alef());
        if (state >= 0) {
            matches(words, t, article, state, article, found);
        }
    }

    private void attempt(NameWords words, int t, int start, List<Proposal> found) {
        matches(words, t, start, 0, start, found);
    }

    /** Names from here, the longer after the shorter; where a user's own record has a name, no other is asked. */
    private void matches(NameWords words, int t, int from, int state, int start, List<Proposal> found) {
        List<Proposal> here = new ArrayList<>();
        authority.names().matchesAt(words.tokens().folded(), from, state, (entry, end) -> {
            boolean again = !here.isEmpty() && here.get(here.size() - 1).stop() == end;
            if (!again || !isOwn(here.get(here.size() - 1))) {
                add(words, t, start, end, entry, here);
            }
        });
        found.addAll(here);
    }

    private boolean isOwn(Proposal p) {
        return !p.record().isEmpty() && authority.isOwn(p.record().get(0));
    }

    private void add(NameWords words, int t, int start, int stop, LexEntry entry, List<Proposal> found) {
        Tokens tokens = words.tokens();
        int last = t;
        while (tokens.end(last) < stop) {
            last++;
        }
        if (tokens.end(last) != stop || words.is(last, NameWords.TIMEX)) {
            return;
        }
        AuthorityRecord record = authority.record(entry);
        boolean weak = entry.has("weak");
        if (!(record instanceof PersonRecord)) {
            double score = weak ? WEAK : STRONG + last - t;
            found.add(new Proposal(EntityKind.PLACE, t, last + 1, start, stop, start, score, List.of(record)));
        } else if (!Chains.isPart(words, t, last)) {
            int first = Chains.begin(words, Chains.afterTitle(words, t, last), last);
            int from = first == t ? start : words.start(first);
            int next = Chains.end(words, first, last);
            // Whom a name of several means is decided when the years of the text are known.
            boolean moreFathers = next > last + 1 && words.is(last + 1, NameWords.BIN);
            if (next == last + 1 && words.counts(next) && words.continues(next) && !words.is(last, NameWords.ORDINAL)) {
                // With a number it is another of this name.
                int end = words.partEnd(next);
                found.add(
                        new Proposal(EntityKind.PERSON, first, end, from, tokens.end(end - 1), from, BUILT, List.of()));
                return;
            }
            List<AuthorityRecord> known = moreFathers || entry.has("shared") ? List.of() : List.of(record);
            double score = weak ? WEAK : moreFathers ? BUILT : STRONG + next - 1 - first;
            found.add(new Proposal(EntityKind.PERSON, first, next, from, tokens.end(next - 1), from, score, known));
        }
    }
}
