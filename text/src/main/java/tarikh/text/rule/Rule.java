package tarikh.text.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule as its file states it.
 *
 * @param notBefore atoms of which none may end where the extent begins
 * @param notAfter atoms of which none may begin where the extent ends
 */
record Rule(Outcome outcome, Pattern pattern, List<Atom> notBefore, List<Atom> notAfter) {
    Rule {
        notBefore = List.copyOf(notBefore);
        notAfter = List.copyOf(notAfter);
    }

    /** {@return the atoms of the pattern, then those of the conditions} */
    List<Atom> atoms() {
        List<Atom> atoms = new ArrayList<>(Pattern.atoms(pattern));
        atoms.addAll(notBefore);
        atoms.addAll(notAfter);
        return atoms;
    }

    String origin() {
        return outcome.origin();
    }

    String production() {
        return outcome.production();
    }
}
