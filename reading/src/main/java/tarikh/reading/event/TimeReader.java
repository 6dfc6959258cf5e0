package tarikh.reading.event;

import java.util.List;
import java.util.Optional;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;

/** Links each time expression to the events of its clause. */
final class TimeReader {
    private static final int REACH = 30;

    /** Adds the time links of a text to its drafts, which come in text order. */
    void link(Scene scene, List<Draft> drafts) {
        Draft[] at = new Draft[scene.size()];
        for (Draft draft : drafts) {
            at[draft.item] = at[draft.item] == null ? draft : at[draft.item];
        }
        for (int k = 0; k < scene.size(); k++) {
            Item item = scene.item(k);
            if (item.is(Kind.TIME)) {
                Timex time = scene.times().get(item.time());
                if (time.type() != TimexType.SET) {
                    place(scene, at, k, time);
                    when(scene, at, k, time);
                }
            }
        }
    }

    private void place(Scene scene, Draft[] at, int k, Timex time) {
        TimeLink.Relation relation = relationOf(scene, k, time);
        if (isLeading(scene, k)) {
            int verb = nextVerb(scene, k);
            if (verb >= 0) {
                int told = at[verb] == null ? carriedBy(scene, at, verb, verb + 1) : verb;
                if (told >= 0) {
                    add(at[told], time, relation);
                }
                share(scene, at, k, verb, time, relation);
                return;
            }
        }
        int host = relation == TimeLink.Relation.AGE ? toldBefore(scene, at, k) : hostBefore(scene, at, k);
        if (host < 0) {
            return;
        }
        int told = at[host] == null ? carriedBy(scene, at, host, k + 1) : host;
        if (told >= 0) {
            add(at[told], time, relation);
        }
        if (scene.item(host).is(Kind.NOUN)) {
            int governor = complementOf(scene, host);
            if (governor >= 0 && at[governor] != null && takes(at[governor], relation)) {
                add(at[governor], time, relation);
            }
        }
    }

    /** Whether an event can be given a time of its complement: its first one, or the end after the beginning. */
    private static boolean takes(Draft draft, TimeLink.Relation relation) {
        return draft.times.isEmpty()
                || relation == TimeLink.Relation.UNTIL
                        && draft.times.stream().allMatch(l -> l.relation() == TimeLink.Relation.FROM);
    }

    /** {@return the nearest piece before that tells something, for an age is told in a clause of its own} */
    private static int toldBefore(Scene scene, Draft[] at, int k) {
        for (int j = k - 1; j >= 0 && j > k - REACH && scene.sameSentence(k, j); j--) {
            if (at[j] != null) {
                return j;
            }
        }
        return -1;
    }

    private static void add(Draft draft, Timex time, TimeLink.Relation relation) {
        for (TimeLink link : draft.times) {
            // A second age, length, beginning or end is of something else, as a second term of office.
            boolean second = relation != TimeLink.Relation.AT && link.relation() == relation;
            if (link.timex().equals(time.id()) || second) {
                return;
            }
        }
        draft.times.add(new TimeLink(time.id(), relation));
    }

    /** {@return the event that a verb without one carries, as "carried out the expulsion", from a piece on; or -1} */
    private static int carriedBy(Scene scene, Draft[] at, int verb, int from) {
        for (int j = from; j < scene.size() && j < verb + 12 && scene.sameSentence(verb, j); j++) {
            if (at[j] != null && Governor.of(scene, j, scene.item(j).is(Kind.VERB)) == verb) {
                return j;
            }
        }
        return -1;
    }

    /** A time that a clause of "when" goes on to fill is the time of that clause too. */
    private static void when(Scene scene, Draft[] at, int k, Timex time) {
        int next = k + 1 < scene.size() && scene.item(k + 1).is(Kind.COMMA) ? k + 2 : k + 1;
        if (next + 1 >= scene.size()
                || !scene.sameSentence(k, next + 1)
                || !scene.item(next).is(Kind.SUBORDINATOR)
                || !scene.item(next).code().equals("when")
                || relationOf(scene, k, time) != TimeLink.Relation.AT) {
            return;
        }
        Draft draft = at[next + 1];
        if (draft != null && scene.item(next + 1).is(Kind.VERB)) {
            TimeLink link = new TimeLink(time.id(), TimeLink.Relation.AT);
            if (!draft.times.contains(link)) {
                draft.times.add(link);
            }
        }
    }

