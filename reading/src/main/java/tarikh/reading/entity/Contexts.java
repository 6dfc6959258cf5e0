package tarikh.reading.entity;

import static tarikh.reading.entity.NameWords.*;

import java.util.Set;
import tarikh.text.FoldedText;
import tarikh.text.LexEntry;
import tarikh.text.LexMatch;
import tarikh.text.Tokens;
import tarikh.text.WordList;

/** What stands around a possible name and speaks for a person or a place. */
final class Contexts {
    private static final int NONE = 0;
    private static final int OFFICE = 1;
    private static final int PROFESSION = 2;
    private static final int KIN = 3;
    private static final int CALLING = 4;
    private static final double BLESSED = 1.8;

    private final NameWords words;
    private final Tokens tokens;
    private final Set<String> demonyms;
    /** By token: the kind of title that ends right before it. */
    private final byte[] titles;
    /** By token: the title's first token, plus one. */
    private final int[] titleStarts;

    Contexts(NameWords words, Set<String> demonyms) {
        this.words = words;
        this.tokens = words.tokens();
        this.demonyms = demonyms;
        this.titles = new byte[tokens.size() + 1];
        this.titleStarts = new int[tokens.size() + 1];
        for (int t = 0; t < tokens.size(); t++) {
            for (LexMatch m : words.matches().at(t)) {
                if (m.is("Title") && m.enclitic().isEmpty()) {
                    title(m);
                }
            }
        }
    }

    private void title(LexMatch m) {
        byte kind = switch (m.entry().value(0)) {
            case "office" -> OFFICE;
            case "profession" -> PROFESSION;
            case "kin" -> KIN;
            default -> CALLING;
        };
        int end = m.endToken();
        int adjectives = 0;
        mark(end, kind, m.firstToken());
        // "the Egyptian director", "the former French president": adjectives may stand between.
        while (adjectives < 2 && words.isWord(end) && words.is(end, DEFINITE) && words.is(end, RELATED | DEMONYM)) {
            end++;
            adjectives++;
            mark(end, kind, m.firstToken());
        }
    }

    private void mark(int at, byte kind, int from) {
        if (at < titles.length && (titles[at] == NONE || titles[at] > kind)) {
            titles[at] = kind;
            titleStarts[at] = from + 1;
        }
    }

    /** {@return whether a title of an office or profession ends right before the token} */
    boolean titled(int t) {
        return titles[t] == OFFICE || titles[t] == PROFESSION;
    }

    /** {@return the first token of "his brother" and the like right before a name, or -1} */
    int kinStart(int t) {
        return titles[t] == KIN ? titleStarts[t] - 1 : -1;
    }

    /** {@return whether one of the names of a person stands after this title} */
    boolean hasTitle(Clusters.Cluster person, LexEntry noun) {
        String title = FoldedText.fold(noun.form());
        for (Proposal name : person.names) {
            int from = titleStarts[name.first()] - 1;
            if (from >= 0 && titles[name.first()] == OFFICE && tokens.form(from).endsWith(title)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the ISO code of the country that the adjective is made from, or the empty string} */
    String countryOf(int t) {
        if (t < tokens.size()) {
            for (LexMatch m : words.matches().at(t)) {
                if (m.is("Demonym") && !m.entry().named("country").isEmpty()) {
                    return m.entry().named("country");
                }
            }
        }
        return "";
    }

    /** {@return whether an unknown word is made from the name of a place or people} */
    boolean relational(int t) {
        String form = tokens.folded().substring(words.start(t), tokens.end(t));
        if (words.article(t) >= words.start(t)) {
            return true;
        }
        return demonyms.contains(form);
    }

    /** How much the neighbourhood speaks for a person. */
    double person(int t, int end) {
        double score = 0;
        boolean bareStart = words.isBare(t);
        score += switch (bareStart || titles[t] == CALLING ? titles[t] : NONE) {
            case OFFICE, CALLING -> 2;
            case PROFESSION -> 1.8;
            case KIN -> 1.5;
            default -> 0;
        };
        if (words.isBlessing(end) && !words.is(end - 1, ALLAH)) {
            score += BLESSED;
        }
        boolean unknown = words.is(t, UNKNOWN) && !words.is(t, GIVEN);
        if (bareStart && isVerb(t - 1) && tokens.sentence(t - 1) == tokens.sentence(t)) {
            boolean onlyVerb = (words.classes(t - 1) & WordList.NOUN) == 0;
            score += onlyVerb || !words.is(t, WEAK_GIVEN) ? 1 : 0.5;
        }
        if (isVerb(end) && !words.is(end, DEFINITE)) {
            score += 0.3;
        }
        if (end + 1 < tokens.size()
                && tokens.isMark(end, '(')
                && (tokens.isNumber(end + 1) || words.is(end + 1, TIMEX))) {
            score += end - t > 1 ? 1.5 : 0.7;
        }
        if (unknown && (prepositionBefore(t, "at") || prepositionBefore(t, "by"))) {
            score -= 1;
        }
        if (unknown && cued(t)) {
            score -= 2;
        }
        return score;
    }

    /** How much the neighbourhood speaks for a place. */
    double place(int t) {
        if (cued(t)) {
            return 3;
        }
        if (prepositionBefore(t, "at")) {
            return 1.8;
        }
        if (prepositionBefore(t, "by")) {
            return 1.3;
        }
        if (prepositionBefore(t, "to")) {
            return 1.4;
        }
        if (words.match(t - 1, "PlaceVerb") != null && words.isBare(t)) {
            return 1;
        }
        return prepositionBefore(t, "from") ? 0.7 : 0;
    }

    /** {@return whether the word before tells that a place is named, as "the town of"} */
    boolean cued(int t) {
        return words.isBare(t) && words.match(t - 1, "PlaceCue") != null && words.continues(t);
    }

    private boolean prepositionBefore(int t, String kind) {
        if (!words.isBare(t)) {
            return kind.equals("by") && words.isAfterBy(t);
        }
        LexMatch m = words.match(t - 1, "PlacePreposition");
        return m != null && m.entry().value(0).equals(kind) && words.continues(t);
    }

    boolean isVerb(int t) {
        return words.isWord(t)
                && (words.classes(t) & WordList.VERB) != 0
                && (words.classes(t) & WordList.FUNCTION) == 0;
    }
}
