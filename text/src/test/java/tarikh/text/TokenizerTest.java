package tarikh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private final Tokenizer tokenizer = new Tokenizer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One two. Three!        | 2",
                "He said \"go.\" She went. | 2",
                "Dr. A. Smith came.      | 2", // a word before the stop ends a sentence, a single letter does not
                "A. Smith came.          | 1",
                "It cost 3.5 in all.     | 1",
                "He died in 1905 A. His son came. | 2", // the letter of an era
                "It was 50 b.c. and late. | 1",
                "وصل د. سليم وم. كريم. | 1",
                "قال أ. د. سليم: «نعم.» ثم سكت. | 2",
                "مات سنة 500 هـ. وخلفه ابنه. | 2",
                "فتحت المدينة سنة ٣٠ ق.م. تقريبا. | 1",
                "نزل بها وأقام فيها ثم سار عنها | 1",
                "«هل جاء؟» سأل الملك. | 2",
                "Why? Because… yes       | 3",
            })
    void sentences_end_where_a_reader_ends_them(String text, int sentences) {
        assertThat(sentencesOf(text)).isEqualTo(sentences);
    }

    @Test
    void a_line_end_ends_a_sentence() {
        assertThat(sentencesOf("Title\nText goes on")).isEqualTo(2);
    }

    @Test
    void digits_and_letters_that_touch_are_two_tokens() {
        Tokens tokens = tokenizer.read(new SourceText("t", "1906AD, 3-4"));
        List<String> forms = new ArrayList<>();
        for (int t = 0; t < tokens.size(); t++) {
            forms.add(tokens.form(t));
        }
        assertThat(forms).containsExactly("1906", "ad", ",", "3", "-", "4");
    }

    @Test
    void tokens_lie_in_order_inside_the_text_and_quote_it() {
        long seed = 7;
        Random random = new Random(seed);
        String letters = FoldedTextTest.characters("0623 064E 0640 FEFB 0020 000A 0661 200F D83D DE00 0061 002E 0022");
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i >= 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Tokens tokens = tokenizer.read(new SourceText("t", text.toString()));
            for (int t = 1; t < tokens.size(); t++) {
                assertThat(tokens.start(t)).as("seed %d", seed).isGreaterThanOrEqualTo(tokens.end(t - 1));
                assertThat(tokens.sentence(t)).isBetween(tokens.sentence(t - 1), tokens.sentence(t - 1) + 1);
                assertThat(tokens.quote(t)).isNotEmpty();
            }
        }
    }

    private int sentencesOf(String text) {
        Tokens tokens = tokenizer.read(new SourceText("t", text));
        return tokens.sentence(tokens.size() - 1) + 1;
    }
}
