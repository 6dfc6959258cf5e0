package tarikh.reading.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.Mention;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.event.Lemma.Shape;
import tarikh.reading.event.Reading.Tense;
import tarikh.reading.timex.Timex;
import tarikh.text.LexEntry;
import tarikh.text.LexMatch;
import tarikh.text.Matches;
import tarikh.text.Pack;
import tarikh.text.Proclitics;
import tarikh.text.Span;
import tarikh.text.Tokens;

/**
 * Turns a text into pieces, deciding for each word by its neighbours whether it is a verb, a noun or neither.
 *
 * <p>Linear in the text: a decision looks at the piece before and the token after.
 */
final class Itemizer {
    private static final char COMMA = 0x060C;
    private static final char SEMICOLON = 0x061B;

    private final EventLexicon lexicon;
    private final Map<String, String> attached = new TreeMap<>();
    private final Map<String, String> conjunctions = new TreeMap<>();
    private final Spelling spelling;

    Itemizer(Pack pack, EventLexicon lexicon) {
        this.lexicon = lexicon;
        this.spelling = new Spelling(pack);
        for (LexEntry entry : pack.entries("Clause")) {
            if (entry.value(0).equals("attached")) {
                (entry.value(1).equals("and") ? conjunctions : attached).put(entry.form(), entry.value(1));
            }
        }
    }

    /** All pieces of a text. */
    List<Item> items(Matches matches, List<Timex> times, List<Entity> who) {
        return new Pass(matches, lexicon.annotate(matches.tokens()), times, who).run();
    }

    private final class Pass {
        private final Matches words;
        private final Matches forms;
        private final Tokens tokens;
        private final int[] entityAt;
        private final int[] entityEnd;
        private final int[] entityStart;
        private final int[] timeAt;
        private final int[] timeEnd;
        private final List<Item> items = new ArrayList<>();
        private final VerbPlace place;

        Pass(Matches words, Matches forms, List<Timex> times, List<Entity> who) {
            this.words = words;
            this.forms = forms;
            this.tokens = words.tokens();
            int size = tokens.size();
            this.entityAt = filled(size);
            this.entityEnd = new int[size];
            this.entityStart = new int[size];
            this.timeAt = filled(size);
            this.timeEnd = new int[size];
            place(times, who);
            this.place =
                    new VerbPlace(items, tokens, timeAt, entityAt, who.stream().anyMatch(Entity::narrator));
        }

        private void place(List<Timex> times, List<Entity> who) {
            for (int t = 0; t < times.size(); t++) {
                int first = tokens.tokenAt(times.get(t).span().start());
                int end = tokens.tokenAt(times.get(t).span().end() - 1) + 1;
                if (first < tokens.size() && timeAt[first] < 0) {
                    timeAt[first] = t;
                    timeEnd[first] = end;
                }
            }
            for (int e = 0; e < who.size(); e++) {
                for (Mention mention : who.get(e).mentions()) {
                    if (mention.form() != Mention.Form.PRONOUN) {
                        placeMention(e, mention.span());
                    }
                }
            }
        }

        private void placeMention(int entity, Span span) {
            int first = tokens.tokenAt(span.start());
            int end = tokens.tokenAt(span.end() - 1) + 1;
            if (first < tokens.size() && (entityAt[first] < 0 || entityEnd[first] < end)) {
                entityAt[first] = entity;
                entityEnd[first] = end;
                entityStart[first] = foldedStart(first, span.start());
            }
        }

        private int foldedStart(int token, int sourceStart) {
            for (int p = tokens.start(token); p < tokens.end(token); p++) {
                if (tokens.folded().span(p, p + 1).start() >= sourceStart) {
                    return p;
                }
            }
            return tokens.start(token);
        }

        List<Item> run() {
            int t = 0;
            boolean joined = false;
            while (t < tokens.size()) {
                if (isLoneConjunction(t)) {
                    joined = true;
                    t++;
                    continue;
                }
                Item item = itemAt(t);
                items.add(joined ? item.asJoined() : item);
                joined = false;
                t = Math.max(item.end(), t + 1);
            }
            return items;
        }

