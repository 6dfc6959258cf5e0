package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import tarikh.authority.Authority;
import tarikh.authority.PlaceRecord;
import tarikh.text.LexEntry;
import tarikh.text.LexMatch;
import tarikh.text.Tokens;

/**
 * Chooses which known place each named place is: by its kind, the country named beside it, the distance to the other places of the text, the years in
 * which it existed, and how well it is known, in that order of weight.
 *
 * <p>A town that only the great table has is taken only where the text makes it likely; else the name stays without a place.
 */
final class PlaceChoice {
    private static final int MOST_SHOWN = 5;
    private static final double OF_A_PACK = 3;
    /** More than its country beside it can say: "Tripoli of Syria" is no other. */
    private static final double IN_FULL = 8;

    /** A user who adds a place means it, unless the kind or the country beside its name speaks against it. */
    private static final double OF_THE_USER = 10;

    private static final double OF_A_PACK_BUT_DOUBTFUL = 1;
    private static final double DIGITS = 7;
    private static final int LARGE = 100_000;
    private static final int HUGE = 500_000;
    private static final double NEARBY_KM = 600;
    private static final double DISTANT_KM = 2500;

    private final Authority authority;
    private final Tokens tokens;
    private final NameWords words;
    private final Contexts contexts;
    private final OptionalInt year;

    PlaceChoice(Authority authority, NameWords words, Contexts contexts, OptionalInt year) {
        this.authority = authority;
        this.words = words;
        this.tokens = words.tokens();
        this.contexts = contexts;
        this.year = year;
    }

    void choose(List<Clusters.Cluster> clusters) {
        Surroundings around = new Surroundings();
        List<Clusters.Cluster> doubtful = new ArrayList<>();
        Map<Clusters.Cluster, Map<PlaceRecord, Double>> all = new LinkedHashMap<>();
        for (Clusters.Cluster cluster : clusters) {
            if (cluster.kind != EntityKind.PLACE) {
                continue;
            }
            Map<PlaceRecord, Double> candidates = candidates(cluster);
            List<PlaceRecord> famous = candidates.entrySet().stream()
                    .filter(c -> c.getValue() > OF_A_PACK)
                    .map(Map.Entry::getKey)
                    .toList();
            if (famous.size() == 1) {
                around.add(cluster, famous.get(0));
            }
            if (candidates.size() > 1 || famous.isEmpty() && !candidates.isEmpty()) {
                doubtful.add(cluster);
                all.put(cluster, candidates);
            }
        }
        around.countries(clusters);
        for (Clusters.Cluster cluster : doubtful) {
            decide(cluster, weighed(cluster, all.getOrDefault(cluster, Map.of()), around));
        }
    }

    /** The places of exactly this name, each with how well it is known; without its cue only when nothing has it with it. */
    private Map<PlaceRecord, Double> candidates(Clusters.Cluster cluster) {
        Map<PlaceRecord, Double> found = new LinkedHashMap<>();
        for (String form : forms(cluster, false)) {
            inPacks(form, found);
            for (PlaceRecord place : authority.townsNamed(form)) {
                found.putIfAbsent(place, known(place) + (place.population() > 0 ? 0 : OF_A_PACK_BUT_DOUBTFUL));
            }
        }
        if (found.isEmpty()) {
            for (String form : forms(cluster, true)) {
                inPacks(form, found);
            }
            found.keySet().removeIf(place -> kind(cluster, place) < 0);
        }
        if (found.isEmpty() && cluster.record instanceof PlaceRecord place) {
            found.put(place, OF_A_PACK + known(place));
        }
        return found;
    }

    private void inPacks(String form, Map<PlaceRecord, Double> found) {
        for (LexEntry entry : authority.names().lookup(form)) {
            if (authority.record(entry) instanceof PlaceRecord place) {
                double pack = authority.isOwn(place)
                        ? OF_THE_USER
                        : entry.has("weak") ? OF_A_PACK_BUT_DOUBTFUL : form.indexOf(' ') > 0 ? IN_FULL : OF_A_PACK;
                found.merge(place, pack + known(place) + (place.isCapital() ? 1e-6 : 0), Math::max);
            }
        }
    }

    private double known(PlaceRecord place) {
        if (place.kind().equals("country")) {
            return 1;
        }
        return Math.min(1, Math.log10(1.0 + authority.population(place)) / DIGITS) + 1e-9;
    }

