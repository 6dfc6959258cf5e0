package tarikh.network;

import java.util.List;

/**
 * Soft constraints to give up so that the others can hold; none of them could be kept.
 *
 * @param cost the sum of their trust
 */
public record Repair(List<Constraint> dropped, double cost) {
    public Repair {
        dropped = List.copyOf(dropped);
    }
}