        /** Some writers set "and" apart from the word it belongs to. */
        private boolean isLoneConjunction(int t) {
            return tokens.end(t) - tokens.start(t) == 1
                    && conjunctions.containsKey(letterAt(tokens.start(t)))
                    && t + 1 < tokens.size()
                    && tokens.sentence(t + 1) == tokens.sentence(t);
        }

        private Item itemAt(int t) {
            boolean time = timeAt[t] >= 0;
            boolean entity = entityAt[t] >= 0;
            if (time && !(entity && entityEnd[t] > timeEnd[t])) {
                int end = timeEnd[t];
                return base(Kind.TIME, t, end, tokens.start(t), -1, timeAt[t]);
            }
            if (entity) {
                return base(Kind.ENTITY, t, entityEnd[t], entityStart[t], entityAt[t], -1);
            }
            if (!tokens.isWord(t)) {
                return base(markKind(t), t, t + 1, tokens.start(t), -1, -1);
            }
            return wordAt(t);
        }

        private Item base(Kind kind, int t, int end, int start, int entity, int time) {
            boolean joined = false;
            String prep = "";
            int p = tokens.start(t);
            if (kind == Kind.ENTITY && p < start && conjunctions.containsKey(letterAt(p))) {
                joined = true;
                p++;
            } else if (kind == Kind.TIME
                    && tokens.isWord(t)
                    && conjunctions.containsKey(letterAt(p))
                    && tokens.end(t) - p > 3) {
                joined = true;
            }
            if (kind == Kind.ENTITY && p < start) {
                prep = attached.getOrDefault(letterAt(p), "");
            }
            return new Item(
                    kind,
                    t,
                    end,
                    start,
                    tokens.end(end - 1),
                    joined,
                    prep,
                    false,
                    -1,
                    "",
                    kind == Kind.ENTITY ? cuesWithin(t, end) : List.of(),
                    List.of(),
                    entity,
                    time);
        }

        private List<String> cuesWithin(int first, int end) {
            List<String> cues = new ArrayList<>();
            for (int t = first; t < end; t++) {
                for (LexMatch match : words.at(t)) {
                    if (match.is("EventCue") && match.endToken() == t + 1) {
                        cues.add(match.entry().value(0));
                    }
                }
            }
            return cues;
        }

        private String letterAt(int position) {
            return tokens.folded().substring(position, position + 1);
        }

        private Kind markKind(int t) {
            if (tokens.isNumber(t)) {
                return Kind.WORD;
            }
            char c = tokens.folded().charAt(tokens.start(t));
            return switch (c) {
                case COMMA, ',', '-' -> Kind.COMMA;
                case '(', '[', '{' -> Kind.OPEN;
                case ')', ']', '}' -> Kind.CLOSE;
                case '"', '\'' -> Kind.QUOTE;
                case '.', '!', '?', ':', ';', SEMICOLON, 0x061F, 0x2026 -> Kind.STOP;
                default -> Kind.COMMA;
            };
        }

        private Item wordAt(int t) {
            List<String> cues = new ArrayList<>();
            LexMatch best = null;
            for (LexMatch match : words.at(t)) {
                if (match.is("EventCue") && match.endToken() == t + 1) {
                    cues.add(match.entry().value(0));
                } else if (match.is("Clause")
                        && !match.entry().value(0).equals("attached")
                        && isGrammar(match)
                        && (best == null || better(match, best))) {
                    best = match;
                }
            }
            Item told = tellingWord(t, cues);
            if (best != null && !(told.is(Kind.VERB) && told.end() > best.endToken())) {
                boolean weak = best.endToken() == t + 1
                        && best.proclitics() != 0
                        && !told.readings().isEmpty();
                if (!weak) {
                    return grammar(best);
                }
            }
            return told;
        }

        private static boolean better(LexMatch match, LexMatch best) {
            return match.endToken() > best.endToken()
                    || match.endToken() == best.endToken() && match.end() - match.start() > best.end() - best.start();
        }

