package tarikh.reading.event;

import org.jspecify.annotations.Nullable;
import tarikh.reading.event.Item.Kind;

/** Which event an age is told of: its own clause seldom tells one. */
final class Ages {
    private static final int REACH = 30;
    private static final int NEAR = 3;
    /** The age is of something that no event tells. */
    private static final int NOTHING = -2;

    private Ages() {}

    /**
     * The piece that tells what happened at an age.
     *
     * @param at the draft told by each piece, or null
     * @return its index, or -1
     */
    static int host(Scene scene, @Nullable Draft[] at, int k) {
        int when = afterWhen(scene, at, k);
        if (when >= 0) {
            return when;
        }
        if (opensWithAge(scene, k)) {
            return after(scene, at, k);
        }
        int before = before(scene, at, k);
        if (before == NOTHING) {
            return -1;
        }
        return before >= 0 ? before : after(scene, at, k);
    }

    /** Nobody is born at an age: it is of something there is no event for, or of a parent. */
    private static boolean isBorn(Draft draft) {
        return draft.type == EventType.LIFE_BIRTH && draft.entityIn(Role.AGENT) < 0;
    }

    /** "And when he reached twenty", "on reaching eighteen": what follows is told of that age. */
    private static boolean opensWithAge(Scene scene, int k) {
        for (int j = k - 1; j >= 0 && j > k - 2 * NEAR && scene.sameSentence(k, j); j--) {
            Item item = scene.item(j);
            if (item.is(Kind.COMMA) || item.is(Kind.STOP)) {
                return false;
            }
            boolean upon = item.is(Kind.PREPOSITION)
                    && (item.code().equals("inda") || item.code().equals("after"));
            boolean when = item.is(Kind.SUBORDINATOR) && item.code().equals("when");
            if (when || upon) {
                boolean starts = j == 0
                        || !scene.sameSentence(j, j - 1)
                        || scene.item(j - 1).is(Kind.COMMA);
                return starts || item.joined();
            }
        }
        return false;
    }

    /** "He was ten when": what the clause of "when" tells. */
    private static int afterWhen(Scene scene, @Nullable Draft[] at, int k) {
        for (int j = k + 1; j < scene.size() && j <= k + NEAR && scene.sameSentence(k, j); j++) {
            Item item = scene.item(j);
            if (item.is(Kind.SUBORDINATOR) && item.code().equals("when")) {
                return told(scene, at, j, j + NEAR);
            }
            if (!(item.is(Kind.COMMA) || item.is(Kind.PREPOSITION) || item.is(Kind.WORD))) {
                return -1;
            }
        }
        return -1;
    }

    private static int before(Scene scene, @Nullable Draft[] at, int k) {
        for (int j = k - 1; j >= 0 && j > k - REACH && scene.sameSentence(k, j); j--) {
            Draft draft = at[j];
            // The word "age" right before it can be read as making a law.
            boolean word = draft != null && draft.isNoun() && draft.type == EventType.POWER_DECIDE && j > k - NEAR;
            if (draft != null && !word) {
                return isBorn(draft) ? NOTHING : j;
            }
        }
        return -1;
    }

    private static int after(Scene scene, @Nullable Draft[] at, int k) {
        return told(scene, at, k, k + REACH);
    }

    private static int told(Scene scene, @Nullable Draft[] at, int from, int last) {
        for (int j = from + 1; j < scene.size() && j <= last && scene.sameSentence(from, j); j++) {
            if (at[j] != null) {
                return j;
            }
            if (scene.item(j).is(Kind.STOP)) {
                return -1;
            }
        }
        return -1;
    }
}
