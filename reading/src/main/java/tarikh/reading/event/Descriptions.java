package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Item.Kind;
import tarikh.text.LexMatch;
import tarikh.text.Matches;
import tarikh.text.Proclitics;
import tarikh.text.Span;
import tarikh.text.Tokens;
import tarikh.text.word.WordClass;
import tarikh.text.word.Words;

/**
 * Finds whom or what a text tells of by a description alone: "the Ottoman army", "his father", "thousands of the rich".
 * Each becomes a piece like a name. The pack says by category {@code Description} which nouns describe whom; a definite
 * plural of participles or adjectives of relation describes people. Linear in the text.
 */
final class Descriptions {
    private static final int MOST_WORDS = 3;
    /** How many pieces behind an office its holder may be named. */
    private static final int NAME_REACH = 4;

    private final PluralOfPeople people;
    private final Spelling spelling;
    private final Matches matches;
    private final Tokens tokens;
    private final Words words;
    private final Cast cast;
    /** Groups that are told of again in the same words are the same. */
    private final Map<String, Integer> groups = new TreeMap<>();

    private HeroTitles heroTitles = HeroTitles.NONE;

    Descriptions(PluralOfPeople people, Spelling spelling, Matches matches, Words words, Cast cast) {
        this.people = people;
        this.spelling = spelling;
        this.matches = matches;
        this.tokens = matches.tokens();
        this.words = words;
        this.cast = cast;
    }

    /** What the first noun of a description says. */
    private record Head(EntityKind kind, boolean many, boolean own, boolean single, boolean ofNames, boolean title) {
        Head(EntityKind kind, boolean many) {
            this(kind, many, false, false, false, false);
        }
    }

    /** {@return the pieces with each description made one} */
    List<Item> merge(List<Item> items) {
        heroTitles = HeroTitles.in(items, cast, tokens);
        List<Item> merged = new ArrayList<>(items.size());
        int k = 0;
        while (k < items.size()) {
            int end = isFree(items, k) ? described(items, k, merged) : k;
            if (end == k) {
                merged.add(items.get(k));
                end = k + 1;
            }
            k = end;
        }
        return merged;
    }

    /** A word after a noun without article is its genitive. */
    private static boolean isFree(List<Item> items, int k) {
        Item item = items.get(k);
        if (!item.is(Kind.WORD) && !(item.is(Kind.NOUN) && item.has("office") && item.article())) {
            return false;
        }
        Item before = k > 0 ? items.get(k - 1) : null;
        if (before != null && item.hasCue("throne") && (before.is(Kind.PREPOSITION) || grantsPower(before))) {
            return false;
        }
        boolean genitive = before != null
                && (before.is(Kind.WORD) || before.has("office"))
                && before.end() == item.first()
                && !before.article()
                && !before.hasPronoun()
                && !item.joined()
                && item.prep().isEmpty();
        return !genitive;
    }

    /** After such a verb the word for the king may be that for his rule. */
    private static boolean grantsPower(Item item) {
        return item.is(Kind.VERB) && (item.reads("power.accede") || item.reads("power.leave"));
    }

    /** Adds the description that begins at a piece; {@return the piece after it, or the same piece if there is none} */
    private int described(List<Item> items, int k, List<Item> merged) {
        int at = k;
        boolean counted = isQuantity(items.get(k));
        if (counted) {
            at++;
            if (at < items.size()
                    && items.get(at).is(Kind.PREPOSITION)
                    && items.get(at).code().equals("min")
                    && !items.get(at).hasPronoun()) {
                at++;
            }
        }
        boolean reached = at < items.size() && (at == k || isNext(items.get(at)));
        Head head = reached ? head(items.get(at)) : null;
        if (head == null || head.single && isPredicate(items, at)) {
            return k;
        }
        int end = extent(items, at, head);
        if (end < 0) {
            return k;
        }
        merged.add(piece(items, k, end, head));
        return end;
    }

    /** "He was a student": what somebody was is nobody else. */
    private boolean isPredicate(List<Item> items, int k) {
        boolean accusative = matches.at(items.get(k).first()).stream()
                .anyMatch(m -> m.is("Description") && m.enclitic().equals("tanwin"));
        for (int b = k - 1; accusative && b >= 0 && b >= k - MOST_WORDS; b--) {
            if (items.get(b).is(Kind.VERB)) {
                return items.get(b).reads("copula");
            }
        }
        return false;
    }

