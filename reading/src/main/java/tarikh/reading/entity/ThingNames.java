package tarikh.reading.entity;

import static tarikh.reading.entity.NameWords.*;

import java.util.ArrayList;
import java.util.List;
import tarikh.text.LexMatch;
import tarikh.text.Tokens;
import tarikh.text.WordList;

/** Proposes organisations and vessels by the words before them and by quotation marks. */
final class ThingNames {
    private static final double QUOTED = 7;
    private static final double FATHERED = 4;
    /** The university of a town wins over the town, however often that is named. */
    private static final double NAMED = 6;

    private static final double PARTY = 5;
    private static final int LONGEST_BODY = 7;

    private final NameWords words;
    private final Tokens tokens;
    private final KnownNames known;
    private final Contexts contexts;

    ThingNames(NameWords words, Contexts contexts, KnownNames known) {
        this.words = words;
        this.tokens = words.tokens();
        this.contexts = contexts;
        this.known = known;
    }

    List<Proposal> propose() {
        List<Proposal> found = new ArrayList<>();
        for (int t = 0; t < tokens.size(); t++) {
            if (!words.isWord(t) || words.is(t, TIMEX | LATIN)) {
                continue;
            }
            LexMatch whole = words.match(t, "OrgName");
            if (whole != null) {
                double score = whole.entry().has("weak") ? 1 : 5;
                found.add(proposal(EntityKind.ORGANIZATION, t, whole.endToken(), startOf(whole), score));
            }
            family(t, found);
            ministry(words.match(t, "MinisterCue"), found);
            body(words.match(t, "OrgCue"), found);
            vessel(words.match(t, "VesselCue"), found);
        }
        return found;
    }

    /** With a contracted article the span begins at its second letter. */
    private int startOf(LexMatch match) {
        int article = words.article(match.firstToken());
        return article >= 0 && article < match.start() && match.start() - article == 1 ? article : match.start();
    }

    private Proposal proposal(EntityKind kind, int first, int end, int start, double score) {
        return new Proposal(kind, first, end, start, tokens.end(end - 1), start, score, List.of());
    }

    private void vessel(@org.jspecify.annotations.Nullable LexMatch cue, List<Proposal> found) {
        if (cue == null) {
            return;
        }
        int at = cue.endToken();
        for (int skipped = 0;
                skipped < 2 && words.isWord(at) && words.is(at, DEFINITE) && words.is(at, RELATED);
                skipped++) {
            at++;
        }
        int close = Quotes.shortEnd(tokens, at, 4);
        if (close > 0 && !tokens.isNumber(at + 1)) {
            found.add(proposal(EntityKind.VESSEL, at + 1, close - 1, tokens.start(at + 1), QUOTED));
        } else if (follows(at) && words.is(at, UNKNOWN) && !contexts.relational(at)) {
            found.add(proposal(EntityKind.VESSEL, at, at + 1, tokens.start(at), 3));
        }
    }

    /** "The sons of Hilal", "the house of Saud": tribes and houses that are named after their father. */
    private void family(int t, List<Proposal> found) {
        LexMatch house = words.is(t, FAMILY) ? words.match(t, "NamePart") : null;
        int at = t + 1;
        if (house == null || !follows(at) || isFunction(at)) {
            return;
        }
        boolean tribe = house.entry().has("tribe");
        boolean ofSomeone = words.is(t - 1, GIVEN | WEAK_GIVEN | ALLAH | DIN) && words.isBare(t) && words.continues(t);
        if (ofSomeone && !tribe) {
            return;
        }
        boolean given = words.is(at, GIVEN)
                || words.is(at, UNKNOWN | WEAK_GIVEN) && !words.is(at, DEFINITE)
                || house.entry().has("only") && isNoun(at);
        int end = words.is(at, ABD) && follows(at + 1) ? at + 2 : given ? at + 1 : at;
        if (end > at) {
            found.add(proposal(EntityKind.ORGANIZATION, t, end, words.start(t), FATHERED));
        }
    }

    /** "The minister of the interior" names the ministry by its matter. */
    private void ministry(@org.jspecify.annotations.Nullable LexMatch cue, List<Proposal> found) {
        LexMatch matter = cue == null ? null : words.match(cue.endToken(), "Ministry");
        if (matter != null) {
            found.add(proposal(EntityKind.ORGANIZATION, matter.firstToken(), matter.endToken(), startOf(matter), 3));
        }
    }

