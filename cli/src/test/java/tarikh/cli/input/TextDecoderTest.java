package tarikh.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    /** "Arrived the messenger to the city", a few times over, with the article in most words. */
    private static final String ARABIC =
            ("\u0648\u0635\u0644 \u0627\u0644\u0631\u0633\u0648\u0644 \u0625\u0644\u0649 \u0627\u0644\u0645\u062f\u064a\u0646\u0629 "
                            + "\u0641\u064a \u0627\u0644\u0635\u0628\u0627\u062d\u060c 1929.\n")
                    .repeat(4);

    private final TextDecoder decoder = new TextDecoder();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6"})
    void arabic_text_comes_back_from_every_encoding_that_can_hold_it(String charset) throws InputProblem {
        Decoded decoded = decoder.decode(ARABIC.getBytes(Charset.forName(charset)));
        assertThat(decoded.text()).isEqualTo(ARABIC);
        assertThat(decoded.encoding()).isEqualToIgnoringCase(charset);
        assertThat(decoded.guessed()).isEqualTo(!charset.equals("UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_is_no_part_of_the_text(String charset) throws InputProblem {
        Decoded decoded = decoder.decode(("\ufeff" + ARABIC).getBytes(Charset.forName(charset)));
        assertThat(decoded.text()).isEqualTo(ARABIC);
        assertThat(decoded.guessed()).isFalse();
    }

    @Test
    void line_ends_and_all_else_stay_as_they_are() throws InputProblem {
        String text = "\u00a0 a\r\nb\rc\n\n \ud83d\udea2\u200f ";
        assertThat(decoder.decode(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void damaged_utf_8_is_refused_with_its_place_and_not_taken_for_another_encoding() {
        byte[] bytes = ARABIC.getBytes(StandardCharsets.UTF_8);
        bytes[6] = (byte) 0xFF;
        assertThatThrownBy(() -> decoder.decode(bytes)).isInstanceOfSatisfying(InputProblem.class, problem -> {
            assertThat(problem.key()).isEqualTo("input.malformed");
            assertThat(problem.details()).containsExactly(6, "FF");
        });
    }

    @Test
    void utf_8_cut_off_inside_a_letter_is_refused() {
        byte[] bytes = ARABIC.getBytes(StandardCharsets.UTF_8);
        int insideALetter = 3;
        assertThat(keyOf(Arrays.copyOf(bytes, insideALetter))).isEqualTo("input.malformed");
    }

    @Test
    void western_text_of_one_byte_is_not_taken_for_arabic() {
        byte[] bytes =
                "Il était arrivé à l'été; les élèves âgés, où même ça gêne".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(keyOf(bytes)).isEqualTo("input.malformed");
    }

    @ParameterizedTest
    @CsvSource({
        "'', input.empty",
        "' \n\t ', input.blank",
        "%PDF-1.7 x, input.pdf",
        "'\n<!DOCTYPE html><p>', input.html",
        "<html lang=ar>, input.html"
    })
    void what_is_no_text_is_refused_by_its_name(String start, String key) {
        assertThat(keyOf(start.getBytes(StandardCharsets.UTF_8))).isEqualTo(key);
    }

    @Test
    void binary_files_are_refused() {
        assertThat(keyOf(new byte[] {'a', 'b', 0, 1, 2})).isEqualTo("input.binary");
        assertThat(keyOf(new byte[] {'P', 'K', 3, 4, 20})).isEqualTo("input.zip");
    }

    @Test
    void a_mark_alone_is_an_empty_text() {
        assertThat(keyOf(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})).isEqualTo("input.blank");
    }

    private String keyOf(byte[] bytes) {
        try {
            decoder.decode(bytes);
            return "";
        } catch (InputProblem problem) {
            return problem.key();
        }
    }
}
