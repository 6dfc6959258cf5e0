package tarikh.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void paragraphs_break_at_blanks_and_lose_no_word() {
        Page page = new Page(Ui.EN, 40, false);
        page.paragraph(4, "one two three four five six seven eight nine ten eleven twelve");
        assertThat(page.toString().lines()).allMatch(line -> Bidi.width(line) <= 40);
        assertThat(String.join(
                        " ",
                        page.toString().lines().map(l -> l.substring(1).strip()).toList()))
                .isEqualTo("one two three four five six seven eight nine ten eleven twelve");
    }

    @Test
    void a_word_wider_than_the_page_is_kept_whole() {
        Page page = new Page(Ui.EN, 30, false);
        String word = "x".repeat(80);
        page.paragraph(2, "a " + word + " b");
        assertThat(page.toString()).contains(word);
    }

    @Test
    void the_right_column_goes_on_below_itself() {
        Page page = new Page(Ui.EN, 44, false);
        page.columns(2, "1929", 10, "one two three four five six seven eight");
        assertThat(page.toString().lines().map(l -> l.substring(1)))
                .containsExactly("  1929        one two three four five six", "              seven eight");
    }

    @Test
    void isolates_and_vowel_marks_take_no_room() {
        assertThat(Bidi.width(Bidi.leftToRight("1929"))).isEqualTo(4);
        assertThat(Bidi.width("\u0634\u064e\u0647\u0652\u0631")).isEqualTo(3);
    }

    @Test
    void lines_begin_in_the_direction_of_the_language() {
        Page page = new Page(Ui.AR, 40, false);
        page.line(0, "1929");
        assertThat(page.toString()).isEqualTo("\u200f1929\n");
    }
}
