package tarikh.network;

import java.util.List;

/**
 * Minimal conflicting sets that share constraints, and the ways out of them while what other tangles keep apart stays apart.
 *
 * @param conflicts minimal conflicting sets: without any one of its constraints the rest of a set can hold. What is hard counts as given:
 *     sets that differ only in hard constraints, or of which a part conflicts with hard constraints already, need not all be listed
 * @param repairs what to give up or widen so that all of the tangle can hold, cheapest first; none contains another
 * @param complete whether these are all the minimal sets and repairs there are, or a limit was reached first
 */
public record Tangle(List<Conflict> conflicts, List<Repair> repairs, boolean complete) {
    public Tangle {
        conflicts = List.copyOf(conflicts);
        repairs = List.copyOf(repairs);
    }
}
