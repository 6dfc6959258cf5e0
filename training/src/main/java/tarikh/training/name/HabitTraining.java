package tarikh.training.name;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.entity.EntityReader;
import tarikh.reading.entity.Mention;
import tarikh.reading.entity.NameModel;
import tarikh.text.Matches;
import tarikh.text.SourceText;
import tarikh.text.Span;
import tarikh.text.Tokens;
import tarikh.text.tagger.LinearModel;
import tarikh.text.tagger.WordClusters;
import tarikh.text.tagger.WordHabits;
import tarikh.text.word.Words;

/**
 * Counts in much plain text which kinds of names the stems are parts of, as far as the program finds them, {@code
 * packs/ar-names/habits.bin}.
 *
 * <p>Arguments: a file with a JSON object with a {@code text} on each line, the clusters' file, the model to find names with and the
 * habits that it was trained with (an empty file if there are none yet), the file to write. The same input gives the same file.
 */
public final class HabitTraining {
    private static final List<EntityKind> KINDS = List.of(EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANIZATION);

    private final TextReader reader = new TextReader();
    private final WordClusters clusters;
    private final EntityReader names;
    private final int[][] counts;

    private HabitTraining(NameModel model) {
        this.clusters = model.clusters();
        this.names = reader.namesWith(model);
        this.counts = new int[clusters.size()][WordHabits.KINDS + 1];
    }

    public static void main(String[] args) throws IOException {
        HabitTraining training = new HabitTraining(new NameModel(
                LinearModel.read(Files.readAllBytes(Path.of(args[2]))),
                WordClusters.read(Files.readAllBytes(Path.of(args[1]))),
                WordHabits.read(Files.readAllBytes(Path.of(args[3])))));
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                training.add(json.readTree(line).path("text").asText());
            }
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[4])))) {
            WordHabits.write(out, training.counts);
        }
    }

    private void add(String text) {
        Tokens tokens = reader.tokens(new SourceText("", text));
        Words words = reader.words(tokens);
        Matches matches = reader.matches(tokens);
        int[] kinds = IntStream.range(0, tokens.size()).map(t -> -1).toArray();
        for (Entity entity : names.read(matches, reader.times(matches), words)) {
            for (Mention mention : entity.mentions()) {
                if (mention.form() == Mention.Form.NAME) {
                    mark(tokens, mention.span(), KINDS.indexOf(entity.kind()), kinds);
                }
            }
        }
        for (int t = 0; t < kinds.length; t++) {
            int place = clusters.place(WordClusters.hash(words, t));
            if (place != WordClusters.NONE) {
                counts[place][WordHabits.KINDS]++;
                if (kinds[t] >= 0) {
                    counts[place][kinds[t]]++;
                }
            }
        }
    }

    private static void mark(Tokens tokens, Span span, int kind, int[] kinds) {
        for (int t = tokens.tokenAt(span.start());
                t < kinds.length && tokens.span(t).start() < span.end();
                t++) {
            kinds[t] = kind;
        }
    }
}
