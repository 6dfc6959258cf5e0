package tarikh.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solution;
import org.chocosolver.solver.variables.IntVar;
import org.junit.jupiter.api.Test;

/** Against choco, a solver that searches and knows nothing of distance graphs. */
final class ChocoTest {
    private static final int REACH = 60;

    @Test
    void a_solver_that_searches_finds_the_same_networks_to_hold_and_the_same_bounds() {
        Random random = new Random(20260110);
        int holding = 0;
        for (int trial = 0; trial < 400; trial++) {
            Network net = random(random);
            boolean holds = net.propagate() instanceof Propagation.Consistent;
            assertThat(holds)
                    .as("trial %d", trial)
                    .isEqualTo(new Posed(net).model.getSolver().solve());
            if (holds) {
                holding++;
                Bounds bounds = ((Propagation.Consistent) net.propagate()).bounds();
                for (int p = 1; p < net.points(); p++) {
                    assertThat(bounds.latest(p)).as("trial %d", trial).hasValue(new Posed(net).extreme(p, true));
                    assertThat(bounds.earliest(p)).as("trial %d", trial).hasValue(new Posed(net).extreme(p, false));
                }
            }
        }
        assertThat(holding).isBetween(80, 320);
    }

    private static Network random(Random random) {
        Network.Builder net = new Network.Builder();
        int points = 4 + random.nextInt(3);
        for (int p = 1; p < points; p++) {
            net.add(Constraint.between(Network.ORIGIN, net.point(), -REACH, REACH, 0));
        }
        for (int c = 0; c < 4; c++) {
            net.add(Oracle.random(random, points, c, 3));
        }
        return net.build();
    }

    /** A network as choco is asked about it. */
    private static final class Posed {
        final Model model = new Model();
        private final IntVar[] points;

        Posed(Network net) {
            points = new IntVar[net.points()];
            points[0] = model.intVar(0);
            for (int p = 1; p < points.length; p++) {
                points[p] = model.intVar("p" + p, -REACH, REACH);
            }
            for (Constraint c : net.constraints()) {
                IntVar from = points[c.from()];
                IntVar to = points[c.to()];
                c.min()
                        .ifPresent(min ->
                                model.arithm(to, "-", from, ">=", (int) min).post());
                c.max()
                        .ifPresent(max ->
                                model.arithm(to, "-", from, "<=", (int) max).post());
                c.values().ifPresent(values -> model.member(to, members(values)).post());
            }
        }

        private static int[] members(Ranges values) {
            return IntStream.rangeClosed(-REACH, REACH).filter(values::contains).toArray();
        }

        int extreme(int point, boolean greatest) {
            Solution best = model.getSolver().findOptimalSolution(points[point], greatest);
            assertThat(best).as(Arrays.toString(points)).isNotNull();
            return best.getIntVal(points[point]);
        }
    }
}
