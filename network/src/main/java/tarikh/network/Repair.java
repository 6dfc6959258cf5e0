package tarikh.network;

import java.util.List;

/**
 * Soft constraints to give up so that the others can hold; none of them could be kept.
 *
 * @param widened in the same order the constraints that could hold instead, each with one bound moved outwards by no more than it needs after
 *     those before it; a constraint with gaps loses them. Empty if the room that they need is beyond reach
 * @param cost the sum of the trust of what is given up
 */
public record Repair(List<Constraint> dropped, List<Constraint> widened, double cost) {
    public Repair {
        dropped = List.copyOf(dropped);
        widened = List.copyOf(widened);
    }
}
