package tarikh.reading.entity;

import static tarikh.reading.entity.NameWords.*;

import java.util.ArrayList;
import java.util.List;
import tarikh.text.WordList;

/** Proposes names of people by how they are built: given names, kunyas, chains of descent, bynames, foreign names. */
final class PersonNames {
    private static final int LONGEST = 12;
    private static final double COUNTED = 2.2;

    private final NameWords words;
    private final Contexts contexts;
    private final Pairs pairs;

    PersonNames(NameWords words, Contexts contexts) {
        this.words = words;
        this.contexts = contexts;
        this.pairs = new Pairs(words);
    }

    List<Proposal> propose() {
        List<Proposal> found = new ArrayList<>();
        int t = 0;
        while (t < words.tokens().size()) {
            int end = words.isWord(t) && !words.is(t, TIMEX | LATIN) ? chain(t) : t;
            if (end == t) {
                t++;
                continue;
            }
            found.add(proposal(t, end));
            // What is unknown may be no name, and a name may begin inside it.
            int next = words.is(t, GIVEN | ABU | ABD | BIN | LAQAB | REGNAL) ? end : t + 1;
            t = next;
        }
        return found;
    }

    private Proposal proposal(int t, int end) {
        int start = words.start(t);
        double score = built(t, end) + contexts.person(t, end);
        return new Proposal(EntityKind.PERSON, t, end, start, words.tokens().end(end - 1), start, score, List.of());
    }

    /** How much the form alone speaks for a person. */
    private double built(int t, int end) {
        int length = end - t;
        if (words.is(t, ABU)) {
            return words.classes(t) == 0 || (words.classes(t) & WordList.FUNCTION) == 0 ? 2.5 : 2;
        }
        boolean regnal = words.is(t, REGNAL) && words.is(t + 1, ALLAH);
        if (words.is(t, ABD) || words.is(t, LAQAB) && words.is(t + 1, DIN) || regnal) {
            return 3;
        }
        if (words.is(t, BIN)) {
            return length > 1 && words.is(t + 1, UNKNOWN | GIVEN | DEFINITE) ? 1.6 : 0.8;
        }
        for (int i = t + 1; i < end; i++) {
            if (words.is(i, BIN)) {
                return 3;
            }
        }
        if (words.is(t, GIVEN)) {
            return length == 1 ? 2 : isNounOfNoun(t, end) ? 1.2 : 3;
        }
        if (words.is(t, WEAK_GIVEN)) {
            if (length == 2 && pairs.recurs(t)) {
                return 2;
            }
            boolean followed = length > 1 && words.is(t + 1, GIVEN | UNKNOWN);
            return followed ? 2 : length > 1 ? words.is(t + 1, WEAK_GIVEN) ? 1 : 0.8 : 0.4;
        }
        if (words.is(t, PARTICLE)) {
            return 0.8;
        }
        if (words.is(t, UNKNOWN)) {
            return length > 1 ? isCounted(t, end) ? COUNTED : 1.2 : 0.3;
        }
        return 0.2;
    }

    /** A foreign name with a number; who comes "the first" may be no ruler. */
    private boolean isCounted(int t, int end) {
        return end == words.partEnd(t + 1)
                && !words.is(t, DEFINITE)
                && words.counts(t + 1)
                && !words.counts(t + 1, "first");
    }

    /** "The beauty of the garden" may be two common words, though the first one is also a given name. */
    private boolean isNounOfNoun(int t, int end) {
        return end == t + 2
                && (words.classes(t) & WordList.NOUN) != 0
                && words.is(t + 1, DEFINITE)
                && (words.classes(t + 1) & WordList.NOUN) != 0
                && !words.is(t + 1, RELATED | UNKNOWN | BYNAME | GIVEN | WEAK_GIVEN);
    }

    /** {@return the token after the name that begins here, or the token itself if none can} */
    private int chain(int t) {
        return chain(t, true);
    }

    /** {@return the same after a word that names are put to, where less is asked of the name} */
    int named(int t) {
        return chain(t, false);
    }

