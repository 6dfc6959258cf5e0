package tarikh.text.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The patterns of several rules as one position automaton (Glushkov 1961), run with sets of positions: one step looks at
 * each piece once, however many rules there are.
 */
final class Automaton {
    private final List<Rule> rules;
    private final List<Atom> atoms = new ArrayList<>();
    private final List<Rule> ruleOf = new ArrayList<>();
    private final List<BitSet> follow = new ArrayList<>();
    private final BitSet first = new BitSet();
    private final BitSet last = new BitSet();
    private final Map<String, BitSet> byCategory = new HashMap<>();
    private final Set<String> beginning = new HashSet<>();

    Automaton(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (Rule rule : rules) {
            Part part = build(rule.pattern(), rule);
            first.or(part.first);
            last.or(part.last);
        }
        for (int p = 0; p < atoms.size(); p++) {
            byCategory
                    .computeIfAbsent(atoms.get(p).category(), c -> new BitSet())
                    .set(p);
            if (first.get(p)) {
                beginning.add(atoms.get(p).category());
            }
        }
    }

    /** What is known of a part of a pattern: whether it may be empty, and where it begins and ends. */
    private static final class Part {
        private boolean nullable;
        private final BitSet first = new BitSet();
        private final BitSet last = new BitSet();
    }

    private Part build(Pattern pattern, Rule rule) {
        Part part = new Part();
        if (pattern instanceof Pattern.One one) {
            int p = atoms.size();
            atoms.add(one.atom());
            ruleOf.add(rule);
            follow.add(new BitSet());
            part.first.set(p);
            part.last.set(p);
        } else if (pattern instanceof Pattern.Sequence sequence) {
            part.nullable = true;
            for (Pattern next : sequence.parts()) {
                append(part, build(next, rule));
            }
        } else if (pattern instanceof Pattern.Choice choice) {
            for (Pattern next : choice.choices()) {
                Part one = build(next, rule);
                part.nullable |= one.nullable;
                part.first.or(one.first);
                part.last.or(one.last);
            }
        } else if (pattern instanceof Pattern.Maybe maybe) {
            Part one = build(maybe.part(), rule);
            one.nullable = true;
            return one;
        }
        return part;
    }

    private void append(Part part, Part next) {
        part.last.stream().forEach(p -> follow.get(p).or(next.first));
        if (part.nullable) {
            part.first.or(next.first);
        }
        if (!next.nullable) {
            part.last.clear();
        }
        part.last.or(next.last);
        part.nullable &= next.nullable;
    }

    int positions() {
        return atoms.size();
    }

    List<Rule> rules() {
        return rules;
    }

    Atom atom(int position) {
        return atoms.get(position);
    }

    Rule rule(int position) {
        return ruleOf.get(position);
    }

    boolean isLast(int position) {
        return last.get(position);
    }

    BitSet follow(int position) {
        return follow.get(position);
    }

    /** {@return whether a match can begin with a piece of this category} */
    boolean mayBegin(String category) {
        return beginning.contains(category);
    }

    /** {@return the positions from which on a match can begin, that this piece takes} */
    BitSet begin(Piece piece, boolean isAfterGap) {
        return admitted(piece, first, true, isAfterGap);
    }

    /** {@return the positions that this piece takes after one of the given positions} */
    BitSet step(BitSet from, Piece piece, boolean isAfterGap) {
        BitSet category = byCategory.get(piece.category());
        if (category == null) {
            return new BitSet(0);
        }
        BitSet reached = new BitSet();
        for (int p = from.nextSetBit(0); p >= 0; p = from.nextSetBit(p + 1)) {
            reached.or(follow.get(p));
        }
        return admitted(piece, reached, false, isAfterGap);
    }

    private BitSet admitted(Piece piece, BitSet candidates, boolean atStart, boolean isAfterGap) {
        BitSet category = byCategory.get(piece.category());
        if (category == null || !category.intersects(candidates)) {
            return new BitSet(0);
        }
        BitSet found = (BitSet) category.clone();
        found.and(candidates);
        for (int p = found.nextSetBit(0); p >= 0; p = found.nextSetBit(p + 1)) {
            if (!atoms.get(p).admits(piece, atStart, isAfterGap)) {
                found.clear(p);
            }
        }
        return found;
    }
}
