package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Item.Kind;

/** The place a clause is told of that is named before it: by "where" behind the place, or by opening with it. */
final class WherePlace {
    private WherePlace() {}

    /** {@return the place, or a school and its place, named right before the "where" at an index} */
    static List<Filler> before(Scene scene, int where) {
        int k = where - 1;
        while (k > 0
                && scene.sameSentence(where, k)
                && (scene.item(k).is(Kind.COMMA)
                        || scene.item(k).is(Kind.QUOTE)
                        || scene.item(k).is(Kind.TIME))) {
            k--;
        }
        List<Filler> places = new ArrayList<>();
        if (k > 0
                && scene.sameSentence(where, k - 1)
                && scene.item(k).is(Kind.ENTITY)
                && !scene.item(k).prep().isEmpty()
                && scene.item(k - 1).is(Kind.ENTITY)) {
            places.add(Filler.written(scene.item(k - 1).entity(), scene.span(k - 1)));
        }
        if (k >= 0 && scene.sameSentence(where, k) && scene.item(k).is(Kind.ENTITY)) {
            places.add(Filler.written(scene.item(k).entity(), scene.span(k)));
        }
        return places;
    }

    /** {@return the place that the clause of a verb opens with, as in "and in Cairo he died"} */
    static List<Filler> opening(Scene scene, int start, int verb) {
        int k = start;
        while (k < verb && (scene.item(k).is(Kind.TIME) || scene.item(k).is(Kind.COMMA) || isBeforeTime(scene, k))) {
            k++;
        }
        Item item = scene.item(k);
        boolean opens = k == 0
                || !scene.sameSentence(k, k - 1)
                || item.joined()
                || scene.item(k - 1).is(Kind.COMMA)
                || scene.item(k - 1).opensClause();
        if (k < verb && opens && item.is(Kind.PREPOSITION) && item.code().equals("fi") && !item.hasPronoun()) {
            Phrase phrase = scene.phrase(k + 1, verb);
            return names(scene, phrase) ? phrase.fillers() : List.of();
        }
        return List.of();
    }

    private static boolean isBeforeTime(Scene scene, int k) {
        return scene.item(k).is(Kind.PREPOSITION) && scene.item(k + 1).is(Kind.TIME);
    }

    /** {@return whether a phrase names a place or a school} */
    static boolean names(Scene scene, Phrase phrase) {
        return !phrase.isPlain() && (isPlace(scene, phrase) || phrase.cues().contains("school"));
    }

    /** {@return whether a phrase that names something names a place} */
    static boolean isPlace(Scene scene, Phrase phrase) {
        return scene.cast().kind(phrase.entity()) == EntityKind.PLACE;
    }
}
