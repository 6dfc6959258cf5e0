package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarikh.text.FoldedText;

/** One decision for each name of a document: whether it is one and of which kind; then the best that do not overlap. */
final class Vote {
    private static final double ENOUGH = 2;
    private static final double OTHERS = 0.4;
    private static final double SURE = 4;
    private static final double PER_WORD = 0.6;

    private final FoldedText text;
    private final Map<String, Ballot> ballots = new HashMap<>();

    Vote(FoldedText text) {
        this.text = text;
    }

    private static final class Ballot {
        final Map<EntityKind, double[]> sums = new EnumMap<>(EntityKind.class);

        void add(EntityKind kind, double score) {
            double[] sum = sums.computeIfAbsent(kind, k -> new double[2]);
            sum[0] = Math.max(sum[0], score);
            sum[1] += score;
        }

        double total(EntityKind kind) {
            double[] sum = sums.get(kind);
            return sum == null ? 0 : sum[0] + OTHERS * Math.max(0, sum[1] - sum[0]);
        }

        double strongest(EntityKind kind) {
            double[] sum = sums.get(kind);
            return sum == null ? 0 : sum[0];
        }

        double best() {
            return sums.keySet().stream().mapToDouble(this::total).max().orElse(0);
        }
    }

    /** {@return the proposals that are elected, in text order} */
    List<Proposal> elect(List<Proposal> proposals) {
        for (Proposal p : proposals) {
            ballots.computeIfAbsent(key(p), k -> new Ballot()).add(p.kind(), p.score());
        }
        List<Proposal> able = new ArrayList<>();
        for (Proposal p : proposals) {
            Ballot ballot = ballots.get(key(p));
            double total = ballot == null ? 0 : ballot.total(p.kind());
            boolean leads = ballot != null && total >= ballot.best();
            if (isDoubtful(p) && (ballot == null || ballot.strongest(p.kind()) < ENOUGH)) {
                continue;
            }
            if (total >= ENOUGH && (leads || p.score() >= SURE)) {
                able.add(p.plus(Math.max(0, total - p.score()) * (leads ? 1 : 0)));
            }
        }
        return apart(able);
    }

    /** A person known by what is also a word is not there because the word stands often; once it must stand as a name does. */
    private static boolean isDoubtful(Proposal p) {
        return p.kind() == EntityKind.PERSON && !p.record().isEmpty() && p.score() < ENOUGH;
    }

    private String key(Proposal p) {
        return text.substring(p.start(), p.stop());
    }

    /** Takes the strongest first, leaving out what overlaps it; linear but for sorting. */
    static List<Proposal> apart(List<Proposal> proposals) {
        List<Proposal> order = new ArrayList<>(proposals);
        order.sort(Comparator.comparingDouble((Proposal p) -> -(Math.min(p.score(), 6) + PER_WORD * p.length()))
                .thenComparingInt(Proposal::start)
                .thenComparing(Proposal::kind)
                .thenComparingInt(Proposal::stop)
                .thenComparingInt(p -> -p.record().size()));
        java.util.TreeMap<Integer, Proposal> taken = new java.util.TreeMap<>();
        for (Proposal p : order) {
            Map.Entry<Integer, Proposal> before = taken.lowerEntry(p.stop());
            if (before == null || before.getValue().stop() <= p.start()) {
                taken.put(p.start(), p);
            }
        }
        return new ArrayList<>(taken.values());
    }
}
