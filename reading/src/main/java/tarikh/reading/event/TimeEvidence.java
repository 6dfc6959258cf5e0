package tarikh.reading.event;

import java.util.List;

/** What the times linked to the drafts of a text tell about the drafts. */
final class TimeEvidence {
    private TimeEvidence() {}

    /** Weighs the drafts after their times are linked; those that need a length they lack are taken out. */
    static void weigh(Scene scene, List<Draft> drafts) {
        drafts.forEach(TimeEvidence::dropForeignLength);
        drafts.removeIf(TimeEvidence::lacksItsLength);
        drafts.stream().filter(d -> isDatedPurpose(scene, d)).forEach(d -> d.modality = Modality.ACTUAL);
    }

    /** A length beside what is done at once is the length of something else. */
    private static void dropForeignLength(Draft draft) {
        if (!draft.type.takesTime() && !draft.reading.lemma().has("lasting")) {
            draft.times.removeIf(l -> l.relation() == TimeLink.Relation.LASTS);
        }
    }

    /** Some words tell a stage of a life only with its length, as "spent seven years in office". */
    private static boolean lacksItsLength(Draft draft) {
        return draft.reading.lemma().has("lasting")
                && draft.times.stream().noneMatch(l -> l.relation() == TimeLink.Relation.LASTS);
    }

    /** A purpose of what was done that is told with its day or year came about. */
    private static boolean isDatedPurpose(Scene scene, Draft draft) {
        boolean purpose = draft.modality == Modality.PLANNED
                && draft.reading.isVerb()
                && scene.item(draft.item).prep().equals("li");
        return purpose
                && draft.times.stream()
                        .filter(l -> l.relation() == TimeLink.Relation.AT)
                        .anyMatch(l -> isBounded(scene, l));
    }

    private static boolean isBounded(Scene scene, TimeLink link) {
        return scene.times().stream()
                .anyMatch(t -> t.id().equals(link.timex()) && t.days().isBounded());
    }
}
