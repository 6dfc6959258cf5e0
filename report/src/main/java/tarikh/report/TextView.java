package tarikh.report;

import java.util.List;
import tarikh.report.Marks.Mark;
import tarikh.report.Paragraphs.Paragraph;

/** The text itself, its legend, and the list of everything marked in it. */
final class TextView {
    private static final List<String> KINDS =
            List.of("time", "event", "person", "place", "organization", "vessel", "work");

    private final Edition edition;
    private final Html html;
    private final Views views;

    TextView(Edition edition, Html html, Views views) {
        this.edition = edition;
        this.html = html;
        this.views = views;
    }

    void write(List<Mark> marks) {
        html.open("section", "id", "v-text", "class", "view text", "aria-labelledby", "h-text", "tabindex", "-1");
        html.open("h2", "id", "h-text").both(edition.words.say("view.text")).close("h2");
        legend(marks);
        body();
        index(marks);
        html.close("section").line();
    }

    private void legend(List<Mark> marks) {
        html.open("fieldset", "class", "legend");
        html.open("legend").both(edition.words.say("text.legend")).close("legend");
        for (String kind : KINDS) {
            long count = marks.stream().filter(m -> m.kind().equals(kind)).count();
            if (count > 0) {
                html.open("label", "class", "k-" + kind)
                        .open("input", "type", "checkbox", "data-kind", kind, "checked", "")
                        .open("span", "class", "swatch")
                        .both(edition.words.say("kind." + kind))
                        .close("span")
                        .close("label");
            }
        }
        html.close("fieldset");
        html.open("p", "class", "unmarked", "hidden", "")
                .both(edition.words.say("text.unmarked"))
                .close("p");
    }

    private void body() {
        html.open(
                "div",
                "class",
                "source",
                "lang",
                edition.chronicle.language(),
                "dir",
                edition.textDirection(),
                "tabindex",
                "0",
                "role",
                "group",
                "aria-labelledby",
                "h-text");
        for (Paragraph paragraph : Paragraphs.of(edition.chronicle.source())) {
            html.leaf("p", paragraph.text(), "data-at", String.valueOf(paragraph.start()))
                    .line();
        }
        html.close("div");
    }

    private void index(List<Mark> marks) {
        html.open("details", "class", "index");
        html.open("summary").both(edition.words.say("text.index")).close("summary");
        html.open("p", "class", "note")
                .both(edition.words.say("text.index.note"))
                .close("p");
        html.open("ol");
        for (Mark mark : marks) {
            html.open("li").open("a", "href", "#" + mark.id(), "class", "k-" + mark.kind());
            views.quote(mark.span());
            html.close("a").raw(" ").open("small").both(edition.words.say("kind." + mark.kind()));
            html.close("small").close("li");
        }
        html.close("ol").close("details");
    }
}
