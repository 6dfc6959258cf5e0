package tarikh.training.name;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tarikh.reading.entity.NameSequence;
import tarikh.text.Matches;
import tarikh.text.Tokens;
import tarikh.text.tagger.Features;
import tarikh.text.tagger.LinearModel;
import tarikh.text.tagger.SpanTags;
import tarikh.text.tagger.WordClusters;
import tarikh.text.tagger.WordHabits;

/**
 * Trains the sequence model of names, {@code packs/ar-names/names.bin}.
 *
 * <p>Arguments: the files of clusters and of habits, the file to write, then the tagged files to learn from (a word, a tab and its tag a
 * line, a blank line between sentences). The same input gives the same file.
 */
public final class NameTraining {
    private static final int KINDS = 4;
    private static final int EPOCHS = 6;
    /** Features seen less often are left out. */
    private static final int FEWEST = 2;
    /** Features whose weights all are below this are left out of the file. */
    private static final float LEAST = 0.005f;
    /** How much is taken from what speaks against a name: a name missed is worse here than one too many. */
    private static final float LEANING = 0.7f;

    private NameTraining() {}

    public static void main(String[] args) throws IOException {
        WordClusters clusters = WordClusters.read(Files.readAllBytes(Path.of(args[0])));
        WordHabits habits = WordHabits.read(Files.readAllBytes(Path.of(args[1])));
        TextReader reader = new TextReader();
        List<ChainTraining.Example> examples = new ArrayList<>();
        for (int i = 3; i < args.length; i++) {
            for (TaggedText text : TaggedText.read(Path.of(args[i]))) {
                examples.addAll(examples(text, reader, clusters, habits));
            }
        }
        int tags = SpanTags.count(KINDS);
        ChainTraining chain = new ChainTraining(tags);
        Random random = new Random(1);
        List<ChainTraining.Example> common = withoutRare(examples);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            chain.epoch(common, random);
        }
        float[][] weights = chain.weights(LEAST);
        Features always = new Features();
        always.add(0, 0);
        weights[always.toArray()[0]][SpanTags.OUTSIDE] -= LEANING;
        Path target = Path.of(args[2]);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            LinearModel.write(out, weights, chain.transitions());
        }
        System.out.println(target + ": " + LinearModel.read(Files.readAllBytes(target)));
    }

    private static List<ChainTraining.Example> examples(
            TaggedText text, TextReader reader, WordClusters clusters, WordHabits habits) {
        List<ChainTraining.Example> examples = new ArrayList<>();
        Tokens tokens = reader.tokens(text.source(""));
        Matches matches = reader.matches(tokens);
        int[] tags = text.tags(tokens);
        for (NameSequence seen :
                reader.names().sequences(matches, reader.times(matches), reader.words(tokens), clusters, habits)) {
            int length = seen.features().length;
            int[] own = Arrays.copyOfRange(tags, seen.first(), seen.first() + length);
            if (length > 0 && SpanTags.isInside(own[0])) {
                own[0]--;
            }
            examples.add(new ChainTraining.Example(seen.features(), own));
        }
        return examples;
    }

    private static List<ChainTraining.Example> withoutRare(List<ChainTraining.Example> examples) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (ChainTraining.Example example : examples) {
            for (int[] token : example.features()) {
                for (int feature : token) {
                    counts.merge(feature, 1, Integer::sum);
                }
            }
        }
        List<ChainTraining.Example> kept = new ArrayList<>();
        for (ChainTraining.Example example : examples) {
            int[][] features = Arrays.stream(example.features())
                    .map(token -> Arrays.stream(token)
                            .filter(f -> counts.getOrDefault(f, 0) >= FEWEST)
                            .toArray())
                    .toArray(int[][]::new);
            kept.add(new ChainTraining.Example(features, example.tags()));
        }
        return kept;
    }
}
