package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tarikh.authority.AuthorityRecord;
import tarikh.text.Tokens;

/** Puts together the names that mean one entity: the same record, the same form, the short form of a full name. */
final class Clusters {
    private final NameWords words;
    private final Tokens tokens;

    Clusters(NameWords words) {
        this.words = words;
        this.tokens = words.tokens();
    }

    /** Names that mean one entity. */
    static final class Cluster {
        final EntityKind kind;
        final List<Proposal> names = new ArrayList<>();
        final List<Mention> mentions = new ArrayList<>();

        @Nullable
        AuthorityRecord record;

        List<String> fullest = List.of();

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
        List<Proposal> order = new ArrayList<>(names);
        order.sort(Comparator.comparingInt((Proposal p) -> -parts(p).size()).thenComparingInt(Proposal::start));
        Map<String, NavigableMap<Integer, Cluster>> byPart = new HashMap<>();
        for (Proposal p : order) {
            Cluster cluster = home(p, byForm, byRecord, byPart);
            if (cluster == null) {
                cluster = new Cluster(p.kind());
                clusters.add(cluster);
            }
            join(cluster, p, byForm, byRecord, byPart);
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
            Proposal p,
            Map<String, Cluster> byForm,
            Map<AuthorityRecord, Cluster> byRecord,
            Map<String, NavigableMap<Integer, Cluster>> byPart) {
        if (!p.record().isEmpty()) {
            Cluster same = byRecord.get(p.record().get(0));
            if (same != null) {
                return same;
            }
        }
        Cluster same = byForm.get(key(p));
        if (same != null || p.kind() != EntityKind.PERSON) {
            return same;
        }
        List<String> parts = parts(p);
        NavigableMap<Integer, Cluster> hosts = byPart.getOrDefault(parts.get(0), Collections.emptyNavigableMap());
        Cluster before = host(p, parts, hosts.headMap(p.start(), false).descendingMap());
        return before != null ? before : host(p, parts, hosts.tailMap(p.start(), true));
    }

    /** The first of some people, nearest first, of whose full name these words are a part. */
    private static @Nullable Cluster host(Proposal p, List<String> parts, Map<Integer, Cluster> hosts) {
        for (Cluster host : hosts.values()) {
            boolean otherRecord = !p.record().isEmpty() && host.record != null;
            if (!otherRecord && host.fullest.size() > parts.size() && isPartOf(parts, host.fullest)) {
                return host;
            }
        }
        return null;
    }

    private void join(
            Cluster cluster,
            Proposal p,
            Map<String, Cluster> byForm,
            Map<AuthorityRecord, Cluster> byRecord,
            Map<String, NavigableMap<Integer, Cluster>> byPart) {
        List<String> parts = parts(p);
        if (cluster.names.isEmpty()) {
            cluster.fullest = parts;
        }
        for (String part : cluster.fullest) {
            byPart.computeIfAbsent(part, k -> new TreeMap<>()).put(p.start(), cluster);
        }
        cluster.names.add(p);
        // A short form that could mean several people is decided anew each time.
        if (parts.size() > 1 || parts.equals(cluster.fullest) || cluster.kind != EntityKind.PERSON) {
            byForm.putIfAbsent(key(p), cluster);
        }
        if (!p.record().isEmpty()) {
            cluster.record = cluster.record == null ? p.record().get(0) : cluster.record;
            byRecord.putIfAbsent(p.record().get(0), cluster);
        }
    }

    private String key(Proposal p) {
        StringBuilder key = new StringBuilder(p.kind().idPrefix());
        int start = p.kind() == EntityKind.PLACE ? p.head() : p.start();
        if (start == p.start()) {
            parts(p).forEach(part -> key.append(' ').append(part));
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
            String form = tokens.folded().substring(Math.min(start, tokens.end(t) - 1), tokens.end(t));
            parts.add(words.is(t, NameWords.ABU) && form.length() == 3 ? form.substring(0, 2) : form);
        }
        if (parts.isEmpty()) {
            parts.add(tokens.folded().substring(p.start(), p.stop()));
        }
        return parts;
    }

    /** Whether the words stand in the full name in this order, next to each other or as its first and last. */
    private static boolean isPartOf(List<String> parts, List<String> full) {
        if (Collections.indexOfSubList(full, parts) >= 0) {
            return true;
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
