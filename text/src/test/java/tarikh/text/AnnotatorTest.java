package tarikh.text;

import static org.assertj.core.api.Assertions.assertThat;
import static tarikh.text.FoldedTextTest.characters;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
    private static final String WAW = characters("0648");
    private static final String LAM = characters("0644");
    private static final String AL = characters("0627 0644");
    private static final String LIL = characters("0644 0644");
    private static final String HA = characters("0647");
    /** Red, and army. */
    private static final String RED = characters("0627 062D 0645 0631");

    private static final String ARMY = characters("062C 064A 0634");

    private final Annotator annotator = new Annotator(Lexicon.of(List.of(
            entry("Proclitic", "conjunction", WAW),
            entry("Proclitic", "preposition", LAM),
            entry("Proclitic", "article", AL),
            entry("Proclitic", "preposition+article", LIL),
            entry("Enclitic", "pronoun", HA),
            entry("Army", "plain", ARMY),
            entry("RedArmy", "name", AL + ARMY + " " + AL + RED))));

    @Test
    void a_form_is_found_behind_proclitics_and_before_an_enclitic() {
        assertThat(only(WAW + ARMY + HA)).satisfies(m -> {
            assertThat(m.entry().category()).isEqualTo("Army");
            assertThat(m.proclitics()).isEqualTo(Proclitics.CONJUNCTION);
            assertThat(m.enclitic()).isEqualTo("pronoun");
        });
    }

    @Test
    void a_form_with_the_article_is_found_where_the_article_is_contracted() {
        List<LexMatch> found = read(LIL + ARMY + " - " + AL + RED);
        assertThat(found).extracting(m -> m.entry().category()).containsExactly("RedArmy", "Army");
        assertThat(found.get(0).endToken()).isEqualTo(3);
    }

    @Test
    void a_form_inside_a_word_is_not_found() {
        assertThat(read(RED + ARMY)).isEmpty();
        assertThat(read(ARMY + RED)).isEmpty();
    }

    @Test
    void proclitics_in_an_impossible_order_are_not_looked_past() {
        assertThat(read(AL + WAW + ARMY)).isEmpty();
        assertThat(read(WAW + WAW + ARMY)).isEmpty();
    }

    private LexMatch only(String text) {
        List<LexMatch> found = read(text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<LexMatch> read(String text) {
        return annotator
                .annotate(new Tokenizer().read(new SourceText("t", text)))
                .all();
    }

    private static LexEntry entry(String category, String value, String form) {
        return new LexEntry(category, List.of(value), form, "test:1");
    }
}
