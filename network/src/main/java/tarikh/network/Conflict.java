package tarikh.network;

import java.util.List;

/**
 * Constraints that cannot hold together and of which none can be spared: they form one closed walk of the distance graph, and
 * a cycle that meets no point twice where no gaps are skipped.
 *
 * @param links the constraints in the order of the walk; each begins at the point where the one before it ends
 * @param lack by how much the walk falls short of closing, above 0; where no gap is skipped, widening any one of its
 *     constraints by this much lets the set hold
 */
public record Conflict(List<Link> links, long lack) {
    public Conflict {
        links = List.copyOf(links);
        if (lack <= 0) {
            throw new IllegalArgumentException("not a conflict: lacks " + lack);
        }
    }

    /** {@return the constraints, in the order of the walk} */
    public List<Constraint> constraints() {
        return links.stream().map(Link::constraint).distinct().toList();
    }

    /**
     * A constraint as it is used in an argument.
     *
     * @param byMax whether its upper bound is used, going from its first point to its second; else its lower bound, the
     *     other way
     * @param skipped how many values are passed over where the point of the constraint would fall into one of its gaps: the
     *     latest value moves down ({@code byMax}) or the earliest up; 0 where a bound is used
     */
    public record Link(Constraint constraint, boolean byMax, long skipped) {
        public Link(Constraint constraint, boolean byMax) {
            this(constraint, byMax, 0);
        }

        /** {@return the point that the step starts from} */
        public int start() {
            return byMax && skipped == 0 ? constraint.from() : constraint.to();
        }

        /** {@return the point that the step leads to} */
        public int end() {
            return byMax || skipped > 0 ? constraint.to() : constraint.from();
        }

        /** {@return how far the end can lie after the start at most} */
        public long length() {
            if (skipped > 0) {
                return -skipped;
            }
            return byMax
                    ? constraint.max().orElseThrow()
                    : Math.negateExact(constraint.min().orElseThrow());
        }
    }
}
