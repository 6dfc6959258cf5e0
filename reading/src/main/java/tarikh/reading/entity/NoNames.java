package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarikh.text.LexMatch;
import tarikh.text.Matches;

/** Leaves out what looks like a name but belongs to a phrase that names none: prayers, wars, battles. */
final class NoNames {
    private NoNames() {}

    static List<Proposal> without(Matches matches, List<Proposal> proposals) {
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        boolean[] afterEvent = new boolean[matches.tokens().size() + 1];
        for (LexMatch m : matches.all()) {
            if (m.is("NoName")) {
                ends.merge(m.start(), m.end(), Math::max);
            } else if (m.is("WarCue") && m.enclitic().isEmpty() && m.endToken() < afterEvent.length) {
                afterEvent[m.endToken()] = true;
            }
        }
        List<Proposal> kept = new ArrayList<>();
        for (Proposal p : proposals) {
            Map.Entry<Integer, Integer> before = ends.floorEntry(p.start());
            boolean inside = before != null && before.getValue() >= p.stop();
            boolean event = afterEvent[p.first()]
                    && p.kind() == EntityKind.PLACE
                    && p.start() == matches.tokens().start(p.first());
            if (!inside && !event) {
                kept.add(p);
            }
        }
        return kept;
    }
}
