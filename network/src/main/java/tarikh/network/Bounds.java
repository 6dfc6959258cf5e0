package tarikh.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

/** The tightest bounds of every point relative to the origin, each with one argument for it. */
public final class Bounds {
    private final Propagator propagator;

    Bounds(Propagator propagator) {
        this.propagator = propagator;
    }

    /** {@return how far the point lies after the origin at least, or empty if nothing says} */
    public OptionalLong earliest(int point) {
        int at = label(point) + 1;
        return propagator.labels.isFar(at) ? OptionalLong.empty() : OptionalLong.of(-propagator.labels.label[at]);
    }

    /** {@return how far the point lies after the origin at most, or empty if nothing says} */
    public OptionalLong latest(int point) {
        int at = label(point);
        return propagator.labels.isFar(at) ? OptionalLong.empty() : OptionalLong.of(propagator.labels.label[at]);
    }

    /** {@return why the point lies no earlier: as few links as can be, from the point to the origin; empty if unbounded} */
    public List<Conflict.Link> whyNotEarlier(int point) {
        return propagator.reasons().proof(label(point) + 1).links(propagator.graph);
    }

    /** {@return why the point lies no later: as few links as can be, from the origin to the point; empty if unbounded} */
    public List<Conflict.Link> whyNotLater(int point) {
        List<Conflict.Link> links =
                new ArrayList<>(propagator.reasons().proof(label(point)).links(propagator.graph));
        Collections.reverse(links);
        return links;
    }

    private int label(int point) {
        if (point < 0 || point >= propagator.graph.points()) {
            throw new IndexOutOfBoundsException("no such point: " + point);
        }
        return 2 * point;
    }
}
