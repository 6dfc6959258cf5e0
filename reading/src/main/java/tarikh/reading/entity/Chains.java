package tarikh.reading.entity;

import static tarikh.reading.entity.NameWords.*;

import tarikh.text.LexMatch;

/** Tells where a known name is only a piece of a longer one: an ancestor in a chain of descent, or a lower number. */
final class Chains {
    private static final int NAME = GIVEN | WEAK_GIVEN | ALLAH | DIN | LAQAB | BYNAME | UNKNOWN;

    private Chains() {}

    /**
     * {@return the first token of a name of which these are the later words: what is "father of" somebody or has an honour of the faith may stand
     * before the given name}
     */
    static int begin(NameWords words, int first, int last) {
        int begin = first;
        while (last > first && words.is(first, GIVEN) && begin > 1 && words.isBare(begin) && words.continues(begin)) {
            int before = before(words, begin);
            if (before == begin) {
                break;
            }
            begin = before;
        }
        return begin;
    }

    private static int before(NameWords words, int first) {
        if (words.is(first - 1, DIN) && words.is(first - 2, LAQAB) && words.isBare(first - 1)) {
            return first - 2;
        }
        if (words.is(first - 2, ABU) && words.is(first - 1, GIVEN | WEAK_GIVEN | DEFINITE) && words.isBare(first - 1)) {
            return first - 2;
        }
        boolean servant = first > 2 && words.is(first - 1, ALLAH | DEFINITE) && words.is(first - 2, ABD);
        return servant && words.is(first - 3, ABU) ? first - 3 : first;
    }

    /** {@return the token after a title with the article that begins a known name, or the first token itself} */
    static int afterTitle(NameWords words, int first, int last) {
        LexMatch title = words.match(first, "Title");
        boolean definite = words.is(first, DEFINITE)
                || words.article(first) > words.tokens().start(first);
        if (!definite || title == null || title.endToken() > last) {
            return first;
        }
        // "The king, the victorious" is what a man was called; "the caliph", "the imam" before a name are no part of
        // it.
        boolean honour = title.entry().has("honour")
                && words.is(title.endToken(), DEFINITE)
                && !words.is(title.endToken(), RELATED | UNKNOWN);
        return honour ? first : title.endToken();
    }

    /** {@return whether the words from one token to another, both in it, are a piece of the name of somebody else} */
    static boolean isPart(NameWords words, int first, int last) {
        return hasDescendant(words, first) || hasFirstName(words, first, last) || isCountedHigher(words, last);
    }

    /** "A son of B" is not B; "the son of B" alone speaks of B. A family name in "son of" is part of the name before it. */
    private static boolean hasDescendant(NameWords words, int first) {
        if (!words.isBare(first) || first == 0 || !words.continues(first)) {
            return false;
        }
        if (words.is(first - 1, FAMILY)) {
            return true;
        }
        if (words.is(first, BIN)) {
            return words.is(first - 1, NAME) && !words.is(first - 1, TIMEX);
        }
        return words.is(first - 1, BIN) && first > 1 && words.continues(first - 1) && words.is(first - 2, NAME);
    }

    /** "Ismail Raghib Pasha" is not Raghib Pasha. */
    private static boolean hasFirstName(NameWords words, int first, int last) {
        return last == first + 1
                && words.is(last, TITLE_AFTER)
                && first > 0
                && words.isBare(first)
                && words.continues(first)
                && words.tokens().isAfterGap(first)
                && words.is(first - 1, GIVEN);
    }

    /**
     * {@return the token after the fathers and names of origin that follow a known "A" or "A son of B"; with more fathers it may be somebody else}
     */
    static int end(NameWords words, int first, int last) {
        boolean descent = first == last;
        for (int t = first + 1; t < last; t++) {
            descent |= words.is(t, BIN);
        }
        int end = last + 1;
        while (descent && follows(words, end) && words.is(end, BIN) && follows(words, end + 1)) {
            boolean pair = words.is(end + 1, ABD | ABU) || words.is(end + 1, LAQAB) && words.is(end + 2, DIN);
            end += pair && follows(words, end + 2) ? 3 : 2;
        }
        if (descent && follows(words, end) && words.is(end, AL) && follows(words, end + 1)) {
            return end + 2;
        }
        while (end > last + 1 && follows(words, end) && words.is(end, DEFINITE) && words.is(end, RELATED)) {
            end++;
        }
        return end;
    }

    private static boolean follows(NameWords words, int t) {
        return words.isWord(t)
                && words.continues(t)
                && words.isBare(t)
                && words.tokens().isAfterGap(t)
                && !words.is(t, LATIN);
    }

    /** "The second" may be the beginning of "the twelfth", as Arabic counts. */
    private static boolean isCountedHigher(NameWords words, int last) {
        if (!words.is(last, ORDINAL)) {
            return false;
        }
        LexMatch number = words.match(last, "NamePart");
        return number != null && number.endToken() > last + 1;
    }
}
