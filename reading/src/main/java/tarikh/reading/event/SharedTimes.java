package tarikh.reading.event;

import org.jspecify.annotations.Nullable;
import tarikh.reading.event.Item.Kind;

/**
 * Gives an event the time of another clause that happened with it: of the deed it is the object of, as in "took part in
 * 1936 in the siege", and of the clause of "when" or "while" it belongs to. Cost is linear in the text.
 */
final class SharedTimes {
    private static final int REACH = 30;

    private final Scene scene;
    private final @Nullable Draft[] at;

    /** @param at the first draft told by each piece, or null; the drafts have the times of their own clauses */
    SharedTimes(Scene scene, @Nullable Draft[] at) {
        this.scene = scene;
        this.at = at;
    }

    void share() {
        for (int k = 0; k < scene.size(); k++) {
            Draft draft = at[k];
            if (draft != null && draft.type == EventType.OTHER) {
                withObject(k, draft);
            }
            Item item = scene.item(k);
            if (item.is(Kind.SUBORDINATOR) && item.code().equals("when")) {
                withMainClause(k);
            }
        }
    }

    private void withObject(int verb, Draft deed) {
        int end = scene.clauses().rightEnd(verb);
        for (int j = verb + 1; j < end; j++) {
            Draft object = at[j];
            if (object != null && scene.item(j).is(Kind.NOUN) && Governor.of(scene, j, false) == verb) {
                copy(deed, object);
            }
        }
    }

    private void withMainClause(int when) {
        int sub = verbFrom(when + 1, when + 5);
        if (sub < 0) {
            return;
        }
        int before = scene.item(when).joined() ? -1 : verbBefore(when);
        Draft main = before >= 0 ? at[before] : mainAfter(sub);
        if (main == null) {
            return;
        }
        Draft told = at[sub] == null ? carriedBy(sub) : at[sub];
        if (told != null) {
            copy(told, main);
            copy(main, told);
        }
        if (before < 0) {
            leadingTime(when, main);
        }
    }

    /** A date before "while" is the main clause's. */
    private void leadingTime(int when, Draft main) {
        int k = when - 1;
        while (k >= 0 && scene.sameSentence(k, when) && scene.item(k).is(Kind.COMMA)) {
            k--;
        }
        boolean dated = k >= 0 && scene.sameSentence(k, when) && scene.item(k).is(Kind.TIME);
        if (dated && ClauseOpening.isLeading(scene, k) && main.times.isEmpty()) {
            var time = scene.times().get(scene.item(k).time());
            TimeLink link = new TimeLink(time.id(), TimeRelations.of(scene, k, time));
            if (link.relation() == TimeLink.Relation.AT) {
                main.times.add(link);
            }
        }
    }

    private static void copy(Draft from, Draft to) {
        if (to.times.isEmpty()) {
            from.times.stream()
                    .filter(l -> l.relation() == TimeLink.Relation.AT)
                    .forEach(to.times::add);
        }
    }

    /** {@return the first verb that is no auxiliary in a stretch of a sentence, or -1} */
    private int verbFrom(int from, int to) {
        for (int j = from; j < scene.size() && j < to && scene.sameSentence(from - 1, j); j++) {
            Item item = scene.item(j);
            if (item.is(Kind.VERB) && (at[j] != null || !item.reads("copula"))) {
                return j;
            }
        }
        return -1;
    }

    /** {@return the nearest verb before a trailing "when" in its sentence, or -1} */
    private int verbBefore(int when) {
        for (int j = when - 1; j >= 0 && j > when - REACH && scene.sameSentence(when, j); j--) {
            Item item = scene.item(j);
            if (item.is(Kind.VERB)) {
                return j;
            }
        }
        return -1;
    }

    /** {@return the event of the main clause after a leading clause of time, or null} */
    private @Nullable Draft mainAfter(int sub) {
        int end = scene.clauses().rightEnd(sub);
        for (int j = end; j < scene.size() && j < end + REACH && scene.sameSentence(sub, j); j++) {
            Item item = scene.item(j);
            if (item.is(Kind.RELATIVE) || item.is(Kind.STOP)) {
                return null;
            }
            if (item.is(Kind.VERB)) {
                return at[j] != null ? at[j] : carriedBy(j);
            }
        }
        return null;
    }

    /** {@return the event that a verb without one carries, as "carried out the murder", or null} */
    private @Nullable Draft carriedBy(int verb) {
        int end = scene.clauses().rightEnd(verb);
        for (int j = verb + 1; j < end; j++) {
            if (at[j] != null) {
                return Governor.of(scene, j, false) == verb ? at[j] : null;
            }
        }
        return null;
    }
}
