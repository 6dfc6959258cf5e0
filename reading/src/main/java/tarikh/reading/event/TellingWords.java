package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.event.Lemma.Shape;
import tarikh.reading.event.Reading.Tense;
import tarikh.text.LexMatch;
import tarikh.text.Matches;
import tarikh.text.Proclitics;
import tarikh.text.Tokens;
import tarikh.text.word.Words;

/** Reads a word as a verb or event noun where the piece before it allows that. */
final class TellingWords {
    /**
     * From here on the word model is sure enough that a word is no verb. It was trained on news and knows the bare perfect after "and" badly,
     * so that it may refuse only what it finds far off.
     */
    private static final float SURELY_NO_VERB = -80;

    private final EventLexicon lexicon;
    private final Spelling spelling;
    private final Words words;
    private final Matches forms;
    private final Tokens tokens;
    private final Cues cues;
    private final List<Item> before;
    private final VerbPlace place;

    /** @param before the pieces of the text so far, as it grows */
    TellingWords(EventLexicon lexicon, Spelling spelling, Words words, Cues cues, List<Item> before, VerbPlace place) {
        this.lexicon = lexicon;
        this.spelling = spelling;
        this.words = words;
        this.tokens = words.tokens();
        this.forms = lexicon.annotate(tokens);
        this.cues = cues;
        this.before = before;
        this.place = place;
    }

    /** {@return the word at a token as a verb or else as an event noun; empty if it can be neither} */
    Optional<Item> read(int token) {
        for (LexMatch match : forms.at(token)) {
            if (lexicon.readingOf(match).lemma().shape() == Shape.FIXED && match.endToken() > token + 1) {
                return Optional.of(item(match, true));
            }
        }
        Optional<Item> verb = read(token, true);
        return verb.isPresent() ? verb : read(token, false);
    }

    private Optional<Item> read(int token, boolean verb) {
        for (LexMatch match : forms.at(token)) {
            Reading reading = lexicon.readingOf(match);
            if (reading.isVerb() == verb && fits(match, reading, token)) {
                return Optional.of(item(match, verb));
            }
        }
        return Optional.empty();
    }

    private List<Reading> readingsLike(LexMatch like, boolean verb) {
        List<Reading> readings = new ArrayList<>();
        for (LexMatch match : forms.at(like.firstToken())) {
            Reading reading = lexicon.readingOf(match);
            if (match.start() == like.start()
                    && match.endToken() == like.endToken()
                    && match.enclitic().equals(like.enclitic())
                    && reading.isVerb() == verb
                    && fits(match, reading, like.firstToken())) {
                readings.add(reading);
            }
        }
        return readings.isEmpty() ? List.of(lexicon.readingOf(like)) : ofOneTense(readings);
    }

    /** A form that is perfect of one verb and imperfect of another is the former, but after "that" the latter. */
    private List<Reading> ofOneTense(List<Reading> readings) {
        Item last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean imperfect = last != null && last.is(Kind.THAT) && !last.hasPronoun();
        List<Reading> kept = readings.stream()
                .filter(r -> !r.isVerb() || r.isImperfect() == imperfect)
                .toList();
        return kept.isEmpty() ? readings : kept;
    }

    private boolean fits(LexMatch match, Reading reading, int token) {
        boolean manyWords = match.endToken() > token + 1;
        if (!spelling.allows(match, reading, tokens)
                || manyWords && reading.lemma().shape() == Shape.VERB) {
            return false;
        }
        return reading.isVerb() ? fitsVerb(match, reading, token) : !match.hasProclitic(Proclitics.FUTURE);
    }

    private boolean fitsVerb(LexMatch match, Reading reading, int token) {
        if (match.enclitic().equals("tanwin")
                || match.hasProclitic(Proclitics.ARTICLE)
                || match.hasProclitic(Proclitics.CONJUNCTION) && cues.isWhole(token)
                || cues.isKin(token)) {
            return false;
        }
        if (reading.tense() == Tense.PERFECT
                && (isAfterThat(token) && isAlsoNoun(match)
                        || words.verbMargin(token) < SURELY_NO_VERB && !place.opensClauseOfSomebody(match, token))) {
            return false;
        }
        return reading.tense() == Tense.PERFECT
                ? place.takesPerfect(match, reading, token)
                : place.takesImperfect(match, reading, token, AttachedLetters.prepositionOf(match));
    }

    /** What comes right after a bare "that" is its noun wherever it can be one. */
    private boolean isAfterThat(int token) {
        Item last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && last.is(Kind.THAT) && !last.hasPronoun() && last.end() == token;
    }

    private boolean isAlsoNoun(LexMatch verb) {
        for (LexMatch match : forms.at(verb.firstToken())) {
            if (match.start() == verb.start()
                    && match.endToken() == verb.endToken()
                    && match.enclitic().equals(verb.enclitic())
                    && !lexicon.readingOf(match).isVerb()) {
                return true;
            }
        }
        return false;
    }

    private Item item(LexMatch match, boolean verb) {
        boolean pronoun = match.enclitic().equals("pronoun");
        int stop = tokens.end(match.endToken() - 1);
        return Item.of(verb ? Kind.VERB : Kind.NOUN, match.firstToken(), match.endToken(), match.start(), stop)
                .withClitics(
                        match.hasProclitic(Proclitics.CONJUNCTION),
                        AttachedLetters.prepositionOf(match),
                        match.hasProclitic(Proclitics.ARTICLE),
                        pronoun ? match.end() : -1)
                .withCode(match.hasProclitic(Proclitics.FUTURE) ? "future" : "")
                .withCues(cues.within(match.firstToken(), match.firstToken() + 1))
                .withReadings(readingsLike(match, verb));
    }
}
