package tarikh.text.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the matches that begin in one token produce: for each category, extent and proclitics the best. */
final class Conclusions {
    private static final Comparator<Conclusion> ORDER = Comparator.comparing((Conclusion c) -> c.piece.category())
            .thenComparingInt(c -> c.piece.first())
            .thenComparingInt(c -> c.piece.end())
            .thenComparingInt(c -> c.piece.proclitics());

    /** A piece that a rule made. */
    record Conclusion(Piece piece, CompiledRule rule) {
        boolean beats(Conclusion other) {
            return piece.slots() != other.piece.slots()
                    ? piece.slots() > other.piece.slots()
                    : rule.outcome().order() < other.rule.outcome().order();
        }

        boolean isOfSameExtent(Conclusion other) {
            return piece.first() == other.piece.first()
                    && piece.end() == other.piece.end()
                    && piece.proclitics() == other.piece.proclitics()
                    && rule.category() == other.rule.category();
        }
    }

    private final Automaton automaton;
    private final Lattice lattice;
    private final List<Conclusion> best = new ArrayList<>();

    Conclusions(Automaton automaton, Lattice lattice) {
        this.automaton = automaton;
        this.lattice = lattice;
    }

    /** Gives the match of a rule from one token to another its meaning, if it has one, and keeps it if it is the best. */
    void draw(int index, int start, int end) {
        CompiledRule rule = automaton.rules().get(index);
        List<Reading> readings = new ArrayList<>(1);
        for (RuleMatch way : new Paths(automaton, lattice, index, start, end).all()) {
            if (!rule.forbids(way, lattice)) {
                rule.production().production().produce(way).ifPresent(value -> add(value, way, readings));
            }
        }
        for (Reading reading : readings) {
            keep(new Conclusion(piece(rule, reading.way(), reading.values()), rule));
        }
    }

    /** What the ways with the same proclitics mean, by the first of them; a word can be read with and without one. */
    private record Reading(RuleMatch way, List<Object> values) {}

    private static void add(Object value, RuleMatch way, List<Reading> readings) {
        for (Reading reading : readings) {
            if (proclitics(reading.way()) == proclitics(way)) {
                if (!reading.values().contains(value)) {
                    reading.values().add(value);
                }
                return;
            }
        }
        readings.add(new Reading(way, new ArrayList<>(List.of(value))));
    }

    private static int proclitics(RuleMatch way) {
        return way.pieces().get(0).proclitics();
    }

    private static Piece piece(CompiledRule rule, RuleMatch used, List<Object> values) {
        Object value = values.get(0);
        List<Piece> parts = used.pieces();
        return new Piece(
                rule.production().category(),
                used.first(),
                used.end(),
                parts.get(0).proclitics(),
                "",
                value,
                value instanceof Tagged tagged ? tagged.tags() : List.of(),
                rule.outcome().rule(),
                used.filled(),
                values.subList(1, values.size()),
                parts);
    }

    private void keep(Conclusion conclusion) {
        for (int i = 0; i < best.size(); i++) {
            if (best.get(i).isOfSameExtent(conclusion)) {
                if (conclusion.beats(best.get(i))) {
                    best.set(i, conclusion);
                }
                return;
            }
        }
        best.add(conclusion);
    }

    /** Hands over what is kept, by category and then by extent, and begins anew. */
    void moveTo(List<Conclusion> found) {
        if (best.size() > 1) {
            best.sort(ORDER);
        }
        found.addAll(best);
        best.clear();
    }
}
