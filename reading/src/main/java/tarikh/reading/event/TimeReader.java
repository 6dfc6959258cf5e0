package tarikh.reading.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;

/** Links each time expression to the events of its clause. */
final class TimeReader {
    private static final int REACH = 30;
    /** How many pieces before a bracket a name can begin. */
    private static final int NAME = 5;

    /**
     * Adds the time links of a text to its drafts, which come in text order.
     *
     * @param lives the births and deaths read in brackets, whose dates date nothing else
     */
    void link(Scene scene, List<Draft> drafts, List<Draft> lives) {
        Pass pass = new Pass(scene, drafts);
        Set<Integer> spent = new HashSet<>();
        lives.forEach(d -> spent.add(d.item));
        for (int k = 0; k < scene.size(); k++) {
            if (scene.item(k).is(Kind.TIME) && !spent.contains(k)) {
                Timex time = scene.times().get(scene.item(k).time());
                if (time.type() != TimexType.SET && !TimeRelations.isAttribute(scene, k, time)) {
                    pass.link(k, new TimeLink(time.id(), TimeRelations.of(scene, k, time)));
                }
            }
        }
        new SharedTimes(scene, pass.at).share();
    }

    private static final class Pass {
        private final Scene scene;
        /** The first draft told by each piece, or null. */
        private final @Nullable Draft[] at;

        Pass(Scene scene, List<Draft> drafts) {
            this.scene = scene;
            this.at = new Draft[scene.size()];
            for (Draft draft : drafts) {
                at[draft.item] = at[draft.item] == null ? draft : at[draft.item];
            }
        }

        void link(int k, TimeLink link) {
            Draft spent = spentIn(k);
            if (spent != null) {
                add(spent, new TimeLink(link.timex(), TimeLink.Relation.LASTS));
                return;
            }
            if (link.relation() == TimeLink.Relation.AGE) {
                int host = Ages.host(scene, at, k);
                add(host < 0 ? null : at[host], link);
                return;
            }
            int verb = ClauseOpening.verbOfLeading(scene, k);
            if (verb >= 0 && !(saysAnother(k, verb) && isUndated(hostBefore(k)))) {
                linkLeading(k, verb, link);
            } else {
                linkFollowing(k, link);
            }
            linkWhen(k, link);
        }

        /** {@return what a length right before it lasted, as in "seven years that he spent in office"} */
        private @Nullable Draft spentIn(int k) {
            boolean length = scene.times().get(scene.item(k).time()).type() == TimexType.DURATION;
            int verb = k + 1 < scene.size() && scene.item(k + 1).is(Kind.RELATIVE) ? k + 2 : k + 1;
            boolean resumed = length
                    && verb < scene.size()
                    && scene.sameSentence(k, verb)
                    && scene.item(verb).is(Kind.VERB)
                    && scene.item(verb).hasPronoun()
                    && !scene.item(verb).joined();
            return resumed && at[verb] != null && at[verb].reading.lemma().has("lasting") ? at[verb] : null;
        }

        /** Whether the clause of a verb after a date says another date that does not meet it. */
        private boolean saysAnother(int k, int verb) {
            Timex here = scene.times().get(scene.item(k).time());
            int end = scene.clauses().rightEnd(verb);
            for (int j = verb + 1; j < end && here.days().isBounded(); j++) {
                if (scene.item(j).is(Kind.TIME)) {
                    Timex other = scene.times().get(scene.item(j).time());
                    return other.days().isBounded() && !other.days().overlaps(here.days());
                }
            }
            return false;
        }

        private boolean isUndated(int host) {
            return host >= 0 && at[host] != null && at[host].times.isEmpty();
        }

        private void linkLeading(int k, int verb, TimeLink link) {
            add(at[verb] == null ? carriedBy(verb, verb + 1) : at[verb], link);
            share(k, verb, link);
        }

        private void linkFollowing(int k, TimeLink link) {
            int host = hostBefore(k);
            if (host < 0 || isYearsOfSomebody(k) && !isOffice(at[host])) {
                return;
            }
            add(at[host] == null ? carriedBy(host, k + 1) : at[host], link);
            if (scene.item(host).is(Kind.NOUN)) {
                int governor = complementOf(host);
                if (governor >= 0 && takes(at[governor], link.relation())) {
                    add(at[governor], link);
                }
            }
        }

