package tarikh.reading.entity;

import org.jspecify.annotations.Nullable;

/** Whom the last names and pronouns meant: who is meant several times in a row is whom the telling is about. */
final class ThreadOfTelling {
    private static final int IN_A_ROW = 3;
    private static final int NEAR = 12;

    private Clusters.@Nullable Cluster last;
    private int times;
    private int token;

    /** Notes whom a name or pronoun means; things and places do not break the thread. */
    void add(Clusters.Cluster who, int at) {
        if (who.kind != EntityKind.PERSON) {
            return;
        }
        times = who == last ? times + 1 : 1;
        last = who;
        token = at;
    }

    /** {@return who was meant several times in a row up to shortly before a token, or null} */
    Clusters.@Nullable Cluster who(int at) {
        return times >= IN_A_ROW && at - token <= NEAR ? last : null;
    }
}
