package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Item.Kind;
import tarikh.text.Span;
import tarikh.text.Tokens;

/**
 * A noun phrase: the entities it names, or none when it is plain words.
 *
 * @param end index of the piece after it
 * @param cues the cue classes of its words
 * @param indefinite whether its first word has no article
 * @param of what plain words are of, as a country after "presidency"
 * @param words the one span of plain words, where it is known
 */
record Phrase(List<Filler> fillers, int end, List<String> cues, boolean indefinite, List<Filler> of, List<Span> words) {
    /** The cue of a word that ends as an indefinite noun does that is no subject. */
    static final String ACCUSATIVE = "accusative";

    /** The cue of plain words that a time stands before, so that they are no subject. */
    static final String APART = "apart";

    private static final int MOST_WORDS = 3;
    /** Words of an office with its realm and the title of who holds it. */
    private static final int MOST_OF_RULERS = 5;

    Phrase {
        fillers = List.copyOf(fillers);
        cues = List.copyOf(cues);
        of = List.copyOf(of);
        words = List.copyOf(words);
    }

    Phrase(List<Filler> fillers, int end, List<String> cues) {
        this(fillers, end, cues, false, List.of(), List.of());
    }

    boolean isPlain() {
        return fillers.isEmpty();
    }

    /** {@return whether it can only be an object or say how something is done} */
    boolean isAccusative() {
        return isPlain() && !cues.isEmpty() && cues.get(0).equals(ACCUSATIVE);
    }

    /** {@return the same plain words, set apart from the verb} */
    Phrase apart() {
        List<String> more = new ArrayList<>(cues);
        more.add(APART);
        return new Phrase(fillers, end, more, indefinite, of, words);
    }

    int entity() {
        return fillers.isEmpty() ? -1 : fillers.get(0).entity();
    }

    /** Reads the phrase that begins at a piece; it is empty when none does. */
    static Phrase read(List<Item> items, int from, int limit, Cast cast, Tokens tokens) {
        List<String> cues = new ArrayList<>();
        int words = 0;
        boolean titled = false;
        boolean ruler = false;
        int k = from;
        while (k < limit) {
            Item item = items.get(k);
            if (item.is(Kind.THIS) || item.is(Kind.QUOTE)) {
                k++;
                continue;
            }
            boolean inside = k == from || item.prep().isEmpty() && !item.joined();
            if (item.is(Kind.ENTITY) && inside) {
                int person = ruler ? whoHolds(items, k, limit, cast) : k;
                return person < 0
                        ? plain(items, from, k + 1, cues, List.of(filler(item, tokens)), tokens)
                        : named(items, person, limit, cast, tokens, cues);
            }
            if (!(item.is(Kind.WORD) || item.is(Kind.NOUN))
                    || !inside
                    || words == (ruler ? MOST_OF_RULERS : MOST_WORDS)) {
                break;
            }
            if (k > from && isOther(items.get(k - 1), item)) {
                break;
            }
            words++;
            cues.addAll(item.cues());
            k++;
            boolean title = item.hasCue("title-word");
            boolean transparent = title
                    || item.hasCue("place-word")
                    || item.hasCue("body-word")
                    || titled && item.article()
                    || item.article() && item.hasCue("town-word") && isPlaceAt(items, k, limit, cast);
            titled |= title && item.article();
            ruler |= (title || item.has("office")) && !item.article();
            boolean kin = item.hasCue("kin");
            boolean closed = kin ? !item.hasPronoun() : !(transparent || ruler);
            if (closed
                    && k < limit
                    && items.get(k).is(Kind.ENTITY)
                    && items.get(k).prep().isEmpty()
                    && !items.get(k).joined()) {
                // The name after a closed phrase is its genitive or the next argument.
                boolean genitive = !item.article() || kin;
                return genitive
                        ? plain(items, from, k + 1, cues, List.of(filler(items.get(k), tokens)), tokens)
                        : plain(items, from, k, cues, List.of(), tokens);
            }
        }
        return plain(items, from, k, cues, List.of(), tokens);
    }

    private static Phrase plain(
            List<Item> items, int from, int end, List<String> cues, List<Filler> of, Tokens tokens) {
        boolean none = items.subList(from, end).stream().allMatch(i -> i.is(Kind.THIS) || i.is(Kind.QUOTE));
        if (none) {
            return new Phrase(List.of(), from, cues);
        }
        Item first = items.get(from);
        Span words = tokens.folded().span(first.start(), items.get(end - 1).stop());
        boolean indefinite = of.isEmpty() && first.is(Kind.WORD) && !first.article();
        return new Phrase(List.of(), end, cues, indefinite, of, List.of(words));
    }

