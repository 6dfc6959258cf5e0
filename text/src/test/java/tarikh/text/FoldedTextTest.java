package tarikh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
    @ParameterizedTest
    @CsvSource({
        // code points of the source, code points after folding
        "0623 062D 0645 062F, 0627 062D 0645 062F", // hamza on alef
        "0645 0650 0635 0652 0631 064E, 0645 0635 0631", // vowels
        "0645 0640 0640 0635 0631, 0645 0635 0631", // tatweel
        "0645 0643 0629, 0645 0643 0647", // teh marbuta
        "0639 064A 0633 0649, 0639 064A 0633 064A", // alef maqsura
        "0661 06F9 0032, 0031 0039 0032", // digits of three kinds
        "FEF7 FEE3, 0644 0627 0645", // presentation forms, the first a ligature
        "2013 00AB 00C9, 002D 0022 0065", // dash, quote, Latin with accent
    })
    void spellings_of_one_letter_become_one(String source, String folded) {
        FoldedText text = FoldedText.of(new SourceText("t", characters(source)));
        assertThat(text.substring(0, text.length())).isEqualTo(characters(folded));
    }

    @Test
    void a_span_takes_the_vowel_signs_of_its_last_letter_but_no_invisible_marks() {
        FoldedText text =
                FoldedText.of(new SourceText("t", characters("0645 064E 0635 0652 0631 064B 200F 0020 0645")));
        assertThat(text.span(0, 3)).isEqualTo(new Span(0, 6));
        assertThat(text.substring(0, 3)).isEqualTo(characters("0645 0635 0631"));
    }

    @Test
    void folded_positions_lead_back_in_order_over_random_text() {
        long seed = 20261124;
        Random random = new Random(seed);
        char[] letters = characters("0623 064E 0640 FEFB 0020 000A 0661 200F FEFF FFFD D83D DE00 0061 002E FDF2 FDFA")
                .toCharArray();
        for (int round = 0; round < 2000; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                built.append(letters[random.nextInt(letters.length)]);
            }
            SourceText source = new SourceText("t", built.toString());
            FoldedText text = FoldedText.of(source);
            int last = 0;
            for (int i = 0; i < text.length(); i++) {
                Span span = text.span(i, i + 1);
                assertThat(span.start()).as("seed %d, %s", seed, built).isGreaterThanOrEqualTo(last);
                assertThat(span.end()).isLessThanOrEqualTo(source.length());
                last = span.start();
            }
        }
    }

    static String characters(String hex) {
        StringBuilder out = new StringBuilder();
        for (String h : hex.trim().split(" ")) {
            out.append((char) Integer.parseInt(h, 16));
        }
        return out.toString();
    }
}
