package tarikh.bench;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tarikh.network.Constraint;
import tarikh.network.Propagation;

/**
 * Tarikh beside CP-SAT of OR-tools, one thread each. CP-SAT only decides, and names statements that cannot hold together, which need not be minimal;
 * Tarikh gives all bounds, one minimal set and its repairs as well.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class SolverBenchmark {
    /** As many networks as warm the compiler up, since CP-SAT is compiled from the beginning. */
    private static final int WARM = 10;

    @Param({"1000", "10000", "100000"})
    public int events;

    @Param({"false", "true"})
    public boolean contradictory;

    private SyntheticChronology chronology = new SyntheticChronology(1, NetworkBenchmark.SEED, false);

    @Setup
    public void invent() {
        Loader.loadNativeLibraries();
        chronology = new SyntheticChronology(events, NetworkBenchmark.SEED, contradictory);
        for (int i = 0; i < WARM; i++) {
            tarikh();
        }
    }

    @Benchmark
    public Propagation tarikh() {
        return chronology.network().propagate();
    }

    @Benchmark
    public int cpSat() {
        CpModel model = new CpModel();
        IntVar[] points = new IntVar[chronology.points()];
        points[0] = model.newConstant(0);
        for (int point = 1; point < points.length; point++) {
            points[point] = model.newIntVar(-400_000, 400_000, "");
        }
        Literal[] statements = new Literal[chronology.statements().size()];
        for (int i = 0; i < statements.length; i++) {
            Constraint it = chronology.statements().get(i);
            BoolVar holds = model.newBoolVar("");
            statements[i] = holds;
            LinearExpr difference =
                    LinearExpr.weightedSum(new IntVar[] {points[it.to()], points[it.from()]}, new long[] {1, -1});
            model.addLinearConstraint(
                            difference, it.min().orElse(-800_000), it.max().orElse(800_000))
                    .onlyEnforceIf(holds);
        }
        model.addAssumptions(statements);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        CpSolverStatus status = solver.solve(model);
        if (status == CpSolverStatus.INFEASIBLE != contradictory) {
            throw new IllegalStateException("found " + status);
        }
        return contradictory ? solver.sufficientAssumptionsForInfeasibility().size() : 0;
    }
}
