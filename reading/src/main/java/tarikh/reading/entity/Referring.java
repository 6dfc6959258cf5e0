package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tarikh.authority.PlaceRecord;
import tarikh.text.LexEntry;
import tarikh.text.LexMatch;
import tarikh.text.Tokens;

/** Resolves nouns alone, pronouns and "there" to the entities named before, where the text is clear. */
final class Referring {
    private static final int NEAR = 60;
    private static final int PRONOUN_NEAR = 45;
    private static final Set<String> TOWNS = Set.of("city", "site", "");

    private final NameWords words;
    private final Tokens tokens;
    private final PronounEnds pronouns;
    private final Genders genders;
    private final Contexts contexts;
    private final Recent recent = new Recent();
    private final ThreadOfTelling thread = new ThreadOfTelling();
    private final List<Reference> found = new ArrayList<>();
    private Clusters.@Nullable Cluster hero;

    private record Reference(Clusters.Cluster who, int start, int stop, Mention.Form form) {}

    Referring(NameWords words, Contexts contexts, PronounEnds pronouns) {
        this.words = words;
        this.tokens = words.tokens();
        this.pronouns = pronouns;
        this.contexts = contexts;
        this.genders = new Genders(words, pronouns.feminineEnd());
    }

    /** Adds what refers to the clusters to their mentions. */
    void resolve(List<Clusters.Cluster> clusters) {
        TreeMap<Integer, Clusters.Cluster> byToken = new TreeMap<>();
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        for (Clusters.Cluster c : clusters) {
            for (Proposal name : c.names) {
                byToken.put(name.first(), c);
                ends.put(name.first(), name.end());
            }
        }
        hero = heroOf(clusters);
        int t = 0;
        while (t < tokens.size()) {
            Clusters.Cluster named = byToken.get(t);
            if (named != null) {
                kin(t, named);
                t = ends.getOrDefault(t, t + 1);
                recent.add(named, t - 1);
                thread.add(named, t - 1);
                continue;
            }
            if (words.isWord(t) && !words.is(t, NameWords.TIMEX | NameWords.LATIN)) {
                t = refer(t, byToken);
            } else {
                t++;
            }
        }
        for (Reference r : found) {
            r.who().mentions.add(new Mention(tokens.folded().span(r.start(), r.stop()), r.form()));
        }
        clusters.forEach(c -> c.mentions.sort(Comparator.naturalOrder()));
    }

    /** Whom a text is about: the person it names first, unless another is named far more often. */
    private static Clusters.@Nullable Cluster heroOf(List<Clusters.Cluster> clusters) {
        List<Clusters.Cluster> people = clusters.stream()
                .filter(c -> c.kind == EntityKind.PERSON && c.names.size() > 1)
                .sorted(Comparator.comparingInt(Clusters.Cluster::firstStart))
                .toList();
        Clusters.Cluster best = null;
        for (Clusters.Cluster person : people) {
            if (best == null || Prominence.outshines(person.names.size(), best.names.size())) {
                best = person;
            }
        }
        return best;
    }

    /** "His brother" before the name of the brother. */
    private void kin(int t, Clusters.Cluster named) {
        int from = contexts.kinStart(t);
        if (from >= 0 && named.kind == EntityKind.PERSON) {
            found.add(new Reference(named, words.start(from), tokens.end(t - 1), Mention.Form.NOMINAL));
        }
    }

    private int refer(int t, Map<Integer, Clusters.Cluster> byToken) {
        LexMatch noun = words.match(t, "Noun");
        if (noun != null && !isTitle(noun, byToken.get(noun.endToken()))) {
            Clusters.Cluster who = byNoun(noun);
            int end = noun.endToken();
            if (who != null) {
                boolean capital = noun.entry().has("capital") && words.is(end, NameWords.DEMONYM);
                int last = capital ? end : end - 1;
                found.add(new Reference(who, noun.start(), tokens.end(last), Mention.Form.NOMINAL));
                recent.add(who, last);
                return last + 1;
            }
        }
        LexMatch here = words.match(t, "Here");
        if (here != null && isPlaceAdverb(t)) {
            Clusters.Cluster place = recent.latest(t, NEAR, c -> c.kind == EntityKind.PLACE && fits("city", c));
            place = place != null ? place : recent.latest(t, NEAR, c -> c.kind == EntityKind.PLACE);
            if (place != null) {
                found.add(new Reference(place, here.start(), here.end(), Mention.Form.PRONOUN));
            }
            return t + 1;
        }
        pronoun(t);
        return t + 1;
    }

    /** Whether a noun belongs to the name after it; "the man" and a place beside it are two things. */
    private static boolean isTitle(LexMatch noun, Clusters.@Nullable Cluster named) {
        return named != null
                && (named.kind != EntityKind.PLACE || !noun.entry().value(0).equals("person"));
    }

    /** "There" as a place stands after a preposition, after a verb or, with "and", before one. */
    private boolean isPlaceAdverb(int t) {
        if (words.match(t - 1, "PlacePreposition") != null) {
            return true;
        }
        boolean joined = words.start(t) > tokens.start(t)
                || words.matches().at(t).stream().anyMatch(m -> m.is("Here") && m.proclitics() != 0);
        return joined && contexts.isVerb(t + 1) || contexts.isVerb(t - 1) && !words.isWord(t + 1);
    }

