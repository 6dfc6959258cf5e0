package tarikh.training.word;

import java.util.List;
import tarikh.text.FoldedText;
import tarikh.text.Pack;
import tarikh.text.word.CliticGrammar;
import tarikh.text.word.Cut;
import tarikh.text.word.Spelled;
import tarikh.training.word.Treebank.Word;

/** Puts conjunctions before words: nearly every word can have one, and a treebank of news shows few of them so. */
final class Conjunctions {
    private final CliticGrammar grammar;
    private final List<String> forms;

    Conjunctions(Pack language, CliticGrammar grammar) {
        this.grammar = grammar;
        this.forms = language.entries("Proclitic").stream()
                .filter(e -> e.value(0).equals("conjunction"))
                .map(e -> FoldedText.fold(e.form()))
                .toList();
    }

    /** {@return how many there are} */
    int size() {
        return forms.size();
    }

    /** {@return the word behind the first conjunction, or as it is where it has one} */
    Word join(Word word) {
        return join(word, 0);
    }

    /** {@return the word behind one of the conjunctions, or as it is where it has one} */
    Word join(Word word, int conjunction) {
        Cut cut = word.cut();
        if (cut == null || cut.joint() > 0) {
            return word;
        }
        String form = forms.get(conjunction);
        int more = form.length();
        Spelled spelled = new Spelled(
                form + word.spelled().folded(), form + word.spelled().letters());
        Cut longer = new Cut(more, cut.start() + more, cut.end() + more);
        return new Word(word.token(), spelled, grammar.cuts(spelled), longer, word.wordClass());
    }
}
