package tarikh.reading.entity;

import static tarikh.reading.entity.NameWords.*;

import java.util.List;
import tarikh.text.FoldedText;
import tarikh.text.Tokens;
import tarikh.text.tagger.Features;
import tarikh.text.tagger.SpanTags;
import tarikh.text.tagger.WordClusters;
import tarikh.text.tagger.WordHabits;
import tarikh.text.word.Words;

/** What the sequence model sees of each token: its letters, its neighbours, their clusters and classes, and what the rules found. */
final class NameFeatures {
    /** The kinds of {@link SpanTags}, in their order; other names are one kind more. */
    static final List<EntityKind> KINDS = List.of(EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANIZATION);

    private static final int OTHER_KIND = KINDS.size();
    /** How many kinds of spans the tags tell apart. */
    static final int KIND_COUNT = KINDS.size() + 1;

    private static final int LONGEST_AFFIX = 4;
    private static final int TELLING = GIVEN
            | WEAK_GIVEN
            | BIN
            | ABU
            | ABD
            | PARTICLE
            | BYNAME
            | TITLE_AFTER
            | DEMONYM
            | TIMEX
            | UNKNOWN
            | RELATED
            | TITLE
            | CUE
            | LATIN
            | GENERIC
            | KNOWN_PLACE
            | KNOWN_PERSON;
    private static final long EDGE = -1;
    /** A class that leads by less says nothing. */
    private static final float SURE = 8;

    private static final int UNSURE = 9;
    private static final int COARSE = 0;
    private static final int MIDDLE = 1;
    private static final int FINE = 2;
    private static final int OUT_OF_SENTENCE = -2;

    private final NameWords words;
    private final Words read;
    private final Tokens tokens;
    private final FoldedText text;
    private final WordClusters clusters;
    private final WordHabits habits;
    private final byte[] given;
    private final long[] wholes;
    private final long[] stems;
    /** Where the stems stand among the clustered ones. */
    private final int[] places;

    NameFeatures(NameWords words, Words read, WordClusters clusters, WordHabits habits, List<Proposal> found) {
        this.words = words;
        this.read = read;
        this.tokens = words.tokens();
        this.text = tokens.folded();
        this.clusters = clusters;
        this.habits = habits;
        int n = tokens.size();
        this.given = new byte[n];
        this.wholes = new long[n];
        this.stems = new long[n];
        this.places = new int[n];
        for (int t = 0; t < n; t++) {
            int start = tokens.start(t);
            int end = tokens.end(t);
            wholes[t] = tokens.isNumber(t) ? Math.min(end - start, 5) : Features.hash(text, start, end);
            stems[t] = stemStart(t) == start ? wholes[t] : Features.hash(text, stemStart(t), end);
            places[t] = place(t);
        }
        for (Proposal p : found) {
            int kind = KINDS.indexOf(p.kind());
            int known = kind < 0 ? OTHER_KIND : kind;
            for (int t = p.first(); t < p.end(); t++) {
                given[t] = (byte) (t == p.first() ? SpanTags.begin(known) : SpanTags.inside(known));
            }
        }
    }

    /** Where the word without its article and what stands before that begins. */
    private int stemStart(int t) {
        if (!tokens.isWord(t)) {
            return tokens.start(t);
        }
        int after = words.afterArticle(t);
        return after >= 0 && tokens.end(t) - after > 2 ? after : words.start(t);
    }

    private int place(int t) {
        int place = clusters.place(WordClusters.hash(read, t));
        int after = tokens.isWord(t) ? words.afterArticle(t) : -1;
        return place == WordClusters.NONE && after >= 0 && tokens.end(t) - after > 1
                ? clusters.place(Features.hash(text, after, tokens.end(t)))
                : place;
    }

    /** Collects what speaks for the tag of a token in a sentence from {@code first}, before {@code end}. */
    void collect(int t, int first, int end, Features out) {
        letters(t, first, end, out);
        affixes(t, out);
        neighbours(t, first, end, out);
        findings(t, first, end, out);
        classes(t, first, end, out);
        habits(t, first, end, out);
    }

    private void letters(int t, int first, int end, Features out) {
        long before = at(wholes, t - 1, first, end);
        long after = at(wholes, t + 1, first, end);
        out.add(0, 0);
        out.add(1, wholes[t]);
        out.add(2, stems[t]);
        out.add(3, prefix(t));
        out.add(4, before);
        out.add(5, after);
        out.add(6, at(wholes, t - 2, first, end));
        out.add(7, at(wholes, t + 2, first, end));
        out.add(8, before, wholes[t]);
        out.add(9, wholes[t], after);
        out.add(10, at(stems, t - 1, first, end));
        out.add(11, at(stems, t + 1, first, end));
    }