        private boolean isGrammar(LexMatch match) {
            String part = match.entry().value(0);
            boolean prep = part.equals("prep");
            if (!match.enclitic().isEmpty() && !(prep || part.equals("that") || part.equals("subord"))) {
                return false;
            }
            if (match.enclitic().equals("tanwin")) {
                return false;
            }
            int clitics = match.proclitics();
            return (clitics & (Proclitics.FUTURE | Proclitics.ARTICLE)) == 0
                    && ((clitics & Proclitics.PREPOSITION) == 0 || part.equals("that") || part.equals("this"));
        }

        private Item grammar(LexMatch match) {
            String part = match.entry().value(0);
            Kind kind = switch (part) {
                case "prep", "pronoun" -> Kind.PREPOSITION;
                case "conj" -> Kind.CONJUNCTION;
                case "then" -> Kind.THEN;
                case "subord" -> Kind.SUBORDINATOR;
                case "purpose" -> Kind.PURPOSE;
                case "relative" -> Kind.RELATIVE;
                case "that" -> Kind.THAT;
                case "not", "maybe-not" -> Kind.NOT;
                case "if" -> Kind.IF;
                case "already" -> Kind.ALREADY;
                case "future" -> Kind.FUTURE;
                case "person" -> Kind.PERSON;
                case "this" -> Kind.THIS;
                case "there" -> Kind.THERE;
                case "also" -> Kind.ALSO;
                case "as" -> Kind.AS;
                case "grounds" -> Kind.GROUNDS;
                case "mood" -> Kind.MOOD;
                case "except" -> Kind.EXCEPT;
                default -> Kind.WORD;
            };
            int stop = tokens.end(match.endToken() - 1);
            int pronoun = -1;
            if (!match.enclitic().isEmpty()) {
                pronoun = match.end();
            } else if (part.equals("pronoun")) {
                pronoun = match.start() + 1;
            }
            return new Item(
                    kind,
                    match.firstToken(),
                    match.endToken(),
                    match.start(),
                    stop,
                    match.hasProclitic(Proclitics.CONJUNCTION),
                    "",
                    false,
                    pronoun,
                    part.equals("maybe-not") || part.equals("every")
                            ? part
                            : match.entry().value(1),
                    List.of(),
                    List.of(),
                    -1,
                    -1);
        }

        /** The word as a verb, an event noun or a plain word. */
        private Item tellingWord(int t, List<String> cues) {
            List<LexMatch> found = forms.at(t);
            for (LexMatch match : found) {
                Reading reading = lexicon.readingOf(match);
                if (reading.lemma().shape() == Shape.FIXED && match.endToken() > t + 1) {
                    return fromMatch(Kind.VERB, match, collect(found, match, true), cues);
                }
            }
            for (boolean verb : new boolean[] {true, false}) {
                for (LexMatch match : found) {
                    Reading reading = lexicon.readingOf(match);
                    if (reading.isVerb() == verb && fits(match, reading, t)) {
                        return fromMatch(verb ? Kind.VERB : Kind.NOUN, match, collect(found, match, verb), cues);
                    }
                }
            }
            return plain(t, cues);
        }

        private List<Reading> collect(List<LexMatch> found, LexMatch like, boolean verb) {
            List<Reading> readings = new ArrayList<>();
            for (LexMatch match : found) {
                Reading reading = lexicon.readingOf(match);
                if (match.start() == like.start()
                        && match.endToken() == like.endToken()
                        && match.enclitic().equals(like.enclitic())
                        && reading.isVerb() == verb
                        && fits(match, reading, like.firstToken())) {
                    readings.add(reading);
                }
            }
            return readings.isEmpty() ? List.of(lexicon.readingOf(like)) : ofOneTense(readings);
        }

        /** A form that is perfect of one verb and imperfect of another is the former, but after "that" the latter. */
        private List<Reading> ofOneTense(List<Reading> readings) {
            Item last = items.isEmpty() ? null : items.get(items.size() - 1);
            boolean imperfect = last != null && last.is(Kind.THAT) && !last.hasPronoun();
            List<Reading> kept = readings.stream()
                    .filter(r -> !r.isVerb() || r.isImperfect() == imperfect)
                    .toList();
            return kept.isEmpty() ? readings : kept;
        }

