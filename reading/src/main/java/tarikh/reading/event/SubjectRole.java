package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tarikh.reading.entity.EntityKind;

/** Gives its role to the subject of a trigger: what is written, the antecedent or whom the telling is about. */
final class SubjectRole {
    /** How far a parenthesis may have begun before a verb. */
    private static final int ASIDE = 30;

    private final Trigger trigger;
    private final Assignment given;

    SubjectRole(Trigger trigger, Assignment given) {
        this.trigger = trigger;
        this.given = given;
    }

    /** @param written the fillers of the phrase that stands as subject; empty if none does */
    void give(List<Filler> written) {
        String slot = given.passive && trigger.isTransitive() ? "obj" : "subj";
        Role role = trigger.frame().roles().get(slot);
        List<Filler> fillers = new ArrayList<>(written);
        if (fillers.isEmpty() && !given.plainSubject) {
            fillers.addAll(unwritten(role));
            fillers.addAll(trigger.parts().beside());
        }
        given.subject.addAll(fillers);
        if (role != null) {
            given.giveAll(slot, role, fillers);
        }
    }

    private List<Filler> unwritten(@Nullable Role role) {
        boolean byAntecedent = trigger.hasAntecedent()
                && (!trigger.item().hasPronoun() || !trigger.antecedentFits(trigger.objectRole()));
        if (byAntecedent) {
            return trigger.parts().antecedent();
        }
        if (isAside()) {
            return beforeAside(role);
        }
        int he = attachedBefore();
        if (he >= 0 && suits(role, he) && !isNamedBesides(he)) {
            return List.of(Filler.dropped(he));
        }
        return trigger
                .focus()
                .subjectOf(
                        trigger.reading(),
                        trigger.item(),
                        trigger.scene(),
                        trigger.at(),
                        e -> suits(role, e) && !isNamedBesides(e))
                .stream()
                .toList();
    }

    /** Whom the pronoun of "that he" or "but he" right before the verb means, or -1. */
    private int attachedBefore() {
        Scene scene = trigger.scene();
        int before = trigger.at() - 1;
        while (before > 0
                && (scene.item(before).is(Item.Kind.ALREADY)
                        || scene.item(before).is(Item.Kind.NOT))) {
            before--;
        }
        boolean holds = before >= 0
                && scene.sameSentence(trigger.at(), before)
                && (scene.item(before).is(Item.Kind.THAT) || scene.item(before).is(Item.Kind.CONJUNCTION));
        return holds ? scene.cast().pronounAt(scene.span(before)) : -1;
    }

    /** Whether the verb tells of a life in a parenthesis: "Amos (born 1995)". */
    private boolean isAside() {
        Scene scene = trigger.scene();
        int open = openBefore();
        return trigger.type().group().equals("life")
                && open > 0
                && scene.item(open).is(Item.Kind.OPEN)
                && (scene.item(open - 1).is(Item.Kind.ENTITY)
                        || scene.item(open - 1).is(Item.Kind.WORD)
                        || scene.item(open - 1).has("office"));
    }

    /** {@return the index of the parenthesis that the verb stands in, or -1} */
    private int openBefore() {
        Scene scene = trigger.scene();
        for (int k = trigger.at() - 1; k >= 0 && k > trigger.at() - ASIDE; k--) {
            if (scene.item(k).is(Item.Kind.OPEN)) {
                return k;
            }
            boolean subject = scene.item(k).is(Item.Kind.ENTITY)
                    && scene.cast().isPerson(scene.item(k).entity());
            if (scene.item(k).is(Item.Kind.CLOSE) || subject) {
                return -1;
            }
        }
        return -1;
    }

    /** Such a parenthesis is of who is named before it, or of somebody whose name is not known as one. */
    private List<Filler> beforeAside(@Nullable Role role) {
        Scene scene = trigger.scene();
        int name = openBefore() - 1;
        int before = name;
        while (before > 0
                && scene.sameSentence(before, before - 1)
                && (scene.item(before).is(Item.Kind.WORD)
                        || scene.item(before).is(Item.Kind.COMMA)
                        || scene.item(before).has("office"))) {
            before--;
        }
        Item item = scene.item(before);
        boolean near = before == name;
        boolean opens = before == 0 || !scene.sameSentence(before, before - 1);
        boolean named = item.is(Item.Kind.ENTITY) && (near || opens) && suits(role, item.entity());
        return named ? List.of(Filler.written(item.entity(), scene.span(before))) : List.of();
    }

    /** Whoever the clause names in another place is not its subject that was left out. */
    private boolean isNamedBesides(int entity) {
        Item item = trigger.item();
        Scene scene = trigger.scene();
        Parts parts = trigger.parts();
        boolean verb = trigger.reading().isVerb() && trigger.isTransitive();
        return verb && item.hasPronoun() && scene.cast().pronounAt(scene.pronounSpan(item)) == entity
                || parts.core().stream().anyMatch(p -> names(p, entity))
                || parts.adjuncts().stream().anyMatch(a -> names(a.phrase(), entity));
    }

    private static boolean names(Phrase phrase, int entity) {
        return phrase.fillers().stream().anyMatch(f -> f.entity() == entity);
    }

    private boolean suits(@Nullable Role role, int entity) {
        if (role == null || !trigger.reading().lemma().tellsEvent()) {
            EntityKind kind = trigger.kind(entity);
            return kind == EntityKind.PERSON || kind == EntityKind.ORGANIZATION;
        }
        return trigger.fits(role, entity);
    }
}
