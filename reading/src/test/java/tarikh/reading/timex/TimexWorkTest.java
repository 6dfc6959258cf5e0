package tarikh.reading.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarikh.calendar.DayRange;
import tarikh.text.LexEntry;
import tarikh.text.Pack;
import tarikh.text.PackSource;
import tarikh.text.SourceText;
import tarikh.text.Tokenizer;
import tarikh.text.Tokens;

/**
 * No text is too strange and none costs more than its length: work is counted in steps, not in time. {@code -Dtarikh.long=true}
 * takes a million strings in place of a hundred thousand, and documents of nearly 50 MB.
 */
class TimexWorkTest {
    private static final long SEED = 20261125;
    private static final boolean LONG = Boolean.getBoolean("tarikh.long");
    private static final int STRINGS = LONG ? 1_000_000 : 100_000;
    /** The lengths of documents in UTF-16 units; 25.6 million of Arabic are nearly 50 MB in UTF-8. */
    private static final int[] LENGTHS =
            LONG ? new int[] {100_000, 200_000, 400_000, 3_200_000, 25_600_000} : new int[] {100_000, 200_000, 400_000};

    /** How much more than its length the work of a text may grow from one of these to the next. */
    private static final double MOST_GROWTH = 1.025;

    private static final double MOST_STEPS_A_CHARACTER = 300;
    /** What a string may cost whatever its length. */
    private static final int FREE_STEPS = 3000;

    private static final Pack PACK =
            Pack.load(List.of(source("packs/ar"), source("packs/ar-modern"), source("packs/ar-classical")));
    private static final TimexReader READER = new TimexReader(PACK);
    private static final List<String> SENTENCES = sentences();

    private static PackSource source(String path) {
        return PackSource.ofResources(TimexWorkTest.class.getClassLoader(), path);
    }

    static Stream<String> passages() {
        String prose = String.join(" ", SENTENCES);
        String first = SENTENCES.get(0);
        return Stream.of(
                prose,
                String.join("\n", SENTENCES),
                lettersOnly(prose),
                digitsOnly(prose),
                lettersOnly(prose).replace(" ", ""),
                forms("Numeral"),
                forms("Month"),
                "7",
                "1929 ",
                "12/",
                "(1)",
                "- ",
                " ",
                "\n",
                first.substring(0, 1),
                first.substring(0, 1) + " ",
                first);
    }

    @ParameterizedTest
    @MethodSource("passages")
    void work_grows_as_the_text_does(String passage) {
        long before = work(document(passage, LENGTHS[0]));
        for (int i = 1; i < LENGTHS.length; i++) {
            long now = work(document(passage, LENGTHS[i]));
            double longer = (double) LENGTHS[i] / LENGTHS[i - 1];
            assertThat((double) now).isLessThanOrEqualTo(MOST_GROWTH * longer * before + FREE_STEPS);
            assertThat((double) now / LENGTHS[i]).isLessThan(MOST_STEPS_A_CHARACTER);
            before = now;
        }
    }

    private static String document(String passage, int length) {
        return passage.repeat(length / passage.length() + 1).substring(0, length);
    }

    @Test
    void strange_strings_raise_nothing_and_cost_no_more_than_their_length() {
        StrangeStrings strange = new StrangeStrings(new Random(SEED), SENTENCES);
        for (int i = 0; i < STRINGS; i++) {
            String text = strange.next();
            Tokens tokens = tokens(text);
            try {
                READER.read(tokens, DayRange.unbounded());
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + SEED + ", string " + i + ": " + text, e);
            }
            assertThat((double) READER.work(tokens))
                    .as("seed %d, string %d: %s", SEED, i, text)
                    .isLessThan(FREE_STEPS + MOST_STEPS_A_CHARACTER * text.length());
        }
    }

    @Test
    void times_alone_are_the_times_read_from_all_words_of_the_packs() {
        for (String sentence : SENTENCES) {
            Tokens tokens = tokens(sentence);
            assertThat(READER.read(tokens, DayRange.unbounded()))
                    .isEqualTo(READER.read(PACK.annotator().annotate(tokens), DayRange.unbounded()));
        }
    }

    private static long work(String text) {
        return READER.work(tokens(text));
    }

    private static Tokens tokens(String text) {
        return new Tokenizer().read(new SourceText("t", text));
    }

    private static String forms(String category) {
        return PACK.entries(category).stream().map(LexEntry::form).collect(Collectors.joining(" ")) + " ";
    }

    private static String lettersOnly(String text) {
        return text.codePoints()
                .filter(c -> Character.isLetter(c) || c == ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String digitsOnly(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The texts of the specification, its titles and claims left out. */
    private static List<String> sentences() {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("../corpus/spec/times"))) {
            for (Path file :
                    files.filter(p -> p.toString().endsWith(".corpus")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (!line.isEmpty() && line.charAt(0) >= 0x0600) {
                        found.add(line);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(found).hasSizeGreaterThan(100);
        return found;
    }
}