    /** The hash of what is written before the stem. */
    private long prefix(int t) {
        return Features.hash(text, tokens.start(t), stemStart(t));
    }

    private void affixes(int t, Features out) {
        int start = stemStart(t);
        int end = tokens.end(t);
        out.add(12, Math.min(end - start, 8));
        for (int k = 1; k <= LONGEST_AFFIX && k <= end - start; k++) {
            out.add(12 + k, Features.hash(text, start, start + k));
            out.add(16 + k, Features.hash(text, end - k, end));
        }
        out.add(21, words.is(t, DEFINITE) ? 1 : 0);
        out.add(22, places[t] == WordClusters.NONE ? 1 : 0, words.classes(t));
    }

    private void neighbours(int t, int first, int end, Features out) {
        for (int level = 0; level < WordClusters.LEVELS; level++) {
            int before = cluster(t - 1, level, first, end);
            int own = cluster(t, level, first, end);
            int after = cluster(t + 1, level, first, end);
            out.add(80 + level, cluster(t - 2, level, first, end));
            out.add(83 + level, before);
            out.add(86 + level, own);
            out.add(89 + level, after);
            out.add(92 + level, cluster(t + 2, level, first, end));
            out.add(100 + level, before, own);
            out.add(103 + level, own, after);
        }
        int before = cluster(t - 1, FINE, first, end);
        long around = cluster(t - 1, MIDDLE, first, end) * 1000L;
        out.add(106, around + cluster(t + 1, MIDDLE, first, end), cluster(t, MIDDLE, first, end));
        out.add(107, before, cluster(t + 1, FINE, first, end));
        out.add(108, cluster(t, FINE, first, end), given[t]);
        out.add(109, before, given[t]);
        out.add(110, cluster(t - 2, MIDDLE, first, end) * 1000L + around / 1000, cluster(t, MIDDLE, first, end));
        out.add(111, before, stems[t]);
    }

    private void findings(int t, int first, int end, Features out) {
        int before = tag(t - 1, first, end);
        int after = tag(t + 1, first, end);
        out.add(40, given[t]);
        out.add(41, before, given[t]);
        out.add(42, given[t], after);
        out.add(43, before * 100L + given[t], after);
        out.add(44, given[t], wholes[t]);
        out.add(46, given[t], at(wholes, t - 1, first, end));
        for (int d = -1; d <= 1; d++) {
            int at = t + d;
            for (int rest = at < first || at >= end ? 0 : words.flags(at) & TELLING; rest != 0; rest &= rest - 1) {
                out.add(51 + d, Integer.numberOfTrailingZeros(rest));
                out.add(54 + d, Integer.numberOfTrailingZeros(rest), given[t]);
            }
        }
    }

    /** What class the words have by their form and place in the sentence. */
    private void classes(int t, int first, int end, Features out) {
        int before = wordClass(t - 1, first, end);
        int own = wordClass(t, first, end);
        int after = wordClass(t + 1, first, end);
        long around = before * 100L + after;
        out.add(60, own);
        out.add(61, before);
        out.add(62, after);
        out.add(63, before, own);
        out.add(64, own, after);
        out.add(65, around, own);
        out.add(66, own, given[t]);
        out.add(67, around, own * 100L + given[t]);
        out.add(68, own, cluster(t, COARSE, first, end));
        out.add(69, own, cluster(t, FINE, first, end));
        out.add(70, own, at(wholes, t - 1, first, end));
        out.add(71, own, at(wholes, t + 1, first, end));
    }

    /** What the words mostly were a part of in other texts. */
    private void habits(int t, int first, int end, Features out) {
        int before = habit(t - 1, first, end);
        int own = habit(t, first, end);
        int after = habit(t + 1, first, end);
        out.add(120, own);
        out.add(121, before);
        out.add(122, after);
        out.add(123, before, own);
        out.add(124, own, after);
        out.add(125, own, given[t]);
        out.add(126, own, cluster(t, COARSE, first, end));
        out.add(127, before, given[t]);
    }

    private int habit(int t, int first, int end) {
        return t < first || t >= end ? OUT_OF_SENTENCE : habits.at(places[t]);
    }

    private int wordClass(int t, int first, int end) {
        if (t < first || t >= end) {
            return -1;
        }
        return tokens.isWord(t) && read.lead(t) < SURE
                ? UNSURE
                : read.wordClass(t).ordinal();
    }

    private int tag(int t, int first, int end) {
        return t < first || t >= end ? -1 : given[t];
    }

    private int cluster(int t, int level, int first, int end) {
        return t < first || t >= end ? OUT_OF_SENTENCE : clusters.at(places[t], level);
    }

    private static long at(long[] values, int t, int first, int end) {
        return t < first || t >= end ? EDGE : values[t];
    }
}
