package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.List;
import tarikh.text.Tokens;
import tarikh.text.tagger.ChainChances;
import tarikh.text.tagger.Features;
import tarikh.text.tagger.LinearModel;
import tarikh.text.tagger.SpanTags;
import tarikh.text.tagger.SpanTags.TaggedSpan;
import tarikh.text.tagger.WordClusters;
import tarikh.text.tagger.WordHabits;
import tarikh.text.word.Words;

/** Names that a trained sequence model finds beside those of the rules, which it sees. */
final class NameTagger {
    private final LinearModel model;
    private final WordClusters clusters;
    private final WordHabits habits;

    NameTagger(NameModel model) {
        this.model = model.weights();
        this.clusters = model.clusters();
        this.habits = model.habits();
    }

    static List<NameSequence> sequences(
            NameWords words, Words read, WordClusters clusters, WordHabits habits, List<Proposal> found) {
        Tokens tokens = words.tokens();
        NameFeatures seen = new NameFeatures(words, read, clusters, habits, found);
        Features features = new Features();
        List<NameSequence> sequences = new ArrayList<>();
        for (int first = 0; first < tokens.size(); first = tokens.sentenceEnd(first)) {
            int end = tokens.sentenceEnd(first);
            int[][] all = new int[end - first][];
            for (int t = first; t < end; t++) {
                features.clear();
                seen.collect(t, first, end, features);
                all[t - first] = features.toArray();
            }
            sequences.add(new NameSequence(first, all));
        }
        return sequences;
    }

    /** {@return the names of the rules as the model corrects and completes them} */
    List<Proposal> revise(NameWords words, Words read, List<Proposal> found) {
        Tokens tokens = words.tokens();
        NameFeatures seen = new NameFeatures(words, read, clusters, habits, found);
        float[] outside = new float[tokens.size()];
        List<Found> spans = new ArrayList<>();
        Features features = new Features();
        for (int first = 0; first < tokens.size(); first = tokens.sentenceEnd(first)) {
            int end = tokens.sentenceEnd(first);
            float[][] scores = new float[end - first][];
            for (int t = first; t < end; t++) {
                features.clear();
                seen.collect(t, first, end, features);
                scores[t - first] = model.score(features);
            }
            int[] tags = model.best(scores);
            float[] own = new float[tags.length];
            ChainChances chances = model.chances(scores);
            for (int i = 0; i < tags.length; i++) {
                double[] likely = chances.at(i);
                outside[first + i] = odds(likely[SpanTags.OUTSIDE]);
                own[i] = odds(likely[tags[i]]);
            }
            for (TaggedSpan span : SpanTags.spans(tags)) {
                if (span.kind() < NameFeatures.KINDS.size()) {
                    EntityKind kind = NameFeatures.KINDS.get(span.kind());
                    float odds = least(own, span.first(), span.end());
                    spans.add(new Found(kind, first + span.first(), first + span.end(), odds));
                }
            }
        }
        return new NameDecision(words, read, found, outside).decide(spans);
    }

    private static float odds(double chance) {
        double within = Math.max(1e-6, Math.min(1 - 1e-6, chance));
        return (float) Math.log(within / (1 - within));
    }

    /** {@return the least of some values} */
    static float least(float[] values, int first, int end) {
        float least = Float.POSITIVE_INFINITY;
        for (int i = first; i < end; i++) {
            least = Math.min(least, values[i]);
        }
        return least;
    }

    /**
     * A name that the model finds.
     *
     * @param odds how likely it is, as the logarithm of chances for it by chances against it, at its least likely word
     */
    record Found(EntityKind kind, int first, int end, float odds) {
        int length() {
            return end - first;
        }
    }
}
