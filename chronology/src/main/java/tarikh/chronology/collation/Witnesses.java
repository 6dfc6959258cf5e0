package tarikh.chronology.collation;

import java.util.ArrayList;
import java.util.List;
import tarikh.text.Span;

/** Which tellings of an event are witnesses of their own: those in passages copied from one another count once. */
final class Witnesses {
    private final List<Collation.Copied> copied;
    private final List<Double> trust;

    Witnesses(List<Collation.Copied> copied, List<Double> trust) {
        this.copied = copied;
        this.trust = trust;
    }

    /** {@return the tellings in sets of those that depend on one another, in the order of their first} */
    List<List<Collation.Telling>> independent(List<Collation.Telling> tellings) {
        List<List<Collation.Telling>> sets = new ArrayList<>();
        for (Collation.Telling telling : tellings) {
            List<Collation.Telling> home = sets.stream()
                    .filter(s -> s.stream().anyMatch(t -> isCopied(t, telling)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Collation.Telling> own = new ArrayList<>();
                        sets.add(own);
                        return own;
                    });
            home.add(telling);
        }
        return sets;
    }

    /** {@return what tellings weigh together: the most trusted of each set that depend on one another} */
    double weight(List<Collation.Telling> tellings) {
        double weight = 0;
        for (List<Collation.Telling> set : independent(tellings)) {
            weight +=
                    set.stream().mapToDouble(t -> trust.get(t.account())).max().orElse(0);
        }
        return weight;
    }

    private boolean isCopied(Collation.Telling one, Collation.Telling other) {
        Span here = one.event().event().trigger();
        Span there = other.event().event().trigger();
        for (Collation.Copied passage : copied) {
            boolean straight = passage.first() == one.account()
                    && passage.second() == other.account()
                    && passage.firstWords().encloses(here)
                    && passage.secondWords().encloses(there);
            boolean back = passage.first() == other.account()
                    && passage.second() == one.account()
                    && passage.firstWords().encloses(there)
                    && passage.secondWords().encloses(here);
            if (straight || back) {
                return true;
            }
        }
        return false;
    }
}
