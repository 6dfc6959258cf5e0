package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tarikh.authority.AuthorityRecord;
import tarikh.authority.PersonRecord;
import tarikh.text.Tokens;

/** Puts together the names that mean one entity: the same record, the same form, the short form of a full name. */
final class Clusters {
    /** Letters of the longest word for "father of" or "son of" within a name. */
    private static final int LINK = 2;

    private final NameWords words;
    private final Tokens tokens;
    /** The words for "son of" in the names. */
    private final Set<String> sons = new HashSet<>();

    Clusters(NameWords words) {
        this.words = words;
        this.tokens = words.tokens();
    }

    /** A name and its words. */
    private record Name(Proposal at, List<String> parts) {}

    /** Names that mean one entity. */
    static final class Cluster {
        final EntityKind kind;
        final List<Proposal> names = new ArrayList<>();
        final List<Mention> mentions = new ArrayList<>();

        @Nullable
        AuthorityRecord record;

        /** Why this record, where there were others; empty if there were none. */
        String reason = "";

        List<Known.Choice> choices = List.of();
        List<String> fullest = List.of();
        /** Whether the fullest name has a number, as "Henry the Third". */
        boolean counted;

        Cluster(EntityKind kind) {
            this.kind = kind;
        }

        int firstStart() {
            return mentions.isEmpty()
                    ? Integer.MAX_VALUE
                    : mentions.get(0).span().start();
        }
    }

    /** {@return the clusters in no particular order; their mentions in text order} */
    List<Cluster> gather(List<Proposal> names) {
        Map<String, Cluster> byForm = new HashMap<>();
        Map<AuthorityRecord, Cluster> byRecord = new HashMap<>();
        List<Cluster> clusters = new ArrayList<>();
        List<Name> order = new ArrayList<>(names.size());
        names.forEach(p -> order.add(new Name(p, parts(p))));
        order.sort(Comparator.comparingInt((Name n) -> -n.parts().size()).thenComparingInt(n -> n.at().start()));
        Map<String, NavigableMap<Integer, Cluster>> byPart = new HashMap<>();
        for (Name name : order) {
            Cluster cluster = home(name, byForm, byRecord, byPart);
            if (cluster == null) {
                cluster = new Cluster(name.at().kind());
                clusters.add(cluster);
            }
            join(cluster, name, byForm, byRecord, byPart);
        }
        for (Cluster cluster : clusters) {
            cluster.names.sort(Comparator.comparingInt(Proposal::start));
            for (Proposal p : cluster.names) {
                cluster.mentions.add(new Mention(tokens.folded().span(p.start(), p.stop()), Mention.Form.NAME));
            }
        }
        return clusters;
    }

    private @Nullable Cluster home(
            Name name,
            Map<String, Cluster> byForm,
            Map<AuthorityRecord, Cluster> byRecord,
            Map<String, NavigableMap<Integer, Cluster>> byPart) {
        Proposal p = name.at();
        if (!p.record().isEmpty()) {
            Cluster same = byRecord.get(p.record().get(0));
            if (same != null) {
                return same;
            }
        }
        Cluster same = byForm.get(key(name));
        if (same != null || p.kind() != EntityKind.PERSON) {
            return same;
        }
        NavigableMap<Integer, Cluster> hosts = withRarestPart(name, byPart);
        Cluster before = host(p, name.parts(), hosts.headMap(p.start(), false).descendingMap());
        return before != null ? before : host(p, name.parts(), hosts.tailMap(p.start(), true));
    }

    /** Who is named with all words of a name is among those named with the one that the fewest have. */
    private static NavigableMap<Integer, Cluster> withRarestPart(
            Name name, Map<String, NavigableMap<Integer, Cluster>> byPart) {
        NavigableMap<Integer, Cluster> fewest = null;
        for (String part : name.parts()) {
            NavigableMap<Integer, Cluster> some = byPart.getOrDefault(part, Collections.emptyNavigableMap());
            fewest = fewest == null || some.size() < fewest.size() ? some : fewest;
        }
        return fewest == null ? Collections.emptyNavigableMap() : fewest;
    }

