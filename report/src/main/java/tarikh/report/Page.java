package tarikh.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import tarikh.calendar.DayRange;
import tarikh.chronology.Chronicle;
import tarikh.chronology.contradiction.Contradiction.Strength;
import tarikh.report.Marks.Mark;

/** The whole page around the views. */
final class Page {
    private static final List<String> TABS = List.of("text", "list", "contradictions", "journeys", "names", "times");

    /** A title of more characters is set smaller. */
    private static final int LONG_TITLE = 70;

    private final Edition edition;
    private final UiLanguage language;
    private final Html html = new Html();

    Page(Edition edition, UiLanguage language) {
        this.edition = edition;
        this.language = language;
    }

    String write() {
        Views views = new Views(edition, html);
        List<Mark> marks = Marks.of(edition.chronicle);
        String style = Resources.style();
        String script = Resources.script();
        head(style, script);
        masthead();
        tabs();
        html.open("main", "id", "main");
        new TextView(edition, html, views).write(marks);
        ChronologyView chronology = new ChronologyView(edition, html, views);
        new AxisView(edition, html, views, chronology).write();
        html.open("div", "class", "findings", "id", "findings");
        chronology.write();
        new ContradictionsView(edition, html, views).write();
        new JourneysView(edition, html, views).write();
        new NamesView(edition, html, views).write();
        new TimesView(edition, html, views).write();
        html.close("div").close("main").line();
        keys();
        html.raw("<div id=\"card\" class=\"card\" hidden></div>")
                .raw("<p id=\"live\" class=\"unseen\" role=\"status\" aria-live=\"polite\"></p>\n")
                .raw("<script type=\"application/json\" id=\"data\">")
                .raw(new DataBlock(edition).write(marks))
                .raw("</script>\n<script>")
                .raw(script)
                .raw("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    private void head(String style, String script) {
        html.raw("<!DOCTYPE html>\n")
                .open("html", "lang", language.code(), "dir", language.direction())
                .raw("<head>\n<meta charset=\"utf-8\">\n")
                // Nothing is fetched, and no script but the one below may run, whatever the text contains.
                .open("meta", "http-equiv", "Content-Security-Policy", "content", policy(style, script))
                .raw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .raw("<meta name=\"generator\" content=\"Tarikh\">\n")
                .leaf("title", edition.chronicle.title())
                .raw("\n<style>")
                .raw(style)
                .raw("</style>\n</head>\n<body>\n");
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; style-src "
                + hash(style) + "; script-src " + hash(script);
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void masthead() {
        Chronicle chronicle = edition.chronicle;
        html.open("a", "class", "skip", "href", "#v-text")
                .both(edition.words.say("skip.text"))
                .close("a");
        html.open("a", "class", "skip", "href", "#tabs")
                .both(edition.words.say("skip.views"))
                .close("a");
        html.open("header", "class", "masthead");
        html.open("p", "class", "brand")
                .open("b")
                .both(edition.words.say("app.name"))
                .close("b")
                .raw(" ")
                .both(edition.words.say("app.kind"))
                .close("p");
        html.open("div", "class", "actions");
        action("language");
        action("theme");
        action("print");
        action("help");
        html.close("div");
        String title = chronicle.title();
        String length = title.length() > LONG_TITLE ? "long" : "short";
        html.leaf("h1", title, "class", length, "dir", "auto", "lang", chronicle.language());
        facts(chronicle);
        html.close("header").line();
    }

    private void action(String name) {
        html.open("button", "type", "button", "data-action", name)
                .both(edition.words.say("action." + name))
                .close("button");
    }

    private void facts(Chronicle chronicle) {
        html.open("ul", "class", "facts");
        if (chronicle.published().isPresent()) {
            html.open("li")
                    .both(edition.words.say("fact.published"))
                    .raw(" ")
                    .open(
                            "time",
                            "datetime",
                            LocalDate.ofEpochDay(chronicle.published().getAsLong())
                                    .toString())
                    .both(edition.dates.western(
                            DayRange.on(chronicle.published().getAsLong())))
                    .close("time")
                    .close("li");
        }
        fact("list", "events", chronicle.events().size());
        fact("times", "times", chronicle.times().size());
        fact("names", "names", chronicle.entities().size());
        fact("journeys", "journeys", chronicle.journeys().size());
        long hard = hard(chronicle);
        if (hard > 0) {
            html.open("li", "class", "alarm")
                    .open("a", "href", "#v-contradictions")
                    .both(edition.words.say("fact.contradictions"))
                    .raw(" ")
                    .leaf("b", String.valueOf(hard))
                    .close("a")
                    .close("li");
        } else {
            html.open("li").both(edition.words.say("fact.none")).close("li");
        }
        html.close("ul");
    }

    private void fact(String view, String key, int count) {
        if (count > 0) {
            html.open("li")
                    .open("a", "href", "#v-" + view)
                    .both(edition.words.say("fact." + key))
                    .raw(" ")
                    .leaf("b", String.valueOf(count))
                    .close("a")
                    .close("li");
        }
    }

    private static long hard(Chronicle chronicle) {
        return chronicle.contradictions().stream()
                .filter(c -> c.strength() == Strength.HARD)
                .count();
    }

    private void tabs() {
        html.open("nav", "id", "tabs", "class", "tabs", "aria-labelledby", "tabs-label");
        html.open("span", "id", "tabs-label", "class", "unseen")
                .both(edition.words.say("skip.views"))
                .close("span");
        for (String tab : TABS) {
            html.open("a", "href", "#v-" + tab, "data-view", tab).both(edition.words.say("view." + tab));
            long hard = hard(edition.chronicle);
            if (tab.equals("contradictions") && hard > 0) {
                html.raw(" ").leaf("b", String.valueOf(hard), "class", "count");
            }
            html.close("a");
        }
        html.close("nav").line();
    }

    private void keys() {
        html.open("dialog", "id", "keys", "aria-labelledby", "h-keys");
        html.open("h2", "id", "h-keys").both(edition.words.say("keys.title")).close("h2");
        html.open("dl", "class", "reading");
        key(edition.words.say("keys.reading").then(" · ", Both.same("n")), "keys.next");
        key(edition.words.say("keys.against").then(" · ", Both.same("p")), "keys.previous");
        key(Both.same("Esc"), "keys.escape");
        key(Both.same("+  −"), "keys.axis");
        key(Both.same("?"), "keys.help");
        html.close("dl")
                .open("form", "method", "dialog")
                .open("button")
                .both(edition.words.say("keys.close"))
                .close("button")
                .close("form")
                .close("dialog")
                .line();
    }

    private void key(Both name, String meaning) {
        html.open("div")
                .open("dt")
                .open("kbd")
                .both(name)
                .close("kbd")
                .close("dt")
                .open("dd")
                .both(edition.words.say(meaning))
                .close("dd")
                .close("div");
    }
}