        private boolean fits(LexMatch match, Reading reading, int t) {
            if (!spelling.allows(match, reading, tokens)) {
                return false;
            }
            if (match.endToken() > t + 1 && reading.lemma().shape() == Shape.VERB) {
                return false;
            }
            if (!reading.isVerb()) {
                return !match.hasProclitic(Proclitics.FUTURE);
            }
            if (match.enclitic().equals("tanwin")
                    || match.hasProclitic(Proclitics.ARTICLE)
                    || match.hasProclitic(Proclitics.CONJUNCTION) && isWholeCue(t)
                    || isKin(t)) {
                return false;
            }
            return reading.tense() == Tense.PERFECT
                    ? place.takesPerfect(match, reading, t)
                    : place.takesImperfect(match, reading, t, prepOf(match));
        }

        private boolean isKin(int t) {
            for (LexMatch match : words.at(t)) {
                if (match.is("EventCue")
                        && match.entry().has("kin")
                        && match.endToken() == t + 1
                        && !match.hasProclitic(Proclitics.PREPOSITION)) {
                    return true;
                }
            }
            return false;
        }

        /** A word the pack knows as it stands is not read as "and" with a verb. */
        private boolean isWholeCue(int t) {
            for (LexMatch match : words.at(t)) {
                if (match.is("EventCue") && match.proclitics() == 0 && match.endToken() == t + 1) {
                    return true;
                }
            }
            return false;
        }

        private Item fromMatch(Kind kind, LexMatch match, List<Reading> readings, List<String> cues) {
            boolean pronoun = match.enclitic().equals("pronoun");
            return new Item(
                    kind,
                    match.firstToken(),
                    match.endToken(),
                    match.start(),
                    tokens.end(match.endToken() - 1),
                    match.hasProclitic(Proclitics.CONJUNCTION),
                    prepOf(match),
                    match.hasProclitic(Proclitics.ARTICLE),
                    pronoun ? match.end() : -1,
                    match.hasProclitic(Proclitics.FUTURE) ? "future" : "",
                    List.copyOf(cues),
                    List.copyOf(readings),
                    -1,
                    -1);
        }

        private String prepOf(LexMatch match) {
            if (match.hasProclitic(Proclitics.BY)) {
                return "bi";
            }
            if (match.hasProclitic(Proclitics.FOR)) {
                return "li";
            }
            return match.hasProclitic(Proclitics.LIKE) ? "ka" : "";
        }

        private Item plain(int t, List<String> cues) {
            boolean joined = false;
            String prep = "";
            boolean article = false;
            int pronoun = -1;
            for (LexMatch match : words.at(t)) {
                if (match.endToken() == t + 1 && match.is("EventCue")) {
                    pronoun = match.enclitic().equals("pronoun") ? match.end() : pronoun;
                    joined |= match.hasProclitic(Proclitics.CONJUNCTION);
                    article |= match.hasProclitic(Proclitics.ARTICLE);
                    prep = prep.isEmpty() ? prepOf(match) : prep;
                }
            }
            int p = tokens.start(t);
            int end = tokens.end(t);
            article |= end - p > 3
                    && attached.getOrDefault(tokens.folded().substring(p, p + 2), "")
                            .equals("article");
            if (cues.isEmpty() && end - p > 3) {
                if (conjunctions.containsKey(letterAt(p))) {
                    joined = true;
                    p++;
                }
                String two = tokens.folded().substring(p, p + 2);
                if (attached.containsKey(two)) {
                    prep = attached.getOrDefault(two, "");
                    article = !prep.equals("article");
                    prep = prep.equals("article") ? "" : prep;
                    article = true;
                } else if (end - p > 5 && attached.containsKey(tokens.folded().substring(p, p + 3))) {
                    prep = attached.getOrDefault(tokens.folded().substring(p, p + 3), "");
                    article = true;
                }
            }
            return new Item(
                    Kind.WORD,
                    t,
                    t + 1,
                    tokens.start(t),
                    end,
                    joined,
                    prep,
                    article,
                    pronoun,
                    "",
                    List.copyOf(cues),
                    List.of(),
                    -1,
                    -1);
        }
    }

    private static int[] filled(int size) {
        int[] all = new int[size];
        Arrays.fill(all, -1);
        return all;
    }
}
