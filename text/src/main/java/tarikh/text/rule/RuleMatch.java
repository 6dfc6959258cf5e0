package tarikh.text.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarikh.text.Tokens;

/** One way in which a rule's pattern covers tokens, with the pieces in its slots by the names the production gives them. */
public final class RuleMatch {
    private final Tokens tokens;
    private final Outcome outcome;
    private final List<Piece> path;
    private final List<Atom> atoms;
    private final int first;
    private final int end;

    RuleMatch(Tokens tokens, Outcome outcome, List<Piece> path, List<Atom> atoms) {
        this.tokens = tokens;
        this.outcome = outcome;
        this.path = List.copyOf(path);
        this.atoms = List.copyOf(atoms);
        int from = 0;
        while (atoms.get(from).isContext()) {
            from++;
        }
        int to = path.size();
        while (atoms.get(to - 1).isContext()) {
            to--;
        }
        this.first = path.get(from).first();
        this.end = path.get(to - 1).end();
    }

    public Tokens tokens() {
        return tokens;
    }

    public String rule() {
        return outcome.rule();
    }

    /** {@return the first token of the extent} */
    public int first() {
        return first;
    }

    /** {@return the token after the extent} */
    public int end() {
        return end;
    }

    /** {@return the first piece that fills a slot, by the name that the production knows} */
    public Optional<Piece> slot(String key) {
        List<Piece> found = slots(key);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** {@return all pieces that fill a slot, in text order} */
    public List<Piece> slots(String key) {
        String slot = outcome.slotOf(key);
        if (slot.isEmpty()) {
            return List.of();
        }
        List<Piece> found = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            if (atoms.get(i).slot().equals(slot)) {
                found.add(path.get(i));
            }
        }
        return found;
    }

    /** {@return the value in a slot, if it is filled by a value of this class} */
    public <V> Optional<V> value(String key, Class<V> type) {
        return slot(key).map(Piece::value).filter(type::isInstance).map(type::cast);
    }

    /** {@return the constant that the rule passes, or the empty string} */
    public String constant(String key) {
        return outcome.constantOf(key);
    }

    /** {@return the pieces of the extent in order} */
    public List<Piece> pieces() {
        List<Piece> found = new ArrayList<>(path.size());
        for (Piece piece : path) {
            if (piece.first() >= first && piece.end() <= end) {
                found.add(piece);
            }
        }
        return found;
    }

    int filled() {
        int n = 0;
        for (Atom atom : atoms) {
            n += atom.slot().isEmpty() ? 0 : 1;
        }
        return n;
    }
}
