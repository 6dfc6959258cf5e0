package tarikh.reading.event;

import tarikh.reading.event.Item.Kind;

/** The verb of the clause that a time or a connective opens. */
final class ClauseOpening {
    private static final int REACH = 30;

    private ClauseOpening() {}

    /** {@return the verb that a time at the start of its clause is told of, or -1 if it does not start one} */
    static int verbOfLeading(Scene scene, int k) {
        return isLeading(scene, k) ? verbAfter(scene, k) : -1;
    }

    /** {@return whether a time that starts the sentence or clause is told of the verb} */
    static boolean isDatedBefore(Scene scene, int verb) {
        for (int k = verb - 1; k >= 0 && k > verb - REACH && scene.sameSentence(verb, k); k--) {
            if (scene.item(k).is(Kind.TIME) && verbOfLeading(scene, k) == verb) {
                return true;
            }
        }
        return false;
    }

    /**
     * The verb of the clause that a piece opens, past asides between commas.
     *
     * @return its index, or -1 if the clause belongs to what came before
     */
    static int verbAfter(Scene scene, int k) {
        for (int j = k + 1; j < scene.size() && j < k + REACH && scene.sameSentence(k, j); j++) {
            if (scene.item(j - 1).is(Kind.COMMA) && isAside(scene.item(j))) {
                j = commaAfter(scene, j);
            }
            Item item = scene.item(j);
            if (item.is(Kind.VERB)) {
                boolean own = !item.joined() || isBeforeAnyVerb(scene, k);
                return own ? passAux(scene, j) : -1;
            }
            if (item.is(Kind.STOP) || item.is(Kind.RELATIVE) || item.is(Kind.THAT)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@return whether a time starts its clause} */
    static boolean isLeading(Scene scene, int k) {
        if (scene.item(k).joined() || afterCommaBeforeVerb(scene, k)) {
            return true;
        }
        for (int j = k - 1; j >= 0 && j > k - REACH; j--) {
            if (!scene.sameSentence(k, j)) {
                return true;
            }
            Item item = scene.item(j);
            if (item.is(Kind.VERB) || item.is(Kind.NOUN) || item.is(Kind.ENTITY) || item.is(Kind.OPEN)) {
                return false;
            }
            if (item.joined() && item.is(Kind.PREPOSITION) || item.is(Kind.STOP) || item.opensClause()) {
                return true;
            }
        }
        return true;
    }

    /** A time after a comma with its verb right behind it opens a clause of its own. */
    private static boolean afterCommaBeforeVerb(Scene scene, int k) {
        int before = k - 1;
        if (before >= 0 && scene.item(before).is(Kind.PREPOSITION)) {
            before--;
        }
        int after = k + 1;
        if (after < scene.size() && scene.item(after).is(Kind.COMMA)) {
            after++;
        }
        return before >= 0
                && after < scene.size()
                && scene.item(before).is(Kind.COMMA)
                && scene.sameSentence(k, before)
                && scene.sameSentence(k, after)
                && scene.item(after).is(Kind.VERB)
                && !scene.item(after).joined();
    }

    /** Whether a clause or phrase of time begins here. */
    private static boolean isAside(Item item) {
        return (item.is(Kind.SUBORDINATOR) || item.is(Kind.PREPOSITION))
                && (item.code().equals("after") || item.code().equals("before") || item.isWhen());
    }

    private static int commaAfter(Scene scene, int aside) {
        int j = aside;
        while (j + 1 < scene.size()
                && j < aside + REACH
                && scene.sameSentence(aside, j + 1)
                && !scene.item(j).is(Kind.COMMA)) {
            j++;
        }
        return scene.item(j).is(Kind.COMMA) ? j : aside;
    }

    private static boolean isBeforeAnyVerb(Scene scene, int k) {
        int j = k - 1;
        while (j >= 0
                && j > k - REACH
                && scene.sameSentence(k, j)
                && !scene.item(j).is(Kind.VERB)) {
            j--;
        }
        return j < 0 || !scene.sameSentence(k, j);
    }

    /** The verb that an auxiliary or a verb of beginning leads to, as in "had left". */
    private static int passAux(Scene scene, int verb) {
        if (!(scene.item(verb).reads("copula") || scene.item(verb).reads("light"))) {
            return verb;
        }
        for (int j = verb + 1; j < scene.size() && j < verb + 6 && scene.sameSentence(verb, j); j++) {
            Item item = scene.item(j);
            if (item.is(Kind.VERB) || item.is(Kind.NOUN)) {
                return item.joined() ? verb : j;
            }
            if (item.opensClause() || item.is(Kind.STOP)) {
                break;
            }
        }
        return verb;
    }
}
