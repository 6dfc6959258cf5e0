package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tarikh.reading.entity.NameTagger.Found;
import tarikh.text.LexMatch;
import tarikh.text.Tokens;
import tarikh.text.WordList;
import tarikh.text.word.Words;

/**
 * Joins the names of the rules with those of the model: what only one of them finds, and what each finds otherwise, is decided by
 * how sure the model is. The first limits were set on parts of the training texts that the model had not seen, those that protect
 * strong names on the corpus and on annotated texts of events.
 */
final class NameDecision {
    private static final int NAME_WORDS = NameWords.GIVEN
            | NameWords.WEAK_GIVEN
            | NameWords.BIN
            | NameWords.ABD
            | NameWords.AL
            | NameWords.DIN
            | NameWords.ALLAH
            | NameWords.PARTICLE
            | NameWords.BYNAME
            | NameWords.RELATED;
    private static final double FOUND = 2;
    private static final double INSTEAD = 3;
    /** A building with the name of someone in its own. */
    private static final double WHOLE = 6;

    /** As much speaks for a full name. */
    private static final double STRONG = 3;

    private static final float NEVER = Float.POSITIVE_INFINITY;
    private static final float MORE = -1;
    private static final float DOUBTFUL = 3;
    private static final float OTHER_EXTENT = 0;
    private static final float LESS = 1;
    private static final float OTHER_KIND = -1;
    private static final float OTHER_KIND_OF_KNOWN = 0;
    private static final float OTHER_KIND_OF_STRONG = 2;
    private static final float NO_PERSON = 3;
    private static final float NO_PLACE = 0;
    private static final float NO_ORGANIZATION = 5;
    private static final float NOTHING_KNOWN = 3;

    private final NameWords words;
    private final Words read;
    private final List<Proposal> names;
    private final float[] outside;
    /** By token: the number of the name of the rules that covers it, counted from one. */
    private final int[] covering;

    private final boolean[] replaced;

    /** @param outside by token, how likely no name is there, as {@link Found#odds} */
    NameDecision(NameWords words, Words read, List<Proposal> names, float[] outside) {
        this.words = words;
        this.read = read;
        this.names = names;
        this.outside = outside;
        this.covering = new int[words.tokens().size()];
        this.replaced = new boolean[names.size()];
        for (int i = 0; i < names.size(); i++) {
            for (int t = names.get(i).first(); t < names.get(i).end(); t++) {
                covering[t] = i + 1;
            }
        }
    }

