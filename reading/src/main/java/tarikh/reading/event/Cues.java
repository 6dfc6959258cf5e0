package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import tarikh.text.LexMatch;
import tarikh.text.Matches;
import tarikh.text.Proclitics;

/** The pack's cue classes of the single words of a text. */
final class Cues {
    private static final String TITLE = "Title";

    private final Matches words;

    Cues(Matches words) {
        this.words = words;
    }

    /** {@return the cue classes of the words from one token to before another, in order} */
    List<String> within(int first, int end) {
        List<String> cues = new ArrayList<>();
        for (int t = first; t < end; t++) {
            for (LexMatch match : matches(t)) {
                String cue = match.is(TITLE) ? "title-word" : match.entry().value(0);
                if (!match.is(TITLE) || !cues.contains(cue)) {
                    cues.add(cue);
                }
            }
        }
        return cues;
    }

    /** {@return the matches of cue words that are this one token} */
    List<LexMatch> matches(int token) {
        List<LexMatch> found = new ArrayList<>();
        for (LexMatch match : words.at(token)) {
            boolean cue = match.is("EventCue") || isTitle(match);
            if (cue && match.endToken() == token + 1) {
                found.add(match);
            }
        }
        return found;
    }

    /** "The historian" and "the governor" stand before a name like a title, whatever else the pack says of them. */
    private static boolean isTitle(LexMatch match) {
        return match.is(TITLE)
                && match.enclitic().isEmpty()
                && (match.entry().value(0).equals("profession")
                        || match.entry().value(0).equals("office"));
    }

    boolean isKin(int token) {
        for (LexMatch match : matches(token)) {
            if (match.entry().has("kin") && !match.hasProclitic(Proclitics.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the word as it stands says who somebody is, as "ministers", so that no "and" is written with it} */
    boolean isDescription(int token) {
        for (LexMatch match : words.at(token)) {
            if (match.is("Description") && match.endToken() == token + 1 && match.proclitics() == 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the pack knows the word as it stands, so that it is not read as "and" with a verb} */
    boolean isWhole(int token) {
        for (LexMatch match : matches(token)) {
            if (match.proclitics() == 0) {
                return true;
            }
        }
        return false;
    }
}
