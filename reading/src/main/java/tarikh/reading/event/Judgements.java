package tarikh.reading.event;

import java.util.Optional;
import java.util.Set;
import tarikh.reading.event.Item.Kind;

/** What a court or a decree says shall be done need not have been: "sentenced to death", "accused of the murder of". */
final class Judgements {
    private static final int REACH = 8;

    private static final Set<String> PENALTIES =
            Set.of("justice.jail", "justice.execute", "justice.arrest", "justice.release", "move.expel");

    private static final Set<String> CRIMES =
            Set.of("conflict.kill", "conflict.attack", "conflict.revolt", "work.join", "justice.execute");

    private Judgements() {}

    /** {@return what a noun written with "to" or "of" is behind a sentence, a decree or a charge; empty if none stands before it} */
    static Optional<Modality> of(Scene scene, int i) {
        Item item = scene.item(i);
        if (!item.prep().equals("bi")) {
            return Optional.empty();
        }
        for (int k = i - 1; k >= 0 && k > i - REACH && scene.sameSentence(i, k); k--) {
            Item head = scene.item(k);
            boolean tells = head.is(Kind.VERB) || head.is(Kind.NOUN);
            if (tells && (head.reads("justice.sentence") || isDecree(head))) {
                return readsAny(item, PENALTIES) ? Optional.of(Modality.ORDERED) : Optional.empty();
            }
            if (tells && head.reads("justice.try")) {
                return readsAny(item, CRIMES) ? Optional.of(Modality.POSSIBLE) : Optional.empty();
            }
            boolean linked = head.is(Kind.ENTITY) || head.is(Kind.WORD) || head.is(Kind.TIME);
            boolean other = head.is(Kind.NOUN) && (head.joined() || head.prep().equals("bi"));
            if (!linked && !other) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A decision told by a noun: the verb "decided" is read by what it leads to. */
    private static boolean isDecree(Item item) {
        return item.is(Kind.NOUN) && item.reads("power.decide");
    }

    private static boolean readsAny(Item item, Set<String> kinds) {
        return item.readings().stream().anyMatch(r -> kinds.contains(r.lemma().kind()));
    }
}