    /**
     * The first of some people, nearest first, of whose full name these words are a part. A single word that the files know by itself is a father in a
     * chain, or another of the family, unless the full name begins with it.
     */
    private @Nullable Cluster host(Proposal p, List<String> parts, Map<Integer, Cluster> hosts) {
        for (Cluster host : hosts.values()) {
            boolean otherRecord = !p.record().isEmpty() && (host.record != null || host.counted);
            boolean another = !p.record().isEmpty()
                    && parts.size() == 1
                    && !host.fullest.get(0).equals(parts.get(0));
            if (!otherRecord
                    && !another
                    && !isAncestor(p, parts, host)
                    && host.fullest.size() > parts.size()
                    && isPartOf(parts, host.fullest)) {
                return host;
            }
        }
        return null;
    }

    /** Whether whom the files know by these words is not named by the full name that has them, but is an ancestor in its chain. */
    private boolean isAncestor(Proposal p, List<String> parts, Cluster host) {
        if (p.record().isEmpty() || parts.size() < 2) {
            return false;
        }
        int at = Collections.indexOfSubList(host.fullest, parts);
        return at < 0 && host.fullest.stream().anyMatch(sons::contains)
                || at > 0 && sons.contains(host.fullest.get(at - 1));
    }

    private void join(
            Cluster cluster,
            Name name,
            Map<String, Cluster> byForm,
            Map<AuthorityRecord, Cluster> byRecord,
            Map<String, NavigableMap<Integer, Cluster>> byPart) {
        Proposal p = name.at();
        List<String> parts = name.parts();
        if (cluster.names.isEmpty()) {
            cluster.fullest = parts;
            cluster.counted = words.counts(p.first() + 1) && p.length() > 1;
        }
        for (String part : cluster.fullest) {
            byPart.computeIfAbsent(part, k -> new TreeMap<>()).put(p.start(), cluster);
        }
        cluster.names.add(p);
        // A short form that could mean several people is decided anew each time.
        if (parts.size() > 1 || parts.equals(cluster.fullest) || cluster.kind != EntityKind.PERSON) {
            byForm.putIfAbsent(key(name), cluster);
        }
        if (!p.record().isEmpty()
                && (p.record().get(0) instanceof PersonRecord) == (cluster.kind == EntityKind.PERSON)) {
            cluster.record = cluster.record == null ? p.record().get(0) : cluster.record;
            byRecord.putIfAbsent(p.record().get(0), cluster);
        }
    }

    private String key(Name name) {
        Proposal p = name.at();
        StringBuilder key = new StringBuilder(p.kind().idPrefix());
        int start = p.kind() == EntityKind.PLACE ? p.head() : p.start();
        if (start == p.start()) {
            name.parts().forEach(part -> key.append(' ').append(part));
        } else {
            key.append(' ').append(tokens.folded().substring(start, p.stop()));
        }
        return key.toString();
    }

    /** The words of a name; the forms of "father of" count as one. */
    private List<String> parts(Proposal p) {
        List<String> parts = new ArrayList<>(p.length());
        for (int t = p.first(); t < p.end(); t++) {
            if (!tokens.isWord(t)) {
                continue;
            }
            int start = t == p.first() ? p.start() : tokens.start(t);
            // "The Twelfth" is two words, the first of which is "the second".
            int last = words.counts(t) ? Math.min(p.end(), words.partEnd(t)) - 1 : t;
            String form = tokens.folded().substring(Math.min(start, tokens.end(last) - 1), tokens.end(last));
            t = last;
            if (words.is(t, NameWords.BIN)) {
                sons.add(form);
            }
            parts.add(words.is(t, NameWords.ABU) && form.length() == 3 ? form.substring(0, 2) : form);
        }
        if (parts.isEmpty()) {
            parts.add(tokens.folded().substring(p.start(), p.stop()));
        }
        return parts;
    }

    /** Whether the words stand in the full name in this order, next to each other or as its first and last. */
    private static boolean isPartOf(List<String> parts, List<String> full) {
        int begin = Collections.indexOfSubList(full, parts);
        if (begin >= 0) {
            // "Zayd of Sarug" is not "the father of Zayd of Sarug", nor the son of one of that name.
            return begin == 0 || full.get(begin - 1).length() > LINK;
        }
        int at = 0;
        for (String word : full) {
            if (at < parts.size() && parts.get(at).equals(word)) {
                at++;
            }
        }
        // What leaves out the first name and more inside is the father's name, not a short form.
        return parts.size() > 1 && at == parts.size() && parts.get(0).equals(full.get(0));
    }
}
