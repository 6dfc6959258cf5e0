package tarikh.reading.entity;

import static tarikh.reading.entity.NameWords.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tarikh.text.LexMatch;
import tarikh.text.Tokens;
import tarikh.text.WordList;

/** Finds the short forms of people whose full name stands somewhere in the document. */
final class ShortForms {
    private static final double FOUND = 2.5;

    private final NameWords words;
    private final Tokens tokens;
    private final Contexts contexts;

    ShortForms(NameWords words, Contexts contexts) {
        this.words = words;
        this.tokens = words.tokens();
        this.contexts = contexts;
    }

    /** Proposals for single words that are the first or last part of an elected name of several words. */
    List<Proposal> propose(List<Proposal> elected) {
        Map<String, Boolean> parts = new HashMap<>();
        Set<Integer> covered = new HashSet<>();
        Set<Integer> afterPeople = new HashSet<>();
        for (Proposal p : elected) {
            for (int t = p.first(); t < p.end(); t++) {
                covered.add(t);
            }
            if (p.kind() == EntityKind.PERSON) {
                afterPeople.add(p.end());
            }
            if (p.kind() == EntityKind.PERSON && p.length() > 1) {
                part(p, p.first(), parts);
                part(p, p.end() - 1, parts);
            }
        }
        List<Proposal> found = new ArrayList<>();
        if (parts.isEmpty()) {
            return found;
        }
        for (int t = 0; t < tokens.size(); t++) {
            // The family name right after another's given name is not the one of whom it is known.
            boolean another = afterPeople.contains(t) && words.isBare(t) && words.continues(t) && tokens.isAfterGap(t);
            if (words.isWord(t) && !covered.contains(t) && !another && !words.is(t, TIMEX)) {
                occurrence(t, parts, found);
            }
        }
        return found;
    }

    /** The value says whether the part is a word by itself, too. */
    private void part(Proposal p, int t, Map<String, Boolean> parts) {
        if (words.is(t, BIN | ABU | ABD | DIN | ALLAH | AL | ORDINAL | PARTICLE | TITLE_AFTER | BYNAME)
                || t > p.first() && words.is(t - 1, ABD | ABU)
                || isNounAfterNoun(p, t)) {
            return;
        }
        int start = t == p.first() ? p.start() : tokens.start(t);
        String form = tokens.folded().substring(start, tokens.end(t));
        boolean common = words.classes(t) != 0 && !words.is(t, GIVEN);
        boolean particle = (words.classes(t) & WordList.FUNCTION) != 0;
        if (form.length() > 2 && !(particle && t > p.first()) && !words.is(t, DEMONYM | GENERIC | CUE)) {
            parts.merge(form, common, (a, b) -> a && b);
        }
    }

    /** "The beauty of the mosque": two common words, the first of which is also a given name. */
    private boolean isNounAfterNoun(Proposal p, int t) {
        return t == p.first() + 1
                && p.length() == 2
                && words.is(t, DEFINITE)
                && words.classes(t) != 0
                && !words.is(t, RELATED | GIVEN)
                && (words.classes(p.first()) & WordList.NOUN) != 0;
    }

    private void occurrence(int t, Map<String, Boolean> parts, List<Proposal> found) {
        int end = tokens.end(t);
        int start = tokens.start(t);
        Boolean common = parts.get(tokens.folded().substring(start, end));
        if (common == null) {
            for (LexMatch m : words.matches().at(t)) {
                if (m.endToken() == t + 1 && m.enclitic().isEmpty() && m.start() > start) {
                    common = parts.get(tokens.folded().substring(m.start(), end));
                    start = common == null ? start : m.start();
                    break;
                }
            }
        }
        if (common == null && words.start(t) > start) {
            start = words.start(t);
            common = parts.get(tokens.folded().substring(start, end));
        }
        if (common == null) {
            int after = words.afterClitic(t);
            if (after > start) {
                start = after;
                common = parts.get(tokens.folded().substring(start, end));
            }
        }
        if (common == null || common && !stands(t, start) || isParticle(t)) {
            return;
        }
        // With a number it is another of this name.
        int last = words.counts(t + 1) && words.continues(t + 1) ? words.partEnd(t + 1) - 1 : t;
        found.add(new Proposal(EntityKind.PERSON, t, last + 1, start, tokens.end(last), start, FOUND, List.of()));
    }

    /** Whether a word like "on", which is also a given name, is nothing more here. */
    private boolean isParticle(int t) {
        return (words.classes(t) & WordList.FUNCTION) != 0
                && !(words.isDottedOnPurpose(t)
                        && (contexts.titled(t) || contexts.isVerb(t - 1) || !words.is(t + 1, DEFINITE)));
    }

    /** Whether a common word stands as a name would: as the subject of a verb, after a title or before a verb. */
    private boolean stands(int t, int start) {
        if (words.is(t, GENERIC | TITLE | CUE)) {
            return false;
        }
        if (contexts.titled(t)) {
            return true;
        }
        boolean bare = start == tokens.start(t);
        boolean definite = words.is(t, DEFINITE);
        boolean nextAdjective = definite && words.is(t + 1, DEFINITE);
        boolean noun = (words.classes(t) & WordList.FUNCTION) == 0;
        return noun && !nextAdjective && bare && (contexts.isVerb(t - 1) || contexts.isVerb(t + 1));
    }
}
