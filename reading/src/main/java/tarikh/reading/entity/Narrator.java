package tarikh.reading.entity;

import tarikh.text.LexMatch;
import tarikh.text.Tokens;

/** Tells whether a text is told in the first person, by its verbs and pronouns outside quotations. */
final class Narrator {
    private static final int ENOUGH = 4;

    private final NameWords words;
    private final PronounEnds pronouns;

    Narrator(NameWords words, PronounEnds pronouns) {
        this.words = words;
        this.pronouns = pronouns;
    }

    boolean tells() {
        Tokens tokens = words.tokens();
        int signs = 0;
        int sentences = 0;
        int sentence = -1;
        boolean quoted = false;
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.sentence(t) != sentence) {
                sentence = tokens.sentence(t);
                sentences++;
            }
            if (tokens.isMark(t, '"')) {
                quoted = !quoted;
            }
            if (!quoted && tokens.isWord(t) && isSign(t)) {
                signs++;
            }
        }
        return signs >= ENOUGH && signs * 3 >= sentences;
    }

    private boolean isSign(int t) {
        LexMatch match = words.match(t, "FirstPerson");
        return match != null
                || words.article(t) < 0 && pronouns.isMe(words.tokens().form(t));
    }
}
