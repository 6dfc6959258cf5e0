package tarikh.reading.event;

import java.util.Map;
import java.util.TreeMap;
import tarikh.reading.event.Lemma.Shape;
import tarikh.reading.event.Reading.Voice;
import tarikh.text.LexEntry;
import tarikh.text.LexMatch;
import tarikh.text.Pack;
import tarikh.text.Tokens;

/** Takes back matches that only folding made: what the source spells otherwise than the form, where it matters. */
final class Spelling {
    private final Map<String, Character> letters = new TreeMap<>();
    private final Pronouns pronouns;

    Spelling(Pack pack) {
        this.pronouns = new Pronouns(pack);
        for (LexEntry entry : pack.entries("Letter")) {
            letters.put(entry.value(0), entry.form().charAt(0));
        }
    }

    boolean allows(LexMatch match, Reading reading, Tokens tokens) {
        boolean pronoun = match.enclitic().equals("pronoun");
        if (reading.attached() && !pronoun) {
            return false;
        }
        Frame frame = reading.lemma().frame();
        // What lasts takes its length as object: "seven years that he spent".
        boolean transitive = frame.roles().containsKey("obj") || reading.lemma().has("lasting");
        if (reading.isVerb() && reading.lemma().tellsEvent() && reading.lemma().shape() == Shape.VERB) {
            if (!transitive && (pronoun || reading.voice() == Voice.PASSIVE)) {
                return false;
            }
        }
        if (pronoun && !isPronoun(match, reading, tokens)) {
            return false;
        }
        return spellsAlike(match, reading, tokens);
    }

    private boolean isPronoun(LexMatch match, Reading reading, Tokens tokens) {
        int wordEnd = tokens.end(match.endToken() - 1);
        String who = pronouns.featuresOf(tokens.folded().substring(match.end(), wordEnd));
        if (who.isEmpty() || who.equals("1s") && reading.isVerb() && wordEnd - match.end() == 1) {
            return false;
        }
        return !endsFeminine(tokens, wordEnd);
    }

    /** Inside a word a hamza on alef is not left out by mistake, as it is at the beginning. */
    private boolean spellsAlike(LexMatch match, Reading reading, Tokens tokens) {
        String form = match.entry().form();
        boolean fixed = reading.lemma().shape() == Shape.FIXED;
        if (form.length() != match.end() - match.start()) {
            return true;
        }
        for (int i = 1; i < form.length(); i++) {
            char written = source(tokens, match.start() + i);
            if (form.charAt(i) == letter("alef") && written == letter("alef-hamza")) {
                return false;
            }
            boolean verb = fixed || reading.isVerb();
            if (verb && form.charAt(i) == letter("maqsura") && written == letter("yeh")) {
                return false;
            }
            if (reading.voice() == Voice.PASSIVE && form.charAt(i) == letter("yeh") && written == letter("maqsura")) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a word that ends before a folded position ends in the letter of feminine nouns, which is no pronoun} */
    boolean endsFeminine(Tokens tokens, int wordEnd) {
        return source(tokens, wordEnd - 1) == letter("teh-marbuta");
    }

    /** {@return whether a word ends in the letter of feminine nouns or as their plural does} */
    boolean endsLikeFeminine(Tokens tokens, int wordEnd) {
        return endsFeminine(tokens, wordEnd)
                || source(tokens, wordEnd - 1) == letter("teh") && source(tokens, wordEnd - 2) == letter("alef");
    }

    /** {@return whether a form of the pack ends in the letter of feminine nouns} */
    boolean isFeminine(String form) {
        return form.charAt(form.length() - 1) == letter("teh-marbuta");
    }

    /** {@return whether a word ends as an indefinite noun does that is no subject} */
    boolean endsAccusative(Tokens tokens, int wordEnd) {
        return source(tokens, wordEnd - 1) == letter("alef");
    }

    private static char source(Tokens tokens, int folded) {
        return tokens.source()
                .text()
                .charAt(tokens.folded().span(folded, folded + 1).start());
    }

    private char letter(String name) {
        return letters.getOrDefault(name, (char) 0);
    }
}
