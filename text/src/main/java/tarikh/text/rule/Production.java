package tarikh.text.rule;

import java.util.Optional;

/** Gives the match of a rule its meaning; the closed list of them is what a stage registers in {@link Productions}. */
@FunctionalInterface
public interface Production {
    /** {@return the value of the match, or empty if the words mean nothing of this kind after all} */
    Optional<? extends Object> produce(RuleMatch match);
}
