package tarikh.text.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tarikh.text.Tokens;

/** One pass of an automaton over a lattice. */
final class Scan {
    /** The most ways of one rule over one extent that are kept as alternatives. */
    private static final int MOST_ALTERNATIVES = 4;

    private final Automaton automaton;
    private final Productions productions;
    private final Lattice lattice;
    private final Tokens tokens;

    Scan(Automaton automaton, Productions productions, Lattice lattice) {
        this.automaton = automaton;
        this.productions = productions;
        this.lattice = lattice;
        this.tokens = lattice.tokens();
    }

    /** Finds all matches and adds what they produce: for one category and extent, what fills most slots, then what stands first. */
    void run() {
        Map<String, Candidate> best = new TreeMap<>();
        List<Piece> found = new ArrayList<>();
        for (int t = 0; t < tokens.size(); t++) {
            from(t, best);
            if (!best.isEmpty()) {
                best.values().forEach(c -> found.add(c.piece));
                best.clear();
            }
        }
        found.stream().sorted(Comparator.comparingInt(Piece::first)).forEach(p -> {
            if (lattice.at(p.first()).stream().noneMatch(q -> sameExtent(p, q))) {
                lattice.add(p);
            }
        });
    }

    private static boolean sameExtent(Piece a, Piece b) {
        return a.category().equals(b.category()) && a.first() == b.first() && a.end() == b.end();
    }

    private record Candidate(Piece piece, Rule rule) {
        boolean beats(Candidate other) {
            return piece.slots() != other.piece.slots()
                    ? piece.slots() > other.piece.slots()
                    : rule.order() < other.rule.order();
        }
    }

    private void from(int start, Map<String, Candidate> best) {
        TreeMap<Integer, BitSet> active = null;
        for (Piece piece : lattice.at(start)) {
            if (!automaton.mayBegin(piece.category())) {
                continue;
            }
            BitSet begun = automaton.begin(piece, tokens.isAfterGap(start));
            if (!begun.isEmpty()) {
                active = active == null ? new TreeMap<>() : active;
                active.computeIfAbsent(piece.end(), e -> new BitSet()).or(begun);
            }
        }
        while (active != null && !active.isEmpty()) {
            Map.Entry<Integer, BitSet> next = active.pollFirstEntry();
            int at = next.getKey();
            BitSet states = next.getValue();
            accept(start, at, states, best);
            if (at < tokens.size() && tokens.sentence(at) == tokens.sentence(start)) {
                for (Piece piece : lattice.at(at)) {
                    BitSet reached = automaton.step(states, piece, tokens.isAfterGap(at));
                    if (!reached.isEmpty()) {
                        active.computeIfAbsent(piece.end(), e -> new BitSet()).or(reached);
                    }
                }
            }
        }
    }

    private void accept(int start, int end, BitSet states, Map<String, Candidate> best) {
        Rule done = null;
        for (int p = states.nextSetBit(0); p >= 0; p = states.nextSetBit(p + 1)) {
            Rule rule = automaton.rule(p);
            if (automaton.isLast(p) && rule != done) {
                done = rule;
                produce(rule, start, end)
                        .ifPresent(c -> best.merge(
                                c.piece.category() + ":" + c.piece.first() + ":" + c.piece.end(),
                                c,
                                (a, b) -> b.beats(a) ? b : a));
            }
        }
    }

    private Optional<Candidate> produce(Rule rule, int start, int end) {
        List<RuleMatch> ways = new Paths(rule, start, end).all();
        Productions.Entry production = productions.entries().get(rule.production());
        if (production == null) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        RuleMatch used = null;
        for (RuleMatch way : ways) {
            if (isForbidden(rule, way)) {
                continue;
            }
            Object value = production.production().produce(way).orElse(null);
            if (value != null && !values.contains(value)) {
                values.add(value);
                used = used == null ? way : used;
            }
        }
        if (used == null) {
            return Optional.empty();
        }
        Object value = values.get(0);
        Piece piece = new Piece(
                production.category(),
                used.first(),
                used.end(),
                used.firstPiece().proclitics(),
                "",
                value,
                value instanceof Tagged tagged ? tagged.tags() : List.of(),
                rule.name(),
                used.filled(),
                values.subList(1, values.size()),
                used.pieces());
        return Optional.of(new Candidate(piece, rule));
    }

