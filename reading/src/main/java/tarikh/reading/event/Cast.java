package tarikh.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.entity.Mention;
import tarikh.reading.entity.Prominence;
import tarikh.text.Span;

/** The people, places and things of a text by position, and what the verbs so far have told of their gender. */
final class Cast {
    private final List<Entity> who;
    private final List<Naming> namings = new ArrayList<>();
    private final List<Naming> pronouns = new ArrayList<>();
    /** Evidence for each entity, above zero masculine, below zero feminine. */
    private final int[] gender;

    private final int main;
    private final int narrator;

    /** One mention with the index of its entity. */
    record Naming(Span span, int entity) {}

    Cast(List<Entity> who) {
        this.who = List.copyOf(who);
        this.gender = new int[who.size()];
        int teller = -1;
        for (int e = 0; e < who.size(); e++) {
            if (who.get(e).narrator()) {
                teller = e;
            }
            for (Mention mention : who.get(e).mentions()) {
                (mention.form() == Mention.Form.PRONOUN ? pronouns : namings).add(new Naming(mention.span(), e));
            }
        }
        namings.sort(Comparator.comparing(Naming::span));
        pronouns.sort(Comparator.comparing(Naming::span));
        this.narrator = teller;
        this.main = findMain();
    }

    private int findMain() {
        int[] count = new int[who.size()];
        for (Naming naming : namings) {
            count[naming.entity()]++;
        }
        int best = -1;
        for (Naming naming : namings) {
            int e = naming.entity();
            // Who is named first is what a biography is about; later ones must be named far more often.
            if (isPerson(e) && !who.get(e).narrator() && (best < 0 || Prominence.outshines(count[e], count[best]))) {
                best = e;
            }
        }
        return best;
    }

    int size() {
        return who.size();
    }

    String id(int entity) {
        return who.get(entity).id();
    }

    EntityKind kind(int entity) {
        return who.get(entity).kind();
    }

    boolean isPerson(int entity) {
        return who.get(entity).kind() == EntityKind.PERSON;
    }

    /** {@return the person the text is mainly about, or -1} */
    int main() {
        return main;
    }

    /** {@return whether this person is the first the text names, or nearly} */
    boolean opensText(int entity) {
        for (int n = 0; n < Math.min(3, namings.size()); n++) {
            if (namings.get(n).entity() == entity) {
                return true;
            }
        }
        return false;
    }

    /** {@return the person who tells the text, or -1} */
    int narrator() {
        return narrator;
    }

    /** {@return the entity that a pronoun was resolved to before, or -1} */
    int pronounAt(Span span) {
        int at = firstAtOrAfter(pronouns, span.start());
        return at < pronouns.size() && pronouns.get(at).span().overlaps(span)
                ? pronouns.get(at).entity()
                : -1;
    }

    void sawMasculine(int entity) {
        gender[entity]++;
    }

    void sawFeminine(int entity) {
        gender[entity]--;
    }

    boolean canBe(int entity, boolean feminine) {
        return feminine ? gender[entity] <= 0 : gender[entity] >= 0;
    }

    /** {@return the last entity named before a source position that passes, at most 12 mentions back, or -1} */
    int lastBefore(int position, java.util.function.IntPredicate test) {
        int at = firstAtOrAfter(namings, position);
        for (int i = at - 1; i >= 0 && i >= at - 12; i--) {
            if (namings.get(i).span().end() <= position
                    && test.test(namings.get(i).entity())) {
                return namings.get(i).entity();
            }
        }
        return -1;
    }

    private static int firstAtOrAfter(List<Naming> list, int position) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).span().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
