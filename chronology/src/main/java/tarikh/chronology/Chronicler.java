package tarikh.chronology;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import tarikh.authority.Authority;
import tarikh.calendar.DayRange;
import tarikh.chronology.anchor.Layout;
import tarikh.chronology.journey.JourneyTracer;
import tarikh.reading.entity.EntityReader;
import tarikh.reading.entity.Lifetimes;
import tarikh.reading.entity.NameModel;
import tarikh.reading.event.EventReader;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexReader;
import tarikh.text.Annotator;
import tarikh.text.Pack;
import tarikh.text.PackSource;
import tarikh.text.SourceText;
import tarikh.text.Tokenizer;
import tarikh.text.WordList;
import tarikh.text.word.WordReader;

/** Reads one text from its characters to its journeys; each step sees only what earlier ones returned. */
public final class Chronicler {
    private static final String LEARNED = "packs/ar-learned";
    private static final String NAMES = "packs/ar-names";

    private final Tokenizer tokenizer = new Tokenizer();
    private final Annotator annotator;
    private final TimexReader timexes;
    private final WordReader words;
    private final EntityReader entities;
    private final EventReader events;
    private final Reasoner reasoner = new Reasoner();
    private final JourneyTracer journeys = new JourneyTracer();

    private Chronicler(Pack pack, TimexReader timexes, WordReader words, EntityReader entities, EventReader events) {
        this.annotator = pack.annotator();
        this.timexes = timexes;
        this.words = words;
        this.entities = entities;
        this.events = events;
    }

    /**
     * Loads the packs that Tarikh ships; what does not depend on one another is loaded side by side.
     *
     * @throws tarikh.text.PackException with all faults of the packs
     */
    public static Chronicler shipped() {
        return shippedWith(List.of());
    }

    /**
     * Loads the same and, before the names that Tarikh knows, a user's own.
     *
     * @param folders of lexicon files with people and places
     * @throws tarikh.text.PackException with all faults of the packs or of the folders
     */
    public static Chronicler shippedWith(List<Path> folders) {
        return shipped(Chronicler.class.getClassLoader(), folders);
    }

    static Chronicler shipped(ClassLoader loader, List<Path> folders) {
        CompletableFuture<Authority> authority = CompletableFuture.supplyAsync(() -> Authority.load(loader, folders));
        CompletableFuture<NameModel> names =
                CompletableFuture.supplyAsync(() -> NameModel.load(PackSource.ofResources(loader, NAMES)));
        Pack pack = CompiledPacks.language(loader);
        WordList words = CompiledPacks.words(loader);
        CompletableFuture<WordReader> learned = CompletableFuture.supplyAsync(
                () -> WordReader.load(pack, words, PackSource.ofResources(loader, LEARNED)));
        CompletableFuture<EventReader> events = CompletableFuture.supplyAsync(() -> CompiledPacks.events(loader, pack));
        TimexReader timexes = CompiledPacks.times(loader, pack);
        EntityReader entities = new EntityReader(pack, loaded(authority), words, loaded(names));
        return new Chronicler(pack, timexes, loaded(learned), entities, loaded(events));
    }

    private static <T> T loaded(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** {@return the names of the rules that read times, in the order of the pack} */
    public List<String> timeRules() {
        return timexes.rules();
    }

    /**
     * Reads a text. Cost is linear in its length.
     *
     * @param title as given with the text, else its id
     * @param published the day it was published, counted from 1970-01-01 ISO, when given
     */
    public Chronicle read(SourceText text, String title, OptionalLong published) {
        var matches = annotator.annotate(tokenizer.read(text));
        DayRange day = published.isPresent() ? DayRange.on(published.getAsLong()) : DayRange.unbounded();
        List<Timex> times = timexes.read(matches, day);
        var classed = words.read(matches.tokens());
        var who = entities.read(matches, times, classed);
        if (TimexReader.leavesHundredsOpen(times)) {
            times = timexes.read(matches, day, Lifetimes.middle(who));
        }
        var happened = events.read(matches, times, who, classed);
        who = Stream.concat(who.stream(), happened.described().stream()).toList();
        var reasoned = reasoner.reason(Layout.of(text), times, who, happened);
        var travelled = journeys.trace(reasoned.events(), happened.order(), who);
        return new Chronicle(
                text,
                title,
                languageOf(text),
                published,
                times,
                who,
                reasoned.events(),
                happened.order(),
                reasoned.contradictions(),
                travelled);
    }

    /** {@return {@code ar} if at least half of the letters are Arabic, else {@code und}} */
    private static String languageOf(SourceText text) {
        int arabic = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.text().charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                arabic += Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC ? 1 : 0;
            }
        }
        return arabic > 0 && arabic * 2 >= letters ? "ar" : "und";
    }
}
