package tarikh.text;

import java.util.Arrays;

/** A text exactly as received, with an id: never trimmed, normalised or re-encoded. */
public final class SourceText {
    private final String id;
    private final String text;
    /** UTF-16 indices of the low surrogates, ascending; empty for nearly every text. */
    private final int[] lowSurrogates;

    public SourceText(String id, String text) {
        this.id = id;
        this.text = text;
        this.lowSurrogates = findLowSurrogates(text);
    }

    public String id() {
        return id;
    }

    public String text() {
        return text;
    }

    /** {@return the length in UTF-16 units} */
    public int length() {
        return text.length();
    }

    /**
     * The characters of a span.
     *
     * @throws IndexOutOfBoundsException if the span reaches past the end of the text
     */
    public String quote(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** {@return how many Unicode code points precede a UTF-16 index}; logarithmic in the number of surrogate pairs. */
    public int codePointsBefore(int index) {
        int at = Arrays.binarySearch(lowSurrogates, index);
        // A low surrogate before the index was counted as a unit but is no code point of its own.
        int pairs = at < 0 ? -at - 1 : at;
        return index - pairs;
    }

    /** {@return the length in Unicode code points} */
    public int codePoints() {
        return codePointsBefore(text.length());
    }

    private static int[] findLowSurrogates(String text) {
        int count = 0;
        int[] found = new int[8];
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof SourceText that && id.equals(that.id) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return "SourceText[" + id + ", " + text.length() + " units]";
    }
}
