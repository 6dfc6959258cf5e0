package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tarikh.authority.Authority;
import tarikh.authority.AuthorityRecord;
import tarikh.authority.PlaceRecord;
import tarikh.text.LexEntry;
import tarikh.text.Tokens;

/** Chooses among places of one name the one that lies nearest to the places named around it; a capital if there are none. */
final class Namesakes {
    private static final int NEIGHBOURS = 4;
    private static final double DEGREE = Math.PI / 180;

    private final Authority authority;

    Namesakes(Authority authority) {
        this.authority = authority;
    }

    void choose(Tokens tokens, List<Clusters.Cluster> clusters) {
        List<Clusters.Cluster> doubtful = new ArrayList<>();
        List<Named> sure = new ArrayList<>();
        for (Clusters.Cluster cluster : clusters) {
            if (!(cluster.record instanceof PlaceRecord place)) {
                continue;
            }
            if (candidates(tokens, cluster).size() > 1) {
                doubtful.add(cluster);
            } else {
                cluster.names.forEach(n -> sure.add(new Named(n.start(), place)));
            }
        }
        sure.sort(Comparator.comparingInt(Named::start));
        for (Clusters.Cluster cluster : doubtful) {
            cluster.record = nearest(candidates(tokens, cluster), around(cluster, sure));
        }
    }

    private record Named(int start, PlaceRecord place) {}

    private Set<PlaceRecord> candidates(Tokens tokens, Clusters.Cluster cluster) {
        Set<PlaceRecord> found = new LinkedHashSet<>();
        for (Proposal name : cluster.names) {
            for (LexEntry entry : authority.names().lookup(tokens.folded().substring(name.start(), name.stop()))) {
                AuthorityRecord record = authority.record(entry);
                if (record instanceof PlaceRecord place) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    /** The places named nearest to any naming of the cluster, nearest in the text first; linear in all these namings. */
    private static List<PlaceRecord> around(Clusters.Cluster cluster, List<Named> sure) {
        int[] away = distances(cluster.names, sure);
        List<PlaceRecord> around = new ArrayList<>(NEIGHBOURS);
        while (around.size() < NEIGHBOURS) {
            int best = -1;
            for (int i = 0; i < away.length; i++) {
                if ((best < 0 || away[i] < away[best])
                        && !around.contains(sure.get(i).place())) {
                    best = i;
                }
            }
            if (best < 0) {
                return around;
            }
            around.add(sure.get(best).place());
        }
        return around;
    }

    /** For each of some namings how far the nearest of the cluster's own is; both in text order. */
    private static int[] distances(List<Proposal> own, List<Named> sure) {
        int[] away = new int[sure.size()];
        int at = 0;
        for (int i = 0; i < away.length; i++) {
            int start = sure.get(i).start();
            while (at + 1 < own.size() && own.get(at + 1).start() <= start) {
                at++;
            }
            away[i] = Math.abs(own.get(at).start() - start);
            if (at + 1 < own.size()) {
                away[i] = Math.min(away[i], Math.abs(own.get(at + 1).start() - start));
            }
        }
        return away;
    }

    private static PlaceRecord nearest(Set<PlaceRecord> candidates, List<PlaceRecord> around) {
        PlaceRecord best = null;
        double least = Double.MAX_VALUE;
        for (PlaceRecord candidate : candidates) {
            double away = candidate.isCapital() ? 0 : 1e-6;
            for (PlaceRecord neighbour : around) {
                away += distance(candidate, neighbour);
            }
            if (best == null || away < least) {
                best = candidate;
                least = away;
            }
        }
        return java.util.Objects.requireNonNull(best);
    }

    /** The angle between two points on the sphere, in radians. */
    private static double distance(PlaceRecord one, PlaceRecord other) {
        double lat1 = one.latitude() * DEGREE;
        double lat2 = other.latitude() * DEGREE;
        double between = (one.longitude() - other.longitude()) * DEGREE;
        double cosine = Math.sin(lat1) * Math.sin(lat2) + Math.cos(lat1) * Math.cos(lat2) * Math.cos(between);
        return Math.acos(Math.max(-1, Math.min(1, cosine)));
    }
}
