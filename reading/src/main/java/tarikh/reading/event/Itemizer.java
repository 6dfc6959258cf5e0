package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import tarikh.reading.entity.Entity;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.timex.Timex;
import tarikh.text.LexMatch;
import tarikh.text.Matches;
import tarikh.text.Pack;
import tarikh.text.Tokens;
import tarikh.text.word.Words;

/**
 * Turns a text into pieces, deciding for each word by its neighbours whether it is a verb, a noun or neither.
 *
 * <p>Linear in the text: a decision looks at the piece before and the token after.
 */
final class Itemizer {
    private static final char COMMA = 0x060C;
    private static final char SEMICOLON = 0x061B;
    private static final char QUESTION_MARK = 0x061F;
    private static final char ELLIPSIS = 0x2026;

    private final EventLexicon lexicon;
    private final AttachedLetters letters;
    private final Spelling spelling;

    Itemizer(Pack pack, EventLexicon lexicon) {
        this.lexicon = lexicon;
        this.letters = new AttachedLetters(pack);
        this.spelling = new Spelling(pack);
    }

    /** All pieces of a text. */
    List<Item> items(Matches matches, List<Timex> times, List<Entity> who, Words words) {
        return new Pass(matches, times, who, words).run();
    }

    private final class Pass {
        private final Tokens tokens;
        private final Landmarks landmarks;
        private final Cues cues;
        private final GrammarWords grammar;
        private final TellingWords telling;
        private final PlainWords plain;
        private final List<Item> items = new ArrayList<>();

        Pass(Matches matches, List<Timex> times, List<Entity> who, Words words) {
            this.tokens = matches.tokens();
            this.landmarks = new Landmarks(tokens, times, who);
            this.cues = new Cues(matches);
            this.grammar = new GrammarWords(matches);
            boolean teller = who.stream().anyMatch(Entity::narrator);
            VerbPlace place = new VerbPlace(items, tokens, landmarks, teller);
            this.telling = new TellingWords(lexicon, spelling, words, cues, items, place);
            this.plain = new PlainWords(tokens, cues, letters, spelling);
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
            for (int k = 1; k < items.size() - 1; k++) {
                if (isWithinClause(k)) {
                    items.set(k, items.get(k).withCode(Item.WITHIN));
                }
            }
            return items;
        }

        /** Whether "afterwards" stands behind its verb and before what else belongs to that: "he went afterwards to". */
        private boolean isWithinClause(int k) {
            Item item = items.get(k);
            if (!item.is(Kind.THEN) || !item.code().equals("afterwards") || item.joined()) {
                return false;
            }
            int token = item.first();
            return tokens.sentence(token) == tokens.sentence(token - 1)
                    && goesOn(items.get(k - 1))
                    && (goesOn(items.get(k + 1)) || items.get(k + 1).is(Kind.PURPOSE))
                    && !items.get(k + 1).is(Kind.VERB)
                    && !items.get(k + 1).joined();
        }

        private static boolean goesOn(Item item) {
            return switch (item.kind()) {
                case VERB, NOUN, ENTITY, WORD, PREPOSITION, TIME, CLOSE, QUOTE -> true;
                default -> false;
            };
        }

        /** Some writers set "and" apart from the word it belongs to. */
        private boolean isLoneConjunction(int t) {
            return tokens.end(t) - tokens.start(t) == 1
                    && letters.isConjunction(tokens, tokens.start(t))
                    && t + 1 < tokens.size()
                    && tokens.sentence(t + 1) == tokens.sentence(t);
        }

        private Item itemAt(int t) {
            boolean entity = landmarks.entity(t) >= 0;
            if (landmarks.time(t) >= 0 && !(entity && landmarks.entityEnd(t) > landmarks.timeEnd(t))) {
                return timeAt(t);
            }
            if (entity) {
                return entityAt(t);
            }
            return tokens.isWord(t) ? wordAt(t) : markAt(t);
        }

        private Item timeAt(int t) {
            int start = tokens.start(t);
            int end = landmarks.timeEnd(t);
            boolean joined = tokens.isWord(t) && letters.isConjunction(tokens, start) && tokens.end(t) - start > 3;
            return Item.of(Kind.TIME, t, end, start, tokens.end(end - 1))
                    .withClitics(joined, "", false, -1)
                    .withTime(landmarks.time(t));
        }

        private Item entityAt(int t) {
            int start = landmarks.entityStart(t);
            int end = landmarks.entityEnd(t);
            int p = tokens.start(t);
            boolean joined = p < start && letters.isConjunction(tokens, p);
            p += joined ? 1 : 0;
            String prep = p < start ? letters.code(tokens, p, 1) : "";
            return Item.of(Kind.ENTITY, t, end, start, tokens.end(end - 1))
                    .withClitics(joined, prep, false, -1)
                    .withCues(cues.within(t, end))
                    .withEntity(landmarks.entity(t));
        }

        private Item markAt(int t) {
            return Item.of(markKind(t), t, t + 1, tokens.start(t), tokens.end(t));
        }

        private Kind markKind(int t) {
            if (tokens.isNumber(t)) {
                return Kind.WORD;
            }
            return switch (tokens.folded().charAt(tokens.start(t))) {
                case COMMA, ',', '-' -> Kind.COMMA;
                case '(', '[', '{' -> Kind.OPEN;
                case ')', ']', '}' -> Kind.CLOSE;
                case '"', '\'' -> Kind.QUOTE;
                case '.', '!', '?', ':', ';', SEMICOLON, QUESTION_MARK, ELLIPSIS -> Kind.STOP;
                default -> Kind.COMMA;
            };
        }

        /** A word that can be both is one of grammar, unless it is a verb of more words or loses a letter for it. */
        private Item wordAt(int t) {
            LexMatch match = grammar.longestAt(t);
            Item told = telling.read(t).orElseGet(() -> plain.read(t));
            if (match == null || told.is(Kind.VERB) && told.end() > match.endToken()) {
                return told;
            }
            boolean weak = match.endToken() == t + 1
                    && match.proclitics() != 0
                    && !told.readings().isEmpty();
            return weak ? told : grammar.item(match);
        }
    }
}
