package tarikh.reading.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tarikh.reading.event.Item.Kind;
import tarikh.text.Tokens;

/** What a text says of whom it is about where it names him first, as "a poet": "the poet" behind that means him. */
final class HeroTitles {
    /** Letters of the article. */
    static final int ARTICLE = 2;

    static final HeroTitles NONE = new HeroTitles(Set.of(), null);

    /** How far behind the name the words may stand. */
    private static final int REACH = 20;

    private final Set<String> words;
    private final @Nullable Tokens tokens;

    private HeroTitles(Set<String> words, @Nullable Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** The words of the sentence that names first whom the text is about, up to its verb. */
    static HeroTitles in(List<Item> items, Cast cast, Tokens tokens) {
        int hero = cast.main();
        if (hero < 0 || !cast.opensText(hero)) {
            return NONE;
        }
        int at = 0;
        while (at < items.size()
                && !(items.get(at).is(Kind.ENTITY) && items.get(at).entity() == hero)) {
            at++;
        }
        Set<String> words = new TreeSet<>();
        for (int k = at + 1; k < items.size() && k < at + REACH; k++) {
            Item item = items.get(k);
            boolean same = tokens.sentence(item.first())
                    == tokens.sentence(items.get(at).first());
            if (!same || item.is(Kind.VERB)) {
                break;
            }
            boolean own =
                    (item.is(Kind.WORD) || item.is(Kind.NOUN)) && item.prep().isEmpty();
            if (own) {
                words.add(bare(item, tokens));
            }
        }
        return new HeroTitles(words, tokens);
    }

    /** {@return whether a word with the article is such a word} */
    boolean has(Item item) {
        return tokens != null && words.contains(bare(item, tokens));
    }

    /** A word without article and "and". */
    private static String bare(Item item, Tokens tokens) {
        int start = startOf(item, tokens) + (item.article() ? ARTICLE : 0);
        return tokens.folded().substring(Math.min(start, item.stop()), item.stop());
    }

    /** {@return where a word begins with its article but without "and" and preposition} */
    static int startOf(Item item, Tokens tokens) {
        if (item.is(Kind.NOUN)) {
            int article = item.prep().equals("li") ? 1 : ARTICLE;
            return item.article() ? item.start() - article : item.start();
        }
        boolean whole = item.start() == tokens.start(item.first());
        return item.start()
                + (whole && item.joined() ? 1 : 0)
                + (whole && !item.prep().isEmpty() ? 1 : 0);
    }
}