    private void body(@org.jspecify.annotations.Nullable LexMatch cue, List<Proposal> found) {
        if (cue == null) {
            return;
        }
        int at = cue.endToken();
        int close = Quotes.shortEnd(tokens, at, 5);
        if (close > 0 && !tokens.isNumber(at + 1) && isNameLike(at + 1)) {
            found.add(proposal(EntityKind.ORGANIZATION, at + 1, close - 1, tokens.start(at + 1), QUOTED));
            return;
        }
        boolean definite = words.article(cue.firstToken()) >= 0;
        int end = definite ? adjectivesEnd(at) : annexedEnd(at);
        double score = end > at ? strength(cue, at, end, definite) : 0;
        if (score > 0) {
            found.add(proposal(EntityKind.ORGANIZATION, cue.firstToken(), end, startOf(cue), score));
        }
    }

    /** Whether a quotation can hold a name: it begins with neither a verb nor a particle. */
    private boolean isNameLike(int t) {
        boolean verb = (words.classes(t) & WordList.VERB) != 0 && (words.classes(t) & WordList.NOUN) == 0;
        return words.isWord(t) && !words.is(t, TIMEX) && !verb && !isFunction(t);
    }

    private double strength(LexMatch cue, int at, int end, boolean definite) {
        boolean strong = !cue.entry().has("weak");
        String kind = cue.entry().value(0);
        int demonyms = 0;
        for (int i = at; i < end; i++) {
            demonyms += words.is(i, DEMONYM) ? 1 : 0;
        }
        boolean onlyDemonyms = demonyms == end - at;
        if (onlyDemonyms) {
            return kind.equals("party") || kind.equals("school") ? 2.5 : 0;
        }
        if (definite) {
            return strong ? 2.2 : end - at > 1 ? 2 : 0.7;
        }
        boolean named = words.is(at, UNKNOWN | GIVEN) || known.longestEnd(words, at) > at;
        if (named) {
            return kind.equals("dynasty") ? 1.5 : !strong ? 4.6 : kind.equals("party") ? PARTY : NAMED;
        }
        return strong ? end - at > 1 || words.is(at, DEFINITE) ? 2.3 : 0 : end - at > 1 ? 2 : 0.8;
    }

    /** After a definite cue: its adjectives, then what it is for. */
    private int adjectivesEnd(int at) {
        int end = at;
        while (end - at < LONGEST_BODY
                && follows(end)
                && words.is(end, DEFINITE)
                && isPlain(end)
                && (words.is(end, RELATED) || end > at || words.classes(end) == WordList.NOUN)
                && !words.is(end, GENERIC | TITLE)) {
            end++;
        }
        return end;
    }

    /** After a cue in the construct state: a name, or nouns up to a definite one and its adjectives. */
    private int annexedEnd(int at) {
        if (!follows(at) || isFunction(at) && !isNamed(at) || words.is(at, GENERIC | TIMEX)) {
            return at;
        }
        int end = known.longestEnd(words, at);
        if (end == at) {
            end = nameEnd(at);
        }
        if (end == at && words.is(at, DEFINITE)) {
            end = at + 1;
        }
        if (end == at
                && follows(at + 1)
                && isNoun(at)
                && (words.is(at + 1, DEFINITE) || known.longestEnd(words, at + 1) > at + 1)) {
            end = Math.max(at + 2, known.longestEnd(words, at + 1));
        }
        if (end == at) {
            return at;
        }
        while (end - at < LONGEST_BODY
                && follows(end)
                && words.is(end, DEFINITE)
                && isPlain(end)
                && !words.is(end, TITLE | GENERIC)
                && (words.is(end, RELATED | UNKNOWN | ORDINAL | BYNAME)
                        || words.is(end - 1, DEFINITE) && words.classes(end) == WordList.NOUN)) {
            end++;
        }
        return end;
    }

    /** A particle that is also a given name must be written as that. */
    private boolean isNamed(int at) {
        return words.is(at, ABU) || words.is(at, GIVEN) && (words.isDottedOnPurpose(at) || words.is(at + 1, BIN));
    }

    private int nameEnd(int at) {
        int end = at;
        while (end - at < 3
                && follows(end)
                && words.is(end, GIVEN | UNKNOWN | ABU | ABD | DIN)
                && !words.is(end, DEFINITE)) {
            end++;
        }
        if (end > at && follows(end) && words.is(end, ORDINAL)) {
            end++;
        }
        return end;
    }

    private boolean isFunction(int t) {
        return (words.classes(t) & WordList.FUNCTION) != 0
                && !(words.is(t, DEFINITE) && (words.classes(t) & WordList.NOUN) != 0);
    }

    private boolean isNoun(int t) {
        return words.classes(t) == WordList.NOUN;
    }

    private boolean isPlain(int t) {
        return !isFunction(t);
    }

    private boolean follows(int at) {
        return at < tokens.size()
                && words.continues(at)
                && words.isBare(at)
                && tokens.isAfterGap(at)
                && (words.article(at) < 0 || words.is(at, DEFINITE));
    }
}
