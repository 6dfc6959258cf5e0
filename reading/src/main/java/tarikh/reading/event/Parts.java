package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.timex.TimexType;

/**
 * What stands around a verb or event noun in its clause, before any role is given.
 *
 * @param core phrases without preposition, in order
 * @param adjuncts phrases with a preposition, in order
 * @param left phrases before the verb in its clause that may be its subject; at most one
 * @param relative whether a relative pronoun stands before it
 * @param antecedent fillers of the relative clause's antecedent, empty when there is none
 * @param where the place the clause opens with or, where it opens with "where", the one right before that
 * @param beside who does it with the subject that was left out, as in "enrolled, and his brother"
 * @param cues cue classes of the words in reach
 * @param time whether a time expression stands in the clause
 * @param there indices of adverbs of place
 * @param self index of a pronoun that stands as subject, or -1
 * @param plainFirst whether an indefinite plain word follows at once
 * @param plainLeft whether plain words that may be its subject stand before it
 */
record Parts(
        List<Phrase> core,
        List<Adjunct> adjuncts,
        List<Phrase> left,
        boolean relative,
        List<Filler> antecedent,
        List<Filler> where,
        List<Filler> beside,
        List<String> cues,
        boolean time,
        List<Integer> there,
        int self,
        boolean plainFirst,
        boolean plainLeft) {

    /** A phrase or pronoun with its preposition; {@code pronoun} is the index of the piece it is attached to, or -1. */
    record Adjunct(String code, Phrase phrase, int pronoun, int at) {}

    /** Reads the surroundings of the piece at an index. */
    static Parts around(Scene scene, int i, boolean verb) {
        return new Builder(scene, i).build(verb);
    }

    private static final class Builder {
        private static final int CUE_REACH = 5;

        private final Scene scene;
        private final int host;
        private final List<Phrase> core = new ArrayList<>();
        private final List<Adjunct> adjuncts = new ArrayList<>();
        private final List<String> cues = new ArrayList<>();
        private final List<Integer> there = new ArrayList<>();
        private final List<Filler> beside = new ArrayList<>();
        private boolean time;
        private int self = -1;
        private boolean plainFirst;
        private boolean plainLeft;
        /** Whether a comma was followed by words that name nothing: they are no arguments, nor are such words after them. */
        private boolean aside;

        Builder(Scene scene, int host) {
            this.scene = scene;
            this.host = host;
        }

        Parts build(boolean verb) {
            int end = scene.clauses().rightEnd(host);
            right(end);
            List<Phrase> left = new ArrayList<>();
            List<Filler> antecedent = new ArrayList<>();
            List<Filler> where = new ArrayList<>();
            boolean relative = false;
            if (verb) {
                int start = scene.clauses().leftStart(host);
                for (int k = start; k < host; k++) {
                    if (scene.item(k).is(Kind.THERE)) {
                        there.add(k);
                    }
                }
                if (!scene.item(host).joined()) {
                    leftSubject(start, left);
                }
                relative = start > 0 && scene.item(start - 1).is(Kind.RELATIVE);
                if (relative) {
                    antecedent(start - 1, antecedent);
                }
                if (start > 0 && scene.item(start - 1).code().equals("where")) {
                    where.addAll(WherePlace.before(scene, start - 1));
                } else if (!scene.item(host).joined()) {
                    where.addAll(WherePlace.opening(scene, start, host));
                }
            }
            return new Parts(
                    core,
                    adjuncts,
                    left,
                    relative,
                    antecedent,
                    where,
                    beside,
                    cues,
                    time,
                    there,
                    self,
                    plainFirst,
                    plainLeft);
        }

        private void right(int end) {
            int k = host + 1;
            while (k < end) {
                Item item = scene.item(k);
                if (k <= host + CUE_REACH) {
                    cues.addAll(item.cues());
                }
                int next = k + 1;
                switch (item.kind()) {
                    case TIME -> time |= scene.times().get(item.time()).type() != TimexType.SET;
                    case THERE -> there.add(k);
                    case PERSON -> self = self < 0 ? k : self;
                    case OPEN -> {
                        int after = Phrase.afterAside(scene.items(), k, end);
                        time |= after > k + 1 && scene.item(k + 1).is(Kind.TIME);
                        next = Math.max(next, after);
                    }
                    case PREPOSITION -> next = adjunct(k, end, item);
                    case ENTITY, WORD, NOUN, THIS, QUOTE -> next = phrase(k, end, item);
                    default -> {}
                }
                k = Math.max(next, k + 1);
            }
        }

        private int adjunct(int k, int end, Item item) {
            if (item.hasPronoun()) {
                adjuncts.add(new Adjunct(item.code(), new Phrase(List.of(), k + 1, List.of()), k, k));
                return k + 1;
            }
            int from = k + 1;
            if (from < end && scene.item(from).is(Kind.THERE)) {
                there.add(from);
                return from + 1;
            }
            if (from < end && scene.item(from).is(Kind.TIME)) {
                return from;
            }
            Phrase phrase = scene.phrase(from, end);
            if (phrase.end() > from) {
                noteCues(phrase, k);
                adjuncts.add(new Adjunct(item.code(), phrase, -1, k));
            }
            return Math.max(phrase.end(), from);
        }

        private int phrase(int k, int end, Item item) {
            Phrase phrase = scene.phrase(k, end);
            if (phrase.end() <= k) {
                return k + 1;
            }
            if (k == host + 1 && item.joined() && scene.cast().isSomebodys(item.entity())) {
                beside.addAll(phrase.fillers());
            }
            noteCues(phrase, k);
            boolean adjective = phrase.isPlain()
                    && item.is(Kind.WORD)
                    && item.article()
                    && k > host + 1
                    && scene.item(k - 1).is(Kind.ENTITY);
            if (!item.prep().isEmpty()) {
                adjuncts.add(new Adjunct(item.prep(), phrase, -1, k));
            } else if (!adjective && !item.joined() && !item.is(Kind.QUOTE)) {
                plainFirst |= k == host + 1 && phrase.isPlain() && !item.article();
                aside |= phrase.isPlain() && scene.item(k - 1).is(Kind.COMMA);
                if (aside && phrase.isPlain()) {
                    return phrase.end();
                }
                if (tellsWhereMoreClosely(k, phrase)) {
                    adjuncts.add(new Adjunct(adjuncts.get(adjuncts.size() - 1).code(), phrase, -1, k));
                } else {
                    boolean afterTime = phrase.isPlain() && scene.item(k - 1).is(Kind.TIME);
                    core.add(afterTime ? phrase.apart() : phrase);
                }
            }
            return phrase.end();
        }

        /** "In Leiden, Holland", "at the faculty of law, Cairo University": right behind a place is where that place is. */
        private boolean tellsWhereMoreClosely(int k, Phrase phrase) {
            if (adjuncts.isEmpty() || phrase.isPlain()) {
                return false;
            }
            Phrase last = adjuncts.get(adjuncts.size() - 1).phrase();
            boolean behind =
                    last.end() == k || last.end() == k - 1 && scene.item(k - 1).is(Kind.COMMA);
            return behind
                    && !last.isPlain()
                    && WherePlace.names(scene, last)
                    && WherePlace.names(scene, phrase)
                    && (WherePlace.isPlace(scene, phrase)
                            || last.cues().contains("school") && phrase.cues().contains("school"));
        }

        private void noteCues(Phrase phrase, int k) {
            if (k <= host + CUE_REACH) {
                cues.addAll(phrase.cues());
            }
        }

        private void leftSubject(int start, List<Phrase> left) {
            int k = start;
            while (k < host) {
                Item item = scene.item(k);
                if (item.is(Kind.PREPOSITION)) {
                    Phrase skipped =
                            item.hasPronoun() ? new Phrase(List.of(), k + 1, List.of()) : scene.phrase(k + 1, host);
                    k = Math.max(skipped.end(), k + 1);
                    continue;
                }
                if (item.is(Kind.PERSON)) {
                    self = k;
                    return;
                }
                if ((item.is(Kind.ENTITY) || item.is(Kind.WORD)) && item.prep().isEmpty()) {
                    Phrase phrase = scene.phrase(k, host);
                    if (!phrase.isPlain()) {
                        left.add(phrase);
                        return;
                    }
                    plainLeft |= !item.is(Kind.ENTITY);
                    k = Math.max(phrase.end(), k + 1);
                    continue;
                }
                k++;
            }
        }

        private void antecedent(int relative, List<Filler> antecedent) {
            for (int k = relative - 1; k >= 0 && k > relative - 5 && scene.sameSentence(relative, k); k--) {
                Item item = scene.item(k);
                if (item.is(Kind.ENTITY)) {
                    antecedent.add(Filler.written(item.entity(), scene.span(k)));
                    return;
                }
                boolean adjective = item.is(Kind.WORD) && item.article();
                if (!(adjective || item.is(Kind.QUOTE) || item.is(Kind.COMMA) || item.is(Kind.CLOSE))) {
                    return;
                }
            }
        }
    }
}
