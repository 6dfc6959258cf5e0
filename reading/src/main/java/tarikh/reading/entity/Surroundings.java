package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import tarikh.authority.PlaceRecord;
import tarikh.text.Tokens;

/** The places of a text whose names mean nothing else, and where they are named. */
final class Surroundings {
    private static final int NEIGHBOURS = 4;
    private static final int NAMINGS = 8;
    private static final int BESIDE = 3;
    private static final double FAR_KM = 2500;
    private static final double DEGREE = Math.PI / 180;
    private static final double EARTH_KM = 6371;

    private final TreeMap<Integer, Named> sure = new TreeMap<>();
    private final Map<PlaceRecord, Clusters.Cluster> places = new LinkedHashMap<>();
    private final Map<Integer, String> countryByFirstToken = new TreeMap<>();

    private record Named(PlaceRecord place, Clusters.Cluster cluster) {}

    private record Near(PlaceRecord place, int letters) {}

    void add(Clusters.Cluster cluster, PlaceRecord place) {
        cluster.names.forEach(n -> sure.put(n.start(), new Named(place, cluster)));
        places.put(place, cluster);
    }

    /** Notes where countries are named. */
    void countries(List<Clusters.Cluster> clusters) {
        for (Clusters.Cluster cluster : clusters) {
            if (cluster.record instanceof PlaceRecord place && place.kind().equals("country")) {
                cluster.names.forEach(n -> countryByFirstToken.put(n.first(), place.country()));
            }
        }
    }

    /** {@return the country named right after, with at most a mark or a preposition between; empty if none} */
    String countryAfter(Tokens tokens, Proposal name) {
        for (int t = name.end(); t < Math.min(name.end() + BESIDE - 1, tokens.size()); t++) {
            String country = countryByFirstToken.getOrDefault(t, "");
            if (!country.isEmpty()) {
                return t == name.end() || isJoint(tokens, name.end()) ? country : "";
            }
        }
        return "";
    }

    /** A comma or a bracket; "in" is a preposition, but one of movement would lead elsewhere. */
    private static boolean isJoint(Tokens tokens, int t) {
        return !tokens.isWord(t);
    }

    /** {@return 1 at these neighbours, falling to 0 far away from them; 0 when there are none} */
    static double nearness(PlaceRecord place, List<PlaceRecord> neighbours) {
        double sum = 0;
        for (PlaceRecord neighbour : neighbours) {
            sum += 1 - Math.min(1, distance(place, neighbour) / FAR_KM);
        }
        return neighbours.isEmpty() ? 0 : sum / neighbours.size();
    }

    /** {@return the distance to the nearest place of the text, -1 when there is none} */
    double kilometres(Clusters.Cluster cluster, PlaceRecord place) {
        double least = -1;
        for (Map.Entry<PlaceRecord, Clusters.Cluster> other : places.entrySet()) {
            if (other.getValue() != cluster) {
                double away = distance(place, other.getKey());
                least = least < 0 ? away : Math.min(least, away);
            }
        }
        return least;
    }

    /** {@return the places named nearest to the first namings of the cluster, nearest in the text first} */
    List<PlaceRecord> around(Clusters.Cluster cluster) {
        List<Near> near = new ArrayList<>();
        for (Proposal name : cluster.names.subList(0, Math.min(NAMINGS, cluster.names.size()))) {
            nearest(cluster, name.start(), sure.headMap(name.start(), false).descendingMap(), near);
            nearest(cluster, name.start(), sure.tailMap(name.start(), false), near);
        }
        return near.stream()
                .sorted(Comparator.comparingInt(Near::letters))
                .map(Near::place)
                .distinct()
                .limit(NEIGHBOURS)
                .toList();
    }

    private static void nearest(
            Clusters.Cluster cluster, int start, NavigableMap<Integer, Named> others, List<Near> near) {
        Set<PlaceRecord> seen = new HashSet<>();
        int looked = 0;
        for (Map.Entry<Integer, Named> other : others.entrySet()) {
            if (seen.size() == NEIGHBOURS || looked++ == NAMINGS * NEIGHBOURS) {
                return;
            }
            PlaceRecord place = other.getValue().place();
            if (other.getValue().cluster() != cluster && seen.add(place)) {
                near.add(new Near(place, Math.abs(other.getKey() - start)));
            }
        }
    }

    /** The way between two points on the sphere, in kilometres. */
    private static double distance(PlaceRecord one, PlaceRecord other) {
        double lat1 = one.latitude() * DEGREE;
        double lat2 = other.latitude() * DEGREE;
        double between = (one.longitude() - other.longitude()) * DEGREE;
        double cosine = Math.sin(lat1) * Math.sin(lat2) + Math.cos(lat1) * Math.cos(lat2) * Math.cos(between);
        return EARTH_KM * Math.acos(Math.max(-1, Math.min(1, cosine)));
    }
}
