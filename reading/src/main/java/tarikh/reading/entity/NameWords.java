package tarikh.reading.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tarikh.reading.timex.Timex;
import tarikh.text.LexMatch;
import tarikh.text.Matches;
import tarikh.text.Proclitics;
import tarikh.text.Span;
import tarikh.text.Tokens;
import tarikh.text.WordList;

/** What each token of a text can be within a name. */
final class NameWords {
    static final int GIVEN = 1;
    static final int WEAK_GIVEN = 1 << 1;
    static final int BIN = 1 << 2;
    static final int ABU = 1 << 3;
    static final int ABD = 1 << 4;
    static final int AL = 1 << 5;
    static final int DIN = 1 << 6;
    static final int ALLAH = 1 << 7;
    static final int PARTICLE = 1 << 8;
    static final int ORDINAL = 1 << 9;
    static final int BYNAME = 1 << 10;
    static final int TITLE_AFTER = 1 << 11;
    static final int DEMONYM = 1 << 12;
    static final int TIMEX = 1 << 13;
    static final int UNKNOWN = 1 << 14;
    static final int DEFINITE = 1 << 15;
    static final int RELATED = 1 << 16;
    static final int TITLE = 1 << 17;
    static final int CUE = 1 << 18;
    static final int LATIN = 1 << 19;
    static final int FEMALE = 1 << 20;
    static final int MALE = 1 << 21;
    static final int GENERIC = 1 << 22;
    static final int LAQAB = 1 << 23;
    static final int REALM = 1 << 24;
    static final int KNOWN_PLACE = 1 << 25;
    static final int KNOWN_PERSON = 1 << 26;
    static final int REGNAL = 1 << 27;
    static final int RELATIVE = 1 << 28;
    static final int FAMILY = 1 << 29;

    private static final char DOTTED_YEH = 0x064A;
    private static final char UNDOTTED_YEH = 0x0649;

    private final Matches matches;
    private final Tokens tokens;
    private final int[] flags;
    /** Where a name in this token begins, after what is written together with it. */
    private final int[] starts;

    private final int[] classes;
    private final int[] articles;
    private final boolean[] blessed;
    private boolean dotsEveryYeh;
    private final Clitics clitics;
    private final UnknownWords unknown;

    NameWords(Matches matches, List<Timex> times, Clitics clitics, WordList words, KnownNames known) {
        this.matches = matches;
        this.tokens = matches.tokens();
        this.clitics = clitics;
        this.unknown = new UnknownWords(tokens, clitics, known);
        this.flags = new int[tokens.size()];
        this.starts = new int[tokens.size()];
        this.classes = new int[tokens.size()];
        this.articles = new int[tokens.size()];
        this.blessed = new boolean[tokens.size()];
        markTimes(times);
        readClasses(words);
        markBlessings();
        for (int t = 0; t < tokens.size(); t++) {
            readMatches(t);
            dotsEveryYeh |= dotsUndottedYeh(t);
        }
        for (int t = 0; t < tokens.size(); t++) {
            if (is(t, UNKNOWN) && !is(t, GIVEN | WEAK_GIVEN)) {
                starts[t] = unknown.start(t, articles[t]);
            }
        }
    }

    /** Marks the words that are by themselves the name of a known place or person. */
    void mark(List<Proposal> known) {
        for (Proposal p : known) {
            if (p.length() == 1 && p.score() >= 2) {
                flags[p.first()] |= p.kind() == EntityKind.PLACE ? KNOWN_PLACE : KNOWN_PERSON;
                if (!is(p.first(), GIVEN | WEAK_GIVEN)) {
                    starts[p.first()] = p.start();
                }
            }
        }
    }

    /** {@return the folded position after one attached letter that can stand before names; the start if there is none} */
    int afterClitic(int token) {
        int start = tokens.start(token);
        int cut = clitics.conjunction(tokens, token);
        return start + (cut > 0 ? cut : clitics.preposition(tokens, start, tokens.end(token)));
    }

    Matches matches() {
        return matches;
    }

    Tokens tokens() {
        return tokens;
    }

