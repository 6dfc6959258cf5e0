package tarikh.reading.event;

import java.util.List;
import tarikh.reading.event.Item.Kind;
import tarikh.text.LexMatch;
import tarikh.text.Proclitics;
import tarikh.text.Tokens;

/** Reads words that neither belong to grammar nor tell anything. */
final class PlainWords {
    /** A word of so few letters has no others attached. */
    private static final int SHORT = 3;

    private final Tokens tokens;
    private final Cues cues;
    private final AttachedLetters letters;
    private final Spelling spelling;

    PlainWords(Tokens tokens, Cues cues, AttachedLetters letters, Spelling spelling) {
        this.tokens = tokens;
        this.cues = cues;
        this.letters = letters;
        this.spelling = spelling;
    }

    Item read(int token) {
        List<LexMatch> found = cues.matches(token);
        return found.isEmpty() ? readLetters(token) : readCues(token, found);
    }

    private Item readCues(int token, List<LexMatch> found) {
        boolean joined = false;
        boolean article = startsWithArticle(token);
        String prep = "";
        int pronoun = -1;
        for (LexMatch match : found) {
            boolean attached = match.enclitic().equals("pronoun") && !spelling.endsFeminine(tokens, tokens.end(token));
            pronoun = attached ? match.end() : pronoun;
            joined |= match.hasProclitic(Proclitics.CONJUNCTION);
            article |= match.hasProclitic(Proclitics.ARTICLE);
            prep = prep.isEmpty() ? AttachedLetters.prepositionOf(match) : prep;
        }
        return word(token).withClitics(joined, prep, article, pronoun).withCues(cues.within(token, token + 1));
    }

    /** A word without cues is taken apart by its letters alone. */
    private Item readLetters(int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        if (end - start <= SHORT) {
            return word(token);
        }
        boolean joined = letters.isConjunction(tokens, start) && !cues.isDescription(token);
        int from = joined ? start + 1 : start;
        if (letters.isKnown(tokens, from, 2)) {
            return word(token).withClitics(joined, letters.preposition(tokens, from, 2), true, -1);
        }
        if (end - from > SHORT + 2 && letters.isKnown(tokens, from, 3)) {
            return word(token).withClitics(joined, letters.preposition(tokens, from, 3), true, -1);
        }
        Item plain = word(token).withClitics(joined, "", startsWithArticle(token), -1);
        boolean accusative = !plain.article() && spelling.endsAccusative(tokens, end);
        return accusative ? plain.withCues(List.of(Phrase.ACCUSATIVE)) : plain;
    }

    private boolean startsWithArticle(int token) {
        int start = tokens.start(token);
        return tokens.end(token) - start > SHORT && letters.isArticle(tokens, start, 2);
    }

    private Item word(int token) {
        return Item.of(Kind.WORD, token, token + 1, tokens.start(token), tokens.end(token));
    }
}
