package tarikh.reading.entity;

import static tarikh.reading.entity.NameWords.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tarikh.text.LexMatch;
import tarikh.text.Span;
import tarikh.text.Tokens;

/**
 * Puts together two names that the text says are of one person: "Eric Blair, known as George Orwell", or a name with its
 * form in other letters in brackets behind it.
 */
final class OtherNames {
    /** How many words and marks may stand between the word that says so and the other name. */
    private static final int REACH = 4;
    /** How many tokens the brackets behind a name may hold. */
    private static final int ASIDE = 24;

    private final NameWords words;
    private final Tokens tokens;
    private final Map<Integer, Clusters.Cluster> byStart = new HashMap<>();
    private final Map<Integer, Clusters.Cluster> byEnd = new HashMap<>();

    OtherNames(NameWords words, List<Clusters.Cluster> clusters) {
        this.words = words;
        this.tokens = words.tokens();
        for (Clusters.Cluster cluster : clusters) {
            if (cluster.kind == EntityKind.PERSON) {
                for (Mention mention : cluster.mentions) {
                    note(cluster, mention.span());
                }
            }
        }
    }

    private void note(Clusters.Cluster cluster, Span span) {
        byStart.put(tokens.tokenAt(span.start()), cluster);
        byEnd.put(tokens.tokenAt(span.end() - 1), cluster);
    }

    /** Makes one of clusters whose names are said to be of one person. */
    void join(List<Clusters.Cluster> clusters) {
        for (int t = 1; t < tokens.size() && byStart.size() > 1; t++) {
            if (isOpen(t)) {
                Clusters.Cluster named = byEnd.get(t - 1);
                Clusters.Cluster latin = named == null ? null : latinBehind(t);
                merge(clusters, named, latin);
            }
            for (LexMatch match : words.matches().at(t)) {
                if (match.is("AlsoCalled")) {
                    called(clusters, match);
                }
            }
        }
    }

    private void called(List<Clusters.Cluster> clusters, LexMatch match) {
        boolean head = match.entry().has("head");
        if (head && tokens.sentence(match.firstToken()) != tokens.sentence(0)) {
            return;
        }
        Clusters.Cluster named = byEnd.get(before(match.firstToken()));
        merge(clusters, named, named == null ? null : behind(match.endToken(), head ? 1 : REACH));
    }

    /** {@return the token before a place, past a comma and brackets} */
    private int before(int token) {
        int t = token - 1;
        if (t > 0 && tokens.isMark(t) && !isClose(t) && !isOpen(t)) {
            t--;
        }
        if (t > 0 && isClose(t)) {
            int open = t - 1;
            while (open > 0 && open > t - ASIDE && !isOpen(open)) {
                open--;
            }
            t = open - 1;
        }
        return t;
    }

    private Clusters.@Nullable Cluster behind(int token, int reach) {
        for (int t = token; t < tokens.size() && t < token + reach; t++) {
            if (tokens.sentence(t) != tokens.sentence(token - 1)) {
                return null;
            }
            Clusters.Cluster other = byStart.get(t);
            if (other != null) {
                return other;
            }
            if (isOpen(t) || isClose(t)) {
                return null;
            }
        }
        return null;
    }

    /** A name in Latin letters within the brackets that open here, if it is the first there. */
    private Clusters.@Nullable Cluster latinBehind(int open) {
        for (int t = open + 1; t < tokens.size() && t < open + REACH && !isClose(t); t++) {
            Clusters.Cluster other = byStart.get(t);
            if (other != null) {
                return words.is(t, LATIN) ? other : null;
            }
        }
        return null;
    }

    private void merge(
            List<Clusters.Cluster> clusters, Clusters.@Nullable Cluster one, Clusters.@Nullable Cluster other) {
        if (one == null || other == null || one == other) {
            return;
        }
        if (one.record != null && other.record != null && !one.record.equals(other.record)) {
            return;
        }
        one.names.addAll(other.names);
        one.names.sort(Comparator.comparingInt(Proposal::start));
        one.mentions.addAll(other.mentions);
        one.mentions.sort(Comparator.comparing(Mention::span));
        one.record = one.record == null ? other.record : one.record;
        clusters.remove(other);
        List<Mention> moved = new ArrayList<>(other.mentions);
        moved.forEach(m -> note(one, m.span()));
    }

    private boolean isOpen(int token) {
        return tokens.isMark(token, '(');
    }

    private boolean isClose(int token) {
        return tokens.isMark(token, ')');
    }
}