    /** {@return whether the token has one of these flags} */
    boolean is(int token, int any) {
        return token >= 0 && token < flags.length && (flags[token] & any) != 0;
    }

    /** {@return all flags of a token} */
    int flags(int token) {
        return flags[token];
    }

    /** {@return the folded position at which a name that begins in this token begins} */
    int start(int token) {
        return starts[token];
    }

    /** {@return whether a name in this token would be its whole} */
    boolean isBare(int token) {
        return starts[token] == tokens.start(token);
    }

    /** {@return the classes of {@link WordList}, 0 for what is no common word} */
    int classes(int token) {
        return token >= 0 && token < classes.length ? classes[token] : 0;
    }

    boolean isWord(int token) {
        return token >= 0 && token < flags.length && tokens.isWord(token);
    }

    /** {@return whether the token is a word that follows the one before it with nothing but blanks between} */
    boolean continues(int token) {
        return isWord(token) && !is(token, TIMEX) && tokens.sentence(token) == tokens.sentence(token - 1);
    }

    /** {@return the folded position of the article, after proclitics; -1 if there is none} */
    int article(int token) {
        return articles[token];
    }

    /** {@return the folded position after the article; -1 if there is none} */
    int afterArticle(int token) {
        return articles[token] < 0 ? -1 : articles[token] + clitics.articleLength(tokens, articles[token]);
    }

    /** {@return whether the first letter of the token is an alef of any seat} */
    boolean beginsWithAlef(int token) {
        return clitics.isAlef(tokens.folded().charAt(tokens.start(token)));
    }

    /** {@return whether the last letter of the token is an alef} */
    boolean endsInAlef(int token) {
        return clitics.isAlef(tokens.folded().charAt(tokens.end(token) - 1));
    }

    /** {@return whether the source writes the last letter with two dots below} */
    boolean endsInDottedYeh(int token) {
        String source = tokens.source().text();
        return source.charAt(tokens.span(token).end() - 1) == DOTTED_YEH;
    }

    /** {@return whether two dots below the last letter tell that the word is not the preposition "on"} */
    boolean isDottedOnPurpose(int token) {
        return !dotsEveryYeh && endsInDottedYeh(token);
    }

    /** Whether the token is a preposition that ends in an undotted yeh, but is written with dots, as many in Egypt do. */
    private boolean dotsUndottedYeh(int token) {
        LexMatch m = match(token, "PlacePreposition");
        if (m == null || m.proclitics() != 0 || m.endToken() != token + 1) {
            return false;
        }
        String form = m.entry().form();
        return form.charAt(form.length() - 1) == UNDOTTED_YEH && endsInDottedYeh(token);
    }

    /** {@return whether the token is an ordinal in the masculine that stands right after the word before it, as in "Henry the Third"} */
    boolean counts(int token) {
        LexMatch number =
                is(token, ORDINAL) && isBare(token) && tokens.isAfterGap(token) ? match(token, "NamePart") : null;
        return number != null && !number.entry().has("f");
    }

    /** {@return the token after a part of a name, which may be of two words, as "the twelfth"} */
    int partEnd(int token) {
        LexMatch part = match(token, "NamePart");
        return part == null ? token + 1 : Math.max(token + 1, part.endToken());
    }

    /** {@return whether it does so, and its entry has this mark} */
    boolean counts(int token, String mark) {
        LexMatch number = counts(token) ? match(token, "NamePart") : null;
        return number != null && number.entry().has(mark);
    }

    /** {@return whether a conjunction stands before the name within the token} */
    boolean isAfterConjunction(int token) {
        return isAfterConjunction(token, starts[token]);
    }

    /** {@return whether a conjunction is all that stands in the token before this folded position} */
    boolean isAfterConjunction(int token, int position) {
        int cut = clitics.conjunction(tokens, token);
        return cut > 0 && position == tokens.start(token) + cut;
    }

    /** {@return whether the first letter of the token could be "and"} */
    boolean beginsWithAnd(int token) {
        return clitics.beginsWithAnd(tokens, token);
    }

    /** {@return whether the letter before the name is the attached preposition of places} */
    boolean isAfterBy(int token) {
        int before = starts[token] - 1;
        return before >= tokens.start(token) && clitics.isBy(tokens.folded().charAt(before));
    }

