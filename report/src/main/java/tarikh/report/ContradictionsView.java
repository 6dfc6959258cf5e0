package tarikh.report;

import java.util.List;
import java.util.Locale;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.contradiction.Contradiction.Strength;
import tarikh.chronology.contradiction.Repair;
import tarikh.chronology.contradiction.Statement;

/** What cannot be true together: every quote, the arithmetic between them, and what would make it possible. */
final class ContradictionsView {
    private final Edition edition;
    private final Html html;
    private final Views views;

    ContradictionsView(Edition edition, Html html, Views views) {
        this.edition = edition;
        this.html = html;
        this.views = views;
    }

    void write() {
        html.open(
                "section",
                "id",
                "v-contradictions",
                "class",
                "view contradictions",
                "aria-labelledby",
                "h-contradictions",
                "tabindex",
                "-1");
        html.open("h2", "id", "h-contradictions")
                .both(edition.words.say("view.contradictions"))
                .close("h2");
        List<Contradiction> hard = of(Strength.HARD);
        html.open("p", "class", "note")
                .both(edition.words.say(hard.isEmpty() ? "contradiction.none" : "contradiction.lead"))
                .close("p");
        hard.forEach(this::item);
        apart("contradiction.questions", of(Strength.QUESTION));
        apart("contradiction.tensions", of(Strength.TENSION));
        html.close("section").line();
    }

    private List<Contradiction> of(Strength strength) {
        return edition.chronicle.contradictions().stream()
                .filter(c -> c.strength() == strength)
                .toList();
    }

    private void apart(String key, List<Contradiction> weaker) {
        if (weaker.isEmpty()) {
            return;
        }
        html.open("details", "class", "weaker")
                .open("summary")
                .both(edition.words.say(key))
                .text(" (" + weaker.size() + ")")
                .close("summary");
        html.open("p", "class", "note").both(edition.words.say(key + ".note")).close("p");
        weaker.forEach(this::item);
        html.close("details");
    }

    private void item(Contradiction contradiction) {
        String strength = contradiction.strength().name().toLowerCase(Locale.ROOT);
        html.open("article", "id", contradiction.id(), "class", "item contradiction " + strength, "data-card", "");
        html.open("h3")
                .open("a", "href", "#" + contradiction.id())
                .both(edition.words.say(
                        "contradiction.kind." + contradiction.kind().code()))
                .close("a")
                .raw(" ");
        views.badge("warn", edition.words.say("strength." + strength));
        html.close("h3");
        html.open("ol", "class", "statements");
        for (int i = 0; i < contradiction.statements().size(); i++) {
            statement(contradiction, i);
        }
        html.close("ol");
        html.open("div", "class", "arithmetic");
        html.open("h4").both(edition.words.say("contradiction.arithmetic")).close("h4");
        html.open("p").both(Both.of(contradiction.explanation())).close("p");
        html.close("div");
        repairs(contradiction.repairs());
        html.close("article").line();
    }

    private void statement(Contradiction contradiction, int index) {
        Statement statement = contradiction.statements().get(index);
        String id = contradiction.id() + "." + (index + 1);
        html.open("li", "id", id, "class", statement.assumption() ? "assumption" : "stated");
        if (statement.words().isEmpty()) {
            html.open("p", "class", "wordless")
                    .both(edition.words.say("contradiction.wordless"))
                    .close("p");
        } else {
            html.open("blockquote").open("a", "href", "#" + id, "data-statement", "");
            views.quote(statement.words().get(0));
            html.close("a").close("blockquote");
        }
        html.open("p", "class", "says");
        if (statement.assumption()) {
            views.badge("assumed", edition.words.say("badge.assumption"));
            html.raw(" ");
        }
        html.both(Both.of(statement.says())).close("p").close("li");
    }

    private void repairs(List<Repair> repairs) {
        if (repairs.isEmpty()) {
            return;
        }
        html.open("div", "class", "repairs");
        html.open("h4").both(edition.words.say("contradiction.repairs")).close("h4");
        html.open("p", "class", "note")
                .both(edition.words.say("contradiction.repairs.note"))
                .close("p");
        html.open("ol");
        for (Repair repair : repairs) {
            html.open("li").open("b");
            String between = "";
            for (int index : repair.drop()) {
                html.raw(between).both(edition.words.say("contradiction.drop", index + 1));
                between = " + ";
            }
            for (int index : repair.widen()) {
                html.raw(between).both(edition.words.say("contradiction.widen", index + 1));
                between = " + ";
            }
            html.close("b").raw(" ").both(Both.of(repair.result())).close("li");
        }
        html.close("ol").close("div");
    }
}