    private boolean isForbidden(Rule rule, RuleMatch way) {
        for (Atom atom : rule.notBefore()) {
            for (Piece piece : lattice.endingAt(way.first())) {
                if (atom.admits(piece, true, tokens.isAfterGap(piece.first()))
                        && tokens.sentence(piece.first()) == tokens.sentence(way.first())) {
                    return true;
                }
            }
        }
        if (way.end() == tokens.size() || tokens.sentence(way.end()) != tokens.sentence(way.first())) {
            return false;
        }
        for (Atom atom : rule.notAfter()) {
            for (Piece piece : lattice.at(way.end())) {
                if (atom.admits(piece, true, tokens.isAfterGap(piece.first()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Finds again how one rule got from one token to another, by the ways that fill most slots. */
    private final class Paths {
        private final Rule rule;
        private final int start;
        private final int end;
        private final Map<Long, Integer> mostSlots = new HashMap<>();
        private final List<RuleMatch> found = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Atom> atoms = new ArrayList<>();

        Paths(Rule rule, int start, int end) {
            this.rule = rule;
            this.start = start;
            this.end = end;
        }

        List<RuleMatch> all() {
            int most = -1;
            for (Piece piece : lattice.at(start)) {
                BitSet begun = automaton.begin(piece, tokens.isAfterGap(start));
                for (int p = begun.nextSetBit(0); p >= 0; p = begun.nextSetBit(p + 1)) {
                    most = Math.max(most, reach(p, piece));
                }
            }
            for (Piece piece : lattice.at(start)) {
                BitSet begun = automaton.begin(piece, tokens.isAfterGap(start));
                for (int p = begun.nextSetBit(0); p >= 0; p = begun.nextSetBit(p + 1)) {
                    if (most >= 0 && reach(p, piece) == most) {
                        walk(p, piece);
                    }
                }
            }
            return found;
        }

        /** The most slots that can be filled from taking this piece at this position on, -1 if the end is not reached. */
        private int reach(int position, Piece piece) {
            if (automaton.rule(position) != rule || piece.end() > end) {
                return -1;
            }
            int own = automaton.atom(position).slot().isEmpty() ? 0 : 1;
            int rest = rest(position, piece.end());
            return rest < 0 ? -1 : own + rest;
        }

        private int rest(int position, int at) {
            if (at == end) {
                return automaton.isLast(position) ? 0 : -1;
            }
            long key = (long) position << 32 | at;
            Integer known = mostSlots.get(key);
            if (known != null) {
                return known;
            }
            int most = -1;
            BitSet from = new BitSet();
            from.set(position);
            for (Piece piece : lattice.at(at)) {
                BitSet reached = automaton.step(from, piece, tokens.isAfterGap(at));
                for (int p = reached.nextSetBit(0); p >= 0; p = reached.nextSetBit(p + 1)) {
                    most = Math.max(most, reach(p, piece));
                }
            }
            mostSlots.put(key, most);
            return most;
        }

        private void walk(int position, Piece piece) {
            if (found.size() == MOST_ALTERNATIVES) {
                return;
            }
            pieces.add(piece);
            atoms.add(automaton.atom(position));
            int wanted = rest(position, piece.end());
            if (piece.end() == end) {
                found.add(new RuleMatch(tokens, rule, pieces, atoms));
            } else {
                BitSet from = new BitSet();
                from.set(position);
                for (Piece next : lattice.at(piece.end())) {
                    BitSet reached = automaton.step(from, next, tokens.isAfterGap(piece.end()));
                    for (int p = reached.nextSetBit(0); p >= 0; p = reached.nextSetBit(p + 1)) {
                        if (reach(p, next) == wanted) {
                            walk(p, next);
                        }
                    }
                }
            }
            pieces.remove(pieces.size() - 1);
            atoms.remove(atoms.size() - 1);
        }
    }
}