    /** {@return the first match of a category that begins in this token, or null} */
    @Nullable
    LexMatch match(int token, String category) {
        if (token < 0 || token >= flags.length) {
            return null;
        }
        for (LexMatch m : matches.at(token)) {
            if (m.is(category) && m.enclitic().isEmpty()) {
                return m;
            }
        }
        return null;
    }

    private void markTimes(List<Timex> times) {
        for (Timex time : times) {
            Span span = time.span();
            for (int t = tokens.tokenAt(span.start());
                    t < tokens.size() && tokens.span(t).start() < span.end();
                    t++) {
                flags[t] |= TIMEX;
            }
        }
    }

    /** "God be pleased with him" after a name is no part of it, no more than a time is. */
    private void markBlessings() {
        for (LexMatch m : matches.all()) {
            if (m.is("NoName") && m.entry().has("blessing")) {
                blessed[m.firstToken()] = true;
                for (int t = m.firstToken(); t < m.endToken(); t++) {
                    flags[t] |= TIMEX;
                }
            }
        }
    }

    /** {@return whether a blessing of a person begins here, perhaps in brackets} */
    boolean isBlessing(int token) {
        int at = token < flags.length && tokens.isMark(token, '(') ? token + 1 : token;
        return at < flags.length && blessed[at];
    }

    private void readClasses(WordList words) {
        Map<String, Integer> cache = new HashMap<>();
        for (int t = 0; t < tokens.size(); t++) {
            starts[t] = tokens.start(t);
            articles[t] = -1;
            if (!tokens.isWord(t)) {
                continue;
            }
            if (tokens.folded().charAt(tokens.start(t)) < 0x250) {
                flags[t] |= LATIN;
                continue;
            }
            String form = tokens.form(t);
            classes[t] = cache.computeIfAbsent(form, words::classesWithAffixes);
            articles[t] = clitics.article(tokens, t);
            if (articles[t] == tokens.start(t)) {
                flags[t] |= DEFINITE;
            }
            if (clitics.isRelational(form)) {
                flags[t] |= RELATED;
            }
            if (classes[t] == 0 && UnknownWords.isLongEnough(form)) {
                flags[t] |= UNKNOWN;
                unknown.note(form);
            }
        }
    }

    private void readMatches(int t) {
        boolean placed = false;
        for (LexMatch m : matches.at(t)) {
            if (!m.enclitic().isEmpty()) {
                continue;
            }
            int flag = NameParts.flagOf(m.entry());
            boolean article = m.hasProclitic(Proclitics.ARTICLE);
            if (flag == 0 || m.hasProclitic(Proclitics.FUTURE) || article && (flag & DEMONYM) == 0) {
                continue;
            }
            boolean bare = m.proclitics() == 0 || (flag & DEMONYM) != 0;
            if ((flag & RELATIVE) != 0) {
                // "Who", "which" have the article in Arabic, but are no nouns.
                flags[t] &= ~(DEFINITE | RELATED | UNKNOWN);
                classes[t] = WordList.FUNCTION;
            } else if (bare) {
                flags[t] |= flag;
                markFamily(t, m, flag);
            } else if ((flag & (GIVEN | WEAK_GIVEN | ABU | ABD | BIN | AL | LAQAB | TITLE | CUE | GENERIC)) != 0
                    && !placed
                    && isFree(t)) {
                flags[t] |= flag;
                markFamily(t, m, flag);
                starts[t] = m.start();
                placed = true;
            }
            placed |= bare && (flag & (GIVEN | WEAK_GIVEN)) != 0;
        }
    }

    /** "The sons of", "the house of" with another dot or seat would be "he built" or an article. */
    private void markFamily(int t, LexMatch m, int flag) {
        if (flag == AL
                && tokens.source()
                        .quote(tokens.folded().span(m.start(), m.end()))
                        .equals(m.entry().form())) {
            flags[t] |= FAMILY;
        }
    }

    private boolean isFree(int t) {
        return !is(t, GIVEN | WEAK_GIVEN | ABU | ABD | BIN | AL);
    }
}
