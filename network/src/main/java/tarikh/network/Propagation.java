package tarikh.network;

import java.util.List;

/** What propagation found. A contradiction is an answer, not a failure. */
public sealed interface Propagation {

    /** All constraints can hold together. */
    record Consistent(Bounds bounds) implements Propagation {}

    /**
     * Not all constraints can hold together.
     *
     * @param conflicts minimal conflicting sets: without any one of its constraints the rest of a set can hold
     * @param repairs what to give up so that the rest can hold, cheapest first; none contains another
     * @param complete whether these are all the minimal sets and repairs there are, or the limit was reached first
     * @param undisputed the bounds that follow from the constraints that are in no conflict found
     */
    record Inconsistent(List<Conflict> conflicts, List<Repair> repairs, boolean complete, Bounds undisputed)
            implements Propagation {
        public Inconsistent {
            conflicts = List.copyOf(conflicts);
            repairs = List.copyOf(repairs);
        }
    }
}