    private static boolean isPlaceAt(List<Item> items, int k, int limit, Cast cast) {
        return k < limit
                && items.get(k).is(Kind.ENTITY)
                && cast.kind(items.get(k).entity()) == EntityKind.PLACE;
    }

    /**
     * After "his family" the words "the ship" begin another phrase, where "the large" would not; after "the king" the
     * words "minister of" do.
     */
    private static boolean isOther(Item before, Item item) {
        return before.hasPronoun() && item.article() && isThing(item)
                || before.article() && item.has("office") && !item.article();
    }

    private static boolean isThing(Item item) {
        return item.hasCue("vessel-word") || item.hasCue("town-word") || item.hasCue("title-word");
    }

    /** After "king of" a realm only the name that follows is the person; {@return its index, or -1} */
    private static int whoHolds(List<Item> items, int realm, int limit, Cast cast) {
        for (int k = realm; k < limit && k <= realm + MOST_OF_RULERS; k++) {
            Item item = items.get(k);
            if (item.joined() || !item.prep().isEmpty()) {
                return -1;
            }
            if (item.is(Kind.ENTITY)) {
                if (cast.isPerson(item.entity())) {
                    return k;
                }
            } else if (!(item.is(Kind.WORD) || item.is(Kind.NOUN)) || !item.article()) {
                return -1;
            }
        }
        return -1;
    }

    private static Filler filler(Item item, Tokens tokens) {
        return Filler.written(item.entity(), tokens.folded().span(item.start(), tokens.end(item.end() - 1)));
    }

    /** The names from a piece on that are joined by "and" or commas, all of one kind. */
    private static Phrase named(List<Item> items, int at, int limit, Cast cast, Tokens tokens, List<String> cues) {
        List<Filler> fillers = new ArrayList<>();
        EntityKind kind = cast.kind(items.get(at).entity());
        int k = at;
        while (true) {
            Item item = items.get(k);
            cues.addAll(item.cues());
            fillers.add(filler(item, tokens));
            k++;
            while (k < limit && isSame(items.get(k), item)) {
                k++;
            }
            int next = k;
            while (next < limit && items.get(next).is(Kind.QUOTE)) {
                next++;
            }
            next = afterAside(items, next, limit);
            if (next < limit && items.get(next).is(Kind.COMMA)) {
                next++;
            }
            boolean goesOn = next < limit
                    && items.get(next).is(Kind.ENTITY)
                    && items.get(next).prep().isEmpty()
                    && (items.get(next).joined()
                            || next > k
                                    && items.get(next - 1).is(Kind.COMMA)
                                    && (cast.kind(items.get(next).entity()) == EntityKind.PLACE
                                            || listGoesOn(items, next, limit)))
                    && cast.kind(items.get(next).entity()) == kind
                    && !followedByVerb(items, next + 1, limit);
            if (!goesOn) {
                return new Phrase(fillers, k, cues);
            }
            k = next;
        }
    }

    /** "His wife" and her name behind it. */
    private static boolean isSame(Item next, Item item) {
        return next.is(Kind.ENTITY)
                && next.entity() == item.entity()
                && !next.joined()
                && next.prep().isEmpty();
    }

    /** A comma joins names only when an "and" ends the list. */
    private static boolean listGoesOn(List<Item> items, int at, int limit) {
        for (int k = at + 1; k < limit && k < at + 12; k++) {
            Item item = items.get(k);
            if (item.is(Kind.ENTITY) && item.joined()) {
                return true;
            }
            if (!(item.is(Kind.ENTITY) || item.is(Kind.COMMA) || item.is(Kind.QUOTE))) {
                return false;
            }
        }
        return false;
    }

    private static boolean followedByVerb(List<Item> items, int at, int limit) {
        return at < limit && items.get(at).is(Kind.VERB) && !items.get(at).joined();
    }

    /** {@return the piece after a parenthesis that begins here, or the same piece} */
    static int afterAside(List<Item> items, int at, int limit) {
        if (at < limit && items.get(at).is(Kind.OPEN)) {
            for (int k = at + 1; k < limit && k < at + 30; k++) {
                if (items.get(k).is(Kind.CLOSE)) {
                    return k + 1;
                }
            }
        }
        return at;
    }
}
