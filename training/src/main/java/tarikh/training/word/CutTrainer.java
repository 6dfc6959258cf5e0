package tarikh.training.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tarikh.text.Tokens;
import tarikh.text.WordList;
import tarikh.text.word.Attested;
import tarikh.text.word.Cut;
import tarikh.text.word.CutFeatures;
import tarikh.text.word.Keys;
import tarikh.training.word.Treebank.Sentence;
import tarikh.training.word.Treebank.Word;

/** Trains the choice among the cuts of a word. */
final class CutTrainer {
    private static final int ROUNDS = 8;
    private static final float LEAST = 0.01f;
    private static final long SEED = 1;

    /** Every how many words one is repeated behind the first conjunction, and behind the others. */
    private static final int[] ODDS = {8, 10};

    private final CutFeatures features;
    private final Conjunctions conjunctions;

    CutTrainer(WordList words, Attested attested, Conjunctions conjunctions) {
        this.conjunctions = conjunctions;
        this.features = new CutFeatures(words, attested);
    }

    /** The features of all cuts of a word, and which cut is right. */
    private record Example(int[][] features, int right) {}

    byte[] train(List<Sentence> sentences) throws IOException {
        List<Example> examples = new ArrayList<>();
        int count = 0;
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                if (word.cut() == null) {
                    continue;
                }
                count++;
                if (word.cuts().size() > 1) {
                    examples.add(example(sentence.tokens(), word));
                }
                for (int c = 0; c < conjunctions.size(); c++) {
                    if ((count + c) % ODDS[Math.min(c, ODDS.length - 1)] == 0
                            && word.cut().joint() == 0) {
                        examples.add(example(sentence.tokens(), conjunctions.join(word, c)));
                    }
                }
            }
        }
        Perceptron model = new Perceptron(1);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                learn(model, example);
            }
        }
        return model.averaged(LEAST);
    }

    private Example example(Tokens tokens, Word word) {
        int previous = CutFeatures.neighbour(tokens, word.token(), word.token() - 1);
        int next = CutFeatures.neighbour(tokens, word.token(), word.token() + 1);
        int[][] all = new int[word.cuts().size()][];
        Keys keys = new Keys();
        for (int i = 0; i < all.length; i++) {
            Cut cut = word.cuts().get(i);
            keys.clear();
            features.ofWord(word.spelled(), cut, keys);
            features.ofContext(word.spelled(), cut, previous, next, keys);
            all[i] = keys.toArray();
        }
        return new Example(all, word.cuts().indexOf(word.cut()));
    }

    private static void learn(Perceptron model, Example example) {
        model.step();
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        float[] sum = new float[1];
        for (int i = 0; i < example.features.length; i++) {
            sum[0] = 0;
            model.addTo(sum, example.features[i]);
            if (sum[0] > most) {
                most = sum[0];
                best = i;
            }
        }
        if (best != example.right) {
            model.update(example.features[example.right], 0, 1);
            model.update(example.features[best], 0, -1);
        }
    }
}
