package tarikh.reading.event;

import java.util.List;
import tarikh.reading.timex.Timex;
import tarikh.text.Span;
import tarikh.text.Tokens;

/** One text as the steps of reading its events share it. */
final class Scene {
    private final Tokens tokens;
    private final List<Item> items;
    private final int[] sentences;
    private final ClauseMap clauses;
    private final Cast cast;
    private final List<Timex> times;

    Scene(Tokens tokens, List<Item> items, Cast cast, List<Timex> times) {
        this.tokens = tokens;
        this.items = items;
        this.sentences = new int[items.size()];
        for (int i = 0; i < sentences.length; i++) {
            sentences[i] = tokens.sentence(items.get(i).first());
        }
        this.clauses = new ClauseMap(items, sentences);
        this.cast = cast;
        this.times = times;
    }

    Tokens tokens() {
        return tokens;
    }

    List<Item> items() {
        return items;
    }

    ClauseMap clauses() {
        return clauses;
    }

    Cast cast() {
        return cast;
    }

    List<Timex> times() {
        return times;
    }

    Item item(int index) {
        return items.get(index);
    }

    int size() {
        return items.size();
    }

    boolean sameSentence(int a, int b) {
        return b >= 0 && b < sentences.length && sentences[a] == sentences[b];
    }

    /** {@return the number of the sentence that a piece stands in} */
    int sentence(int index) {
        return sentences[index];
    }

    /** {@return whether a line of the source begins with the piece} */
    boolean startsLine(int index) {
        int start = tokens.start(items.get(index).first());
        return start == 0 || tokens.folded().charAt(start - 1) == '\n';
    }

    /** {@return the source characters of a piece without its proclitics} */
    Span span(int index) {
        Item item = items.get(index);
        return tokens.folded().span(item.start(), item.stop());
    }

    /** {@return the source characters of the pronoun attached to a piece} */
    Span pronounSpan(Item item) {
        return tokens.folded().span(item.pronoun(), item.stop());
    }

    /** {@return the letters of the pronoun attached to a piece} */
    String pronounLetters(Item item) {
        return tokens.folded().substring(item.pronoun(), item.stop());
    }

    Phrase phrase(int from, int limit) {
        return Phrase.read(items, from, limit, cast, tokens);
    }
}