    List<Proposal> decide(List<Found> spans) {
        List<Proposal> added = new ArrayList<>();
        for (Found span : spans) {
            split(span, added);
        }
        List<Proposal> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Proposal name = names.get(i);
            float least = NameTagger.least(outside, name.first(), name.end());
            if (!replaced[i] && least <= limit(name)) {
                all.add(name);
            }
        }
        all.addAll(NoNames.without(words.matches(), added));
        return all;
    }

    /** How sure the model must be that there is no name to leave one out. */
    private static float limit(Proposal name) {
        float own = switch (name.kind()) {
            case PERSON -> name.score() < STRONG ? NO_PERSON : NOTHING_KNOWN;
            case PLACE -> name.score() < STRONG ? NO_PLACE : NOTHING_KNOWN;
            case ORGANIZATION -> name.score() < STRONG ? NO_ORGANIZATION : NEVER;
            default -> NEVER;
        };
        if (!name.record().isEmpty() && name.length() > 1 && name.score() >= STRONG) {
            return NEVER;
        }
        return name.record().isEmpty() || own == NEVER ? own : NOTHING_KNOWN;
    }

    /** A word with "and" or a preposition before it begins another name; a title before a name is no part of it. */
    private void split(Found span, List<Proposal> added) {
        boolean body = span.kind() == EntityKind.ORGANIZATION;
        int first = span.first();
        for (int t = first + 1; t < span.end(); t++) {
            boolean ends = !body && isPhrase(t);
            if (isDash(t) || span.kind() == EntityKind.PERSON && isParticle(t)) {
                take(part(span, first, t), added);
                first = t + 1;
            } else if (t > first && (ends || !body && start(t) > words.tokens().start(t))) {
                take(part(span, first, t), added);
                first = t;
            }
            if (ends) {
                return;
            }
        }
        if (first < span.end()) {
            take(part(span, first, span.end()), added);
        }
    }

    private Found part(Found span, int first, int last) {
        // "On" ends no name, though it is spelled like a given name.
        int end = last;
        while (end > first && (isParticle(end - 1) || span.kind() == EntityKind.PERSON && isAfterName(end - 1))) {
            end--;
        }
        Found part = new Found(span.kind(), first, end, span.odds());
        return span.kind() == EntityKind.PERSON ? withoutTitle(part) : part;
    }

    /** "Khalid, on": what is spelled like a given name inside a name. */
    private boolean isParticle(int t) {
        return (words.classes(t) & WordList.FUNCTION) != 0 && words.is(t, NameWords.GIVEN) && !words.endsInDottedYeh(t);
    }

    /** "Marwan, visiting": an accusative without the article right after what the rules find. */
    private boolean isAfterName(int t) {
        return words.classes(t) == WordList.NOUN
                && words.endsInAlef(t)
                && !words.is(t, NAME_WORDS)
                && covering[t] == 0
                && t > 0
                && covering[t - 1] != 0
                && names.get(covering[t - 1] - 1).score() >= STRONG;
    }

    /** A dash between blanks stands between two names. */
    private boolean isDash(int t) {
        Tokens tokens = words.tokens();
        return tokens.isMark(t, '-') && tokens.isAfterGap(t) && tokens.isAfterGap(t + 1);
    }

    /** "To two poor parents": a common word with a preposition or "and" before it goes on with no name. */
    private boolean isPhrase(int t) {
        return read.stemStart(t) > words.tokens().start(t)
                && words.classes(t) != 0
                && !words.is(t, NAME_WORDS | NameWords.DEFINITE);
    }

    private void take(Found span, List<Proposal> added) {
        if (span.length() == 0) {
            return;
        }
        Set<Integer> over = new LinkedHashSet<>();
        for (int t = span.first(); t < span.end(); t++) {
            if (words.is(t, NameWords.TIMEX)) {
                return;
            }
            if (covering[t] > 0) {
                over.add(covering[t] - 1);
            }
        }
        if (over.isEmpty()) {
            if (span.odds() > (isDoubtful(span) ? DOUBTFUL : MORE)
                    && (span.kind() == EntityKind.ORGANIZATION ? !isOfAPeople(span) : !isPlainNoun(span))) {
                added.add(proposal(span, FOUND));
            }
            return;
        }
        float needed = Float.NEGATIVE_INFINITY;
        for (int i : over) {
            needed = Math.max(needed, replaced[i] ? NEVER : needed(span, names.get(i), over.size() == 1));
        }
        if (span.odds() >= needed) {
            over.forEach(i -> replaced[i] = true);
            added.add(proposal(span, INSTEAD));
        }
    }

    /** "The caliph al-Mustansir" without its title. */
    private Found withoutTitle(Found span) {
        LexMatch title = words.match(span.first(), "Title");
        return title == null || title.endToken() >= span.end() || words.is(span.first(), NAME_WORDS)
                ? span
                : new Found(span.kind(), title.endToken(), span.end(), span.odds());
    }

    /** How sure the model must be to have its way with a name of the rules. */
    private float needed(Found span, Proposal name, boolean alone) {
        boolean within = name.first() <= span.first() && name.end() >= span.end();
        boolean known = !name.record().isEmpty();
        if (NameFeatures.KINDS.indexOf(name.kind()) < 0
                || within && name.length() == span.length() && name.kind() == span.kind()) {
            return NEVER;
        }
        if (name.kind() == EntityKind.PLACE && name.score() >= WHOLE && !known && within) {
            return NEVER;
        }
        if (name.kind() != span.kind()) {
            float limit = known ? OTHER_KIND_OF_KNOWN : name.score() < STRONG ? OTHER_KIND : OTHER_KIND_OF_STRONG;
            return name.kind() == EntityKind.ORGANIZATION ? Math.max(limit, NO_ORGANIZATION) : limit;
        }
        if (known) {
            return NEVER;
        }
        if (within && span.first() == name.first() && isCountedOut(span.end(), name.end())) {
            return NEVER;
        }
        boolean longer = alone
                && name.first() >= span.first()
                && name.end() <= span.end()
                && areNames(span.first(), name.first())
                && areNames(name.end(), span.end());
        if (longer && span.kind() == EntityKind.PERSON) {
            return Float.NEGATIVE_INFINITY;
        }
        return within && name.score() >= STRONG ? LESS : OTHER_EXTENT;
    }

    /** Whether "the Great" or "the Third" after a name is all that would be left out of it. */
    private boolean isCountedOut(int from, int to) {
        for (int t = from; t < to; t++) {
            if (!words.is(t, NameWords.BYNAME | NameWords.ORDINAL)) {
                return false;
            }
        }
        return from < to;
    }

    /** Whether words can go on with a name: no titles, and no common word with the article but those that names are made of. */
    private boolean areNames(int from, int to) {
        for (int t = from; t < to; t++) {
            boolean common = words.classes(t) != 0 && !words.is(t, NAME_WORDS);
            if (common || words.is(t, NameWords.TITLE) && !words.is(t, NAME_WORDS)) {
                return false;
            }
        }
        return true;
    }

    /** "The city", "the house": who means one by that names nothing new. */
    private boolean isPlainNoun(Found span) {
        return span.length() == 1 && words.is(span.first(), NameWords.DEFINITE) && words.classes(span.first()) != 0;
    }

    /** "The French army" is no name. */
    private boolean isOfAPeople(Found span) {
        int peoples = 0;
        for (int t = span.first() + 1; t < span.end(); t++) {
            peoples += words.is(t, NameWords.DEMONYM) ? 1 : 0;
        }
        LexMatch body = words.match(span.first(), "OrgCue");
        return (body == null || body.entry().has("weak"))
                && words.is(span.first(), NameWords.DEFINITE)
                && peoples > 0
                && peoples == span.length() - 1;
    }

    /** A person of one common word or of several that are given names at most ("good and beautiful", "faith in God"). */
    private boolean isDoubtful(Found span) {
        int weak = 0;
        boolean god = false;
        for (int t = span.first(); t < span.end(); t++) {
            if (words.classes(t) == 0 || words.is(t, NameWords.GIVEN)) {
                return false;
            }
            weak += words.is(t, NameWords.WEAK_GIVEN) ? 1 : 0;
            god |= words.is(t, NameWords.ALLAH);
        }
        boolean late = weak > 0 && !words.is(span.first(), NameWords.WEAK_GIVEN);
        return span.kind() == EntityKind.PERSON && (span.length() == 1 || weak == span.length() || god || late);
    }

    /** Where a name begins in its first word: after an "and" that is written together with a common word. */
    private int start(int t) {
        boolean and = words.isBare(t)
                && words.classes(t) != 0
                && !words.is(t, NameWords.GIVEN | NameWords.DEFINITE)
                && words.beginsWithAnd(t);
        if (!and) {
            return words.start(t);
        }
        int stem = words.article(t) < 0 ? read.stemStart(t) : words.article(t);
        return stem < words.tokens().end(t) - 1 ? stem : words.start(t);
    }

    private Proposal proposal(Found span, double score) {
        int start = start(span.first());
        int stop = words.tokens().end(span.end() - 1);
        return new Proposal(span.kind(), span.first(), span.end(), start, stop, start, score, List.of());
    }
}
