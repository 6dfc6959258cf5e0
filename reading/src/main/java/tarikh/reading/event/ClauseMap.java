package tarikh.reading.event;

import java.util.List;
import tarikh.reading.event.Item.Kind;

/** Where the clause of a piece begins and ends. */
final class ClauseMap {
    private static final int REACH = 40;

    private final List<Item> items;
    private final int[] sentence;

    /** @param sentence for each piece the number of its sentence */
    ClauseMap(List<Item> items, int[] sentence) {
        this.items = items;
        this.sentence = sentence;
    }

    boolean sameSentence(int a, int b) {
        return sentence[a] == sentence[b];
    }

    /** {@return the index after the last piece that can hold arguments of the piece at {@code i}} */
    int rightEnd(int i) {
        int k = i + 1;
        while (k < items.size() && k < i + REACH && sentence[k] == sentence[i]) {
            Item item = items.get(k);
            if (item.is(Kind.OPEN)) {
                int after = Phrase.afterAside(items, k, items.size());
                k = Math.max(after, k + 1);
                continue;
            }
            if (item.is(Kind.STOP)
                    || item.is(Kind.CLOSE)
                    || item.is(Kind.VERB)
                    || item.opensClause()
                    || Ellipses.opens(items, k)
                    || item.is(Kind.NOT)
                    || item.is(Kind.ALREADY)) {
                return k;
            }
            if (item.is(Kind.COMMA) && opensClause(k + 1, i)) {
                return k;
            }
            if (item.joined() && beginsClause(k, i)) {
                return k;
            }
            k++;
        }
        return k;
    }

    /** {@return whether a clause begins with the piece, after a comma} */
    private boolean opensClause(int k, int host) {
        if (k >= items.size() || sentence[k] != sentence[host]) {
            return true;
        }
        Item item = items.get(k);
        return item.is(Kind.VERB)
                || item.opensClause()
                || item.is(Kind.NOT)
                || item.is(Kind.ALREADY)
                || item.is(Kind.PERSON)
                || item.joined() && beginsClause(k, host)
                || verbFollows(k, host);
    }

    /** {@return whether a joined piece is the subject or the time of a clause of its own} */
    private boolean beginsClause(int k, int host) {
        Item item = items.get(k);
        return item.is(Kind.VERB) || item.is(Kind.PERSON) || verbFollows(k, host);
    }

    /** {@return whether a name or time is followed by its verb before anything that could end the clause} */
    private boolean verbFollows(int k, int host) {
        boolean time = false;
        for (int j = k; j < items.size() && j < k + 8 && sentence[j] == sentence[host]; j++) {
            Item item = items.get(j);
            if (item.is(Kind.VERB)) {
                return !item.joined() && j > k;
            }
            time |= item.is(Kind.TIME);
            boolean goesOn = switch (item.kind()) {
                case ENTITY, ALSO, THERE, ALREADY, FUTURE, TIME -> true;
                case PREPOSITION -> j == k || time;
                case COMMA -> time;
                case WORD, NOUN -> item.article() || time;
                default -> false;
            };
            if (!goesOn) {
                return false;
            }
        }
        return false;
    }

    /** {@return the index of the first piece of the clause that the piece at {@code i} closes or heads} */
    int leftStart(int i) {
        if (items.get(i).joined()) {
            return i;
        }
        int k = i - 1;
        while (k >= 0 && k > i - REACH && sentence[k] == sentence[i]) {
            Item item = items.get(k);
            if (item.is(Kind.CLOSE)) {
                int open = k - 1;
                while (open > 0 && open > k - 30 && !items.get(open).is(Kind.OPEN)) {
                    open--;
                }
                k = open - 1;
                continue;
            }
            if (item.is(Kind.VERB) && !item.reads("copula")
                    || item.is(Kind.STOP)
                    || item.opensClause()
                    || item.is(Kind.OPEN)
                    || governsVerb(k)) {
                return k + 1;
            }
            if (item.joined()
                    && !(item.is(Kind.ENTITY) && k > 0 && items.get(k - 1).is(Kind.ENTITY))) {
                return k;
            }
            k--;
        }
        return k + 1;
    }

    /** {@return whether a preposition stands right before a verb, as in "until he died": a clause begins behind it} */
    private boolean governsVerb(int k) {
        Item item = items.get(k);
        return item.is(Kind.PREPOSITION)
                && !item.hasPronoun()
                && k + 1 < items.size()
                && items.get(k + 1).is(Kind.VERB);
    }
}
