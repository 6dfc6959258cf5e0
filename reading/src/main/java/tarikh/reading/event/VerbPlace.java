package tarikh.reading.event;

import java.util.List;
import tarikh.text.LexMatch;
import tarikh.text.Proclitics;
import tarikh.text.Tokens;

/** Whether a place in a sentence takes a verb: decided by the piece before it and the token after it. */
final class VerbPlace {
    /** How many tokens a verb's place and date take up. */
    private static final int NEAR = 6;

    private final List<Item> before;
    private final Tokens tokens;
    private final Landmarks landmarks;
    private final boolean teller;

    /** @param teller whether the text is told by somebody in the first person */
    VerbPlace(List<Item> before, Tokens tokens, Landmarks landmarks, boolean teller) {
        this.before = before;
        this.tokens = tokens;
        this.landmarks = landmarks;
        this.teller = teller;
    }

    boolean takesPerfect(LexMatch match, Reading reading, int token) {
        if (match.hasProclitic(Proclitics.PREPOSITION) || match.hasProclitic(Proclitics.FUTURE)) {
            return false;
        }
        boolean bare = isBareForm(reading) && reading.voice() != Reading.Voice.PASSIVE;
        boolean doubtful =
                bare && (reading.lemma().has("amb") || reading.person().startsWith("3md"));
        if (bare && reading.lemma().has("rare") && !match.enclitic().equals("pronoun")) {
            return afterParticle(token);
        }
        if (startsSentence(token)) {
            return !doubtful || followedByArgument(match, token);
        }
        Item last = before.get(before.size() - 1);
        if (match.hasProclitic(Proclitics.CONJUNCTION) || last.end() < token) {
            return !doubtful || followedByArgument(match, token);
        }
        return switch (last.kind()) {
            case PREPOSITION -> last.hasPronoun() || last.code().equals("hatta");
            case THIS -> false;
            case NOT -> last.code().equals("maybe-not") && !doubtful;
            case FUTURE -> false;
            case ALREADY, RELATIVE, SUBORDINATOR, AS, PERSON, IF, THEN, CONJUNCTION -> true;
            case THAT -> last.hasPronoun() || !doubtful || followedByArgument(match, token);
            case VERB ->
                !last.carries() && (last.hasPronoun() || last.reads("copula") || !doubtful && !endsInNounPlace(last));
            case NOUN, WORD -> !doubtful || reading.lemma().has("placed") && isPlacedAndDated(match);
            case ENTITY ->
                !doubtful || followedByArgument(match, token) && (!mayBeSubject(reading) || isPlacedAndDated(match));
            default -> !doubtful || followedByArgument(match, token);
        };
    }

    /** Whether a clause begins with the word and somebody is named right behind it: whatever noun it is elsewhere. */
    boolean opensClauseOfSomebody(LexMatch match, int token) {
        if (match.hasProclitic(Proclitics.PREPOSITION | Proclitics.ARTICLE) || !landmarks.isPerson(match.endToken())) {
            return false;
        }
        if (startsSentence(token)) {
            return true;
        }
        return switch (before.get(before.size() - 1).kind()) {
            case TIME, THEN, ALREADY -> true;
            default -> false;
        };
    }

    boolean takesImperfect(LexMatch match, Reading reading, int token, String prep) {
        if (match.hasProclitic(Proclitics.PREPOSITION) && !prep.equals("li")) {
            return false;
        }
        if (reading.tense() == Reading.Tense.JUSSIVE) {
            return !before.isEmpty()
                    && !startsSentence(token)
                    && before.get(before.size() - 1).is(Item.Kind.NOT);
        }
        if (reading.isFirstPerson()) {
            return teller
                    && !before.isEmpty()
                    && !startsSentence(token)
                    && (reading.person().startsWith("1p")
                            || switch (before.get(before.size() - 1).kind()) {
                                case NOT, THAT, FUTURE -> true;
                                default -> false;
                            });
        }
        if (startsSentence(token) || match.hasProclitic(Proclitics.FUTURE)) {
            return true;
        }
        Item last = before.get(before.size() - 1);
        return switch (last.kind()) {
            case PREPOSITION -> last.hasPronoun() || last.code().equals("hatta");
            case THIS -> false;
            case VERB -> !last.carries();
            case WORD, NOUN -> reading.person().startsWith("3m") || last.hasPronoun();
            default -> true;
        };
    }

    /** {@return whether only a verb can stand after the piece before} */
    private boolean afterParticle(int token) {
        if (startsSentence(token)) {
            return false;
        }
        return switch (before.get(before.size() - 1).kind()) {
            case ALREADY, RELATIVE, SUBORDINATOR, THEN -> true;
            default -> false;
        };
    }

    private static boolean endsInNounPlace(Item last) {
        return last.reads("light") && !last.hasPronoun();
    }

    /** Only the bare form can be a noun too; with an ending it is a verb. */
    private static boolean isBareForm(Reading reading) {
        return reading.person().startsWith("3ms") || reading.person().startsWith("3md");
    }

    private boolean startsSentence(int token) {
        return before.isEmpty() || tokens.sentence(token) != tokens.sentence(token - 1);
    }

    private boolean followedByArgument(LexMatch match, int token) {
        if (match.enclitic().equals("pronoun")) {
            return true;
        }
        int next = match.endToken();
        return next < tokens.size()
                && tokens.sentence(next) == tokens.sentence(token)
                && (landmarks.time(next) >= 0
                        || landmarks.entity(next) >= 0
                        || tokens.isWord(next) && tokens.end(next) - tokens.start(next) <= 3
                        || tokens.isWord(next) && startsLikeArgument(next));
    }

    /** "There came to Cairo a son of": after a verb and where it leads, the noun is its subject. */
    private boolean mayBeSubject(Reading reading) {
        int k = before.size() - 2;
        if (!reading.lemma().has("placed") || k < 1) {
            return false;
        }
        boolean there = before.get(k).is(Item.Kind.PREPOSITION)
                || !before.get(k + 1).prep().isEmpty();
        return there && (before.get(k).is(Item.Kind.VERB) || before.get(k - 1).is(Item.Kind.VERB));
    }

    /** Whether a place and a date come right behind: "a poet, born in Beirut in 1880". */
    private boolean isPlacedAndDated(LexMatch match) {
        boolean place = false;
        for (int next = match.endToken(); next < tokens.size() && next < match.endToken() + NEAR; next++) {
            place |= landmarks.entity(next) >= 0;
            if (landmarks.time(next) >= 0) {
                return place || next <= match.endToken() + 1;
            }
        }
        return false;
    }

    private boolean startsLikeArgument(int token) {
        return tokens.end(token) - tokens.start(token) > 3 && !tokens.isMark(token);
    }
}
