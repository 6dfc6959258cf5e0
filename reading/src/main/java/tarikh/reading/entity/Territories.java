package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tarikh.authority.Authority;
import tarikh.authority.AuthorityRecord;
import tarikh.text.LexEntry;
import tarikh.text.LexMatch;
import tarikh.text.Tokens;

/**
 * Places spoken of by a noun and the adjective of a country: "his Mexican exile" is in Mexico, "the Soviet consulate" is a
 * house of its own. Neither is a name.
 */
final class Territories {
    private static final String CATEGORY = "Territory";
    private static final int NEAR = 120;

    private final Authority authority;

    Territories(Authority authority) {
        this.authority = authority;
    }

    /** Adds such mentions to the clusters, and a cluster for each place that has no name in the text. */
    void refer(NameWords words, List<Clusters.Cluster> clusters) {
        Tokens tokens = words.tokens();
        List<Clusters.Cluster> houses = new ArrayList<>();
        for (int t = 0; t + 1 < tokens.size(); t++) {
            LexMatch noun = noun(words, t);
            LexMatch adjective = noun == null ? null : adjective(words, noun.endToken());
            if (noun == null || adjective == null || !isOne(words, noun)) {
                continue;
            }
            boolean house = noun.entry().value(0).equals("house");
            Clusters.Cluster cluster =
                    house ? house(words, noun, adjective, houses) : land(clusters, adjective.entry());
            if (cluster != null) {
                int article = words.article(t);
                int start = article < 0 ? noun.start() : Math.min(article, noun.start());
                cluster.mentions.add(new Mention(
                        tokens.folded().span(start, tokens.end(adjective.firstToken())), Mention.Form.NOMINAL));
                cluster.mentions.sort(Comparator.naturalOrder());
            }
        }
        clusters.addAll(houses);
    }

    private static @Nullable LexMatch noun(NameWords words, int t) {
        for (LexMatch m : words.matches().at(t)) {
            if (m.is(CATEGORY) && (m.enclitic().isEmpty() || m.enclitic().equals("pronoun"))) {
                return m;
            }
        }
        return null;
    }

    private static @Nullable LexMatch adjective(NameWords words, int t) {
        LexMatch m = words.match(t, "Demonym");
        return m != null && words.is(t, NameWords.DEFINITE) && m.endToken() == t + 1 ? m : null;
    }

    /** The noun is definite by the article, by a pronoun, or as the pack writes it. */
    private static boolean isOne(NameWords words, LexMatch noun) {
        return noun.enclitic().equals("pronoun") || words.is(noun.firstToken(), NameWords.DEFINITE);
    }

    private Clusters.@Nullable Cluster land(List<Clusters.Cluster> clusters, LexEntry demonym) {
        String place = demonym.named("place");
        AuthorityRecord record = (place.isEmpty()
                        ? authority.country(demonym.named("country"))
                        : authority.place(place.replace('_', ' ')))
                .orElse(null);
        if (record == null) {
            return null;
        }
        for (Clusters.Cluster c : clusters) {
            if (record.equals(c.record)) {
                return c;
            }
        }
        Clusters.Cluster added = new Clusters.Cluster(EntityKind.PLACE);
        added.record = record;
        clusters.add(added);
        return added;
    }

    /** The same words again, soon after, mean the same house. */
    private static Clusters.Cluster house(
            NameWords words, LexMatch noun, LexMatch adjective, List<Clusters.Cluster> houses) {
        Tokens tokens = words.tokens();
        String form = tokens.folded().substring(noun.start(), tokens.end(adjective.firstToken()));
        for (int h = houses.size() - 1; h >= 0; h--) {
            List<Mention> mentions = houses.get(h).mentions;
            Mention last = mentions.get(mentions.size() - 1);
            int token = tokens.tokenAt(last.span().start());
            String other = tokens.folded().substring(tokens.end(token) - 1, tokens.end(token + 1));
            if (noun.firstToken() - token <= NEAR && form.endsWith(other)) {
                return houses.get(h);
            }
        }
        Clusters.Cluster added = new Clusters.Cluster(EntityKind.PLACE);
        houses.add(added);
        return added;
    }
}
