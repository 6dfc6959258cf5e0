package tarikh.training.name;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tarikh.text.SourceText;
import tarikh.text.Tokenizer;
import tarikh.text.Tokens;
import tarikh.text.tagger.Features;
import tarikh.text.tagger.WordClusters;

/**
 * Clusters the commonest words of much plain text by their neighbours, {@code packs/ar-names/clusters.bin}.
 *
 * <p>Arguments: a file of plain text (UTF-8), the file to write. Needs about 2 GB. The same input gives the same file.
 */
public final class ClusterTraining {
    private static final int VOCABULARY = 40_000;
    private static final int CONTEXTS = 1_500;
    private static final int DIMENSIONS = 64;
    private static final int COARSE = 64;
    private static final int FINE = 512;

    private ClusterTraining() {}

    public static void main(String[] args) throws IOException {
        Words words = new Words();
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                words.add(line);
            }
        }
        List<Long> vocabulary = words.commonest();
        System.out.println(words.size + " words, " + vocabulary.size() + " clustered");
        Random random = new Random(1);
        Cooccurrence beside = Cooccurrence.of(words.numbered(vocabulary), vocabulary.size(), CONTEXTS);
        double[][] vectors = Embedding.of(beside, DIMENSIONS, random);
        int[] coarse = KMeans.cluster(vectors, COARSE, random);
        int[] fine = KMeans.cluster(vectors, FINE, random);
        TreeMap<Integer, Integer> clusters = new TreeMap<>();
        for (int w = 0; w < vocabulary.size(); w++) {
            clusters.put(WordClusters.key(vocabulary.get(w)), coarse[w] << 16 | fine[w]);
        }
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
            WordClusters.write(out, clusters);
        }
    }

    /** All words of a text as hashes of their folded forms. */
    private static final class Words {
        private final Tokenizer tokenizer = new Tokenizer();
        private final Map<Long, Integer> counts = new HashMap<>();
        private long[] hashes = new long[1 << 20];
        private int size;

        void add(String line) {
            Tokens tokens = tokenizer.read(new SourceText("", line));
            for (int t = 0; t < tokens.size(); t++) {
                long hash = tokens.isNumber(t)
                        ? Math.min(tokens.end(t) - tokens.start(t), 5)
                        : Features.hash(tokens.folded(), tokens.start(t), tokens.end(t));
                if (size == hashes.length) {
                    hashes = java.util.Arrays.copyOf(hashes, 2 * size);
                }
                hashes[size++] = hash;
                counts.merge(hash, 1, Integer::sum);
            }
        }

        List<Long> commonest() {
            List<Long> all = new ArrayList<>(counts.keySet());
            all.sort(Comparator.comparingInt((Long h) -> -counts.getOrDefault(h, 0))
                    .thenComparing(Comparator.naturalOrder()));
            return all.subList(0, Math.min(VOCABULARY, all.size()));
        }

        int[] numbered(List<Long> vocabulary) {
            Map<Long, Integer> numbers = new HashMap<>();
            for (int i = 0; i < vocabulary.size(); i++) {
                numbers.put(vocabulary.get(i), i);
            }
            int[] numbered = new int[size];
            for (int i = 0; i < size; i++) {
                numbered[i] = numbers.getOrDefault(hashes[i], -1);
            }
            return numbered;
        }
    }
}
