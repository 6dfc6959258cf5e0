package tarikh.text;

import java.util.Arrays;

/**
 * Cuts a text into tokens and sentences, in one pass.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark, ellipsis or line end. A full stop inside a number,
 * after a single letter (an abbreviation or initial, with or without "and", unless a number stands before it, as before the letter of an era) or
 * right before a letter ends none. Closing quotes and brackets after the
 * mark belong to the sentence that it ends.
 */
public final class Tokenizer {
    private static final char ARABIC_QUESTION = 0x061F;
    private static final char WAW = 0x0648;
    private static final char ELLIPSIS = 0x2026;

    public Tokens read(SourceText source) {
        return read(FoldedText.of(source));
    }

    public Tokens read(FoldedText text) {
        return new Pass(text).run();
    }

    private static final class Pass {
        private final FoldedText text;
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private byte[] kinds = new byte[64];
        private int[] sentences = new int[64];
        private boolean[] afterGap = new boolean[64];
        private int size;
        private int sentence;
        /** Whether the sentence has ended and only closing marks may still join it. */
        private boolean ended;

        Pass(FoldedText text) {
            this.text = text;
        }

        Tokens run() {
            boolean gap = true;
            int i = 0;
            while (i < text.length()) {
                char c = text.charAt(i);
                if (c == ' ' || c == '\n') {
                    ended |= c == '\n';
                    gap = true;
                    i++;
                    continue;
                }
                int end = tokenEnd(i, c);
                add(i, end, CharKinds.of(c), gap);
                gap = false;
                i = end;
            }
            return new Tokens(text, size, starts, ends, kinds, sentences, afterGap);
        }

        private int tokenEnd(int start, char first) {
            int end = start + 1;
            if (Character.isHighSurrogate(first) && end < text.length()) {
                return end + 1;
            }
            byte kind = CharKinds.of(first);
            while (kind != 2 && end < text.length() && CharKinds.of(text.charAt(end)) == kind) {
                end++;
            }
            return end;
        }

        private void add(int start, int end, byte kind, boolean gap) {
            char first = text.charAt(start);
            if (ended && !(kind == 2 && isClosing(first) && !gap)) {
                if (size > 0) {
                    sentence++;
                }
                ended = false;
            }
            if (size == starts.length) {
                int room = size * 2;
                starts = Arrays.copyOf(starts, room);
                ends = Arrays.copyOf(ends, room);
                kinds = Arrays.copyOf(kinds, room);
                sentences = Arrays.copyOf(sentences, room);
                afterGap = Arrays.copyOf(afterGap, room);
            }
            starts[size] = start;
            ends[size] = end;
            kinds[size] = kind;
            sentences[size] = sentence;
            afterGap[size++] = gap;
            ended |= kind == 2 && endsSentence(first, start);
        }

        private boolean endsSentence(char mark, int at) {
            if (mark == '!' || mark == '?' || mark == ARABIC_QUESTION || mark == ELLIPSIS) {
                return true;
            }
            if (mark != '.') {
                return false;
            }
            boolean glued =
                    at + 1 < text.length() && CharKinds.of(text.charAt(at + 1)) != 2 && !isBlank(text.charAt(at + 1));
            return !glued && !isAbbreviation(size - 2);
        }

        private boolean isAbbreviation(int token) {
            if (token < 0 || kinds[token] != 0) {
                return false;
            }
            int length = ends[token] - starts[token];
            boolean afterAnd = length == 2 && text.charAt(starts[token]) == WAW;
            return length == 1 && !(token >= 1 && kinds[token - 1] == 1) || afterAnd;
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\n';
        }

        private static boolean isClosing(char c) {
            return c == '"' || c == ')' || c == ']' || c == '}' || c == '.' || c == '\'' || c == 0x2019;
        }
    }
}
