package tarikh.training.name;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tarikh.text.SourceText;
import tarikh.text.Tokens;
import tarikh.text.tagger.Features;
import tarikh.text.tagger.WordClusters;
import tarikh.text.word.Words;

/**
 * Clusters the stems of much plain text by what stands around them, {@code packs/ar-names/clusters.bin}.
 *
 * <p>Arguments: a file with a JSON object with a {@code text} on each line, the file to write. The same input gives the same file.
 */
public final class ClusterTraining {
    private static final int FEWEST = 4;
    private static final int BETWEEN = -1;

    private final TextReader reader = new TextReader();
    private final Map<Long, Integer> counts = new HashMap<>();
    private long[] hashes = new long[1 << 20];
    private int size;

    private ClusterTraining() {}

    public static void main(String[] args) throws IOException {
        ClusterTraining training = new ClusterTraining();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                training.add(json.readTree(line).path("text").asText());
            }
        }
        TreeMap<Integer, int[]> clusters = training.clusters();
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
            WordClusters.write(out, clusters);
        }
        System.out.println(training.size + " words, " + clusters.size() + " clustered");
    }

    private void add(String text) {
        Tokens tokens = reader.tokens(new SourceText("", text));
        Words words = reader.words(tokens);
        for (int t = 0; t < tokens.size(); t++) {
            if (t == tokens.sentenceStart(t)) {
                add(BETWEEN);
            }
            if (tokens.isWord(t) && words.stemStart(t) > tokens.start(t)) {
                // What is written before a stem is a word by itself, and not the same as a stem of these letters.
                add(~Features.hash(tokens.folded(), tokens.start(t), words.stemStart(t)));
            }
            add(WordClusters.hash(words, t));
        }
    }

    private void add(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
        if (hash != BETWEEN) {
            counts.merge(hash, 1, Integer::sum);
        }
    }

    private TreeMap<Integer, int[]> clusters() {
        List<Map.Entry<Long, Integer>> vocabulary = new ArrayList<>(counts.entrySet());
        vocabulary.removeIf(e -> e.getValue() < FEWEST);
        vocabulary.sort(Comparator.comparingInt((Map.Entry<Long, Integer> e) -> -e.getValue())
                .thenComparingLong(Map.Entry::getKey));
        Map<Long, Integer> numbers = new HashMap<>();
        vocabulary.forEach(e -> numbers.put(e.getKey(), numbers.size()));
        int[] text = new int[size];
        int n = 0;
        for (int i = 0; i < size; i++) {
            int number = hashes[i] == BETWEEN ? BETWEEN : numbers.getOrDefault(hashes[i], -2);
            if (number >= BETWEEN) {
                text[n++] = number;
            }
        }
        float[][] vectors = SkipGram.of(
                Arrays.copyOf(text, n),
                vocabulary.stream().mapToInt(Map.Entry::getValue).toArray());
        for (float[] vector : vectors) {
            KMeans.scale(vector);
        }
        Random random = new Random(1);
        int[][] found = new int[WordClusters.LEVELS][];
        for (int level = 0; level < found.length; level++) {
            found[level] = KMeans.cluster(vectors, WordClusters.count(level), random);
        }
        TreeMap<Integer, int[]> clusters = new TreeMap<>();
        for (int w = 0; w < vectors.length; w++) {
            int word = w;
            int[] own = Arrays.stream(found).mapToInt(level -> level[word]).toArray();
            clusters.putIfAbsent(WordClusters.key(vocabulary.get(w).getKey()), own);
        }
        return clusters;
    }
}
