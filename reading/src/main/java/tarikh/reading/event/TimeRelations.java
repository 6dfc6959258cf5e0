package tarikh.reading.event;

import tarikh.reading.event.Item.Kind;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;

/** How a time expression stands to the event that it is told of, by the words around it. */
final class TimeRelations {
    private static final int SHORTEST_YEAR = 4;

    private TimeRelations() {}

    /** {@return the relation of the time expression that is the piece at an index} */
    static TimeLink.Relation of(Scene scene, int k, Timex time) {
        if (time.details().isAge()) {
            return TimeLink.Relation.AGE;
        }
        String code = prepositionBefore(scene, k);
        boolean duration = time.type() == TimexType.DURATION;
        return switch (code) {
            case "before" -> TimeLink.Relation.BEFORE;
            case "after" -> TimeLink.Relation.AFTER;
            default -> duration ? TimeLink.Relation.LASTS : ofDate(scene, k, code);
        };
    }

    /** {@return whether a century or decade only says which people or things a noun means, as in "writers of the last century"} */
    static boolean isAttribute(Scene scene, int k, Timex time) {
        boolean age = time.type() == TimexType.DATE
                && time.mod() == Mod.NONE
                && !time.value().isEmpty()
                && time.value().length() < SHORTEST_YEAR;
        if (!age
                || k == 0
                || !scene.sameSentence(k - 1, k)
                || !scene.item(k).prep().isEmpty()) {
            return false;
        }
        Item before = scene.item(k - 1);
        return before.is(Kind.NOUN) || before.is(Kind.WORD);
    }

    private static TimeLink.Relation ofDate(Scene scene, int k, String code) {
        boolean from = code.equals("since") || code.equals("min") && laterEnd(scene, k);
        boolean until = code.equals("hatta") || code.equals("ila") && earlierTime(scene, k);
        if (from) {
            return TimeLink.Relation.FROM;
        }
        return until ? TimeLink.Relation.UNTIL : TimeLink.Relation.AT;
    }

    private static String prepositionBefore(Scene scene, int k) {
        for (int j = k - 1; j >= 0 && j > k - 3 && scene.sameSentence(k, j); j--) {
            Item item = scene.item(j);
            if (item.is(Kind.PREPOSITION)) {
                return item.code();
            }
            if (!item.is(Kind.THIS)) {
                return "";
            }
        }
        return "";
    }

    private static boolean earlierTime(Scene scene, int k) {
        for (int j = k - 2; j >= 0 && j > k - 5 && scene.sameSentence(k, j); j--) {
            if (scene.item(j).is(Kind.TIME)) {
                return true;
            }
        }
        return false;
    }

    private static boolean laterEnd(Scene scene, int k) {
        for (int j = k + 1; j + 1 < scene.size() && j < k + 4 && scene.sameSentence(k, j); j++) {
            Item item = scene.item(j);
            if (item.is(Kind.PREPOSITION)
                    && (item.code().equals("ila") || item.code().equals("hatta"))) {
                return scene.item(j + 1).is(Kind.TIME);
            }
        }
        return false;
    }
}
