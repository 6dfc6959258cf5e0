package tarikh.training.word;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tarikh.text.Pack;
import tarikh.text.PackSource;
import tarikh.text.WordList;
import tarikh.text.word.Attested;
import tarikh.text.word.CliticGrammar;
import tarikh.text.word.Weights;
import tarikh.text.word.WordReader;
import tarikh.training.word.Treebank.Sentence;

/**
 * Trains the weights of {@code packs/ar-learned}: {@code WordTraining TREEBANK.conllu ARTICLES.jsonl FOLDER}.
 *
 * <p>Every fifth sentence is held out; what is printed at the end is measured on these, with the files as written. With {@code -}
 * for the articles the forms already counted in the folder are taken. A fourth argument from 0 to 4 holds out other sentences.
 */
public final class WordTraining {
    private static final int FOLDS = 5;

    private WordTraining() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[2]);
        ClassLoader loader = WordTraining.class.getClassLoader();
        Pack language = Pack.load(List.of(PackSource.ofResources(loader, "packs/ar")));
        WordList words = WordList.load(PackSource.ofResources(loader, "packs/ar-words"));
        Path forms = folder.resolve("forms.bin");
        if (!arguments[1].equals("-")) {
            Files.write(
                    forms,
                    new FormCounts(language)
                            .countArticles(Path.of(arguments[1]))
                            .table());
        }
        Attested attested = Attested.of(Files.readAllBytes(forms));
        out.println(attested.size() + " forms");
        CliticGrammar grammar = CliticGrammar.of(language);
        List<Sentence> all = Treebank.read(Path.of(arguments[0]), grammar);
        int only = arguments.length > 3 ? Integer.parseInt(arguments[3]) : FOLDS - 1;
        List<Sentence> seen = new ArrayList<>();
        List<Sentence> held = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            (i % FOLDS == only ? held : seen).add(all.get(i));
        }
        Conjunctions conjunctions = new Conjunctions(language, grammar);
        byte[] cuts = new CutTrainer(words, attested, conjunctions).train(seen);
        byte[] classes = new ClassTrainer(words, attested, conjunctions).train(seen);
        Files.write(folder.resolve("cuts.bin"), cuts);
        Files.write(folder.resolve("classes.bin"), classes);
        Weights cutWeights = Weights.of(cuts);
        Weights classWeights = Weights.of(classes);
        out.println(cutWeights.size() + " features of cuts, " + classWeights.size() + " of classes");
        new Score(new WordReader(grammar, words, attested, cutWeights, classWeights), held).print(out);
    }
}
