package tarikh.text.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tarikh.text.tagger.SpanTags.TaggedSpan;

class LinearModelTest {
    private static final int TAGS = SpanTags.count(2);

    @Test
    void a_span_goes_on_only_after_its_own_kind() {
        float[][] scores = new float[3][TAGS];
        scores[0][SpanTags.begin(0)] = 5;
        scores[1][SpanTags.inside(1)] = 6;
        scores[1][SpanTags.inside(0)] = 2;
        int[] best = LinearModel.best(scores, new float[TAGS][TAGS]);
        assertArrayEquals(new int[] {SpanTags.begin(0), SpanTags.inside(0), SpanTags.OUTSIDE}, best);
    }

    @Test
    void the_best_tags_are_those_of_all_sequences() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            float[][] scores = random(random, 1 + random.nextInt(5));
            float[][] transitions = random(random, TAGS);
            assertEquals(
                    bestByTrying(scores, transitions, new int[scores.length], 0),
                    sum(scores, transitions, LinearModel.best(scores, transitions)),
                    1e-4);
        }
    }

    @Test
    void weights_survive_writing_within_a_step_of_the_scale() throws IOException {
        Features features = new Features();
        features.add(1, 2);
        float[][] all = new float[1 << Features.BITS][];
        all[features.toArray()[0]] = new float[] {12.7f, -12.7f, 0.1f, 6.35f, 0};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LinearModel.write(new DataOutputStream(bytes), all, new float[TAGS][TAGS]);
        LinearModel model = LinearModel.read(bytes.toByteArray());
        float[] scores = model.score(features);
        assertArrayEquals(new float[] {12.7f, -12.7f, 0.1f, 6.35f, 0}, scores, 0.051f);
        Features others = new Features();
        others.add(3, 4);
        assertArrayEquals(new float[TAGS], model.score(others), 0);
    }

    @Test
    void many_features_of_many_tags_add_up() throws IOException {
        int tags = SpanTags.count(5);
        Random random = new Random(13);
        float[][] all = new float[1 << Features.BITS][];
        Features features = new Features();
        for (int word = 0; word < 700; word++) {
            features.add(2, word);
        }
        int[] sums = new int[tags];
        for (int feature : features.toArray()) {
            if (all[feature] == null && random.nextBoolean()) {
                all[feature] = new float[tags];
                for (int t = 0; t < tags; t++) {
                    all[feature][t] = random.nextInt(255) - 127;
                }
                all[feature][0] = 127;
            }
        }
        for (int feature : features.toArray()) {
            for (int t = 0; t < tags && all[feature] != null; t++) {
                sums[t] += (int) all[feature][t];
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LinearModel.write(new DataOutputStream(bytes), all, new float[tags][tags]);
        float[] scores = LinearModel.read(bytes.toByteArray()).score(features);
        for (int t = 0; t < tags; t++) {
            assertEquals(sums[t], scores[t], 0.5f);
        }
    }

    @Test
    void each_feature_keeps_its_own_weights() throws IOException {
        Random random = new Random(11);
        float[][] all = new float[1 << Features.BITS][];
        Features features = new Features();
        for (int word = 0; word < 5_000; word++) {
            features.add(1, word);
        }
        for (int feature : features.toArray()) {
            all[feature] = new float[] {random.nextInt(128), 127, 0, 0, -random.nextInt(128)};
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LinearModel.write(new DataOutputStream(bytes), all, new float[TAGS][TAGS]);
        LinearModel model = LinearModel.read(bytes.toByteArray());
        Features one = new Features();
        for (int word = 0; word < 5_000; word++) {
            one.clear();
            one.add(1, word);
            assertArrayEquals(all[one.toArray()[0]], model.score(one), 1e-4f);
        }
    }

    @Test
    void a_model_that_is_cut_off_is_refused() throws IOException {
        float[][] all = new float[1 << Features.BITS][];
        all[77] = new float[] {1, 2, 3, 4, 5};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LinearModel.write(new DataOutputStream(bytes), all, new float[TAGS][TAGS]);
        byte[] file = bytes.toByteArray();
        assertThrows(IllegalArgumentException.class, () -> LinearModel.read(Arrays.copyOf(file, file.length - 1)));
    }

    @Test
    void spans_of_tags() {
        int[] tags = {0, SpanTags.begin(0), SpanTags.begin(1), SpanTags.inside(1), SpanTags.begin(1)};
        assertEquals(
                List.of(new TaggedSpan(0, 1, 2), new TaggedSpan(1, 2, 4), new TaggedSpan(1, 4, 5)),
                SpanTags.spans(tags));
    }

    @Test
    void clusters_survive_writing() throws IOException {
        TreeMap<Integer, int[]> clusters = new TreeMap<>();
        long known = Features.hash("known", 0, 5);
        clusters.put(WordClusters.key(known), new int[] {60, 200, 1000});
        clusters.put(WordClusters.key(Features.hash("other", 0, 5)), new int[] {1, 2, 3});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordClusters.write(new DataOutputStream(bytes), clusters);
        WordClusters read = WordClusters.read(bytes.toByteArray());
        int place = read.place(known);
        assertEquals(List.of(60, 200, 1000), List.of(read.at(place, 0), read.at(place, 1), read.at(place, 2)));
        int none = read.place(Features.hash("unknown", 0, 7));
        assertEquals(WordClusters.NONE, none);
        assertEquals(WordClusters.NONE, read.at(none, 0));
    }

    @Test
    void chances_are_the_shares_of_all_paths() {
        float[][] scores = random(new Random(7), 3);
        float[][] transitions = random(new Random(8), TAGS);
        double[][] shares = new double[3][TAGS];
        double[][] moves = new double[TAGS][TAGS];
        double all = 0;
        for (int code = 0; code < TAGS * TAGS * TAGS; code++) {
            int[] path = {code / TAGS / TAGS, code / TAGS % TAGS, code % TAGS};
            boolean may = !SpanTags.isInside(path[0])
                    && SpanTags.mayFollow(path[0], path[1])
                    && SpanTags.mayFollow(path[1], path[2]);
            double weight = may ? Math.exp(sum(scores, transitions, path)) : 0;
            all += weight;
            for (int i = 0; i < 3; i++) {
                shares[i][path[i]] += weight;
            }
            moves[path[0]][path[1]] += weight;
        }
        ChainChances chances = new ChainChances(scores, ChainChances.moves(transitions));
        double[][] found = new double[TAGS][TAGS];
        chances.addMoves(1, found);
        for (int t = 0; t < TAGS; t++) {
            for (int i = 0; i < 3; i++) {
                assertEquals(shares[i][t] / all, chances.at(i)[t], 1e-9);
            }
            for (int b = 0; b < TAGS; b++) {
                assertEquals(moves[b][t] / all, found[b][t], 1e-9);
            }
        }
    }

    private static float[][] random(Random random, int rows) {
        float[][] values = new float[rows][TAGS];
        for (float[] row : values) {
            for (int t = 0; t < TAGS; t++) {
                row[t] = random.nextInt(20) - 10;
            }
        }
        return values;
    }

    private static double bestByTrying(float[][] scores, float[][] transitions, int[] tags, int at) {
        if (at == tags.length) {
            return sum(scores, transitions, tags);
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < TAGS; t++) {
            if (SpanTags.mayFollow(at == 0 ? 0 : tags[at - 1], t)) {
                tags[at] = t;
                best = Math.max(best, bestByTrying(scores, transitions, tags, at + 1));
            }
        }
        return best;
    }

    private static double sum(float[][] scores, float[][] transitions, int[] tags) {
        double sum = 0;
        for (int i = 0; i < tags.length; i++) {
            sum += scores[i][tags[i]] + (i == 0 ? 0 : transitions[tags[i - 1]][tags[i]]);
        }
        return sum;
    }
}
