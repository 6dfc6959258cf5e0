package tarikh.reading.entity;

import java.util.Set;
import tarikh.authority.PlaceRecord;
import tarikh.text.Tokens;

/** Whether "he" or "she" can stand for an entity. */
final class Genders {
    private static final Set<String> MASCULINE_KINDS =
            Set.of("sea", "ocean", "gulf", "strait", "river", "mountain", "site", "region");

    private final NameWords words;
    private final Tokens tokens;
    private final char feminineEnd;

    Genders(NameWords words, char feminineEnd) {
        this.words = words;
        this.tokens = words.tokens();
        this.feminineEnd = feminineEnd;
    }

    boolean canBeHe(Clusters.Cluster c) {
        return switch (c.kind) {
            case PERSON -> !isWoman(c);
            case PLACE -> isMasculinePlace(c);
            case ORGANIZATION, WORK -> !startsFeminine(c);
            case VESSEL -> false;
        };
    }

    boolean canBeShe(Clusters.Cluster c) {
        return switch (c.kind) {
            case PERSON -> isWoman(c);
            case PLACE ->
                !(c.record instanceof PlaceRecord place)
                        || !MASCULINE_KINDS.contains(place.kind())
                        || place.kind().equals("region");
            case ORGANIZATION, WORK -> startsFeminine(c);
            case VESSEL -> true;
        };
    }

    private boolean isWoman(Clusters.Cluster c) {
        int first = c.names.get(0).first();
        return words.is(first, NameWords.FEMALE) && !words.is(first, NameWords.MALE);
    }

    private static boolean isMasculinePlace(Clusters.Cluster c) {
        return c.record instanceof PlaceRecord place && (MASCULINE_KINDS.contains(place.kind()) || place.isMasculine());
    }

    private boolean startsFeminine(Clusters.Cluster c) {
        int first = c.names.get(0).first();
        return tokens.folded().charAt(tokens.end(first) - 1) == feminineEnd;
    }
}
