package tarikh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tarikh.chronology.Chronicle;

class ReportWriterTest {
    private static final int MEBIBYTE = 1 << 20;

    private final ReportWriter writer = new ReportWriter();

    private String page(Chronicle chronicle, UiLanguage language) {
        StringBuilder page = new StringBuilder();
        writer.write(chronicle, language, page);
        return page.toString();
    }

    @ParameterizedTest
    @EnumSource
    void the_page_opens_in_the_language_asked_for(UiLanguage language) {
        assertThat(page(Samples.physician(), language))
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\" dir=\"" + language.direction());
    }

    @Test
    void the_same_chronicle_gives_the_same_page() {
        assertThat(page(Samples.physician(), UiLanguage.AR))
                .isEqualTo(new ReportWriterTest().page(Samples.physician(), UiLanguage.AR));
    }

    @Test
    void the_page_of_an_article_stays_below_a_mebibyte() {
        assertThat(page(Samples.physician(), UiLanguage.AR).length()).isLessThan(MEBIBYTE);
    }

    @Test
    void nothing_found_still_gives_a_page() {
        assertThat(page(Samples.empty(), UiLanguage.EN)).contains("No event was read in this text.");
    }

    @Test
    void hostile_words_stay_words() {
        String page = page(Samples.schooner(), UiLanguage.EN);
        assertThat(page)
                .doesNotContain("alert('text')", "alert('title')", "<b onmouseover", "<i>&</i>")
                .contains("&lt;/script&gt;&lt;script&gt;alert(&#39;text&#39;)&lt;/script&gt;")
                .contains("&lt;b onmouseover=&quot;x()&quot;&gt;");
        assertThat(page.split("</script>", -1)).hasSize(3);
    }

    @Test
    void the_page_names_no_address_to_fetch_from() {
        String page = page(Samples.physician(), UiLanguage.AR);
        Matcher address = Pattern.compile("https?://[^\"' )]*").matcher(page);
        List<String> found = address.results().map(r -> r.group()).distinct().toList();
        assertThat(found).containsExactly("http://www.w3.org/2000/svg");
        assertThat(page).doesNotContain("src=", "@import").containsOnlyOnce("Content-Security-Policy");
    }

    @Test
    void every_tag_that_is_opened_is_closed_in_order() {
        for (Chronicle chronicle : List.of(Samples.physician(), Samples.schooner(), Samples.empty())) {
            WellFormed.check(page(chronicle, UiLanguage.AR));
        }
    }

    @Test
    void every_address_inside_the_page_leads_somewhere() {
        String page = page(Samples.physician(), UiLanguage.AR);
        Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        while (link.find()) {
            assertThat(page).contains("id=\"" + link.group(1) + "\"");
        }
    }

    @Test
    void no_two_elements_share_an_id() {
        String page = page(Samples.physician(), UiLanguage.AR);
        List<String> ids = Pattern.compile("<[a-z0-9]+ [^>]*?\\bid=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(r -> r.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().contains("e7", "t3", "c1", "pl1");
    }
}
