package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.List;
import tarikh.text.Tokens;
import tarikh.text.tagger.Features;
import tarikh.text.tagger.LinearModel;
import tarikh.text.tagger.SpanTags;
import tarikh.text.tagger.SpanTags.TaggedSpan;
import tarikh.text.tagger.WordClusters;
import tarikh.text.word.Words;

/** Names that a trained sequence model finds beside those of the rules, which it sees. */
final class NameTagger {
    private static final double FOUND = 2;

    private final LinearModel model;
    private final WordClusters clusters;

    NameTagger(NameModel model) {
        this.model = model.weights();
        this.clusters = model.clusters();
    }

    static List<NameSequence> sequences(NameWords words, Words read, WordClusters clusters, List<Proposal> found) {
        Tokens tokens = words.tokens();
        NameFeatures seen = new NameFeatures(words, read, clusters, found);
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

    /** {@return the names found, people with the extent that the model gives them, and others where none was found} */
    List<Proposal> revise(NameWords words, Words read, List<Proposal> found) {
        Tokens tokens = words.tokens();
        NameFeatures seen = new NameFeatures(words, read, clusters, found);
        Revision revision = new Revision(words, found);
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
            for (TaggedSpan span : SpanTags.spans(tags)) {
                if (span.kind() < NameFeatures.KINDS.size()) {
                    EntityKind kind = NameFeatures.KINDS.get(span.kind());
                    revision.take(kind, first + span.first(), first + span.end(), margin(scores, tags, span));
                }
            }
        }
        return revision.names();
    }

    /** {@return how much more speaks for a name than against it, at the word where that is least} */
    private static float margin(float[][] scores, int[] tags, TaggedSpan span) {
        float least = Float.POSITIVE_INFINITY;
        for (int i = span.first(); i < span.end(); i++) {
            least = Math.min(least, scores[i][tags[i]] - scores[i][SpanTags.OUTSIDE]);
        }
        return least;
    }

    /** The names of the rules, with a pointer to the one that covers each token. */
    private static final class Revision {
        private static final int NAME_WORDS = NameWords.GIVEN
                | NameWords.WEAK_GIVEN
                | NameWords.BIN
                | NameWords.ABD
                | NameWords.AL
                | NameWords.DIN
                | NameWords.ALLAH
                | NameWords.PARTICLE
                | NameWords.BYNAME
                | NameWords.RELATED;

        private final NameWords words;
        private final List<Proposal> names;
        private final List<Proposal> added = new ArrayList<>();
        private final int[] covering;

        Revision(NameWords words, List<Proposal> found) {
            this.words = words;
            this.names = new ArrayList<>(found);
            this.covering = new int[words.tokens().size()];
            for (int i = 0; i < found.size(); i++) {
                for (int t = found.get(i).first(); t < found.get(i).end(); t++) {
                    covering[t] = i + 1;
                }
            }
        }

        void take(EntityKind kind, int first, int end, float margin) {
            int covered = 0;
            for (int t = first; t < end; t++) {
                if (covering[t] > 0 && covered > 0 && covering[t] != covered || words.is(t, NameWords.TIMEX)) {
                    return;
                }
                covered = Math.max(covered, covering[t]);
            }
            if (covered == 0) {
                if (margin > 0 && (kind == EntityKind.ORGANIZATION || !isPlainNoun(first, end))) {
                    added.add(proposal(kind, first, end, FOUND));
                }
            } else {
                Proposal old = names.get(covered - 1);
                boolean longer = old.first() >= first
                        && old.end() <= end
                        && end - first > old.length()
                        && areNames(first, old.first())
                        && areNames(old.end(), end);
                if (kind == EntityKind.PERSON
                        && old.kind() == kind
                        && old.record().isEmpty()
                        && longer) {
                    names.set(covered - 1, proposal(kind, first, end, old.score()));
                }
            }
        }

        /** Whether words can go on with a name: no titles, and no common word with the article but those that names are made of. */
        private boolean areNames(int from, int to) {
            for (int t = from; t < to; t++) {
                boolean common = words.classes(t) != 0 && words.is(t, NameWords.DEFINITE) && !words.is(t, NAME_WORDS);
                if (common || words.is(t, NameWords.TITLE) && !words.is(t, NAME_WORDS)) {
                    return false;
                }
            }
            return true;
        }

        /** "The city", "the house": who means one by that names nothing new. */
        private boolean isPlainNoun(int first, int end) {
            return end - first == 1 && words.is(first, NameWords.DEFINITE) && words.classes(first) != 0;
        }

        private Proposal proposal(EntityKind kind, int first, int end, double score) {
            int start = words.start(first);
            int stop = words.tokens().end(end - 1);
            return new Proposal(kind, first, end, start, stop, start, score, List.of());
        }

        List<Proposal> names() {
            names.addAll(NoNames.without(words.matches(), added));
            return names;
        }
    }
}
