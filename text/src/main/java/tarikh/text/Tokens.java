package tarikh.text;

import java.util.Arrays;

/**
 * A text cut into words, numbers and marks, with sentences.
 *
 * <p>Digits and letters that touch are two tokens. Positions called "folded" are indices into {@link #folded}; spans
 * are in the source.
 */
public final class Tokens {
    private final FoldedText folded;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final byte[] kinds;
    private final int[] sentences;
    private final int[] sentenceStarts;
    private final boolean[] afterGap;

    Tokens(FoldedText folded, int size, int[] starts, int[] ends, byte[] kinds, int[] sentences, boolean[] afterGap) {
        this.folded = folded;
        this.size = size;
        this.starts = Arrays.copyOf(starts, size);
        this.ends = Arrays.copyOf(ends, size);
        this.kinds = Arrays.copyOf(kinds, size);
        this.sentences = Arrays.copyOf(sentences, size);
        this.sentenceStarts = startsOf(this.sentences);
        this.afterGap = Arrays.copyOf(afterGap, size);
    }

    public SourceText source() {
        return folded.source();
    }

    public FoldedText folded() {
        return folded;
    }

    public int size() {
        return size;
    }

    public TokenKind kind(int token) {
        return TokenizerKinds.KINDS[kinds[token]];
    }

    public boolean isWord(int token) {
        return kinds[token] == 0;
    }

    public boolean isNumber(int token) {
        return kinds[token] == 1;
    }

    public boolean isMark(int token) {
        return kinds[token] == 2;
    }

    /** {@return whether the token is this one mark, after folding} */
    public boolean isMark(int token, char mark) {
        return kinds[token] == 2 && folded.charAt(starts[token]) == mark;
    }

    /** {@return the first folded position} */
    public int start(int token) {
        return starts[token];
    }

    /** {@return the folded position after the last} */
    public int end(int token) {
        return ends[token];
    }

    /** {@return the token's folded characters} */
    public String form(int token) {
        return folded.substring(starts[token], ends[token]);
    }

    public Span span(int token) {
        return folded.span(starts[token], ends[token]);
    }

    /** {@return the source position after the token's last character, vowel signs included} */
    public int sourceEnd(int token) {
        return folded.sourceEnd(ends[token]);
    }

    /** {@return the span from one token to another, the last one included} */
    public Span span(int first, int last) {
        return folded.span(starts[first], ends[last]);
    }

    /** {@return the token's source characters} */
    public String quote(int token) {
        return source().quote(span(token));
    }

    /** {@return whether a blank or line end stands before the token} */
    public boolean isAfterGap(int token) {
        return afterGap[token];
    }

    /** {@return the number of the token's sentence, counted from 0} */
    public int sentence(int token) {
        return sentences[token];
    }

    /** {@return how many sentences there are} */
    public int sentences() {
        return sentenceStarts.length;
    }

    /** {@return the first token of a token's sentence} */
    public int sentenceStart(int token) {
        return sentenceStarts[sentences[token]];
    }

    /** {@return the token after the last of a token's sentence} */
    public int sentenceEnd(int token) {
        int next = sentences[token] + 1;
        return next < sentenceStarts.length ? sentenceStarts[next] : size;
    }

    /**
     * The first token that ends after a source position, found by bisection.
     *
     * @return the token that covers the position or the next after it; {@link #size} if none does
     */
    public int tokenAt(int sourcePosition) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sourceEnd(middle) <= sourcePosition) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int[] startsOf(int[] sentences) {
        int count = sentences.length == 0 ? 0 : sentences[sentences.length - 1] + 1;
        int[] starts = new int[count];
        for (int t = sentences.length - 1; t >= 0; t--) {
            starts[sentences[t]] = t;
        }
        return starts;
    }

    /** Keeps the enum's array from being copied for each token. */
    private static final class TokenizerKinds {
        static final TokenKind[] KINDS = TokenKind.values();
    }
}
