package tarikh.training.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tarikh.text.SourceText;
import tarikh.text.Tokenizer;
import tarikh.text.Tokens;
import tarikh.text.word.CliticGrammar;
import tarikh.text.word.Cut;
import tarikh.text.word.Spelled;
import tarikh.text.word.WordClass;

/** Sentences of a treebank in CoNLL-U, its words laid over the tokens of its text. */
final class Treebank {
    private static final int FORM = 1;
    private static final int UPOS = 3;
    private static final int MISC = 9;
    private static final char FIRST_LETTER = 0x0621;
    private static final char LAST_LETTER = 0x064A;
    private static final Map<String, WordClass> CLASSES = Map.ofEntries(
            Map.entry("VERB", WordClass.VERB),
            Map.entry("AUX", WordClass.VERB),
            Map.entry("NOUN", WordClass.NOUN),
            Map.entry("ADJ", WordClass.ADJECTIVE),
            Map.entry("PROPN", WordClass.NAME),
            Map.entry("NUM", WordClass.NUMERAL));

    private Treebank() {}

    /**
     * A word token that is written in Arabic letters.
     *
     * @param cut as annotated, null if the grammar has no such cut
     */
    record Word(
            int token,
            Spelled spelled,
            List<Cut> cuts,
            @Nullable Cut cut,
            WordClass wordClass) {}

    /** A sentence as the product's tokens, with what is annotated for its words. */
    record Sentence(Tokens tokens, List<Word> words) {}

    /** A word of the treebank and its place in the text. */
    private record Unit(int start, int end, String upos) {}

    static List<Sentence> read(Path file, CliticGrammar grammar) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Unit> units = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isEmpty()) {
                sentences.add(sentence(text.toString().stripTrailing(), units, grammar));
                text.setLength(0);
                units.clear();
            } else if (!line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                units.add(new Unit(text.length(), text.length() + fields[FORM].length(), fields[UPOS]));
                text.append(fields[FORM]).append(fields[MISC].contains("SpaceAfter=No") ? "" : " ");
            }
        }
        return sentences;
    }

    private static Sentence sentence(String text, List<Unit> units, CliticGrammar grammar) {
        Tokens tokens = new Tokenizer().read(new SourceText("sentence", text));
        List<Word> words = new ArrayList<>();
        for (int t = 0; t < tokens.size(); t++) {
            char first = tokens.folded().charAt(tokens.start(t));
            if (tokens.isWord(t) && first >= FIRST_LETTER && first <= LAST_LETTER) {
                words.add(word(tokens, t, units, grammar));
            }
        }
        return new Sentence(tokens, words);
    }

    private static Word word(Tokens tokens, int token, List<Unit> units, CliticGrammar grammar) {
        Spelled spelled = Spelled.of(tokens, token);
        List<Cut> cuts = grammar.cuts(spelled);
        List<Integer> borders = borders(tokens, token, units);
        Cut cut = null;
        for (Cut candidate : cuts) {
            if (cut == null && borders(candidate, spelled.length()).equals(borders)) {
                cut = candidate;
            }
        }
        int stem = tokens.start(token) + (cut == null ? 0 : cut.start());
        int at = tokens.folded().span(stem, stem + 1).start();
        WordClass wordClass = WordClass.PARTICLE;
        for (Unit unit : units) {
            if (unit.start() <= at && at < unit.end()) {
                wordClass = CLASSES.getOrDefault(unit.upos(), WordClass.PARTICLE);
            }
        }
        return new Word(token, spelled, cuts, cut, wordClass);
    }

    /** Where units begin within a token, in folded letters from its start. */
    private static List<Integer> borders(Tokens tokens, int token, List<Unit> units) {
        List<Integer> borders = new ArrayList<>();
        for (int i = 1; i < tokens.end(token) - tokens.start(token); i++) {
            int position = tokens.start(token) + i;
            int source = tokens.folded().span(position, position + 1).start();
            if (units.stream().anyMatch(u -> u.start() == source)) {
                borders.add(i);
            }
        }
        return borders;
    }

    private static List<Integer> borders(Cut cut, int length) {
        List<Integer> borders = new ArrayList<>();
        if (cut.joint() > 0) {
            borders.add(cut.joint());
        }
        if (cut.start() > cut.joint()) {
            borders.add(cut.start());
        }
        if (cut.end() < length) {
            borders.add(cut.end());
        }
        return borders;
    }
}
