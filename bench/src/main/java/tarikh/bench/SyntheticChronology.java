package tarikh.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tarikh.network.Constraint;
import tarikh.network.Network;

/**
 * Statements about made-up events in documents of thirty: lengths, dates of various grain, orders and distances, all true of one
 * hidden course of things with three days to spare; on request also a circle of six statements that lacks one day.
 *
 * <p>Event {@code e} starts at point {@code 1 + 2e} and ends at the next.
 */
final class SyntheticChronology {
    static final int DOCUMENT = 30;
    private static final int[] DATE_SLACK = {3, 15, 183, 1826};

    private final SplittableRandom random;
    private final int events;
    private final long[] truth;
    private final List<Constraint> statements = new ArrayList<>();

    SyntheticChronology(int events, long seed, boolean contradictory) {
        this.random = new SplittableRandom(seed);
        this.events = events;
        this.truth = new long[1 + 2 * events];
        inventCourse();
        for (int event = 0; event < events; event++) {
            stateLength(event);
            for (int i = 0; i < 2; i++) {
                relate(event, neighbour(event));
            }
            if (random.nextInt(100) < 45) {
                date(event);
            }
            if (random.nextInt(100) < 45) {
                relate(event, neighbour(event));
            }
            if (random.nextInt(100) < 5) {
                relate(event, random.nextInt(events));
            }
        }
        if (contradictory) {
            plantContradiction();
        }
    }

    List<Constraint> statements() {
        return statements;
    }

    int points() {
        return truth.length;
    }

    Network network() {
        Network.Builder builder = new Network.Builder();
        for (int point = 1; point < points(); point++) {
            builder.point();
        }
        statements.forEach(builder::add);
        return builder.build();
    }

    private void inventCourse() {
        long start = 0;
        for (int event = 0; event < events; event++) {
            if (event % DOCUMENT == 0) {
                start = random.nextLong(-60_000, 40_000);
            }
            long begin = start + random.nextInt(3650);
            truth[1 + 2 * event] = begin;
            truth[2 + 2 * event] = begin + random.nextInt(random.nextInt(10) < 7 ? 30 : 1500);
        }
    }

    private int neighbour(int event) {
        int document = event / DOCUMENT * DOCUMENT;
        return document + random.nextInt(Math.min(DOCUMENT, events - document));
    }

    private void stateLength(int event) {
        int start = 1 + 2 * event;
        long length = truth[start + 1] - truth[start];
        if (random.nextInt(10) < 4) {
            statements.add(Constraint.atLeast(start, start + 1, 0, statements.size()));
        } else {
            long slack = 3 + length / 5;
            between(start, start + 1, Math.max(0, length - slack), length + slack);
        }
    }

    private void date(int event) {
        int start = 1 + 2 * event;
        int slack = DATE_SLACK[random.nextInt(DATE_SLACK.length)];
        long middle = truth[start] + (slack == 3 ? 0 : random.nextInt(-slack + 3, slack - 2));
        between(Network.ORIGIN, start, middle - slack, middle + slack);
    }

    private void relate(int event, int other) {
        int start = 1 + 2 * event;
        int otherStart = 1 + 2 * other;
        if (event == other) {
            return;
        }
        long distance = truth[start] - truth[otherStart];
        if (random.nextInt(10) < 6 && Math.abs(distance) >= 3) {
            int from = distance > 0 ? otherStart : start;
            int to = distance > 0 ? start : otherStart;
            statements.add(Constraint.atLeast(from, to, 0, statements.size()));
        } else {
            long slack = 3 + Math.abs(distance) / 6;
            between(otherStart, start, distance - slack, distance + slack);
        }
    }

    private void between(int from, int to, long min, long max) {
        statements.add(Constraint.between(from, to, min, max, statements.size()));
    }

    /** A chain of five exact distances and the whole of it told a day too short. */
    private void plantContradiction() {
        int first = events / 2 / DOCUMENT * DOCUMENT;
        for (int event = first; event < first + 5; event++) {
            int from = 1 + 2 * event;
            statements.add(Constraint.atLeast(from, from + 2, truth[from + 2] - truth[from], statements.size()));
        }
        int from = 1 + 2 * first;
        int to = from + 10;
        statements.add(Constraint.atMost(from, to, truth[to] - truth[from] - 1, statements.size()));
    }
}
