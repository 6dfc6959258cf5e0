package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tarikh.authority.Authority;
import tarikh.authority.Candidate;
import tarikh.authority.NameMatcher;
import tarikh.authority.PlaceRecord;
import tarikh.reading.timex.Timex;
import tarikh.text.FoldedText;
import tarikh.text.LexEntry;
import tarikh.text.Matches;
import tarikh.text.Pack;
import tarikh.text.Span;
import tarikh.text.Tokens;
import tarikh.text.WordList;
import tarikh.text.tagger.WordClusters;
import tarikh.text.tagger.WordHabits;
import tarikh.text.word.Words;

/** Reads who and what a text speaks of: people, places, organisations, vessels and works, with all their mentions. */
public final class EntityReader {
    private static final int LARGE_TOWN = 100_000;

    private final Authority authority;
    private final KnownNames known;
    private final NameMatcher matcher;
    private final WordList words;
    private final Clitics clitics;
    private final Set<String> demonyms = new HashSet<>();
    private final PronounEnds pronouns;
    private final Epithets epithets;
    private final Territories territories;
    private final String narratorName;
    private final @Nullable NameTagger tagger;

    /**
     * A reader by rules and known names alone.
     *
     * @param pack the one that the matches come from
     * @param words the common words of its language
     */
    public EntityReader(Pack pack, Authority authority, WordList words) {
        this(pack, authority, words, null);
    }

    /** @param model finds names that the rules do not; null for none */
    public EntityReader(Pack pack, Authority authority, WordList words, @Nullable NameModel model) {
        this.tagger = model == null ? null : new NameTagger(model);
        this.authority = authority;
        this.known = new KnownNames(authority);
        this.matcher = new NameMatcher(authority);
        this.words = words;
        this.clitics = new Clitics(pack);
        this.pronouns = new PronounEnds(pack, words);
        this.epithets = new Epithets(authority);
        this.territories = new Territories(authority);
        this.narratorName = pack.entries("NarratorName").stream()
                .map(LexEntry::form)
                .findFirst()
                .orElse("");
        for (LexEntry entry : pack.entries("Demonym")) {
            demonyms.add(FoldedText.fold(entry.form()));
        }
    }

    /**
     * The entities of one text, by kind and then in order of first mention.
     *
     * @param read the same words with their classes, which the model sees
     */
    public List<Entity> read(Matches matches, List<Timex> times, Words read) {
        NameWords text = new NameWords(matches, times, clitics, words, known);
        Contexts contexts = new Contexts(text, demonyms);
        List<Proposal> named = named(text, contexts);
        if (tagger != null) {
            named = withShortForms(text, contexts, tagger.revise(text, read, named));
        }
        named = new MentionedNames(text).trim(named);
        named = new Numbered(text, known).open(new CountedNames(text).complete(named));
        List<Clusters.Cluster> clusters = new Clusters(text).gather(named);
        new OtherNames(text, clusters).join(clusters);
        OptionalInt year = YearOfText.of(times);
        new PersonChoice(authority, text.tokens(), year).choose(clusters);
        new PlaceChoice(authority, text, contexts, year).choose(clusters);
        epithets.refer(text, clusters);
        new Referring(text, contexts, pronouns).resolve(clusters);
        territories.refer(text, clusters);
        List<Entity> entities = entities(clusters, matches.tokens());
        if (new Narrator(text, pronouns).tells()) {
            long people =
                    entities.stream().filter(e -> e.kind() == EntityKind.PERSON).count();
            entities.add(new Entity(
                    EntityKind.PERSON.idPrefix() + (people + 1),
                    EntityKind.PERSON,
                    narratorName,
                    List.of(),
                    Known.nothing(),
                    true,
                    false));
        }
        return entities;
    }

    /** {@return what a sequence model sees of each sentence, for training one} */
    public List<NameSequence> sequences(
            Matches matches, List<Timex> times, Words read, WordClusters clusters, WordHabits habits) {
        NameWords text = new NameWords(matches, times, clitics, words, known);
        return NameTagger.sequences(text, read, clusters, habits, named(text, new Contexts(text, demonyms)));
    }

