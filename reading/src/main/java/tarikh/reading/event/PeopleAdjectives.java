package tarikh.reading.event;

import tarikh.text.Matches;
import tarikh.text.Tokens;
import tarikh.text.word.WordClass;
import tarikh.text.word.Words;

/** Plurals that say what the people before them are: "the Jesuit fathers". */
final class PeopleAdjectives {
    private PeopleAdjectives() {}

    /** {@return whether a definite plural that could be people stands behind a definite noun of which it is an adjective} */
    static boolean is(Item item, Matches matches, Words words) {
        Tokens tokens = words.tokens();
        int before = item.first() - 1;
        return before >= 0
                && tokens.sentence(before) == tokens.sentence(item.first())
                && !item.joined()
                && item.prep().isEmpty()
                && words.wordClass(before) == WordClass.NOUN
                && words.wordClass(item.first()) == WordClass.ADJECTIVE
                && matches.at(before).stream().noneMatch(m -> m.is("Description"))
                && startsAlike(words.stem(before), words.stem(item.first()));
    }

    /** Both have the article. */
    private static boolean startsAlike(String noun, String adjective) {
        return noun.length() > HeroTitles.ARTICLE
                && adjective.length() > HeroTitles.ARTICLE
                && noun.startsWith(adjective.substring(0, HeroTitles.ARTICLE));
    }
}
