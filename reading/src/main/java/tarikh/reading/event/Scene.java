package tarikh.reading.event;

import java.util.List;
import tarikh.reading.timex.Timex;
import tarikh.text.Span;
import tarikh.text.Tokens;

/** One text as its stages share it: its pieces, its clauses, its people and its times. */
record Scene(Tokens tokens, List<Item> items, int[] sentence, ClauseMap clauses, Cast cast, List<Timex> times) {

    static Scene of(Tokens tokens, List<Item> items, Cast cast, List<Timex> times) {
        int[] sentence = new int[items.size()];
        for (int i = 0; i < sentence.length; i++) {
            sentence[i] = tokens.sentence(items.get(i).first());
        }
        return new Scene(tokens, items, sentence, new ClauseMap(items, sentence), cast, times);
    }

    Item item(int index) {
        return items.get(index);
    }

    int size() {
        return items.size();
    }

    boolean sameSentence(int a, int b) {
        return b >= 0 && b < sentence.length && sentence[a] == sentence[b];
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
