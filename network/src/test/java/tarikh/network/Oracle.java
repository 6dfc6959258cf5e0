package tarikh.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** What a network must answer, worked out in the plainest way: Floyd and Warshall's, and for gaps one bound after another until nothing changes. */
final class Oracle {
    static final long FAR = 1L << 50;

    final boolean holds;
    /** Greatest values; {@link #FAR} or near it where there is none. */
    final long[] latest;
    /** Least values; minus {@link #FAR} or near it where there is none. */
    final long[] earliest;

    Oracle(int points, Collection<Constraint> constraints) {
        long[][] d = floydWarshall(points, constraints);
        latest = new long[points];
        earliest = new long[points];
        boolean fine = true;
        for (int p = 0; p < points; p++) {
            fine &= d[p][p] >= 0;
            latest[p] = d[0][p];
            earliest[p] = -d[p][0];
        }
        List<Constraint> gaps =
                constraints.stream().filter(c -> c.values().isPresent()).toList();
        holds = fine && (gaps.isEmpty() || fixed(d, gaps));
    }

    static boolean holds(int points, Collection<Constraint> constraints) {
        return new Oracle(points, constraints).holds;
    }

    static long[][] floydWarshall(int points, Collection<Constraint> constraints) {
        long[][] d = new long[points][points];
        for (int i = 0; i < points; i++) {
            Arrays.fill(d[i], 1L << 60);
            d[i][i] = 0;
        }
        for (Constraint c : constraints) {
            c.max().ifPresent(max -> d[c.from()][c.to()] = Math.min(d[c.from()][c.to()], max));
            c.min().ifPresent(min -> d[c.to()][c.from()] = Math.min(d[c.to()][c.from()], -min));
        }
        for (int k = 0; k < points; k++) {
            for (int i = 0; i < points; i++) {
                for (int j = 0; d[i][k] < FAR && j < points; j++) {
                    if (d[k][j] < FAR) {
                        d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
                    }
                }
            }
        }
        return d;
    }

    private boolean fixed(long[][] d, List<Constraint> gaps) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Constraint c : gaps) {
                int p = c.to();
                while (latest[p] >= earliest[p] && !c.values().orElseThrow().contains(latest[p])) {
                    latest[p]--;
                    changed = true;
                }
                while (latest[p] >= earliest[p] && !c.values().orElseThrow().contains(earliest[p])) {
                    earliest[p]++;
                    changed = true;
                }
            }
            for (int i = 0; i < d.length; i++) {
                for (int j = 0; j < d.length; j++) {
                    if (d[i][j] < FAR && latest[i] < FAR && latest[i] + d[i][j] < latest[j]) {
                        latest[j] = latest[i] + d[i][j];
                        changed = true;
                    }
                    if (d[j][i] < FAR && earliest[i] > -FAR && earliest[i] - d[j][i] > earliest[j]) {
                        earliest[j] = earliest[i] - d[j][i];
                        changed = true;
                    }
                }
                if (latest[i] < earliest[i]) {
                    return false;
                }
            }
        }
        return true;
    }

    static List<Constraint> without(Collection<Constraint> all, Collection<Constraint> spared) {
        return all.stream().filter(c -> !spared.contains(c)).toList();
    }

    static List<Constraint> with(Collection<Constraint> all, Constraint added) {
        List<Constraint> more = new ArrayList<>(all);
        more.add(added);
        return more;
    }

    /** A constraint between two of the points, one in {@code gapsEvery} with gaps; none have if that is 0. */
    static Constraint random(Random random, int points, int tag, int gapsEvery) {
        int from = random.nextInt(points);
        int to = (from + 1 + random.nextInt(points - 1)) % points;
        long min = random.nextInt(40) - 15;
        Constraint it;
        if (gapsEvery > 0 && random.nextInt(gapsEvery) == 0) {
            long[] ends = new long[2 + 2 * random.nextInt(3)];
            for (int i = 0; i < ends.length; i += 2) {
                ends[i] = random.nextInt(40) - 15;
                ends[i + 1] = ends[i] + random.nextInt(4);
            }
            it = Constraint.among(1 + random.nextInt(points - 1), Ranges.of(ends), tag);
        } else {
            it = switch (random.nextInt(3)) {
                case 0 -> Constraint.atLeast(from, to, min, tag);
                case 1 -> Constraint.atMost(from, to, min, tag);
                default -> Constraint.between(from, to, min, min + random.nextInt(12), tag);
            };
        }
        Constraint trusted = it.withTrust(1 + random.nextInt(4));
        return random.nextInt(12) == 0 ? trusted.asHard() : trusted;
    }
}
