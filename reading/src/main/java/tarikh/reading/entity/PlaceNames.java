package tarikh.reading.entity;

import static tarikh.reading.entity.NameWords.*;

import java.util.ArrayList;
import java.util.List;
import tarikh.text.LexMatch;
import tarikh.text.Tokens;
import tarikh.text.WordList;

/** Proposes places by the words and prepositions before them. */
final class PlaceNames {
    private static final int LARGE = 50_000;
    private static final char TEH_MARBUTA_FOLDED = 0x0647;
    private static final double TOLD = 1;
    private static final double TOWN = 0.3;
    private static final double LARGE_TOWN = 0.7;
    private static final double NAMED_TOWN = 2.2;
    /** As much as any name inside can have. */
    private static final double NAMED_AFTER = 6;

    private static final double DESCRIBED = 3;

    private final NameWords words;
    private final Tokens tokens;
    private final Contexts contexts;
    private final KnownNames known;
    private final PersonNames people;

    PlaceNames(NameWords words, Contexts contexts, KnownNames known, PersonNames people) {
        this.people = people;
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
            LexMatch cue = words.match(t, "PlaceCue");
            if (cue != null) {
                afterCue(cue, found);
            }
            if (words.is(t, UNKNOWN) && !words.is(t, GIVEN | TITLE_AFTER | DEMONYM)) {
                if (!contexts.relational(t)) {
                    foreign(t, found);
                } else if (!words.is(t, RELATED)) {
                    definite(t, found);
                }
            }
        }
        return found;
    }

    private void foreign(int t, List<Proposal> found) {
        double score = contexts.place(t);
        int end = t + 1;
        boolean second =
                words.continues(end) && words.isBare(end) && words.is(end, UNKNOWN) && !words.is(end, DEFINITE);
        if (second && score > 0) {
            end++;
        }
        int start = words.start(t);
        double town = score >= TOLD ? town(start, tokens.end(end - 1)) : 0;
        found.add(new Proposal(
                EntityKind.PLACE, t, end, start, tokens.end(end - 1), start, 0.3 + score + town, List.of()));
    }

    /** An unknown word with the article is a place only if a town has this name and the words before it tell so. */
    private void definite(int t, List<Proposal> found) {
        double score = contexts.place(t);
        int start = words.start(t);
        double town = score >= TOLD ? town(start, tokens.end(t)) : 0;
        if (town > 0) {
            found.add(new Proposal(
                    EntityKind.PLACE, t, t + 1, start, tokens.end(t), start, 0.3 + score + town, List.of()));
        }
    }

    /** How much it speaks for a place that a town of today has this name. */
    private double town(int start, int stop) {
        int inhabitants = known.inhabitants(tokens.folded().substring(start, stop));
        return inhabitants < 0 ? 0 : inhabitants < LARGE ? TOWN : LARGE_TOWN;
    }

    private void afterCue(LexMatch cue, List<Proposal> found) {
        int at = cue.endToken();
        if (at >= tokens.size()) {
            return;
        }
        if (cue.entry().has("named") && namedAfter(cue, at, found)) {
            return;
        }
        int described = cue.entry().has("named") ? describedEnd(cue, at) : at;
        if (described > at) {
            found.add(new Proposal(
                    EntityKind.PLACE,
                    cue.firstToken(),
                    described,
                    startOf(cue),
                    tokens.end(described - 1),
                    tokens.start(at),
                    DESCRIBED,
                    List.of()));
            return;
        }
        boolean inside = cue.entry().has("inside");
        int quoted = Quotes.shortEnd(tokens, at, 4);
        int end = quoted > 0 ? quoted - 1 : nameEnd(cue, at);
        int head = quoted > 0 ? at + 1 : at;
        if (end <= head) {
            return;
        }
        double score = quoted > 0 ? 3 : strength(cue, head, end);
        if (score <= 0) {
            return;
        }
        boolean whole = inside && quoted == 0;
        int start = whole ? cue.start() : words.start(head);
        found.add(new Proposal(
                EntityKind.PLACE,
                whole ? cue.firstToken() : head,
                end,
                start,
                tokens.end(end - 1),
                tokens.start(head),
                score,
                List.of()));
    }

    /** "The mosque of Amr ibn al-As", "the museum of Damascus": a building has the whole of the other's name in its own. */
    private boolean namedAfter(LexMatch cue, int at, List<Proposal> found) {
        int head = at;
        LexMatch title = words.is(head, DEFINITE) ? words.match(head, "Title") : null;
        if (title != null && words.continues(title.endToken())) {
            head = title.endToken();
        }
        boolean verb = (words.classes(cue.firstToken()) & WordList.VERB) != 0
                && cue.firstToken() == tokens.sentenceStart(cue.firstToken());
        if (!follows(head) || words.is(cue.firstToken(), DEFINITE) || verb) {
            return false;
        }
        boolean person = words.is(head, GIVEN | BIN | ABU | ABD | REGNAL)
                || words.is(head, LAQAB) && words.is(head + 1, DIN)
                || words.is(head, WEAK_GIVEN) && (head > at || people.named(head) > head + 1);
        int end = head == at || person ? known.longestEnd(words, head) : at;
        if (person) {
            boolean ofSomeone = words.is(head, BIN) && follows(head + 1) && !words.is(head + 1, TITLE);
            end = Math.max(end, Math.max(people.named(head), ofSomeone ? head + 2 : head));
        }
        if (end <= head) {
            return false;
        }
        end = adjectivesEnd(end);
        int start = cue.start();
        found.add(new Proposal(
                EntityKind.PLACE,
                cue.firstToken(),
                end,
                start,
                tokens.end(end - 1),
                tokens.start(head),
                NAMED_AFTER,
                List.of()));
        return true;
    }

    /** With its article, if it has one. */
    private int startOf(LexMatch cue) {
        int article = words.article(cue.firstToken());
        return article >= 0 && article < cue.start() ? article : cue.start();
    }

    private int adjectivesEnd(int at) {
        int end = at;
        while (follows(end) && words.is(end, DEFINITE) && words.is(end, RELATED | BYNAME) && !isOfACountry(end)) {
            end++;
        }
        return end;
    }

    private boolean isOfACountry(int t) {
        return words.is(t, DEMONYM) && !contexts.countryOf(t).isEmpty();
    }

    /** "The Sulaymaniyya convent", "the museum of the popular traditions": a building by what it is of or for, not by whom. */
    private int describedEnd(LexMatch cue, int at) {
        boolean definite = words.is(cue.firstToken(), DEFINITE)
                || words.article(cue.firstToken()) > tokens.start(cue.firstToken());
        if (!follows(at) || !words.is(at, DEFINITE) || words.is(at, TITLE | GENERIC | CUE | BYNAME)) {
            return at;
        }
        if (definite) {
            return words.is(at, RELATED) && words.is(at, UNKNOWN) ? adjectivesEnd(at) : at;
        }
        int end = adjectivesEnd(at + 1);
        boolean noun = words.classes(at) == WordList.NOUN && !words.is(at, RELATED);
        // "The collector of" is written as one of the words for a mosque.
        boolean building = words.classes(cue.firstToken()) == WordList.NOUN;
        return building && noun && end > at + 1 && words.is(at + 1, RELATED) ? end : at;
    }

    /** How much a cue and the words after it speak for a name, 0 when they are no name. */
    private double strength(LexMatch cue, int head, int end) {
        boolean inside = cue.entry().has("inside");
        boolean definite = words.is(head, DEFINITE);
        if (words.is(head, UNKNOWN) && !contexts.relational(head) || words.is(head, GIVEN) && inside) {
            return 3;
        }
        if (known.isName(tokens.folded().substring(tokens.start(head), tokens.end(end - 1)))) {
            return 3.5;
        }
        boolean noun = words.classes(head) == WordList.NOUN;
        if (noun
                && !words.is(cue.firstToken(), DEFINITE)
                && cue.entry().has("city")
                && !words.is(head, RELATED)
                && (definite || !endsLikeAdjective(end - 1))
                && town(tokens.start(head), tokens.end(end - 1)) > 0) {
            return NAMED_TOWN;
        }
        String kind = cue.entry().value(1);
        boolean natural = !kind.equals("building") && !kind.equals("country") && !kind.equals("valley");
        if (inside) {
            return definite && noun ? natural ? 2.2 : 1.2 : noun && natural ? 1.6 : 0;
        }
        return definite && noun ? 1.2 : noun ? 0.9 : 0;
    }

    /** A feminine word without the article after "town" or "village" is most often an adjective: "an old village". */
    private boolean endsLikeAdjective(int t) {
        return tokens.folded().charAt(tokens.end(t) - 1) == TEH_MARBUTA_FOLDED;
    }

    private int nameEnd(LexMatch cue, int at) {
        if (!words.continues(at) || !words.isBare(at) || words.is(at, TIMEX | LATIN | TITLE | GENERIC)) {
            return at;
        }
        boolean function = (words.classes(at) & WordList.FUNCTION) != 0 && !words.is(at, GIVEN | ABU);
        boolean demonym = words.is(at, DEMONYM);
        if (function || demonym) {
            return at;
        }
        int knownEnd = known.longestEnd(words, at);
        if (knownEnd > at) {
            return knownEnd;
        }
        int end = at + 1;
        if (words.is(at, UNKNOWN) && follows(end) && words.is(end, UNKNOWN) && !words.is(end, DEFINITE)) {
            return end + 1;
        }
        if (words.is(at, ABU | BIN | ABD) && follows(end)) {
            return end + 1;
        }
        boolean city = cue.entry().has("before");
        if (!city
                && follows(end)
                && words.is(end, DEFINITE)
                && words.is(end, RELATED | UNKNOWN | BYNAME)
                && !words.is(end, GENERIC)) {
            return end + 1;
        }
        return end;
    }

    private boolean follows(int at) {
        return words.continues(at) && words.isBare(at) && tokens.isAfterGap(at) && !words.is(at, TIMEX);
    }
}