    /** {@return the names that the rules find, in text order} */
    private List<Proposal> named(NameWords text, Contexts contexts) {
        Tokens tokens = text.tokens();
        List<Proposal> proposals = new ArrayList<>(known.propose(text, clitics));
        text.mark(proposals);
        PersonNames people = new PersonNames(text, contexts);
        proposals.addAll(new FullNames(text, matcher).complete(people.propose(), proposals));
        proposals.addAll(new PlaceNames(text, contexts, known, people).propose());
        proposals.addAll(new TownNames(authority, text).propose(contexts));
        proposals.addAll(new ThingNames(text, contexts, known).propose());
        proposals.addAll(new WorkTitles(text).propose());
        List<Proposal> weighed = new ArrayList<>();
        for (Proposal p : NoNames.without(text.matches(), epithets.outside(tokens, proposals))) {
            boolean weak = !p.record().isEmpty() && p.score() < 2 && p.kind() == EntityKind.PLACE;
            weighed.add(weak ? p.plus(contexts.place(p.first())) : p);
        }
        List<Proposal> elected = new Vote(tokens.folded()).elect(weighed);
        return withShortForms(text, contexts, new Enumerations(text).extend(elected, weighed));
    }

    private static List<Proposal> withShortForms(NameWords text, Contexts contexts, List<Proposal> names) {
        List<Proposal> all = new ArrayList<>(names);
        all.addAll(new ShortForms(text, contexts).propose(names));
        return Vote.apart(all);
    }

    private List<Entity> entities(List<Clusters.Cluster> clusters, Tokens tokens) {
        clusters.sort(Comparator.comparing((Clusters.Cluster c) -> c.kind).thenComparingInt(c -> c.firstStart()));
        Map<EntityKind, Integer> counts = new EnumMap<>(EntityKind.class);
        List<Entity> entities = new ArrayList<>();
        for (Clusters.Cluster cluster : clusters) {
            int number = counts.merge(cluster.kind, 1, Integer::sum);
            Mention fullest = cluster.mentions.stream()
                    .filter(m -> m.form() == Mention.Form.NAME)
                    .max(Comparator.comparing((Mention m) -> !isLatin(tokens, m.span()))
                            .thenComparingInt(m -> m.span().length())
                            .thenComparingInt(m -> -m.span().start()))
                    .orElse(cluster.mentions.get(0));
            Known facts = facts(cluster, tokens);
            entities.add(new Entity(
                    cluster.kind.idPrefix() + number,
                    cluster.kind,
                    withArticle(tokens, fullest.span()),
                    cluster.mentions,
                    facts,
                    false,
                    false));
        }
        return entities;
    }

    private static boolean isLatin(Tokens tokens, Span span) {
        return Character.UnicodeScript.of(tokens.source().quote(span).codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** The words of a name; where the article is contracted with a preposition, with the whole article. */
    private String withArticle(Tokens tokens, Span span) {
        String words = tokens.source().quote(span);
        int token = tokens.tokenAt(span.start());
        int article = clitics.article(tokens, token);
        boolean contracted = article > tokens.start(token)
                && tokens.folded().span(article, article + 1).start() == span.start()
                && tokens.folded().charAt(article) != clitics.alef();
        return contracted ? clitics.alef() + words : words;
    }

    /** What is known of the record, or of the only one that is spelled almost so. */
    private Known facts(Clusters.Cluster cluster, Tokens tokens) {
        Optional<Candidate> almost = almost(cluster, tokens);
        // A small town of today spelled just so is less likely than a country spelled almost so.
        boolean country = almost.isPresent()
                && almost.get().record() instanceof PlaceRecord land
                && land.kind().equals("country");
        if (cluster.record != null && !country) {
            String reason = cluster.reason.isEmpty() ? "exactly this name is known" : cluster.reason;
            return KnownFacts.of(cluster.record, reason).among(cluster.choices);
        }
        // What is spelled exactly as some towns, none of them likely, is no slip for another.
        Known known = cluster.choices.isEmpty() || country
                ? almost.map(c -> KnownFacts.of(c.record(), c.reason())).orElse(Known.nothing())
                : Known.nothing();
        return known.among(cluster.choices);
    }

    private Optional<Candidate> almost(Clusters.Cluster cluster, Tokens tokens) {
        boolean person = cluster.kind == EntityKind.PERSON;
        boolean ofTheTable = cluster.record instanceof PlaceRecord place
                && place.population() > 0
                && place.population() < LARGE_TOWN;
        if (cluster.names.isEmpty()
                || cluster.record != null && !ofTheTable
                || !person && cluster.kind != EntityKind.PLACE) {
            return Optional.empty();
        }
        Proposal name = cluster.names.get(0);
        return name.length() > 1
                ? Optional.empty()
                : matcher.almost(tokens.folded().substring(name.start(), name.stop()), person);
    }
}
