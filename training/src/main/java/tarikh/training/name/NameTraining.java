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
import tarikh.text.tagger.LinearModel;
import tarikh.text.tagger.SpanTags;
import tarikh.text.tagger.WordClusters;

/**
 * Trains the sequence model of names, {@code packs/ar-names/names.bin}.
 *
 * <p>Arguments: the clusters' file, the file to write, then the tagged files to learn from (a word, a tab and its tag a
 * line, a blank line between sentences). The same input gives the same file.
 */
public final class NameTraining {
    private static final int KINDS = 4;
    private static final int EPOCHS = 8;
    private static final List<String> PACKS = List.of("packs/ar", "packs/ar-modern", "packs/ar-classical");

    private NameTraining() {}

    public static void main(String[] args) throws IOException {
        WordClusters clusters = WordClusters.read(Files.readAllBytes(Path.of(args[0])));
        List<SequencePerceptron.Example> examples = new ArrayList<>();
        for (int i = 2; i < args.length; i++) {
            examples.addAll(examples(Path.of(args[i]), clusters));
        }
        SequencePerceptron perceptron = new SequencePerceptron(SpanTags.count(KINDS));
        Random random = new Random(1);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            System.out.println("epoch " + epoch + ": " + perceptron.epoch(examples, random) + " tokens wrong");
        }
        Path target = Path.of(args[1]);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            LinearModel.write(out, perceptron.averaged(), perceptron.averagedTransitions());
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
        Annotator annotator = pack.annotator();
        Tokenizer tokenizer = new Tokenizer();
        List<SequencePerceptron.Example> examples = new ArrayList<>();
        for (TaggedText text : TaggedText.read(file)) {
            Matches matches = annotator.annotate(tokenizer.read(text.source(String.valueOf(file))));
            int[] tags = text.tags(matches.tokens());
            for (NameSequence seen : names.sequences(matches, times.read(matches, DayRange.unbounded()), clusters)) {
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
