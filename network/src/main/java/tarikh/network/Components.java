package tarikh.network;

/** Which points hang together by constraints, the origin aside (union and find, Tarjan 1975). */
final class Components {
    private final int[] parent;

    Components(int points) {
        parent = new int[points];
        for (int i = 0; i < points; i++) {
            parent[i] = i;
        }
    }

    /** By all constraints that are linked. */
    Components(Graph graph) {
        this(graph.points());
        for (int point = 1; point < graph.points(); point++) {
            for (int edge = graph.first[point]; edge != Graph.NONE; edge = graph.next(edge)) {
                join(point, graph.head(edge));
            }
        }
    }

    void join(Constraint constraint) {
        join(constraint.from(), constraint.to());
    }

    private void join(int a, int b) {
        if (a != Network.ORIGIN && b != Network.ORIGIN) {
            parent[root(a)] = root(b);
        }
    }

    /** {@return a point that stands for all that hang together with this one} */
    int root(int point) {
        int at = point;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    int of(Constraint constraint) {
        return root(constraint.from() == Network.ORIGIN ? constraint.to() : constraint.from());
    }
}
