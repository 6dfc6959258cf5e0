package tarikh.training.name;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tarikh.authority.Authority;
import tarikh.calendar.DayRange;
import tarikh.reading.entity.EntityReader;
import tarikh.reading.entity.NameSequence;
import tarikh.reading.timex.TimexReader;
import tarikh.text.Annotator;
import tarikh.text.Matches;
import tarikh.text.Pack;
import tarikh.text.PackSource;
import tarikh.text.Tokenizer;
import tarikh.text.WordList;
import tarikh.text.tagger.Features;
import tarikh.text.tagger.LinearModel;
import tarikh.text.tagger.SpanTags;
import tarikh.text.tagger.WordClusters;
import tarikh.text.word.WordReader;
import tarikh.text.word.Words;

/**
 * Trains the sequence model of names, {@code packs/ar-names/names.bin}.
 *
 * <p>Arguments: the clusters' file, the file to write, then the tagged files to learn from (a word, a tab and its tag a
 * line, a blank line between sentences). The same input gives the same file.
 */
public final class NameTraining {
    private static final int KINDS = 4;
    private static final int EPOCHS = 8;
    private static final int MODELS = 3;
    private static final List<String> PACKS = List.of("packs/ar", "packs/ar-modern", "packs/ar-classical");

    private NameTraining() {}

    public static void main(String[] args) throws IOException {
        WordClusters clusters = WordClusters.read(Files.readAllBytes(Path.of(args[0])));
        List<SequencePerceptron.Example> examples = new ArrayList<>();
        for (int i = 2; i < args.length; i++) {
            examples.addAll(examples(Path.of(args[i]), clusters));
        }
        int tags = SpanTags.count(KINDS);
        ModelMean mean = new ModelMean(1 << Features.BITS, tags, MODELS);
        for (int seed = 1; seed <= MODELS; seed++) {
            SequencePerceptron perceptron = new SequencePerceptron(tags);
            Random random = new Random(seed);
            int wrong = 0;
            for (int epoch = 1; epoch <= EPOCHS; epoch++) {
                wrong = perceptron.epoch(examples, random);
            }
            System.out.println("model " + seed + ": " + wrong + " tokens wrong in the last epoch");
            mean.add(perceptron);
        }
        Path target = Path.of(args[1]);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            LinearModel.write(out, mean.weights(), mean.transitions());
        }
        System.out.println(target + ": " + LinearModel.read(Files.readAllBytes(target)));
    }

    private static List<SequencePerceptron.Example> examples(Path file, WordClusters clusters) throws IOException {
        ClassLoader loader = NameTraining.class.getClassLoader();
        Pack pack = Pack.load(
                PACKS.stream().map(path -> PackSource.ofResources(loader, path)).toList());
        WordList words = WordList.load(PackSource.ofResources(loader, "packs/ar-words"));
        EntityReader names = new EntityReader(pack, Authority.load(loader), words);
        TimexReader times = new TimexReader(pack);
        WordReader reader = WordReader.load(pack, words, PackSource.ofResources(loader, "packs/ar-learned"));
        Annotator annotator = pack.annotator();
        Tokenizer tokenizer = new Tokenizer();
        List<SequencePerceptron.Example> examples = new ArrayList<>();
        for (TaggedText text : TaggedText.read(file)) {
            Matches matches = annotator.annotate(tokenizer.read(text.source(String.valueOf(file))));
            int[] tags = text.tags(matches.tokens());
            var found = times.read(matches, DayRange.unbounded());
            Words read = reader.read(matches.tokens());
            for (NameSequence seen : names.sequences(matches, found, read, clusters)) {
                int length = seen.features().length;
                int[] own = java.util.Arrays.copyOfRange(tags, seen.first(), seen.first() + length);
                if (length > 0 && SpanTags.isInside(own[0])) {
                    own[0]--;
                }
                examples.add(new SequencePerceptron.Example(seen.features(), own));
            }
        }
        return examples;
    }
}
