package tarikh.reading.entity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The entities named last, the latest first, while a text is walked through. */
final class Recent {
    private static final int KEPT = 12;

    private final Deque<Naming> namings = new ArrayDeque<>();

    /** An entity and the token at which it was named. */
    record Naming(Clusters.Cluster who, int token) {}

    void add(Clusters.Cluster who, int token) {
        namings.removeIf(n -> n.who() == who);
        namings.addFirst(new Naming(who, token));
        if (namings.size() > KEPT) {
            namings.removeLast();
        }
    }

    /** {@return the entity named last of those that fit and were named at most so many tokens before} */
    Clusters.@Nullable Cluster latest(int token, int within, Predicate<Clusters.Cluster> fits) {
        for (Naming naming : namings) {
            if (token - naming.token() > within) {
                return null;
            }
            if (naming.token() < token && fits.test(naming.who())) {
                return naming.who();
            }
        }
        return null;
    }

    /** {@return how many of those that fit were named within so many tokens before} */
    int count(int token, int within, Predicate<Clusters.Cluster> fits) {
        int count = 0;
        for (Naming naming : namings) {
            count += token - naming.token() <= within && fits.test(naming.who()) ? 1 : 0;
        }
        return count;
    }

    /** {@return the second of two that fit, when there are no more than two within so many tokens} */
    Clusters.@Nullable Cluster other(int token, int within, Predicate<Clusters.Cluster> fits) {
        if (count(token, within, fits) != 2) {
            return null;
        }
        Clusters.Cluster first = latest(token, within, fits);
        return latest(token, within, c -> c != first && fits.test(c));
    }
}