    /** The time before the first clause also holds for those joined to it, until another time is told. */
    private void share(Scene scene, Draft[] at, int k, int verb, Timex time, TimeLink.Relation relation) {
        if (relation != TimeLink.Relation.AT) {
            return;
        }
        for (int j = k + 1; j < scene.size() && scene.sameSentence(k, j) && j < k + 2 * REACH; j++) {
            Item item = scene.item(j);
            if (item.is(Kind.TIME) || item.is(Kind.THEN) || item.is(Kind.RELATIVE)) {
                return;
            }
            boolean governed = item.is(Kind.NOUN) && complementOf(scene, j) == verb;
            if (j != verb && at[j] != null && (item.joined() && item.is(Kind.VERB) || governed)) {
                add(at[j], time, relation);
            }
        }
    }

    /** {@return the verb that an event noun completes without a preposition of time between, or -1} */
    private static int complementOf(Scene scene, int noun) {
        for (int k = noun - 1; k >= 0 && k > noun - 6 && scene.sameSentence(noun, k); k--) {
            Item item = scene.item(k);
            if (item.is(Kind.VERB)) {
                return k;
            }
            boolean ordering = item.is(Kind.PREPOSITION)
                    && (item.code().equals("after") || item.code().equals("before"));
            if (ordering || item.opensClause() || item.is(Kind.STOP) || item.is(Kind.COMMA)) {
                return -1;
            }
        }
        return -1;
    }

    private static TimeLink.Relation relationOf(Scene scene, int k, Timex time) {
        if (time.details().isAge()) {
            return TimeLink.Relation.AGE;
        }
        Optional<String> prep = prepositionBefore(scene, k);
        boolean duration = time.type() == TimexType.DURATION;
        String code = prep.orElse("");
        if (code.equals("before")) {
            return TimeLink.Relation.BEFORE;
        }
        if (code.equals("after")) {
            return TimeLink.Relation.AFTER;
        }
        if (duration) {
            return TimeLink.Relation.LASTS;
        }
        if (code.equals("since")) {
            return TimeLink.Relation.FROM;
        }
        if (code.equals("hatta")) {
            return TimeLink.Relation.UNTIL;
        }
        if (code.equals("ila") && earlierTime(scene, k)) {
            return TimeLink.Relation.UNTIL;
        }
        if (code.equals("min") && laterEnd(scene, k)) {
            return TimeLink.Relation.FROM;
        }
        return TimeLink.Relation.AT;
    }

