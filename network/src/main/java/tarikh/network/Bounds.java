package tarikh.network;

import java.util.List;
import java.util.OptionalLong;

/** The tightest bounds of every point relative to the origin, each with one argument for it. */
public final class Bounds {
    private final Graph graph;
    private final Distances after;
    private final Distances before;

    Bounds(Graph graph, Distances after, Distances before) {
        this.graph = graph;
        this.after = after;
        this.before = before;
    }

    /** {@return how far the point lies after the origin at least, or empty if nothing says} */
    public OptionalLong earliest(int point) {
        return before.reached(point) ? OptionalLong.of(-before.to(point)) : OptionalLong.empty();
    }

    /** {@return how far the point lies after the origin at most, or empty if nothing says} */
    public OptionalLong latest(int point) {
        return after.reached(point) ? OptionalLong.of(after.to(point)) : OptionalLong.empty();
    }

    /** {@return why the point lies no earlier: the links from the point to the origin; empty if unbounded} */
    public List<Conflict.Link> whyNotEarlier(int point) {
        return before.reached(point) ? graph.links(before.path(point)) : List.of();
    }

    /** {@return why the point lies no later: the links from the origin to the point; empty if unbounded} */
    public List<Conflict.Link> whyNotLater(int point) {
        return after.reached(point) ? graph.links(after.path(point)) : List.of();
    }
}