    private int chain(int t, boolean first) {
        int end = element(t, first);
        if (end == t) {
            return t;
        }
        while (end - t < LONGEST
                && !words.is(end - 1, KNOWN_PERSON)
                && words.continues(end)
                && words.tokens().isAfterGap(end)) {
            int next = element(end, false);
            if (next == end) {
                next = addition(t, end);
            }
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** One part of a name that can stand first. */
    private int element(int t, boolean first) {
        if (!words.isWord(t) || words.is(t, TIMEX | LATIN) || !first && !words.isBare(t)) {
            return t;
        }
        boolean more = words.continues(t + 1) && words.isBare(t + 1);
        if (words.is(t, ABD)) {
            return more && words.is(t + 1, DEFINITE | ALLAH) ? t + 2 : t;
        }
        if (words.is(t, ABU)) {
            return more ? afterAbu(t) : t;
        }
        if (words.is(t, BIN)) {
            return more ? afterBin(t, first) : t;
        }
        if (words.is(t, LAQAB) && more && words.is(t + 1, DIN)) {
            return t + 2;
        }
        if (words.is(t, REGNAL) && words.continues(t + 1) && words.is(t + 1, ALLAH)) {
            return words.partEnd(t + 1);
        }
        if (words.is(t, GIVEN | WEAK_GIVEN)) {
            if (!isGiven(t, first)) {
                return t;
            }
            boolean compound = more && (words.is(t + 1, DIN | ALLAH) || words.is(t + 1, REALM) && words.is(t, LAQAB));
            return compound ? t + 2 : t + 1;
        }
        if (words.is(t, PARTICLE)) {
            boolean function = (words.classes(t) & WordList.FUNCTION) != 0;
            boolean follows = more && words.is(t + 1, first || function ? UNKNOWN : UNKNOWN | GIVEN);
            return follows && !(first && function) && !words.is(t + 1, DEFINITE) ? t + 2 : t;
        }
        if (words.is(t, ALLAH) || words.is(t, DEMONYM)) {
            return t;
        }
        if (words.is(t, KNOWN_PLACE) && !words.is(t - 1, BIN | AL)) {
            return t;
        }
        boolean foreign = words.is(t, UNKNOWN) && words.article(t) < words.start(t) && !looksRelational(t);
        boolean byTitle = first
                && contexts.titled(t)
                && words.is(t, BYNAME)
                && words.is(t, DEFINITE)
                && more
                && words.is(t + 1, GIVEN | WEAK_GIVEN | LAQAB | ABU | UNKNOWN);
        return foreign || byTitle ? t + 1 : t;
    }

    /** A given name that is also a particle, as one that is spelled like "on", must be told by its neighbours. */
    private boolean isGiven(int t, boolean first) {
        boolean age = t + 1 < words.tokens().size() && words.tokens().isNumber(t + 1);
        if (age && (words.classes(t) & WordList.NOUN) != 0) {
            return false;
        }
        if ((words.classes(t) & WordList.FUNCTION) == 0) {
            return true;
        }
        boolean bare = words.isBare(t) && words.continues(t + 1) && words.isBare(t + 1);
        boolean dotted = words.isDottedOnPurpose(t);
        boolean named = bare && words.is(t + 1, GIVEN | WEAK_GIVEN | UNKNOWN) && !words.is(t + 1, DEFINITE);
        if (bare && words.is(t + 1, BIN | TITLE_AFTER)) {
            return dotted || !words.beginsWithAlef(t + 1);
        }
        if (!first) {
            boolean inside = words.endsInDottedYeh(t) && words.is(t - 1, GIVEN | WEAK_GIVEN);
            boolean last = !words.continues(t + 1);
            return dotted && !(bare && words.is(t + 1, TIMEX))
                    || inside && (named || last)
                    || bare && words.is(t + 1, UNKNOWN);
        }
        return contexts.titled(t) && (dotted || named || words.endsInDottedYeh(t) && !words.continues(t + 1))
                || dotted && (named || bare && words.is(t + 1, BYNAME))
                || words.is(t - 1, BIN);
    }

    /** Unknown words with the ending of a relation are mostly people of somewhere. */
    private boolean looksRelational(int t) {
        return words.is(t, RELATED) && contexts.relational(t);
    }

    private int afterAbu(int t) {
        if (words.is(t + 1, ABD | LAQAB | GIVEN | WEAK_GIVEN | UNKNOWN)) {
            int end = element(t + 1, false);
            return end > t + 1 ? end : words.is(t + 1, ABD) ? t : t + 2;
        }
        boolean plain = (words.classes(t + 1) & (WordList.FUNCTION | WordList.VERB)) == 0;
        boolean nominative = (words.classes(t) & WordList.FUNCTION) == 0;
        return plain && (words.is(t + 1, DEFINITE) || nominative && words.classes(t + 1) == WordList.NOUN) ? t + 2 : t;
    }

    private int afterBin(int t, boolean first) {
        int end = element(t + 1, false);
        if (end > t + 1) {
            return end;
        }
        if (words.is(t + 1, TITLE) || words.is(t + 1, TIMEX)) {
            return t;
        }
        boolean plain = (words.classes(t + 1) & (WordList.FUNCTION | WordList.VERB)) == 0;
        return plain && (!first || words.is(t + 1, DEFINITE)) && !words.is(t + 1, GENERIC | CUE) ? t + 2 : t;
    }

    /** A part that only follows others: bynames, ordinals, titles after the name, names of origin, family names. */
    private int addition(int t, int at) {
        if (!words.isBare(at) || words.is(at, TIMEX)) {
            return at;
        }
        if (words.is(at, ORDINAL)) {
            if (isFeminine(at) && !isWoman(t)) {
                return at;
            }
            return words.is(t, GIVEN | WEAK_GIVEN | UNKNOWN | ABD) && at - t <= 3 ? words.partEnd(at) : at;
        }
        if (words.is(at, AL)) {
            return words.continues(at + 1) ? at + 2 : at;
        }
        if (words.is(at, BYNAME)) {
            return at + 1;
        }
        if (words.is(at, TITLE_AFTER)) {
            return at + 1;
        }
        boolean named = words.is(t, GIVEN | WEAK_GIVEN | ABD | ABU | BIN | LAQAB | REGNAL);
        if (at == t + 1 && words.is(t, GIVEN | WEAK_GIVEN) && pairs.recurs(t)) {
            return at + 1;
        }
        if (!words.is(at, DEFINITE) || !named || words.is(at, TITLE | CUE | GENERIC)) {
            return at;
        }
        if (words.is(at, DEMONYM)) {
            return hasDescent(t, at) ? at + 1 : at;
        }
        boolean plain = (words.classes(at) & (WordList.FUNCTION | WordList.VERB)) == 0
                || words.is(at, UNKNOWN)
                || words.is(at, DEFINITE) && (words.classes(at) & WordList.FUNCTION) == 0;
        boolean weakSingle = at == t + 1 && words.is(t, WEAK_GIVEN) && !words.is(t, GIVEN);
        boolean relation = words.is(at, RELATED) || words.is(at, UNKNOWN);
        boolean byname = words.is(at - 1, DIN);
        boolean afterNoun = at > t + 1 && words.is(at - 1, DEFINITE) && !words.is(at - 1, RELATED | UNKNOWN | ALLAH);
        if (afterNoun && !relation) {
            return at;
        }
        return plain && (relation || !weakSingle && !byname) ? at + 1 : at;
    }

    private boolean isFeminine(int ordinal) {
        var match = words.match(ordinal, "NamePart");
        return match != null && match.entry().has("f");
    }

    /** An ordinal in the feminine counts a queen, else it counts what the man before it only describes. */
    private boolean isWoman(int t) {
        var title = words.match(t - 1, "Title");
        boolean given = words.is(t, FEMALE) && !words.is(t, MALE);
        return given || title != null && title.entry().has("f");
    }

    private boolean hasDescent(int t, int end) {
        for (int i = t; i < end; i++) {
            if (words.is(i, BIN | ABU | DIN)) {
                return true;
            }
        }
        return false;
    }
}
