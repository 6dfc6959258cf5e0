package tarikh.text;

import java.util.Arrays;

/**
 * A source text under the search folding, with the way back to source positions.
 *
 * <p>Folded positions are indices into this text; they never leave the kernel and the stages. Built in one pass, in
 * time and memory linear in the text.
 */
public final class FoldedText {
    private static final char TATWEEL = 0x0640;

    private final SourceText source;
    private final char[] folded;
    private final int[] starts;
    private final int[] ends;
    private final int length;

    private FoldedText(SourceText source, char[] folded, int[] starts, int[] ends, int length) {
        this.source = source;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
        this.length = length;
    }

    public static FoldedText of(SourceText source) {
        char[] text = source.text().toCharArray();
        char[] folded = new char[text.length];
        int[] starts = new int[text.length];
        int[] ends = new int[text.length];
        int n = 0;
        for (int i = 0; i < text.length; i++) {
            char c = isDash(text, i) ? '-' : Folding.fold(text[i]);
            if (c == Folding.MARK) {
                if (n > 0 && ends[n - 1] == i) {
                    ends[n - 1] = i + 1;
                }
            } else if (c == Folding.SEVERAL) {
                String parts = Folding.expand(text[i]);
                if (n + parts.length() + text.length - i > folded.length) {
                    int room = n + parts.length() + 2 * (text.length - i);
                    folded = Arrays.copyOf(folded, room);
                    starts = Arrays.copyOf(starts, room);
                    ends = Arrays.copyOf(ends, room);
                }
                for (int p = 0; p < parts.length(); p++) {
                    folded[n] = parts.charAt(p);
                    starts[n] = i;
                    ends[n++] = i + 1;
                }
            } else if (c != Folding.INVISIBLE) {
                folded[n] = c;
                starts[n] = i;
                ends[n++] = i + 1;
            }
        }
        return new FoldedText(source, folded, starts, ends, n);
    }

    /** Whether a tatweel stands where it can lengthen nothing: behind no letter, as writers put it for a dash. */
    private static boolean isDash(char[] text, int at) {
        return text[at] == TATWEEL && (at == 0 || !Character.isLetter(text[at - 1]) && !isVowelSign(text[at - 1]));
    }

    private static boolean isVowelSign(char c) {
        return Folding.fold(c) == Folding.MARK;
    }

    public SourceText source() {
        return source;
    }

    /** {@return the number of folded characters} */
    public int length() {
        return length;
    }

    public char charAt(int index) {
        return folded[index];
    }

    /** {@return the source character that a folded one comes from} */
    public char sourceChar(int index) {
        return source.text().charAt(starts[index]);
    }

    /** {@return the folded characters from one folded position to another, the end excluded} */
    public String substring(int start, int end) {
        return new String(folded, start, end - start);
    }

    /** {@return the source characters of a folded run, with the vowel signs of its last letter} */
    public Span span(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }

    /** {@return the source position where a folded run ends that ends before this position} */
    int sourceEnd(int end) {
        return ends[end - 1];
    }

    /** {@return a form folded as running text is}; what packs and queries compare with {@link #substring}. */
    public static String fold(String form) {
        return Folding.foldForm(form);
    }
}
