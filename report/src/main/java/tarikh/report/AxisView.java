package tarikh.report;

import java.util.List;
import java.util.Locale;
import tarikh.chronology.DatedEvent;

/** The strip of time, which the script draws, and the table that says the same. */
final class AxisView {
    private final Edition edition;
    private final Html html;
    private final Views views;
    private final ChronologyView chronology;

    AxisView(Edition edition, Html html, Views views, ChronologyView chronology) {
        this.edition = edition;
        this.html = html;
        this.views = views;
        this.chronology = chronology;
    }

    void write() {
        html.open("section", "id", "v-axis", "class", "axis", "aria-labelledby", "h-axis");
        html.open("div", "class", "axis-head");
        html.open("h2", "id", "h-axis").both(edition.words.say("view.axis")).close("h2");
        legend();
        html.open("div", "class", "tools", "role", "group", "aria-labelledby", "h-axis");
        for (String action : List.of("in", "out", "all")) {
            String sign = action.equals("in") ? "+" : action.equals("out") ? "−" : "↔";
            html.open("button", "type", "button", "data-axis", action)
                    .leaf("span", sign, "aria-hidden", "true")
                    .open("span", "class", "unseen")
                    .both(edition.words.say("axis." + action))
                    .close("span")
                    .close("button");
        }
        html.close("div").close("div");
        List<DatedEvent> dated = ChronologyView.inTime(edition.chronicle.events());
        if (dated.isEmpty()) {
            html.open("p", "class", "note").both(edition.words.say("axis.none")).close("p");
        } else {
            html.open("div", "class", "strip")
                    .open("svg", "id", "axis", "role", "group", "aria-labelledby", "h-axis")
                    .close("svg")
                    .close("div");
        }
        undated();
        table(dated);
        html.close("section").line();
    }

    private void legend() {
        html.open("ul", "class", "axis-legend");
        for (String kind : List.of("day", "range", "open", "unreal")) {
            html.open("li", "class", "l-" + kind)
                    .both(edition.words.say("axis.legend." + kind))
                    .close("li");
        }
        html.close("ul");
    }

    private void undated() {
        List<DatedEvent> undated = edition.chronicle.events().stream()
                .filter(e -> e.days().isUnbounded())
                .toList();
        if (!undated.isEmpty()) {
            html.open("p", "class", "undated")
                    .open("b")
                    .both(edition.words.say("axis.notplaced"))
                    .text(":")
                    .close("b")
                    .raw(" ");
            views.eventLinks(undated);
            html.close("p");
        }
    }

    private void table(List<DatedEvent> dated) {
        if (dated.isEmpty()) {
            return;
        }
        html.open("details", "class", "axis-table")
                .open("summary")
                .both(edition.words.say("axis.table"))
                .close("summary");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group");
        html.open("table").open("thead").open("tr");
        for (String key : List.of("table.event", "table.from", "table.to", "table.known", "table.told")) {
            html.open("th", "scope", "col").both(edition.words.say(key)).close("th");
        }
        html.close("tr").close("thead").open("tbody");
        for (DatedEvent event : dated) {
            html.open("tr").open("th", "scope", "row");
            views.link(event.event().id(), edition.label(event.event()));
            html.close("th");
            day(event.days().earliest());
            day(event.days().latest());
            html.open("td")
                    .both(edition.words.say("how." + event.how().name().toLowerCase(Locale.ROOT)))
                    .close("td");
            html.open("td").both(chronology.told(event.event())).close("td").close("tr");
        }
        html.close("tbody").close("table").close("div").close("details");
    }

    private void day(java.util.OptionalLong day) {
        html.open("td");
        if (day.isPresent()) {
            html.both(views.days(tarikh.calendar.DayRange.on(day.getAsLong())));
        } else {
            html.text("…");
        }
        html.close("td");
    }
}
