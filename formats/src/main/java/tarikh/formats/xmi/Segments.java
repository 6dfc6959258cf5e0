package tarikh.formats.xmi;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tarikh.text.Span;

/**
 * Sentences and tokens. A sentence ends with its line or with a mark of its end before a blank; a token is a run of letters, marks
 * and digits, or any other single character. No annotation is cut by a sentence, and every one begins and ends with a token.
 */
final class Segments {
    private static final char ARABIC_QUESTION_MARK = '\u061f';

    private final String text;
    private final BitSet inside = new BitSet();
    private final BitSet starts = new BitSet();
    private final BitSet ends = new BitSet();

    Segments(String text, List<Span> marks) {
        this.text = text;
        for (Span mark : marks) {
            starts.set(mark.start());
            ends.set(mark.end());
            if (mark.length() > 1) {
                inside.set(mark.start() + 1, mark.end());
            }
        }
    }

    List<Span> sentences() {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || endsBefore(at)) {
                add(sentences, start, at);
                start = at;
            }
        }
        return sentences;
    }

    private boolean endsBefore(int at) {
        if (inside.get(at)) {
            return false;
        }
        char c = text.charAt(at - 1);
        boolean isEnd = c == '.' || c == '!' || c == '?' || c == ARABIC_QUESTION_MARK;
        return c == '\n' || isEnd && Character.isWhitespace(text.charAt(at));
    }

    /** Adds a span without the blanks around it, unless there is nothing else. */
    private void add(List<Span> spans, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from)) && !starts.get(from)) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1)) && !ends.get(to)) {
            to--;
        }
        if (from < to) {
            spans.add(new Span(from, to));
        }
    }

    List<Span> tokens() {
        List<Span> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = tokenEnd(at);
            if (!isBlank(text.charAt(at)) || starts.get(at) || ends.get(end)) {
                tokens.add(new Span(at, end));
            }
            at = end;
        }
        return tokens;
    }

    private int tokenEnd(int start) {
        int end = next(start);
        if (isWord(text.codePointAt(start))) {
            while (end < text.length() && !starts.get(end) && !ends.get(end) && isWord(text.codePointAt(end))) {
                end = next(end);
            }
        }
        return end;
    }

    private int next(int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
