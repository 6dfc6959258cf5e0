package tarikh.training.word;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tarikh.text.word.WordClass;
import tarikh.text.word.WordReader;
import tarikh.text.word.Words;
import tarikh.training.word.Treebank.Sentence;
import tarikh.training.word.Treebank.Word;

/** How well words are read in sentences that were held out. */
final class Score {
    private int words;
    private int cutsRight;
    private int classesRight;
    private int verbs;
    private int verbsFound;
    private int verbsRight;
    private final Map<String, Integer> wrong = new TreeMap<>();

    Score(WordReader reader, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Words read = reader.read(sentence.tokens());
            for (Word word : sentence.words()) {
                count(word, read);
            }
        }
    }

    private void count(Word word, Words read) {
        WordClass found = read.wordClass(word.token());
        boolean cut = read.cut(word.token()).equals(word.cut());
        words++;
        cutsRight += cut ? 1 : 0;
        classesRight += found == word.wordClass() ? 1 : 0;
        verbs += word.wordClass() == WordClass.VERB ? 1 : 0;
        verbsFound += found == WordClass.VERB ? 1 : 0;
        verbsRight += found == WordClass.VERB && word.wordClass() == WordClass.VERB ? 1 : 0;
        if (!cut) {
            wrong.merge(word.spelled().letters() + " " + read.cut(word.token()), 1, Integer::sum);
        }
    }

    void print(PrintStream out) {
        out.println(words + " words held out");
        out.println("cut as annotated: " + percent(cutsRight, words));
        out.println("class as annotated: " + percent(classesRight, words));
        out.println("verbs: precision " + percent(verbsRight, verbsFound) + ", recall " + percent(verbsRight, verbs));
        wrong.forEach((word, times) -> out.println("  not as annotated: " + word + " " + times));
    }

    private static String percent(int part, int all) {
        return String.format(Locale.ROOT, "%.2f %%", 100.0 * part / all);
    }
}
