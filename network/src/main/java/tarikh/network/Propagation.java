package tarikh.network;

import java.util.List;

/** What propagation found. A contradiction is an answer, not a failure. */
public sealed interface Propagation {

    /** All constraints can hold together. */
    record Consistent(Bounds bounds) implements Propagation {}

    /**
     * Not all constraints can hold together.
     *
     * @param tangles the conflicts, together where they share constraints
     * @param complete whether these are all the minimal sets and repairs there are, or a limit was reached first
     * @param undisputed the bounds that follow from the constraints that are in no conflict found
     */
    record Inconsistent(List<Tangle> tangles, boolean complete, Bounds undisputed) implements Propagation {
        public Inconsistent {
            tangles = List.copyOf(tangles);
        }

        /** {@return the minimal conflicting sets of all tangles} */
        public List<Conflict> conflicts() {
            return tangles.stream().flatMap(t -> t.conflicts().stream()).toList();
        }
    }
}
