package tarikh.reading.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tarikh.calendar.DayRange;
import tarikh.reading.numeral.NumeralReader;
import tarikh.text.Annotator;
import tarikh.text.Matches;
import tarikh.text.Pack;
import tarikh.text.TableReader;
import tarikh.text.TableWriter;
import tarikh.text.Tokens;
import tarikh.text.rule.Lattice;
import tarikh.text.rule.Piece;
import tarikh.text.rule.RuleBook;

/** Finds the time expressions of a text and gives them their meaning, by the rules of a pack. */
public final class TimexReader {
    private static final String RULES = ".time.rules";
    /** How far, in tokens, a weekday may stand from the date it follows. */
    private static final int NEAR = 25;

    private static final Set<String> GIVEN =
            Set.of("Numeral", "OrdinalWord", NumeralReader.CARDINAL, NumeralReader.ORDINAL, NumeralReader.FIRST_YEAR);

    private final RuleBook rules;
    private final Pack pack;
    /** What finds the words that times need and no others; made when it is first asked for. */
    private volatile @Nullable Annotator annotator;

    private final NumeralReader numerals = new NumeralReader();

    private TimexReader(Pack pack, RuleBook rules) {
        this.pack = pack;
        this.rules = rules;
    }

    /**
     * Compiles the pack's {@code *.time.rules}.
     *
     * @throws tarikh.text.PackException with all faults of the rules
     */
    public TimexReader(Pack pack) {
        this(pack, RuleBook.of(pack, RULES, GIVEN, TimexProductions.all()));
    }

    /** Writes the compiled rules. */
    public void write(TableWriter out) {
        rules.write(out);
    }

    /** Takes over what {@link #write} left, with the same pack. */
    public static TimexReader read(TableReader in, Pack pack) {
        return new TimexReader(pack, RuleBook.read(in, TimexProductions.all()));
    }

    private Annotator annotator() {
        Annotator made = annotator;
        if (made == null) {
            made = new Annotator(pack.lexicon(), wanted(rules));
            annotator = made;
        }
        return made;
    }

    private static Set<String> wanted(RuleBook rules) {
        Set<String> all = new TreeSet<>(rules.lexicalCategories());
        all.addAll(Flashbacks.WORDS);
        all.addAll(Stretches.WORDS);
        return all;
    }

    /** {@return the names of the rules, in order} */
    public List<String> rules() {
        return rules.names();
    }

    /**
     * The time expressions in text order, none overlapping.
     *
     * @param published the days on which the text may have been published; unbounded if that is not known
     */
    public List<Timex> read(Matches matches, DayRange published) {
        return read(matches, published, DayRange.unbounded());
    }

    /** @param around days near which the text tells, as its people show; they restore hundreds that nothing else does */
    public List<Timex> read(Matches matches, DayRange published, DayRange around) {
        return place(times(lattice(matches).choose(TimexProductions.TIME)), matches, published, around);
    }

    /** {@return whether a Hijri year may lack its hundreds, since no full year shows them} */
    public static boolean leavesHundredsOpen(List<Timex> times) {
        return times.stream().anyMatch(t -> t.hijri().startsWith("00"));
    }

    private Lattice lattice(Matches matches) {
        Lattice lattice = rules.lattice(matches);
        numerals.read(lattice);
        rules.apply(lattice);
        return lattice;
    }

    /** The time expressions of a text of which nothing else is wanted: no more of the pack is looked for than times need. */
    public List<Timex> read(Tokens tokens, DayRange published) {
        return read(annotator().annotate(tokens), published);
    }

    /** {@return how many steps it takes to find the times of a text: characters followed through the lexicon, pieces looked at} */
    long work(Tokens tokens) {
        Matches matches = annotator().annotate(tokens);
        return matches.steps() + lattice(matches).steps();
    }

    private static List<Piece> times(List<Piece> chosen) {
        return chosen.stream().filter(p -> !(p.value() instanceof Said.Nothing)).toList();
    }

    /** {@return the rules that read a time expression of the text or a part of one, or saw that words are none, sorted} */
    public SortedSet<String> rulesUsed(Matches matches) {
        SortedSet<String> used = new TreeSet<>();
        lattice(matches).choose(TimexProductions.TIME).forEach(p -> used.addAll(p.derivation()));
        return used;
    }

    private static List<Timex> place(List<Piece> found, Matches matches, DayRange published, DayRange around) {
        Tokens tokens = matches.tokens();
        Flashbacks flashbacks = new Flashbacks(matches);
        EraGuess eras = new EraGuess();
        found.forEach(p -> see((Said) p.value(), eras));
        Narrative narrative = new Narrative(eras, published, around);
        new Opening(found, tokens).seed(narrative);
        Stretches stretches = new Stretches(matches, found);
        OtherReadings others = new OtherReadings(eras.isOpen());
        List<Timex> times = new ArrayList<>();
        int lastSentence = -1;
        int lastEnd = 0;
        for (Piece piece : found) {
            String following = "t" + (times.size() + 2);
            stretches.countedFrom(times.size()).ifPresent(m -> narrative.expect(m, following));
            int sentence = tokens.sentence(piece.first());
            boolean looksBack = flashbacks.hasBefore(piece.first());
            narrative.enter(sentence, looksBack);
            narrative.beforeYear(Opening.fullYearAfter(found, times.size()));
            narrative.tellOfBirth(flashbacks.isBirth(piece.first()));
            boolean goesOn = sentence == lastSentence && !looksBack && piece.first() - lastEnd < NEAR;
            Placing placing = new Placing(
                    narrative,
                    new Finding("t" + (times.size() + 1), tokens.span(piece.first(), piece.end() - 1), piece),
                    sentence == lastSentence,
                    goesOn && narrative.isAtDay(),
                    lastSentence >= 0 && sentence - lastSentence <= 1);
            Said said = stretches.completed(times.size(), Opening.asHeading(piece, tokens));
            String words = tokens.source().quote(tokens.span(piece.first(), piece.end() - 1));
            times.add(others.add(placing.timex(said), said, words));
            lastEnd = piece.end();
            lastSentence = isDated(said) ? sentence : lastSentence;
        }
        return stretches.tie(times);
    }

    private static boolean isDated(Said said) {
        return !(said instanceof Said.Length || said instanceof Said.Repeat || said instanceof Said.Vague);
    }

    private static void see(Said said, EraGuess eras) {
        if (said instanceof Said.At at) {
            eras.see(at.moment());
        } else if (said instanceof Said.Both both) {
            both.halves().forEach(eras::see);
        } else if (said instanceof Said.Range range) {
            see(range.from(), eras);
            see(range.to(), eras);
        }
    }
}
