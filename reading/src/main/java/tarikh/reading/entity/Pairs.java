package tarikh.reading.entity;

import java.util.HashMap;
import java.util.Map;
import tarikh.text.Tokens;
import tarikh.text.WordList;

/** Counts a given name followed by a common noun; the pair that comes again is a name with its family name. */
final class Pairs {
    private final NameWords words;
    private final Map<String, Integer> counts = new HashMap<>();

    Pairs(NameWords words) {
        this.words = words;
        for (int t = 0; t + 1 < words.tokens().size(); t++) {
            if (isPair(t)) {
                counts.merge(key(t), 1, Integer::sum);
            }
        }
    }

    /** {@return whether the given name and the noun after it stand together more than once} */
    boolean recurs(int t) {
        return isPair(t) && counts.getOrDefault(key(t), 0) > 1;
    }

    private boolean isPair(int t) {
        return words.is(t, NameWords.GIVEN | NameWords.WEAK_GIVEN)
                && (words.classes(t) & WordList.FUNCTION) == 0
                && words.continues(t + 1)
                && words.isBare(t + 1)
                && words.classes(t + 1) == WordList.NOUN
                && !words.is(t + 1, NameWords.DEFINITE | NameWords.CUE | NameWords.GENERIC | NameWords.DEMONYM);
    }

    private String key(int t) {
        Tokens tokens = words.tokens();
        return tokens.folded().substring(words.start(t), tokens.end(t)) + ' ' + tokens.form(t + 1);
    }
}
