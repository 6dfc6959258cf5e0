package tarikh.reading.event;

import java.util.List;
import java.util.Optional;
import tarikh.text.Span;

/** Gives the roles of a verb or event noun to what stands around it. */
final class RoleReader {
    private final Pronouns pronouns;

    RoleReader(Pronouns pronouns) {
        this.pronouns = pronouns;
    }

    /**
     * The roles found.
     *
     * @param subject what stands as grammatical subject; at most one phrase's fillers
     * @param objectWords the words of an object that names nothing; empty if there is none
     * @param weight how particular the need is that was met; among several readings the highest is meant
     */
    record Roles(List<Slot> slots, List<Filler> subject, List<Span> objectWords, int weight) {}

    /** A filled slot of the frame. */
    record Slot(String name, Role role, Filler filler) {}

    /** The roles of a reading, or empty if what it needs does not stand there. */
    Optional<Roles> read(Scene scene, int i, Reading reading, Parts parts, Focus focus) {
        Trigger trigger = new Trigger(scene, i, reading, parts, focus);
        Assignment given = assign(trigger, false);
        int weight = new Needs(trigger, given).weight();
        if (weight < 0 && mayHaveKeptItsSubject(trigger)) {
            given = assign(trigger, true);
            weight = new Needs(trigger, given).weight();
        }
        return weight < 0
                ? Optional.empty()
                : Optional.of(new Roles(given.slots, given.subject, given.objectWords, weight));
    }

    private Assignment assign(Trigger trigger, boolean objectFirst) {
        Assignment given = new Assignment(trigger);
        if (trigger.reading().isVerb()) {
            new VerbRoles(pronouns, trigger, given).give(objectFirst);
        } else {
            new NounRoles(pronouns, trigger, given).give();
        }
        new AdjunctRoles(pronouns, trigger, given).give();
        giveEndOfPhrase(trigger, given);
        return given;
    }

    /** Of a set phrase, whom the pronoun at its end means, or what follows it: "was released from it", "the arrest of". */
    private void giveEndOfPhrase(Trigger trigger, Assignment given) {
        Role own = trigger.frame().roles().get("its");
        Item item = own == null ? trigger.item() : pronouns.withOwn(trigger.scene(), trigger.item());
        if (own != null && item.hasPronoun()) {
            pronouns.resolve(trigger.scene(), item, trigger.type(), own, -1).ifPresent(f -> given.give("its", own, f));
        }
        Role tail = trigger.frame().roles().get("tail");
        List<Phrase> core = trigger.parts().core();
        if (tail != null && !core.isEmpty()) {
            given.giveAll("tail", tail, core.get(0).fillers());
        }
    }

    /** Whether a verb joined to the clause before may go on about its subject, so that its one name is the object. */
    private static boolean mayHaveKeptItsSubject(Trigger trigger) {
        List<Phrase> core = trigger.parts().core();
        return trigger.reading().isVerb()
                && trigger.item().joined()
                && trigger.isTransitive()
                && trigger.parts().left().isEmpty()
                && core.size() == 1
                && !core.get(0).isPlain();
    }
}
