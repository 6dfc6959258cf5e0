package tarikh.reading.entity;

import static tarikh.reading.entity.NameWords.*;

import java.util.ArrayList;
import java.util.List;
import tarikh.text.LexMatch;
import tarikh.text.Tokens;
import tarikh.text.WordList;

/** Proposes the titles of works: in quotation marks or brackets after a noun of works, without them after some nouns. */
final class WorkTitles {
    private static final double QUOTED = 7;
    private static final double KNOWN = 7;
    private static final double PLAIN = 2.2;
    /** In words. */
    private static final int LONGEST = 14;

    private static final int MOST = 40;
    private static final char COMMA = 0x060C;
    /** What the ending of the feminine is folded to. */
    private static final char FOLDED_TEH = 0x0647;

    /** How many words before a list of titles the noun of works may stand. */
    private static final int REACH = 16;

    private final NameWords words;
    private final Tokens tokens;
    private final boolean[] closing;

    WorkTitles(NameWords words) {
        this.words = words;
        this.tokens = words.tokens();
        this.closing = Quotes.closing(tokens);
    }

    List<Proposal> propose() {
        List<Proposal> found = new ArrayList<>();
        int lastCue = -REACH;
        for (int t = 0; t < tokens.size(); t++) {
            if (!words.isWord(t) || words.is(t, TIMEX | LATIN)) {
                continue;
            }
            LexMatch name = words.match(t, "WorkName");
            if (name != null) {
                found.add(title(t, name.endToken(), name.start(), KNOWN));
            }
            LexMatch leads = words.match(t, "Listing");
            if (leads != null && t - lastCue < REACH && tokens.sentence(t) == tokens.sentence(lastCue)) {
                list(leads.endToken(), found);
            }
            LexMatch cue = words.match(t, "WorkCue");
            lastCue = cue == null ? lastCue : t;
            if (cue != null && !listed(cue, found)) {
                if (cue.entry().has("paper")) {
                    papers(cue, found);
                } else if (cue.entry().has("stage")) {
                    plain(cue, found);
                }
            }
        }
        return found;
    }

    private Proposal title(int first, int end, int start, double score) {
        return new Proposal(EntityKind.WORK, first, end, start, tokens.end(end - 1), start, score, List.of());
    }

    /** One title in marks after its noun, or several with commas and conjunctions between; {@return whether there is any} */
    private boolean listed(LexMatch cue, List<Proposal> found) {
        int open = cue.endToken();
        // An adjective or the maker may stand between: the famous film "…".
        for (int skipped = 0; skipped < 2 && words.isWord(open) && words.is(open, DEFINITE); skipped++) {
            open++;
        }
        LexMatch leads = words.match(open, "Listing");
        open = leads == null ? open : leads.endToken();
        return list(open, found);
    }

    private boolean list(int from, List<Proposal> found) {
        int open = from < tokens.size() && tokens.isMark(from, ':') ? from + 1 : from;
        boolean any = false;
        for (int n = 0; n < MOST; n++) {
            int close = Quotes.shortEnd(tokens, open, LONGEST);
            if (close == 0 || closing[open] || isDate(open, close)) {
                break;
            }
            found.add(title(open + 1, close - 1, tokens.start(open + 1), QUOTED));
            any = true;
            open = next(close);
        }
        return any;
    }

    private boolean isDate(int open, int close) {
        return tokens.isNumber(open + 1) || words.is(open + 1, TIMEX) && close - open <= 4;
    }

    /** {@return where the next title of a list would open: past a year in brackets, a comma, a conjunction and the noun said again} */
    private int next(int at) {
        int t = at;
        int aside = Quotes.shortEnd(tokens, t, 4);
        if (aside > 0 && isDate(t, aside)) {
            t = aside;
        }
        if (t < tokens.size() && (tokens.isMark(t, COMMA) || tokens.isMark(t, ','))) {
            t++;
        }
        if (words.isWord(t) && tokens.end(t) - tokens.start(t) == 1) {
            t++;
        }
        LexMatch again = words.match(t, "WorkCue");
        return again == null ? t : again.endToken();
    }

