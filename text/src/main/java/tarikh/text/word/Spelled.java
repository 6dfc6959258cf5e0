package tarikh.text.word;

import tarikh.text.FoldedText;
import tarikh.text.Tokens;

/**
 * A word as folded and, letter for letter, as its writer spelled it, without vowel signs.
 *
 * @param folded letters under the search folding
 * @param letters as many, with seats of alef, teh marbuta and alef maqsura as written
 */
public record Spelled(String folded, String letters) {
    public Spelled {
        if (folded.length() != letters.length() || folded.isEmpty()) {
            throw new IllegalArgumentException("not spellings of one word: " + folded + ", " + letters);
        }
    }

    /** {@return the spellings of a word token} */
    public static Spelled of(Tokens tokens, int token) {
        FoldedText folded = tokens.folded();
        String source = tokens.source().text();
        int start = tokens.start(token);
        int length = tokens.end(token) - start;
        char[] letters = new char[length];
        for (int i = 0; i < length; i++) {
            char written = source.charAt(folded.span(start + i, start + i + 1).start());
            // A presentation form stands for several letters; there the folded one has to do.
            letters[i] = isLetterBlock(written) ? written : folded.charAt(start + i);
        }
        return new Spelled(tokens.form(token), new String(letters));
    }

    public int length() {
        return folded.length();
    }

    /** {@return a letter as written} */
    public char written(int index) {
        return letters.charAt(index);
    }

    private static boolean isLetterBlock(char c) {
        return c >= 0x0621 && c <= 0x06D3;
    }
}
