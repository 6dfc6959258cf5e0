package tarikh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tarikh.chronology.Chronicle;
import tarikh.report.Marks.Mark;
import tarikh.report.Paragraphs.Paragraph;
import tarikh.text.SourceText;

class MarksTest {
    @Test
    void every_mark_lies_in_a_paragraph_and_equals_its_quote_there() {
        for (Chronicle chronicle : List.of(Samples.physician(), Samples.schooner())) {
            List<Paragraph> paragraphs = Paragraphs.of(chronicle.source());
            for (Mark mark : Marks.of(chronicle)) {
                Paragraph home = paragraphs.stream()
                        .filter(p -> p.start() <= mark.span().start()
                                && mark.span().end() <= p.start() + p.text().length())
                        .findFirst()
                        .orElseThrow();
                assertThat(home.text()
                                .substring(
                                        mark.span().start() - home.start(),
                                        mark.span().end() - home.start()))
                        .isEqualTo(chronicle.source().quote(mark.span()));
            }
        }
    }

    @Test
    void marks_come_in_the_order_of_the_text() {
        assertThat(Marks.of(Samples.physician())).extracting(Mark::span).isSorted();
    }

    @Test
    void paragraphs_keep_every_character_that_is_no_line_end() {
        SourceText text = new SourceText("t", "\ufeffone\r\n\r\n \u00a0two\u2028still\rthree\n");
        assertThat(Paragraphs.of(text))
                .containsExactly(
                        new Paragraph(0, "\ufeffone"),
                        new Paragraph(8, " \u00a0two\u2028still"),
                        new Paragraph(20, "three"));
    }
}
