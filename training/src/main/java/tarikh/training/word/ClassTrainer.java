package tarikh.training.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tarikh.text.Tokens;
import tarikh.text.WordList;
import tarikh.text.word.Attested;
import tarikh.text.word.ClassFeatures;
import tarikh.text.word.Cut;
import tarikh.text.word.Keys;
import tarikh.text.word.Stem;
import tarikh.text.word.WordClass;
import tarikh.training.word.Treebank.Sentence;
import tarikh.training.word.Treebank.Word;

/** Trains the choice among the classes of a stem, with the classes that the model itself has found before it. */
final class ClassTrainer {
    private static final int ROUNDS = 8;
    private static final float LEAST = 0.02f;
    private static final long SEED = 1;
    private static final int[] NONE = {};

    /** Of how many sentences one is repeated with "and" before its verbs. */
    private static final int JOINED_EVERY = 6;

    private final ClassFeatures features;
    private final Conjunctions conjunctions;

    ClassTrainer(WordList words, Attested attested, Conjunctions conjunctions) {
        this.conjunctions = conjunctions;
        this.features = new ClassFeatures(words, attested);
    }

    /** A sentence prepared: for each token its stem, for words their features (none for other tokens) and right class. */
    private record Example(Tokens tokens, Stem[] stems, int[][] features, int[] right) {}

    byte[] train(List<Sentence> sentences) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            examples.add(example(sentences.get(s), false));
            if (s % JOINED_EVERY == 0) {
                examples.add(example(sentences.get(s), true));
            }
        }
        Perceptron model = new Perceptron(WordClass.values().length);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                learn(model, example);
            }
        }
        return model.averaged(LEAST);
    }

    /** @param joined whether its verbs are told with "and", as narrative does and news does not */
    private Example example(Sentence sentence, boolean joined) {
        Tokens tokens = sentence.tokens();
        Stem[] stems = new Stem[tokens.size()];
        int[][] all = new int[tokens.size()][];
        int[] right = new int[tokens.size()];
        for (int t = 0; t < stems.length; t++) {
            stems[t] = Stem.ofOther(tokens, t);
            all[t] = NONE;
        }
        Keys keys = new Keys();
        for (Word original : sentence.words()) {
            boolean join = joined && original.wordClass() == WordClass.VERB;
            Word word = join ? conjunctions.join(original) : original;
            Cut cut = word.cut() == null ? word.cuts().get(0) : word.cut();
            keys.clear();
            features.ofWord(word.spelled(), cut, keys);
            all[word.token()] = keys.toArray();
            stems[word.token()] = features.stem(word.spelled(), cut);
            right[word.token()] = word.wordClass().ordinal();
        }
        return new Example(tokens, stems, all, right);
    }

    private void learn(Perceptron model, Example example) {
        Keys keys = new Keys();
        float[] scores = new float[WordClass.values().length];
        int tag = Stem.boundary().tag();
        int tags = tag;
        for (int t = 0; t < example.stems.length; t++) {
            Stem previous = stem(example, t, t - 1);
            if (previous == Stem.boundary()) {
                tag = previous.tag();
                tags = tag;
            }
            int now = example.stems[t].tag();
            int[] own = example.features[t];
            if (own.length > 0) {
                keys.clear();
                features.ofContext(tag, tags, previous, example.stems[t], stem(example, t, t + 1), keys);
                int[] context = keys.toArray();
                Arrays.fill(scores, 0);
                model.step();
                model.addTo(scores, own);
                model.addTo(scores, context);
                now = best(scores);
                if (now != example.right[t]) {
                    model.update(own, example.right[t], 1);
                    model.update(context, example.right[t], 1);
                    model.update(own, now, -1);
                    model.update(context, now, -1);
                }
            }
            tags = tag * 32 + now;
            tag = now;
        }
    }

    private static Stem stem(Example example, int t, int other) {
        Tokens tokens = example.tokens;
        boolean inside = other >= 0 && other < tokens.size() && tokens.sentence(other) == tokens.sentence(t);
        return inside ? example.stems[other] : Stem.boundary();
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return best;
    }
}
