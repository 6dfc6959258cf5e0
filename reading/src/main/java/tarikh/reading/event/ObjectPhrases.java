package tarikh.reading.event;

import java.util.List;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Frame.Need;

/** Which phrases after a verb can be its object. */
final class ObjectPhrases {
    private final Trigger trigger;
    private final List<Phrase> core;

    ObjectPhrases(Trigger trigger) {
        this.trigger = trigger;
        this.core = trigger.parts().core();
    }

    /** {@return whether an object follows the subject; the office somebody is appointed to is none} */
    boolean followFrom(int next) {
        for (int c = next; c < core.size(); c++) {
            Phrase phrase = core.get(c);
            boolean first = c == 0;
            if (!first && (phrase.isPlain() ? !isPredicate(phrase) && c == next : fits(phrase))) {
                return true;
            }
        }
        return false;
    }

    boolean isPredicate(Phrase phrase) {
        return phrase.isPlain()
                && trigger.frame().roles().get("ala") == Role.TOPIC
                && (phrase.cues().contains("office") || phrase.indefinite());
    }

    /** {@return whether a phrase is what the word needs beside it, as a prize won} */
    boolean isNeeded(Phrase phrase) {
        for (Need need : trigger.frame().needs()) {
            if (need.slot().equals("cue") && phrase.cues().contains(need.kind())) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the first phrase after the verb is its object, so that the subject is dropped} */
    boolean takesFirst() {
        Phrase first = core.get(0);
        if (first.isPlain() || trigger.cast().isSomebodys(first.entity())) {
            return takesPlain(first);
        }
        return !startsWithPersonBeforeOther(first) && takesNamed(first);
    }

    private boolean startsWithPersonBeforeOther(Phrase first) {
        return core.size() > 1 && trigger.kind(first.entity()) == EntityKind.PERSON;
    }

    private boolean takesPlain(Phrase first) {
        Role object = trigger.objectRole();
        boolean town = object != Role.TOPIC && first.cues().contains("town-word");
        return town
                || isNeeded(first)
                || isAlone(first)
                        && !isWhere(object)
                        && !trigger.parts().relative()
                        && trigger.focus().agreesWith(trigger.reading());
    }

    /** "His men" leave nothing to be the object but what has the article or a name. */
    private boolean isAlone(Phrase first) {
        return core.size() == 1
                || !first.isPlain()
                        && core.get(1).indefinite()
                        && core.stream().skip(1).allMatch(Phrase::isPlain);
    }

    /** {@return whether a phrase after the verb says whose it is, as "his men": they are done to by whom they are of} */
    boolean isSomebodys(int index) {
        return index < core.size()
                && !core.get(index).isPlain()
                && trigger.cast().isSomebodys(core.get(index).entity());
    }

    private boolean takesNamed(Phrase first) {
        Role object = trigger.objectRole();
        EntityKind kind = trigger.kind(first.entity());
        boolean objectFits = trigger.fits(object, first.entity());
        boolean subjectFits = trigger.fits(trigger.frame().roles().getOrDefault("subj", Role.AGENT), first.entity());
        if (subjectFits && secondFits()) {
            return false;
        }
        EventType type = trigger.type();
        if (objectFits && (isWhere(object) || kind == EntityKind.PLACE && type != EventType.POWER_DECIDE)) {
            return true;
        }
        boolean described = trigger.cast().isDescribed(first.entity());
        boolean body = kind == EntityKind.ORGANIZATION && !described;
        if (body && (type == EventType.WORK_FOUND || type == EventType.POWER_ACCEDE && core.size() == 1)) {
            return true;
        }
        boolean otherGender = trigger.reading().person().equals("3fs")
                && kind == EntityKind.PERSON
                && !trigger.cast().canBe(first.entity(), true);
        return objectFits && (otherGender || disagrees(first) || !subjectFits);
    }

    /** {@return whether a body described by a feminine noun stands right behind a masculine verb, so that it is its object} */
    boolean disagrees(Phrase phrase) {
        return trigger.reading().person().equals("3ms")
                && !phrase.isPlain()
                && trigger.cast().isDescribed(phrase.entity())
                && trigger.kind(phrase.entity()) == EntityKind.ORGANIZATION
                && !trigger.cast().canBe(phrase.entity(), false);
    }

    private boolean secondFits() {
        return core.size() > 1 && !core.get(1).isPlain() && fits(core.get(1));
    }

    private boolean fits(Phrase phrase) {
        return trigger.fits(trigger.objectRole(), phrase.entity());
    }

    private static boolean isWhere(Role role) {
        return role == Role.DESTINATION || role == Role.ORIGIN || role == Role.PLACE;
    }
}
