package tarikh.reading.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;

/** What goes on for a time is told in stages: "the siege began …, and it lasted two months", "… and the war ended". */
final class Stages {
    /** How many pieces before "and it lasted" what lasted is told. */
    private static final int REACH = 14;

    private final Scene scene;
    private final List<Draft> drafts;

    /** @param drafts in text order */
    Stages(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.drafts = drafts;
    }

    /** Gives the length after "and it lasted" to what is told right before it. */
    void lengthen() {
        int last = -1;
        int next = 0;
        for (int k = 0; k + 1 < scene.size(); k++) {
            while (next < drafts.size() && drafts.get(next).item < k) {
                last = next++;
            }
            if (last >= 0 && goesOn(k) && scene.sameSentence(drafts.get(last).item, k)) {
                Draft before = drafts.get(last);
                boolean bare = before.isNoun()
                        && before.type.takesTime()
                        && k - before.item <= REACH
                        && before.times.stream().noneMatch(l -> l.relation() == TimeLink.Relation.LASTS);
                if (bare) {
                    Timex length = scene.times().get(scene.item(k + 1).time());
                    before.times.add(new TimeLink(length.id(), TimeLink.Relation.LASTS));
                    before.extent = before.extent.hull(scene.span(k + 1));
                }
            }
        }
    }

    /** Whether a length stands right behind a joined verb such as "lasted", so that its subject is left out. */
    private boolean goesOn(int k) {
        Item item = scene.item(k);
        Item after = scene.item(k + 1);
        return item.is(Kind.VERB)
                && item.joined()
                && scene.sameSentence(k, k + 1)
                && after.is(Kind.TIME)
                && scene.times().get(after.time()).type() == TimexType.DURATION
                && item.readings().stream()
                        .map(Reading::lemma)
                        .anyMatch(l -> l.has("lasting") && l.frame().roles().get("subj") == Role.TOPIC);
    }

    /** {@return the ids of the events that are told to be over} */
    Set<String> ended() {
        Set<String> found = new TreeSet<>();
        for (Draft draft : drafts) {
            int governor = draft.isNoun() ? Governor.of(scene, draft.item, false) : -1;
            if (governor >= 0
                    && scene.item(governor).readings().stream()
                            .anyMatch(r -> r.lemma().has("ends"))) {
                found.add(draft.id);
            }
        }
        return found;
    }
}
