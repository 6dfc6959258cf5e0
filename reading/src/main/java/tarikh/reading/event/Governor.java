package tarikh.reading.event;

import tarikh.reading.event.Item.Kind;

/** The verb that an embedded verb or event noun depends on, as "decided" in "decided to leave". */
final class Governor {
    private static final int REACH = 9;

    private Governor() {}

    /** {@return the index of the governing verb, or -1 if the piece depends on none} */
    static int of(Scene scene, int i, boolean verb) {
        return verb ? ofVerb(scene, i) : ofNoun(scene, i);
    }

    private static int ofVerb(Scene scene, int i) {
        int k = i - 1;
        while (k >= 0
                && (scene.item(k).is(Kind.NOT)
                        || scene.item(k).is(Kind.FUTURE)
                        || scene.item(k).is(Kind.ALREADY))) {
            k--;
        }
        if (k < 0 || !scene.sameSentence(i, k)) {
            return -1;
        }
        boolean already = scene.item(i - 1).is(Kind.ALREADY);
        if (already && scene.item(k).is(Kind.VERB) && scene.item(k).reads("copula")) {
            return k;
        }
        if (scene.item(k).is(Kind.THAT)) {
            return verbBefore(scene, k, i);
        }
        boolean imperfect = scene.item(i).readings().get(0).isImperfect();
        if (!imperfect || scene.item(i).joined()) {
            return -1;
        }
        for (int j = k; j >= 0 && j > i - 5 && scene.sameSentence(i, j); j--) {
            Item item = scene.item(j);
            if (item.is(Kind.VERB)) {
                return item.reads("light") || item.reads("copula") || item.reads("plan") ? j : -1;
            }
            if (!(item.is(Kind.ENTITY) || item.is(Kind.WORD) || item.is(Kind.NOT)) || item.joined()) {
                return -1;
            }
        }
        return -1;
    }

    /** An infinitive noun depends on the verb before it when only its subject and a preposition stand between. */
    private static int ofNoun(Scene scene, int i) {
        for (int k = i - 1; k >= 0 && k > i - REACH && scene.sameSentence(i, k); k--) {
            Item item = scene.item(k);
            if (item.is(Kind.VERB) || item.is(Kind.NOUN) && item.reads("light")) {
                return k;
            }
            boolean mayStandBetween = switch (item.kind()) {
                case ENTITY, WORD, NOUN, TIME, THIS, QUOTE, PREPOSITION, OPEN, CLOSE, ALSO -> true;
                default -> false;
            };
            if (!mayStandBetween) {
                return -1;
            }
        }
        return -1;
    }

    private static int verbBefore(Scene scene, int that, int host) {
        for (int k = that - 1; k >= 0 && k > that - REACH && scene.sameSentence(host, k); k--) {
            Item item = scene.item(k);
            if (item.is(Kind.VERB)) {
                return k;
            }
            if (item.is(Kind.STOP) || item.is(Kind.RELATIVE) || item.is(Kind.THAT)) {
                return -1;
            }
        }
        return -1;
    }
}
