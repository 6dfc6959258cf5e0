package tarikh.chronology;

import java.util.List;
import java.util.Optional;
import tarikh.chronology.contradiction.Contradiction;

/** Says why something in a chronicle is as it is. */
public final class Explainer {

    /** {@return the argument for the event, time expression or contradiction with this id, or empty if there is none} */
    public Optional<Derivation> explain(Chronicle chronicle, String id) {
        for (Contradiction contradiction : chronicle.contradictions()) {
            if (contradiction.id().equals(id)) {
                List<Derivation.Step> steps = contradiction.statements().stream()
                        .map(s -> new Derivation.Step(s.words(), s.says(), s.assumption()))
                        .toList();
                return Optional.of(new Derivation(id, contradiction.explanation(), steps));
            }
        }
        return Optional.empty();
    }
}
