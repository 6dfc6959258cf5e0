package tarikh.formats.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tarikh.text.SourceText;
import tarikh.text.Span;

/**
 * The text of a chronicle: the one given with it, or what the chronicle quotes of it, each quote in its place and blanks
 * between them. Either way a quote that does not stand where it says is refused.
 */
final class QuotedText {
    private static final int UNKNOWN = -1;

    private final int length;
    private final boolean isGiven;
    private int[] characters;
    private int end;
    /** The code points that take two UTF-16 units, ascending. */
    private int[] pairs = {};

    /** @param given the whole text, or empty if there is only what is quoted */
    QuotedText(int length, Optional<String> given) {
        this.length = length;
        this.isGiven = given.isPresent();
        this.characters = given.map(t -> t.codePoints().toArray()).orElseGet(() -> new int[0]);
        this.end = characters.length;
    }

    /** {@return whether all characters are known} */
    boolean isGiven() {
        return isGiven;
    }

    /** Takes the {@code text} of an object with its {@code begin} and {@code end}. */
    void quote(Node node) throws ChronicleProblem {
        int from = node.count("begin");
        int to = node.count("end");
        Node quoted = node.field("text");
        int[] said = quoted.text().codePoints().toArray();
        checkInside(node, from, to);
        if (said.length != to - from) {
            throw quoted.problem("quote-length", Integer.toString(said.length), Integer.toString(to - from));
        }
        grow(to);
        for (int i = 0; i < said.length; i++) {
            int there = characters[from + i];
            if (there != UNKNOWN && there != said[i]) {
                throw quoted.problem("quote-differs", quoted.text(), Integer.toString(from));
            }
            characters[from + i] = said[i];
        }
    }

    private void checkInside(Node node, int from, int to) throws ChronicleProblem {
        if (from >= to) {
            throw node.field("end").problem("span-empty", Integer.toString(from), Integer.toString(to));
        }
        if (to > length) {
            throw node.field("end").problem("span-outside", Integer.toString(to), Integer.toString(length));
        }
    }

    private void grow(int to) {
        if (to > characters.length) {
            int before = characters.length;
            characters = Arrays.copyOf(characters, Math.max(to, (int) Math.min(length, before * 2L)));
            Arrays.fill(characters, before, characters.length, UNKNOWN);
        }
        end = Math.max(end, to);
    }

    /** {@return the span between {@code begin} and {@code end} of an object, once all quotes have been taken} */
    Span span(Node node) throws ChronicleProblem {
        int from = node.count("begin");
        int to = node.count("end");
        checkInside(node, from, to);
        return new Span(unit(from), unit(to));
    }

    /** {@return the same, or empty if they are null} */
    List<Span> spanIfAny(Node node) throws ChronicleProblem {
        return node.field("begin").isNull() ? List.of() : List.of(span(node));
    }

    private int unit(int codePoint) {
        int at = Arrays.binarySearch(pairs, codePoint);
        return codePoint + (at < 0 ? -at - 1 : at);
    }

    /** {@return the text; to be called once, after all quotes and before all spans} */
    SourceText build(String id) {
        StringBuilder all = new StringBuilder(length);
        int[] found = new int[8];
        int count = 0;
        for (int i = 0; i < length; i++) {
            int c = i < end && characters[i] != UNKNOWN ? characters[i] : ' ';
            all.appendCodePoint(c);
            if (Character.isSupplementaryCodePoint(c)) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i;
            }
        }
        pairs = Arrays.copyOf(found, count);
        return new SourceText(id, all.toString());
    }
}