    private boolean isQuantity(Item item) {
        for (LexMatch match : matches.at(item.first())) {
            if (match.is("Quantity")
                    && match.endToken() == item.end()
                    && match.enclitic().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNext(Item item) {
        return item.is(Kind.WORD) && !item.joined() && item.prep().isEmpty();
    }

    private @Nullable Head head(Item item) {
        for (LexMatch match : matches.at(item.first())) {
            if (!match.is("Description") || match.endToken() != item.end()) {
                continue;
            }
            boolean kin = match.entry().has("kin");
            boolean own = match.enclitic().equals("pronoun");
            boolean feminine = spelling.endsFeminine(tokens, item.stop());
            boolean his = kin && spelling.isFeminine(match.entry().form()) && !feminine;
            if (own ? feminine : his) {
                continue;
            }
            boolean article = match.hasProclitic(Proclitics.ARTICLE);
            boolean single = match.entry().has("one");
            boolean title = match.entry().has("title");
            if (title && (!article || own)) {
                continue;
            }
            if (kin && !own && !(match.entry().has("of") && !article) || single && (own || article)) {
                continue;
            }
            EntityKind kind = EntityKind.valueOf(match.entry().value(0).toUpperCase(Locale.ROOT));
            boolean many = match.entry().has("many");
            return new Head(kind, many || kind == EntityKind.ORGANIZATION, own, single, kin && !own, title);
        }
        return isPeople(item) && !PeopleAdjectives.is(item, matches, words) ? new Head(EntityKind.PERSON, true) : null;
    }

    /** "The demonstrators", "the Ottomans": a definite sound plural of a participle or an adjective of relation. */
    private boolean isPeople(Item item) {
        if (!item.article() || item.end() != item.first() + 1 || !item.cues().isEmpty()) {
            return false;
        }
        WordClass wordClass = words.wordClass(item.first());
        boolean noun = wordClass == WordClass.NOUN || wordClass == WordClass.ADJECTIVE;
        String stem = words.stem(item.first());
        return noun && stem.length() > HeroTitles.ARTICLE && people.is(stem.substring(HeroTitles.ARTICLE));
    }

    /** {@return the piece after the description, or -1 if it only introduces a name} */
    private int extent(List<Item> items, int at, Head head) {
        Item first = items.get(at);
        boolean closed = first.article() || first.hasPronoun();
        int k = at + 1;
        int taken = 1;
        while (k < items.size() && taken < MOST_WORDS && isNext(items.get(k)) && adjoins(items, k)) {
            Item next = items.get(k);
            boolean adjective = words.wordClass(next.first()) == WordClass.ADJECTIVE;
            boolean goesOn = closed ? next.article() && adjective : next.article() || adjective || taken == 1;
            if (!goesOn || next.hasCue("title-word") || head(next) != null && closed) {
                break;
            }
            closed |= next.article() && !adjective;
            taken++;
            k++;
        }
        if (closed && introducesName(items, k) || head.title && isNamedBehind(items, k)) {
            return -1;
        }
        if (!isNameAt(items, k)) {
            return head.ofNames ? -1 : k;
        }
        EntityKind kind = cast.kind(items.get(k).entity());
        if (first.hasPronoun() || head.single || closed) {
            return kind == EntityKind.PERSON ? -1 : k;
        }
        return k + 1;
    }

    private boolean isNameAt(List<Item> items, int k) {
        return k < items.size()
                && items.get(k).is(Kind.ENTITY)
                && !items.get(k).joined()
                && items.get(k).prep().isEmpty()
                && adjoins(items, k);
    }

    /** "His brother the king" before a name. */
    private boolean introducesName(List<Item> items, int from) {
        int k = from;
        while (k < items.size() && k < from + MOST_WORDS && isTitle(items.get(k)) && adjoins(items, k)) {
            k++;
        }
        return k > from && isNameAt(items, k) && cast.isPerson(items.get(k).entity());
    }

    /** "The commander of the order of", then his name. */
    private boolean isNamedBehind(List<Item> items, int from) {
        for (int k = from; k < items.size() && k < from + NAME_REACH && adjoins(items, k); k++) {
            Item item = items.get(k);
            if (item.joined() || item.is(Kind.VERB)) {
                return false;
            }
            if (item.is(Kind.ENTITY) && item.prep().isEmpty() && cast.isPerson(item.entity())) {
                return true;
            }
            boolean word = item.is(Kind.WORD) || item.is(Kind.NOUN);
            if (!(item.prep().equals("li") || item.is(Kind.ENTITY) || word && item.article())) {
                return false;
            }
        }
        return false;
    }

    private static boolean isTitle(Item item) {
        return (item.is(Kind.WORD) || item.is(Kind.NOUN))
                && !item.joined()
                && item.prep().isEmpty()
                && item.hasCue("title-word");
    }

    private boolean adjoins(List<Item> items, int k) {
        return items.get(k - 1).end() == items.get(k).first()
                && tokens.sentence(items.get(k - 1).first())
                        == tokens.sentence(items.get(k).first());
    }

    private Item piece(List<Item> items, int from, int end, Head head) {
        Item first = items.get(from);
        boolean bare = head.title && end == from + 1;
        if (bare && heroTitles.has(first)) {
            return Item.of(Kind.ENTITY, first.first(), first.end(), HeroTitles.startOf(first, tokens), first.stop())
                    .withClitics(first.joined(), first.prep(), false, -1)
                    .withCues(first.cues())
                    .withEntity(cast.main());
        }
        Item last = items.get(end - 1);
        List<String> cues = new ArrayList<>();
        items.subList(from, end).forEach(i -> cues.addAll(i.cues()));
        return Item.of(Kind.ENTITY, first.first(), last.end(), HeroTitles.startOf(first, tokens), last.stop())
                .withClitics(first.joined(), first.prep(), false, -1)
                .withCues(cues)
                .withEntity(entity(first, last, head));
    }

    /** Bodies whose noun ends as feminine ones do are no subject of a masculine verb right before them. */
    private int describe(Span span, Item first, Head head) {
        int entity = cast.describe(span, head.kind, head.many, head.own);
        if (head.kind == EntityKind.ORGANIZATION && spelling.endsLikeFeminine(tokens, first.stop())) {
            cast.sawFeminine(entity);
        }
        return entity;
    }

    private int entity(Item first, Item last, Head head) {
        Span span = tokens.folded().span(HeroTitles.startOf(first, tokens), last.stop());
        boolean definite = first.article() || last.is(Kind.ENTITY);
        boolean again = (head.kind == EntityKind.ORGANIZATION || head.title) && definite && !last.hasPronoun();
        if (!again) {
            return describe(span, first, head);
        }
        String form = tokens.folded().substring(HeroTitles.startOf(first, tokens), last.stop());
        Integer known = groups.get(form);
        if (known != null) {
            cast.describeAgain(known, span);
            return known;
        }
        int entity = describe(span, first, head);
        groups.put(form, entity);
        return entity;
    }
}
