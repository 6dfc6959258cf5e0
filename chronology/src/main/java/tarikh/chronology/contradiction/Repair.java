package tarikh.chronology.contradiction;

import java.util.List;
import tarikh.chronology.Bilingual;

/**
 * One way to make the statements possible together; never applied by itself.
 *
 * @param drop indices of the statements given up
 * @param widen indices of the statements read more loosely
 * @param cost the trust given up; the cheapest repair comes first
 * @param result what the chronology would become
 */
public record Repair(List<Integer> drop, List<Integer> widen, double cost, Bilingual result) {
    public Repair {
        drop = List.copyOf(drop);
        widen = List.copyOf(widen);
    }
}
