package tarikh.formats.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.formats.Chronicles;
import tarikh.formats.Examples;
import tarikh.formats.SampleChronicle;
import tarikh.formats.base.Tongue;

class MarkdownFormatTest {
    static List<Chronicle> chronicles() {
        return Chronicles.all();
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void a_reader_of_markdown_sees_every_clause_in_a_cell_of_its_own(Chronicle chronicle) {
        for (Tongue tongue : Tongue.values()) {
            Page page = read(Examples.write(new MarkdownFormat(tongue), chronicle));
            for (DatedEvent event : chronicle.events()) {
                String clause = chronicle.source().quote(event.event().extent());
                assertThat(page.cells).contains(seen(clause));
            }
            assertThat(page.strange).isEmpty();
            assertThat(page.html).hasSize(1).allMatch(h -> h.equals(MarkdownFormat.MARK));
        }
    }

    @Test
    void denied_and_doubtful_events_are_marked_as_such() {
        String page = Examples.write(new MarkdownFormat(Tongue.EN), SampleChronicle.chronicle());
        assertThat(page).contains("*(did not happen, denied, it was said, date worked out)*");
    }

    @Test
    void words_of_the_text_are_no_marks() {
        assertThat(MarkdownText.of("1. x")).isEqualTo("1\\. x");
        assertThat(MarkdownText.of("- a * b_c | d")).isEqualTo("\\- a \\* b\\_c \\| d");
        assertThat(MarkdownText.of("a - b 1. c")).isEqualTo("a - b 1. c");
    }

    /** What remains of characters in a paragraph. */
    private static String seen(String clause) {
        return clause.replace('\r', ' ')
                .replace('\n', ' ')
                .replace('\u0007', '\ufffd')
                .replace('\ud800', '\ufffd')
                .strip();
    }

    private static final class Page extends AbstractVisitor {
        private final List<String> cells = new ArrayList<>();
        private final List<String> html = new ArrayList<>();
        private final List<Node> strange = new ArrayList<>();

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(text(cell));
                }
            }
            visitChildren(node);
        }

        @Override
        public void visit(HtmlBlock block) {
            html.add(block.getLiteral());
        }

        @Override
        public void visit(HtmlInline inline) {
            strange.add(inline);
        }

        @Override
        public void visit(Link link) {
            strange.add(link);
        }

        @Override
        public void visit(Image image) {
            strange.add(image);
        }

        private static String text(Node node) {
            StringBuilder text = new StringBuilder();
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                text.append(
                        child instanceof Text plain
                                ? plain.getLiteral()
                                : child instanceof Emphasis ? "" : text(child));
            }
            return text.toString();
        }
    }

    private static Page read(String markdown) {
        Page page = new Page();
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown)
                .accept(page);
        return page;
    }
}
