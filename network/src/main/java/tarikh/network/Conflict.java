package tarikh.network;

import java.util.List;

/**
 * Constraints that cannot hold together and of which none can be spared: they form one cycle of the distance graph.
 *
 * @param links the constraints in the order of the cycle; each begins at the point where the one before it ends
 * @param lack by how much the cycle falls short of closing, above 0; widening any one of its constraints by this much
 *     lets the set hold
 */
public record Conflict(List<Link> links, long lack) {
    public Conflict {
        links = List.copyOf(links);
        if (lack <= 0) {
            throw new IllegalArgumentException("not a conflict: lacks " + lack);
        }
    }

    /** {@return the constraints, in the order of the cycle} */
    public List<Constraint> constraints() {
        return links.stream().map(Link::constraint).toList();
    }

    /**
     * A constraint as it is used in an argument.
     *
     * @param byMax whether its upper bound is used, going from its first point to its second; else its lower bound, the
     *     other way
     */
    public record Link(Constraint constraint, boolean byMax) {
        /** {@return the point that the step starts from} */
        public int start() {
            return byMax ? constraint.from() : constraint.to();
        }

        /** {@return the point that the step leads to} */
        public int end() {
            return byMax ? constraint.to() : constraint.from();
        }

        /** {@return how far the end can lie after the start at most} */
        public long length() {
            return byMax
                    ? constraint.max().orElseThrow()
                    : Math.negateExact(constraint.min().orElseThrow());
        }
    }
}