        /** Whether a time from year to year stands in brackets right after somebody's name: a reign, if no life. */
        private boolean isYearsOfSomebody(int k) {
            boolean range =
                    !scene.times().get(scene.item(k).time()).details().ends().isEmpty();
            if (!range || k < 2 || !scene.item(k - 1).is(Kind.OPEN)) {
                return false;
            }
            int name = k - 2;
            while (name > k - NAME
                    && scene.sameSentence(k, name)
                    && scene.item(name).is(Kind.WORD)) {
                name--;
            }
            return name >= 0
                    && scene.sameSentence(k, name)
                    && scene.item(name).is(Kind.ENTITY)
                    && scene.cast().isPerson(scene.item(name).entity());
        }

        private static boolean isOffice(@Nullable Draft draft) {
            return draft != null && draft.type.group().equals("power");
        }

        /** Whether an event can be given a time of its complement: its first one, or the end after the beginning. */
        private static boolean takes(@Nullable Draft draft, TimeLink.Relation relation) {
            return draft != null
                    && (draft.times.isEmpty()
                            || relation == TimeLink.Relation.UNTIL
                                    && draft.times.stream().allMatch(l -> l.relation() == TimeLink.Relation.FROM));
        }

        private static void add(@Nullable Draft draft, TimeLink link) {
            if (draft == null) {
                return;
            }
            for (TimeLink old : draft.times) {
                // A second age, length, beginning or end is of something else, as a second term of office.
                boolean second = link.relation() != TimeLink.Relation.AT && old.relation() == link.relation();
                if (old.timex().equals(link.timex()) || second) {
                    return;
                }
            }
            draft.times.add(link);
        }

        /** {@return the event that a verb without one carries, as "carried out the expulsion", from a piece on} */
        private @Nullable Draft carriedBy(int verb, int from) {
            for (int j = from; j < scene.size() && j < verb + 12 && scene.sameSentence(verb, j); j++) {
                if (at[j] != null && Governor.of(scene, j, scene.item(j).is(Kind.VERB)) == verb) {
                    return at[j];
                }
            }
            return null;
        }

        /** A time that a clause of "when" goes on to fill is the time of that clause too. */
        private void linkWhen(int k, TimeLink link) {
            int next = k + 1 < scene.size() && scene.item(k + 1).is(Kind.COMMA) ? k + 2 : k + 1;
            if (next + 1 >= scene.size()
                    || !scene.sameSentence(k, next + 1)
                    || !scene.item(next).is(Kind.SUBORDINATOR)
                    || !scene.item(next).isWhen()
                    || scene.item(next).joined() && !ClauseOpening.isLeading(scene, k)
                    || link.relation() != TimeLink.Relation.AT) {
                return;
            }
            Draft draft = at[next + 1];
            if (draft != null && scene.item(next + 1).is(Kind.VERB) && !draft.times.contains(link)) {
                draft.times.add(link);
            }
        }

        /** The time before the first clause also holds for those joined to it, until another time is told. */
        private void share(int k, int verb, TimeLink link) {
            if (link.relation() != TimeLink.Relation.AT) {
                return;
            }
            for (int j = k + 1; j < scene.size() && scene.sameSentence(k, j) && j < k + 2 * REACH; j++) {
                Item item = scene.item(j);
                if (item.is(Kind.TIME) || item.is(Kind.THEN) || item.is(Kind.RELATIVE)) {
                    return;
                }
                boolean governed = item.is(Kind.NOUN) && complementOf(j) == verb;
                if (j != verb && (item.joined() && item.is(Kind.VERB) || governed)) {
                    add(at[j], link);
                }
            }
        }

        /** {@return the verb that an event noun completes without a preposition of time between, or -1} */
        private int complementOf(int noun) {
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

        private int hostBefore(int k) {
            for (int j = k - 1; j >= 0 && j > k - REACH && scene.sameSentence(k, j); j--) {
                Item item = scene.item(j);
                boolean likeness = j > 0 && scene.item(j - 1).is(Kind.AS) && item.is(Kind.VERB);
                if (!likeness && (item.is(Kind.VERB) || item.is(Kind.NOUN) && at[j] != null)) {
                    return j;
                }
                if (item.is(Kind.STOP) || item.is(Kind.RELATIVE) && j < k - 1) {
                    return -1;
                }
            }
            return -1;
        }
    }
}