    private static Optional<String> prepositionBefore(Scene scene, int k) {
        for (int j = k - 1; j >= 0 && j > k - 3 && scene.sameSentence(k, j); j--) {
            Item item = scene.item(j);
            if (item.is(Kind.PREPOSITION)) {
                return Optional.of(item.code());
            }
            if (!item.is(Kind.THIS)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean earlierTime(Scene scene, int k) {
        for (int j = k - 2; j >= 0 && j > k - 5 && scene.sameSentence(k, j); j--) {
            if (scene.item(j).is(Kind.TIME)) {
                return true;
            }
        }
        return false;
    }

    private static boolean laterEnd(Scene scene, int k) {
        for (int j = k + 1; j + 1 < scene.size() && j < k + 4 && scene.sameSentence(k, j); j++) {
            Item item = scene.item(j);
            if (item.is(Kind.PREPOSITION)
                    && (item.code().equals("ila") || item.code().equals("hatta"))) {
                return scene.item(j + 1).is(Kind.TIME);
            }
        }
        return false;
    }

    private static boolean isLeading(Scene scene, int k) {
        if (scene.item(k).joined() || afterCommaBeforeVerb(scene, k)) {
            return true;
        }
        for (int j = k - 1; j >= 0 && j > k - REACH; j--) {
            if (!scene.sameSentence(k, j)) {
                return true;
            }
            Item item = scene.item(j);
            if (item.is(Kind.VERB) || item.is(Kind.NOUN) || item.is(Kind.ENTITY) || item.is(Kind.OPEN)) {
                return false;
            }
            if (item.joined() && item.is(Kind.PREPOSITION) || item.is(Kind.STOP) || item.opensClause()) {
                return true;
            }
        }
        return true;
    }

    /** A time after a comma with its verb right behind it opens a clause of its own. */
    private static boolean afterCommaBeforeVerb(Scene scene, int k) {
        int before = k - 1;
        if (before >= 0 && scene.item(before).is(Kind.PREPOSITION)) {
            before--;
        }
        int after = k + 1;
        if (after < scene.size() && scene.item(after).is(Kind.COMMA)) {
            after++;
        }
        return before >= 0
                && after < scene.size()
                && scene.item(before).is(Kind.COMMA)
                && scene.sameSentence(k, before)
                && scene.sameSentence(k, after)
                && scene.item(after).is(Kind.VERB)
                && !scene.item(after).joined();
    }

    /** {@return the verb of the clause that a leading time opens, or -1 if the clause belongs to what came before} */
    private static int nextVerb(Scene scene, int k) {
        for (int j = k + 1; j < scene.size() && j < k + REACH && scene.sameSentence(k, j); j++) {
            if (scene.item(j - 1).is(Kind.COMMA) && isAside(scene.item(j))) {
                j = commaAfter(scene, j);
            }
            Item item = scene.item(j);
            if (item.is(Kind.VERB)) {
                boolean own = !item.joined() || startsSentence(scene, k);
                return own ? passAux(scene, j) : -1;
            }
            if (item.is(Kind.STOP) || item.is(Kind.RELATIVE) || item.is(Kind.THAT)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@return the verb that a time at the start of its clause is told of, or -1 if it does not start one} */
    static int verbAfter(Scene scene, int k) {
        return isLeading(scene, k) ? nextVerb(scene, k) : -1;
    }

    /** {@return the verb of the clause that the piece opens, past asides between commas, or -1} */
    static int verbOpenedAt(Scene scene, int k) {
        return nextVerb(scene, k);
    }

    /** Whether a clause or phrase of time begins here. */
    private static boolean isAside(Item item) {
        return (item.is(Kind.SUBORDINATOR) || item.is(Kind.PREPOSITION))
                && (item.code().equals("after")
                        || item.code().equals("before")
                        || item.code().equals("when"));
    }

    private static int commaAfter(Scene scene, int aside) {
        int j = aside;
        while (j + 1 < scene.size()
                && j < aside + REACH
                && scene.sameSentence(aside, j + 1)
                && !scene.item(j).is(Kind.COMMA)) {
            j++;
        }
        return scene.item(j).is(Kind.COMMA) ? j : aside;
    }

    private static boolean startsSentence(Scene scene, int k) {
        int j = k - 1;
        while (j >= 0
                && j > k - REACH
                && scene.sameSentence(k, j)
                && !scene.item(j).is(Kind.VERB)) {
            j--;
        }
        return j < 0 || !scene.sameSentence(k, j);
    }

    private static int passAux(Scene scene, int verb) {
        if (!(scene.item(verb).reads("copula") || scene.item(verb).reads("light"))) {
            return verb;
        }
        for (int j = verb + 1; j < scene.size() && j < verb + 6 && scene.sameSentence(verb, j); j++) {
            Item item = scene.item(j);
            if (item.is(Kind.VERB) || item.is(Kind.NOUN)) {
                return item.joined() ? verb : j;
            }
            if (item.opensClause() || item.is(Kind.STOP)) {
                break;
            }
        }
        return verb;
    }

    private static int hostBefore(Scene scene, Draft[] at, int k) {
        for (int j = k - 1; j >= 0 && j > k - REACH && scene.sameSentence(k, j); j--) {
            Item item = scene.item(j);
            if (item.is(Kind.VERB) || item.is(Kind.NOUN) && at[j] != null) {
                return j;
            }
            if (item.is(Kind.STOP) || item.is(Kind.RELATIVE) && j < k - 3) {
                return -1;
            }
        }
        return -1;
    }
}
