package tarikh.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A temporal network that statements are added to and taken back from, one or a document at a time, with exact bounds at any moment.
 *
 * <p>What cannot hold is kept apart with its minimal conflict: the less trusted, among equals the later. It comes back by itself
 * when a statement of its conflict is taken back. Not safe for several threads.
 */
public final class LiveNetwork {
    /** Room for a few widened statements that are tried out later, lest large arrays be copied for them. */
    private static final int SPARE = 16;

    private final Propagator propagator = new Propagator();
    private final Quarantine quarantine = new Quarantine(propagator);
    private final BitSet present = new BitSet();
    private final Bounds bounds = new Bounds(propagator);

    /** {@return a new point} */
    public int point() {
        return propagator.addPoint();
    }

    /** Adds so many points, numbered from {@link #points} on. */
    public void addPoints(int count) {
        propagator.addPoints(count);
    }

    /** {@return the number of points, the origin included} */
    public int points() {
        return propagator.graph.points();
    }

    /** {@return the number of the statement, which one taken back may have had before} */
    public int add(Constraint statement) {
        int c = number(statement);
        quarantine.add(c);
        return c;
    }

    /** {@return the numbers of the statements, in the same order} */
    public int[] addAll(List<Constraint> statements) {
        statements.forEach(this::check);
        return addChecked(statements);
    }

    /** Each statement is looked at only once here: there may be millions. */
    int[] addChecked(List<Constraint> statements) {
        propagator.graph.reserve(0, statements.size() + SPARE);
        int[] numbers = new int[statements.size()];
        boolean ordered = true;
        for (int i = 0; i < numbers.length; i++) {
            Constraint statement = statements.get(i);
            numbers[i] = propagator.graph.add(statement);
            present.set(numbers[i]);
            ordered &= i == 0 || Quarantine.compareTrust(statements.get(i - 1), statement) >= 0;
        }
        quarantine.addAll(ordered ? numbers : strongestFirst(numbers));
        return numbers;
    }

    private int[] strongestFirst(int[] numbers) {
        Graph graph = propagator.graph;
        Comparator<Integer> byTrust = (a, b) -> Quarantine.compareTrust(graph.constraint(b), graph.constraint(a));
        return Arrays.stream(numbers).boxed().sorted(byTrust).mapToInt(c -> c).toArray();
    }

    /** Gives a statement a number without putting it in. */
    int number(Constraint statement) {
        check(statement);
        int c = propagator.graph.add(statement);
        present.set(c);
        return c;
    }

    private void check(Constraint statement) {
        if (statement.from() >= points() || statement.to() >= points()) {
            throw new IndexOutOfBoundsException("no such point: " + statement);
        }
    }

    /** Takes a statement back. */
    public void retract(int statement) {
        retractAll(statement);
    }

    /** Takes statements back together. */
    public void retractAll(int... statements) {
        int[] each = Arrays.stream(statements).distinct().toArray();
        for (int c : each) {
            statement(c);
        }
        quarantine.removeAll(each);
        for (int c : each) {
            present.clear(c);
            propagator.graph.forget(c);
        }
    }

    /** {@return the statement of a number} */
    public Constraint statement(int number) {
        if (number < 0 || !present.get(number)) {
            throw new IndexOutOfBoundsException("no such statement: " + number);
        }
        return propagator.graph.constraint(number);
    }

    boolean has(int number) {
        return present.get(number);
    }

    /** {@return the numbers of all statements, those kept apart included} */
    public int[] statements() {
        return present.stream().toArray();
    }

    /** {@return the numbers of the statements that are kept apart} */
    public int[] apart() {
        return quarantine.apart().keySet().stream().mapToInt(c -> c).toArray();
    }

    /** {@return the minimal conflict that keeps a statement apart, or empty if it is in} */
    public Optional<Conflict> conflict(int statement) {
        statement(statement);
        return Optional.ofNullable(quarantine.apart().get(statement)).map(w -> w.conflict(propagator.graph));
    }

    /** {@return the bounds by the statements that are in, as they are whenever they are asked for} */
    public Bounds bounds() {
        return bounds;
    }

    /**
     * Further conflicts of what is kept apart, and the ways to repair them.
     *
     * @param most how many minimal conflicting sets, and how many repairs, to look for in each tangle
     */
    public List<Tangle> tangles(int most) {
        return new Tangles(propagator, quarantine, most).find();
    }

    Propagator propagator() {
        return propagator;
    }

    Quarantine quarantine() {
        return quarantine;
    }
}