    private Clusters.@Nullable Cluster byNoun(LexMatch noun) {
        LexEntry entry = noun.entry();
        int t = noun.firstToken();
        int end = noun.endToken();
        if (words.is(end, NameWords.DEFINITE) && words.is(end, NameWords.RELATED) && !entry.has("capital")) {
            return null;
        }
        return switch (entry.value(0)) {
            case "person" -> person(entry, t);
            case "other" -> recent.other(t, NEAR, c -> c.kind == EntityKind.PERSON);
            case "place" ->
                entry.has("capital")
                        ? capital(t, end)
                        : recent.latest(t, NEAR * 2, c -> c.kind == EntityKind.PLACE && fits(entry.value(1), c));
            case "organization" ->
                recent.latest(t, NEAR * 3, c -> c.kind == EntityKind.ORGANIZATION && sameCue(noun, c));
            case "vessel" -> recent.latest(t, NEAR, c -> c.kind == EntityKind.VESSEL);
            default -> recent.latest(t, NEAR, c -> c.kind == EntityKind.WORK);
        };
    }

    /** "The Kazakh capital" is a town of that country, "the capital" one that is known as a capital. */
    private Clusters.@Nullable Cluster capital(int t, int end) {
        String country = contexts.countryOf(end);
        if (words.is(end, NameWords.DEMONYM)) {
            return recent.latest(
                    t,
                    NEAR * 4,
                    c -> c.record instanceof PlaceRecord p
                            && p.kind().equals("city")
                            && !country.isEmpty()
                            && p.country().equals(country));
        }
        return recent.latest(t, NEAR * 4, c -> c.record instanceof PlaceRecord p && p.isCapital());
    }

    /** An office means who was given it; a man means the only man in question. */
    private Clusters.@Nullable Cluster person(LexEntry entry, int t) {
        boolean woman = entry.value(1).equals("f");
        if (entry.has("office")) {
            return recent.latest(t, NEAR * 3, c -> c.kind == EntityKind.PERSON && contexts.hasTitle(c, entry));
        }
        if (recent.count(t, NEAR / 2, c -> isPerson(c, woman)) == 1) {
            return recent.latest(t, NEAR / 2, c -> isPerson(c, woman));
        }
        Clusters.Cluster spokenOf = thread.who(t);
        return spokenOf != null && isPerson(spokenOf, woman) ? spokenOf : null;
    }

    private boolean isPerson(Clusters.Cluster c, boolean woman) {
        return c.kind == EntityKind.PERSON && (woman ? genders.canBeShe(c) : genders.canBeHe(c));
    }

    private static boolean fits(String kind, Clusters.Cluster c) {
        String known = c.record instanceof PlaceRecord place ? place.kind() : "";
        return switch (kind) {
            case "city" -> TOWNS.contains(known);
            case "country" -> known.equals("country") || known.equals("state") || known.equals("region");
            case "island" -> known.equals("island") || known.isEmpty();
            case "building" -> known.equals("site") || known.isEmpty();
            default -> known.equals(kind) || known.isEmpty();
        };
    }

    /** Whether the name of a body begins with the same noun, as in "the … Party" and "the party". */
    private boolean sameCue(LexMatch noun, Clusters.Cluster c) {
        String bare = tokens.folded().substring(noun.start(), noun.end());
        for (Proposal name : c.names) {
            int from = name.start();
            String first = tokens.folded().substring(from, Math.max(from + 1, tokens.end(name.first())));
            if (bare.endsWith(first) || first.endsWith(bare)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entity was named within the sentence right after a verb, so that the sentence speaks of it. */
    private boolean isSubject(Clusters.Cluster who, int t) {
        for (int i = who.names.size() - 1; i >= 0; i--) {
            int at = who.names.get(i).first();
            if (at < t) {
                return tokens.sentence(at) == tokens.sentence(t)
                        && (contexts.isVerb(at - 1)
                                || contexts.isVerb(who.names.get(i).end()));
            }
        }
        return false;
    }

    private void pronoun(int t) {
        PronounEnds.Found end = pronouns.find(words, t);
        if (end == null) {
            return;
        }
        // The object of a verb is not its subject, which stands right before or after it.
        int least = end.afterVerb() ? 4 : 0;
        Clusters.Cluster who = end.feminine()
                ? recent.latest(t - least, PRONOUN_NEAR, genders::canBeShe)
                : recent.latest(
                        t - least,
                        PRONOUN_NEAR,
                        c -> genders.canBeHe(c) && (c.kind == EntityKind.PERSON || end.afterPreposition()));
        boolean heroFits = hero != null
                && hero.firstStart() < tokens.span(t).start()
                && (end.feminine() ? genders.canBeShe(hero) : genders.canBeHe(hero));
        boolean preferred = !end.afterPreposition() || who == null || who.kind == EntityKind.PERSON;
        if (heroFits && (who == null || preferred && hero != who && !isSubject(who, t))) {
            who = hero;
        }
        if (who != null) {
            found.add(new Reference(who, end.start(), tokens.end(t), Mention.Form.PRONOUN));
            thread.add(who, t);
        }
    }
}
