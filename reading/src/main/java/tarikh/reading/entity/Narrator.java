package tarikh.reading.entity;

import tarikh.text.LexMatch;
import tarikh.text.Tokens;

/** Tells whether a text is told in the first person, by its verbs and pronouns outside quotations. */
final class Narrator {
    private static final int ENOUGH = 4;
    /** So many signs that only a first person gives make those count that a woman told of gives too. */
    private static final int ENOUGH_ALONE = 2;

    private final NameWords words;
    private final PronounEnds pronouns;

    Narrator(NameWords words, PronounEnds pronouns) {
        this.words = words;
        this.pronouns = pronouns;
    }

    boolean tells() {
        Tokens tokens = words.tokens();
        int signs = 0;
        int shared = 0;
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
            if (!quoted && tokens.isWord(t)) {
                LexMatch match = words.match(t, "FirstPerson");
                boolean ours = match != null && match.entry().has("shared");
                shared += ours ? 1 : 0;
                signs += !ours && (match != null || isMine(t)) ? 1 : 0;
            }
        }
        int all = signs < ENOUGH_ALONE ? signs : signs + shared;
        return all >= ENOUGH && all * 3 >= sentences;
    }

    private boolean isMine(int t) {
        return words.article(t) < 0 && pronouns.isMe(words.tokens().form(t));
    }
}
