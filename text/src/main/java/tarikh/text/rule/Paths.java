package tarikh.text.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds again how one rule got from one token to another, by the ways that fill most slots. */
final class Paths {
    /** The most ways of one rule over one extent that are kept as alternatives. */
    private static final int MOST_ALTERNATIVES = 4;

    private static final int UNREACHED = -1;
    private static final int UNTRIED = -2;

    private final Automaton automaton;
    private final Places places;
    private final Lattice lattice;
    private final int rule;
    private final int start;
    private final int end;
    private final int[] mostSlots;
    private final int lowest;
    private final List<RuleMatch> found = new ArrayList<>(1);
    private final List<Piece> pieces = new ArrayList<>(4);
    private final List<Atom> atoms = new ArrayList<>(4);

    Paths(Automaton automaton, Lattice lattice, int rule, int start, int end) {
        this.automaton = automaton;
        this.places = automaton.places();
        this.lattice = lattice;
        this.rule = rule;
        this.start = start;
        this.end = end;
        this.lowest = automaton.lowestOfRule(rule);
        this.mostSlots = new int[(automaton.lowestOfRule(rule + 1) - lowest) * (end - start)];
        Arrays.fill(mostSlots, UNTRIED);
    }

    List<RuleMatch> all() {
        int[] first = automaton.firstOfRule(rule);
        int most = mostFrom(first, start, true);
        if (most >= 0) {
            walkFrom(first, start, true, most);
        }
        return found;
    }

    /** The most slots that can be filled from this token on, beginning with one of these places; -1 if the end is not reached. */
    private int mostFrom(int[] candidates, int at, boolean atStart) {
        int most = UNREACHED;
        for (int id = lattice.firstAt(at); id >= 0; id = lattice.after(id)) {
            if (lattice.end(id) > end) {
                continue;
            }
            for (int p : candidates) {
                lattice.countStep();
                if (places.admits(p, lattice, id, atStart)) {
                    most = Math.max(most, reach(p, lattice.end(id)));
                }
            }
        }
        return most;
    }

    /** The most slots that can be filled from this place on, whose piece ends before a token. */
    private int reach(int place, int at) {
        int rest = rest(place, at);
        return rest < 0 ? UNREACHED : rest + (places.atom(place).slot().isEmpty() ? 0 : 1);
    }

    private int rest(int place, int at) {
        if (at == end) {
            return automaton.isLast(place) ? 0 : UNREACHED;
        }
        int key = (place - lowest) * (end - start) + at - start;
        if (mostSlots[key] == UNTRIED) {
            mostSlots[key] = mostFrom(automaton.follow(place), at, false);
        }
        return mostSlots[key];
    }

    /** Takes each way that fills this many slots. */
    private void walkFrom(int[] candidates, int at, boolean atStart, int wanted) {
        for (int id = lattice.firstAt(at); id >= 0; id = lattice.after(id)) {
            for (int p : candidates) {
                lattice.countStep();
                if (lattice.end(id) <= end
                        && places.admits(p, lattice, id, atStart)
                        && reach(p, lattice.end(id)) == wanted) {
                    walk(p, id);
                }
            }
        }
    }

    private void walk(int place, int id) {
        if (found.size() == MOST_ALTERNATIVES) {
            return;
        }
        pieces.add(lattice.piece(id));
        atoms.add(places.atom(place));
        int at = lattice.end(id);
        if (at == end) {
            found.add(
                    new RuleMatch(lattice.tokens(), automaton.rules().get(rule).outcome(), pieces, atoms));
        } else {
            walkFrom(automaton.follow(place), at, false, rest(place, at));
        }
        pieces.remove(pieces.size() - 1);
        atoms.remove(atoms.size() - 1);
    }
}
