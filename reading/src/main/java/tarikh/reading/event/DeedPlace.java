package tarikh.reading.event;

import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Item.Kind;

/** Finds where a deed was done by the words around the place in its clause. */
final class DeedPlace {
    private final Scene scene;

    DeedPlace(Scene scene) {
        this.scene = scene;
    }

    /** {@return the place where, of the verb's own clause up to an index, or -1} */
    int of(int verb, int end) {
        for (int j = verb + 1; j < end; j++) {
            Item item = scene.item(j);
            boolean where = item.is(Kind.ENTITY) && scene.cast().kind(item.entity()) == EntityKind.PLACE;
            if (where
                    && (item.prep().equals("bi")
                            || isIn(j - 1)
                            || isBefore(j - 1, verb)
                            || isPart(j - 1, verb)
                            || isFrom(j - 1, verb)
                            || isOverlooked(j - 1))) {
                return j;
            }
        }
        return -1;
    }

    private boolean isIn(int k) {
        Item item = scene.item(k);
        return item.is(Kind.PREPOSITION)
                && !item.hasPronoun()
                && (item.code().equals("fi") || item.code().equals("bi"));
    }

    /** "In the castle of", "in the harbour of" a town. */
    private boolean isPart(int k, int verb) {
        Item item = scene.item(k);
        return k > verb + 1
                && item.hasCue("place-word")
                && !item.article()
                && (isIn(k - 1) || item.prep().equals("bi"));
    }

    /** "Before the walls of", "outside" a town. */
    private boolean isBefore(int k, int verb) {
        return k > verb + 1
                && scene.item(k).hasCue("outskirts")
                && (scene.item(k - 1).is(Kind.PREPOSITION)
                        || !scene.item(k).prep().isEmpty());
    }

    /** "On a balcony that looks over the harbour of" a town. */
    private boolean isOverlooked(int before) {
        boolean part = scene.item(before).is(Kind.WORD) && !scene.item(before).article();
        int k = part ? before - 1 : before;
        return k > 0 && scene.item(k).is(Kind.PREPOSITION) && scene.item(k - 1).hasCue("overlooking");
    }

    /** Whoever is told to do something "from" a town, right after the verb or its subject, is there. */
    private boolean isFrom(int k, int verb) {
        Item item = scene.item(k);
        return item.is(Kind.PREPOSITION)
                && item.code().equals("min")
                && !item.hasPronoun()
                && k <= verb + 2
                && !scene.item(verb).reads("light");
    }
}