    private List<String> forms(Clusters.Cluster cluster, boolean withoutCue) {
        Set<String> forms = new LinkedHashSet<>();
        for (Proposal name : cluster.names) {
            forms.add(tokens.folded().substring(withoutCue ? name.head() : name.start(), name.stop()));
        }
        return new ArrayList<>(forms);
    }

    private List<Namesake> weighed(Clusters.Cluster cluster, Map<PlaceRecord, Double> candidates, Surroundings around) {
        List<Namesake> weighed = new ArrayList<>();
        List<PlaceRecord> neighbours = around.around(cluster);
        candidates.forEach((place, fame) -> weighed.add(new Namesake(
                place,
                kind(cluster, place),
                country(cluster, place, around),
                Surroundings.nearness(place, neighbours),
                existed(place) ? 0 : -1,
                fame,
                around.kilometres(cluster, place))));
        weighed.sort(Comparator.comparingDouble((Namesake n) -> -n.score()));
        return weighed;
    }

    private void decide(Clusters.Cluster cluster, List<Namesake> weighed) {
        Namesake best = weighed.get(0);
        boolean likely = best.fame() > OF_A_PACK_BUT_DOUBTFUL || isLikely(cluster, best, weighed);
        List<Known.Choice> choices = new ArrayList<>();
        for (Namesake n : weighed.subList(0, Math.min(MOST_SHOWN, weighed.size()))) {
            choices.add(choice(n, n == best ? reason(weighed) : n.reasonBehind(best)));
        }
        cluster.choices = weighed.size() > 1 || !likely ? choices : List.of();
        if (likely) {
            cluster.record = best.place();
            cluster.reason = weighed.size() > 1 ? reason(weighed) : "exactly this name is known";
        }
    }

    private static String reason(List<Namesake> weighed) {
        return weighed.size() > 1 ? weighed.get(0).reasonOver(weighed.get(1)) : "the only one of this name";
    }

    private boolean isLikely(Clusters.Cluster cluster, Namesake best, List<Namesake> weighed) {
        boolean alone = weighed.size() == 1 || best.score() > weighed.get(1).score() + 0.1;
        boolean large = best.fame() * DIGITS >= Math.log10(LARGE);
        if (isCommonWord(cluster) && best.country() == 0 && !(best.away() >= 0 && best.away() < NEARBY_KM)) {
            return false;
        }
        boolean here = best.away() >= 0 && best.away() < NEARBY_KM;
        boolean huge = best.fame() * DIGITS >= Math.log10(HUGE);
        return best.kind() >= 0
                && (best.away() < DISTANT_KM || huge)
                && (best.country() > 0 || here && alone || large && alone || best.away() >= 0 && weighed.size() == 1);
    }

    /** A single word that also means something else: a town far away is not meant by it. */
    private boolean isCommonWord(Clusters.Cluster cluster) {
        return cluster.names.stream().allMatch(n -> n.length() == 1 && words.classes(n.first()) != 0);
    }

    private static Known.Choice choice(Namesake n, String reason) {
        PlaceRecord place = n.place();
        return new Known.Choice(
                place.latin(),
                place.kind(),
                place.country(),
                place.ids(),
                new Known.Point(place.latitude(), place.longitude()),
                reason);
    }

    /** Whether the word before one of the names is for places of this kind, or for others. */
    private double kind(Clusters.Cluster cluster, PlaceRecord place) {
        double sum = 0;
        for (Proposal name : cluster.names) {
            int head = tokens.tokenAt(
                    tokens.folded().span(name.head(), name.head() + 1).start());
            LexMatch cue = words.match(head - 1, "PlaceCue");
            if (cue != null && cue.endToken() == head) {
                sum += PlaceKinds.fits(cue.entry(), place.kind());
            }
        }
        return Math.signum(sum);
    }

    /** Whether its country stands right after one of the names, by its name or as an adjective. */
    private double country(Clusters.Cluster cluster, PlaceRecord place, Surroundings around) {
        if (place.country().isEmpty()) {
            return 0;
        }
        for (Proposal name : cluster.names) {
            boolean adjective =
                    name.end() < tokens.size() && contexts.countryOf(name.end()).equals(place.country());
            if (adjective || around.countryAfter(tokens, name).equals(place.country())) {
                return 1;
            }
        }
        return 0;
    }

    private boolean existed(PlaceRecord place) {
        return year.isEmpty() || place.from() <= year.getAsInt() && year.getAsInt() <= place.to();
    }
}
