package tarikh.chronology.anchor;

import java.util.Arrays;
import tarikh.text.SourceText;
import tarikh.text.Span;

/** How a text is laid out as far as its story goes: which paragraph a place is in, and whether it stands in brackets. */
public final class Layout {
    /** How far the first word of a line may stand from its edge. */
    private static final int INDENT = 4;

    private final int[] paragraphs;
    private final int[] brackets;
    private final int[] blanks;

    /**
     * @param paragraphs the places where lines begin, ascending
     * @param brackets the places where brackets open and close at their outermost, in turn
     * @param blanks the places where blanks follow a word, ascending
     */
    private Layout(int[] paragraphs, int[] brackets, int[] blanks) {
        this.paragraphs = paragraphs;
        this.brackets = brackets;
        this.blanks = blanks;
    }

    /** {@return a text of one paragraph without brackets} */
    public static Layout plain() {
        return new Layout(new int[] {0}, new int[0], new int[0]);
    }

    /** {@return that of a text; brackets left open end with their line} */
    public static Layout of(SourceText source) {
        String text = source.text();
        int[] lines = new int[16];
        int count = 1;
        int[] brackets = new int[16];
        int edges = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int before = depth;
            if (c == '\n') {
                lines = count == lines.length ? Arrays.copyOf(lines, 2 * count) : lines;
                lines[count++] = i + 1;
                depth = 0;
            } else if (c == '(' || c == '[' || c == '<') {
                depth++;
            } else if ((c == ')' || c == ']' || c == '>') && depth > 0) {
                depth--;
            }
            if ((before == 0) != (depth == 0)) {
                brackets = edges == brackets.length ? Arrays.copyOf(brackets, 2 * edges) : brackets;
                brackets[edges++] = i;
            }
        }
        return new Layout(Arrays.copyOf(lines, count), Arrays.copyOf(brackets, edges), blanks(text));
    }

    private static int[] blanks(String text) {
        int[] blanks = new int[text.length() / 4 + 16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i - 1))) {
                blanks = count == blanks.length ? Arrays.copyOf(blanks, 2 * count) : blanks;
                blanks[count++] = i;
            }
        }
        return Arrays.copyOf(blanks, count);
    }

    /** {@return how many words stand in a span} */
    int words(Span span) {
        return 1 + index(blanks, span.end() - 1) - index(blanks, span.start());
    }

    /** {@return whether both begin in one line of the source} */
    boolean sameParagraph(Span one, Span other) {
        return index(paragraphs, one.start()) == index(paragraphs, other.start());
    }

    /** {@return whether a line of the source begins with the words} */
    boolean opensParagraph(Span words) {
        return words.start() - paragraphs[index(paragraphs, words.start())] <= INDENT;
    }

    boolean inBrackets(Span span) {
        return index(brackets, span.start()) % 2 == 0;
    }

    /** {@return the index of the last place that is no greater, or -1} */
    private static int index(int[] places, int place) {
        int found = Arrays.binarySearch(places, place);
        return found >= 0 ? found : -found - 2;
    }
}
