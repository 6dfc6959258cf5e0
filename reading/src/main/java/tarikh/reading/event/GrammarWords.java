package tarikh.reading.event;

import org.jspecify.annotations.Nullable;
import tarikh.reading.event.Item.Kind;
import tarikh.text.LexMatch;
import tarikh.text.Matches;
import tarikh.text.Proclitics;
import tarikh.text.Tokens;

/** Reads the words of grammar in a text, as prepositions or negations. */
final class GrammarWords {
    private final Matches words;
    private final Tokens tokens;

    GrammarWords(Matches words) {
        this.words = words;
        this.tokens = words.tokens();
    }

    /** {@return the longest word of grammar that begins in the token, or null} */
    @Nullable
    LexMatch longestAt(int token) {
        LexMatch best = null;
        for (LexMatch match : words.at(token)) {
            if (match.is("Clause") && isGrammar(match) && (best == null || isLonger(match, best))) {
                best = match;
            }
        }
        return best;
    }

    Item item(LexMatch match) {
        String part = match.entry().value(0);
        int stop = tokens.end(match.endToken() - 1);
        boolean every = part.equals("maybe-not") || part.equals("every");
        return Item.of(kindOf(part), match.firstToken(), match.endToken(), match.start(), stop)
                .withClitics(match.hasProclitic(Proclitics.CONJUNCTION), "", false, pronounIn(match, part))
                .withCode(every ? part : match.entry().value(1));
    }

    private static boolean isLonger(LexMatch match, LexMatch best) {
        return match.endToken() > best.endToken()
                || match.endToken() == best.endToken() && match.end() - match.start() > best.end() - best.start();
    }

    private static boolean isGrammar(LexMatch match) {
        String part = match.entry().value(0);
        if (part.equals("attached") || match.enclitic().equals("tanwin")) {
            return false;
        }
        boolean takesPronoun = part.equals("prep") || part.equals("that") || part.equals("subord");
        if (!match.enclitic().isEmpty() && (!takesPronoun || match.entry().has("bare"))) {
            return false;
        }
        return !match.hasProclitic(Proclitics.FUTURE | Proclitics.ARTICLE)
                && (!match.hasProclitic(Proclitics.PREPOSITION) || part.equals("that") || part.equals("this"));
    }

    /** The folded position of the pronoun attached to the word, or -1. */
    private static int pronounIn(LexMatch match, String part) {
        if (!match.enclitic().isEmpty()) {
            return match.end();
        }
        return part.equals("pronoun") ? match.start() + 1 : -1;
    }

    private static Kind kindOf(String part) {
        return switch (part) {
            case "prep", "pronoun" -> Kind.PREPOSITION;
            case "conj" -> Kind.CONJUNCTION;
            case "then" -> Kind.THEN;
            case "subord" -> Kind.SUBORDINATOR;
            case "purpose" -> Kind.PURPOSE;
            case "relative" -> Kind.RELATIVE;
            case "that" -> Kind.THAT;
            case "not", "maybe-not" -> Kind.NOT;
            case "if" -> Kind.IF;
            case "already" -> Kind.ALREADY;
            case "future" -> Kind.FUTURE;
            case "person" -> Kind.PERSON;
            case "this" -> Kind.THIS;
            case "there" -> Kind.THERE;
            case "also" -> Kind.ALSO;
            case "as" -> Kind.AS;
            case "grounds" -> Kind.GROUNDS;
            case "mood" -> Kind.MOOD;
            case "except" -> Kind.EXCEPT;
            default -> Kind.WORD;
        };
    }
}
