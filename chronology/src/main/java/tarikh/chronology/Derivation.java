package tarikh.chronology;

import java.util.List;
import tarikh.text.Span;

/**
 * Why something in a chronicle is as it is: the statements it rests on, in the order of the argument.
 *
 * @param id of the event, time expression or contradiction
 */
public record Derivation(String id, Bilingual claim, List<Step> steps) {
    public Derivation {
        steps = List.copyOf(steps);
    }

    /**
     * One statement of the argument.
     *
     * @param words the clause it rests on; empty when it has no words of its own
     * @param assumption whether the discourse suggests it and the words do not state it
     */
    public record Step(List<Span> words, Bilingual says, boolean assumption) {
        public Step {
            words = List.copyOf(words);
        }
    }
}
