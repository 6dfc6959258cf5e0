package tarikh.reading.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tarikh.calendar.DayRange;
import tarikh.text.LexEntry;
import tarikh.text.Pack;
import tarikh.text.PackSource;
import tarikh.text.SourceText;
import tarikh.text.Tokenizer;

/** Invariants over texts put together by chance from the words of the packs, which is where rules meet what nobody thought of. */
class TimexReaderTest {
    private static final long SEED = 20261124;
    private static final int ROUNDS = 3000;
    private static final int MOST_WORDS = 14;

    private static final Pack PACK =
            Pack.load(List.of(source("packs/ar"), source("packs/ar-modern"), source("packs/ar-classical")));

    private final TimexReader reader = new TimexReader(PACK);

    private static PackSource source(String path) {
        return PackSource.ofResources(TimexReaderTest.class.getClassLoader(), path);
    }

    @Test
    void any_words_give_sorted_spans_that_do_not_overlap_and_ids_in_order() {
        Random random = new Random(SEED);
        List<String> words = words();
        for (int round = 0; round < ROUNDS; round++) {
            SourceText text = new SourceText("t", sentence(random, words));
            int end = 0;
            int number = 0;
            for (Timex time : read(text)) {
                assertThat(time.span().start())
                        .as("seed %d: %s", SEED, text.text())
                        .isGreaterThanOrEqualTo(end);
                assertThat(time.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(time.id()).isEqualTo("t" + ++number);
                assertThat(time.details().derivation()).isNotEmpty();
                end = time.span().end();
            }
        }
    }

    @Test
    void reading_twice_gives_the_same() {
        Random random = new Random(SEED + 1);
        List<String> words = words();
        for (int round = 0; round < ROUNDS / 10; round++) {
            SourceText text = new SourceText("t", sentence(random, words));
            assertThat(read(text)).as("seed %d: %s", SEED + 1, text.text()).isEqualTo(read(text));
        }
    }

    private List<Timex> read(SourceText text) {
        return reader.read(PACK.annotator().annotate(new Tokenizer().read(text)), DayRange.unbounded());
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (LexEntry entry : PACK.entries()) {
            if (entry.origin().contains("time")
                    || entry.origin().contains("numerals")
                    || entry.origin().contains("months")) {
                words.add(entry.form());
            }
        }
        words.addAll(List.of(
                "0", "7", "29", "31", "99", "476", "1929", "123456789012", "-", "/", ".", "(", ")", ":", ",", "\n"));
        return words;
    }

    private static String sentence(Random random, List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(MOST_WORDS); i >= 0; i--) {
            text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(9) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