    /** Newspapers and magazines are named without quotation marks, two of them after one noun in the dual. */
    private void papers(LexMatch cue, List<Proposal> found) {
        int at = cue.endToken();
        int end = at < tokens.size() ? paper(cue, at, tokens.start(at), found) : 0;
        if (end > 0 && cue.entry().has("two") && words.isWord(end) && words.continues(end)) {
            int start = words.afterClitic(end);
            if (start > tokens.start(end)) {
                paper(cue, end, start, found);
            }
        }
    }

    /** {@return the token after the name, or 0 if there is none} */
    private int paper(LexMatch cue, int at, int start, List<Proposal> found) {
        boolean second = at > cue.endToken();
        if (!second && !follows(at) || words.is(at, TIMEX | GENERIC) || isFunction(at) || isOfAPeople(cue, at)) {
            return 0;
        }
        boolean definite = words.is(at, DEFINITE);
        boolean noun = (words.classes(at) & (WordList.VERB | WordList.FUNCTION)) == 0;
        if (!definite && !words.is(at, UNKNOWN) && !noun && !second) {
            return 0;
        }
        int end = at + 1;
        boolean annexed = second && !definite && follows(end) && words.is(end, DEFINITE);
        if (annexed
                || follows(end) && words.is(end, definite ? RELATED : UNKNOWN) && words.is(end, UNKNOWN | DEFINITE)) {
            end++;
        }
        found.add(title(at, end, start, definite || words.is(at, UNKNOWN) ? 3 : 2));
        return end;
    }

    /** "The Egyptian newspaper" is any; "the newspaper of The Egyptian" has that name. */
    private boolean isOfAPeople(LexMatch cue, int at) {
        boolean construct =
                words.article(cue.firstToken()) < 0 && cue.enclitic().isEmpty();
        return words.is(at, DEMONYM) && !(construct && words.is(at, DEFINITE) && !isFeminine(at));
    }

    private boolean isFeminine(int t) {
        return tokens.folded().charAt(tokens.end(t) - 1) == FOLDED_TEH;
    }

    /** Films and plays: a definite noun, or a noun and a definite one, right after the noun in the construct state. */
    private void plain(LexMatch cue, List<Proposal> found) {
        int at = cue.endToken();
        boolean construct =
                words.article(cue.firstToken()) < 0 && cue.enclitic().isEmpty();
        if (!construct || !follows(at) || !canBegin(at)) {
            return;
        }
        if (words.is(at, DEFINITE)) {
            found.add(title(at, at + 1, tokens.start(at), PLAIN));
        } else if (follows(at + 1) && !words.is(at + 1, TITLE | DEMONYM | TIMEX) && endsTitle(at + 1)) {
            found.add(title(at, at + 2, tokens.start(at), PLAIN));
        }
    }

    /** A definite noun ends a title, any other when a number or mark comes next. */
    private boolean endsTitle(int at) {
        if (words.is(at, DEFINITE)) {
            return true;
        }
        int next = at + 1;
        return words.classes(at) == WordList.NOUN && next < tokens.size() && tokens.isNumber(next);
    }

    private boolean canBegin(int at) {
        return !words.is(at, GENERIC | TITLE | TIMEX | DEMONYM | GIVEN | ABU | ABD | LATIN)
                && !isFunction(at)
                && words.classes(at) != WordList.VERB;
    }

    private boolean isFunction(int t) {
        return (words.classes(t) & WordList.FUNCTION) != 0
                && !(words.is(t, DEFINITE) && (words.classes(t) & WordList.NOUN) != 0);
    }

    private boolean follows(int at) {
        return at < tokens.size()
                && words.continues(at)
                && words.isBare(at)
                && tokens.isAfterGap(at)
                && (words.article(at) < 0 || words.is(at, DEFINITE));
    }
}
