package tarikh.text.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tarikh.text.Tokens;

/** One pass of an automaton over a lattice. */
final class Scan {
    private static final Comparator<Conclusions.Conclusion> TEXT_ORDER =
            Comparator.comparingInt(c -> c.piece().first());

    private final Automaton automaton;
    private final Places places;
    private final Conclusions conclusions;
    private final Lattice lattice;
    private final Tokens tokens;

    /** The places reached, by the distance in tokens from where the match begins; the sets are used again and again. */
    private @Nullable BitSet[] reached = new BitSet[16];
    /** The greatest distance reached. */
    private int farthest;

    Scan(Automaton automaton, Lattice lattice) {
        this.automaton = automaton;
        this.places = automaton.places();
        this.conclusions = new Conclusions(automaton, lattice);
        this.lattice = lattice;
        this.tokens = lattice.tokens();
    }

    /** Finds all matches and adds what they produce: for one category, extent and proclitics, what fills most slots, then what stands first. */
    void run() {
        List<Conclusions.Conclusion> found = new ArrayList<>();
        int t = lattice.next(0, automaton.beginning());
        while (t < tokens.size()) {
            from(t);
            conclusions.moveTo(found);
            t = lattice.next(t + 1, automaton.beginning());
        }
        found.sort(TEXT_ORDER);
        found.forEach(this::addNew);
    }

    private void addNew(Conclusions.Conclusion conclusion) {
        Piece piece = conclusion.piece();
        int category = conclusion.rule().category();
        for (int id = lattice.firstAt(piece.first()); id >= 0; id = lattice.after(id)) {
            lattice.countStep();
            if (lattice.category(id) == category
                    && lattice.end(id) == piece.end()
                    && lattice.proclitics(id) == piece.proclitics()) {
                return;
            }
        }
        lattice.add(piece, category);
    }

    private void from(int start) {
        int limit = tokens.sentenceEnd(start);
        farthest = 0;
        for (int id = lattice.firstAt(start); id >= 0; id = lattice.after(id)) {
            if (lattice.category(id) >= 0) {
                for (int p : automaton.firstOfCategory(lattice.category(id))) {
                    enter(p, id, start, limit, true);
                }
            }
        }
        for (int distance = 1; distance <= farthest; distance++) {
            BitSet states = reached[distance];
            if (states == null || states.isEmpty()) {
                continue;
            }
            int at = start + distance;
            accept(start, at, states);
            if (at < limit) {
                step(states, start, at, limit);
            }
            states.clear();
        }
    }

    private void step(BitSet states, int start, int at, int limit) {
        for (int p = states.nextSetBit(0); p >= 0; p = states.nextSetBit(p + 1)) {
            if (lattice.mayBegin(at, automaton.followCategories(p))) {
                for (int next : automaton.follow(p)) {
                    for (int id = lattice.firstAt(at); id >= 0; id = lattice.after(id)) {
                        enter(next, id, start, limit, false);
                    }
                }
            }
        }
    }

    /** Reaches a place by a piece, unless the match could neither end nor go on there. */
    private void enter(int place, int id, int start, int limit, boolean atStart) {
        lattice.countStep();
        if (lattice.category(id) != places.category(place)) {
            return;
        }
        int end = lattice.end(id);
        boolean leads =
                automaton.isLast(place) || end < limit && lattice.mayBegin(end, automaton.followCategories(place));
        if (leads && places.admits(place, lattice, id, atStart)) {
            int distance = end - start;
            farthest = Math.max(farthest, distance);
            reachedAt(distance).set(place);
        }
    }

    private BitSet reachedAt(int distance) {
        if (distance >= reached.length) {
            reached = Arrays.copyOf(reached, distance * 2);
        }
        BitSet known = reached[distance];
        if (known == null) {
            known = new BitSet(places.size());
            reached[distance] = known;
        }
        return known;
    }

    private void accept(int start, int end, BitSet states) {
        int done = -1;
        for (int p = states.nextSetBit(0); p >= 0; p = states.nextSetBit(p + 1)) {
            int rule = automaton.rule(p);
            if (rule != done && automaton.isLast(p)) {
                done = rule;
                conclusions.draw(rule, start, end);
            }
        }
    }
}
