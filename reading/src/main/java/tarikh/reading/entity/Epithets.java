package tarikh.reading.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarikh.authority.Authority;
import tarikh.text.Lexicon;
import tarikh.text.Tokens;

/** Finds known bynames of people whom the text names elsewhere, as "the founder of the Red Army". */
final class Epithets {
    private final Lexicon epithets;

    Epithets(Authority authority) {
        this.epithets = authority.epithets();
    }

    /** {@return the proposals that do not lie inside a known byname} */
    List<Proposal> outside(Tokens tokens, List<Proposal> proposals) {
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        for (int t = 0; t < tokens.size(); t++) {
            int start = tokens.start(t);
            if (tokens.isWord(t)) {
                epithets.matchesAt(
                        tokens.folded(), start, Lexicon.ROOT, (entry, end) -> ends.merge(start, end, Math::max));
            }
        }
        return proposals.stream()
                .filter(p -> {
                    Map.Entry<Integer, Integer> before = ends.floorEntry(p.start());
                    return before == null || before.getValue() < p.stop() || p.kind() != EntityKind.PERSON;
                })
                .toList();
    }

    /** Adds the bynames to the mentions of their people. */
    void refer(NameWords words, List<Clusters.Cluster> clusters) {
        Map<String, Clusters.Cluster> byLatin = new HashMap<>();
        for (Clusters.Cluster who : clusters) {
            if (who.record != null && who.kind == EntityKind.PERSON) {
                byLatin.put(who.record.latin(), who);
            }
        }
        Tokens tokens = words.tokens();
        for (int t = 0; t < tokens.size() && !byLatin.isEmpty(); t++) {
            if (tokens.isWord(t)) {
                int start = tokens.start(t);
                epithets.matchesAt(tokens.folded(), start, Lexicon.ROOT, (entry, end) -> {
                    Clusters.Cluster who = byLatin.get(entry.named("latin").replace('_', ' '));
                    if (who != null) {
                        who.mentions.add(new Mention(tokens.folded().span(start, end), Mention.Form.NOMINAL));
                    }
                });
            }
        }
    }
}
