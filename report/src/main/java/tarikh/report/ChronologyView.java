package tarikh.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tarikh.calendar.DayRange;
import tarikh.chronology.DatedEvent;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.Modality;
import tarikh.reading.event.Polarity;
import tarikh.reading.speech.Attribution;
import tarikh.reading.timex.Timex;

/** The events as a list in time, and those without a date apart. */
final class ChronologyView {
    private final Edition edition;
    private final Html html;
    private final Views views;

    ChronologyView(Edition edition, Html html, Views views) {
        this.edition = edition;
        this.html = html;
        this.views = views;
    }

    void write() {
        html.open("section", "id", "v-list", "class", "view list", "aria-labelledby", "h-list", "tabindex", "-1");
        html.open("h2", "id", "h-list").both(edition.words.say("view.list")).close("h2");
        List<DatedEvent> dated = inTime(edition.chronicle.events());
        List<DatedEvent> undated = edition.chronicle.events().stream()
                .filter(e -> e.days().isUnbounded())
                .toList();
        if (dated.isEmpty() && undated.isEmpty()) {
            html.open("p", "class", "note")
                    .both(edition.words.say("list.empty"))
                    .close("p");
        } else {
            tools();
        }
        html.open("ol", "class", "items events", "data-list", "dated");
        dated.forEach(e -> item(e, "h3"));
        html.close("ol");
        if (!undated.isEmpty()) {
            html.open("h3", "class", "apart")
                    .both(edition.words.say("list.undated"))
                    .close("h3");
            html.open("p", "class", "note")
                    .both(edition.words.say("list.undated.note"))
                    .close("p");
            html.open("ol", "class", "items events", "data-list", "undated");
            undated.forEach(e -> item(e, "h4"));
            html.close("ol");
        }
        html.close("section").line();
    }

    static List<DatedEvent> inTime(List<DatedEvent> events) {
        List<DatedEvent> dated = new ArrayList<>(
                events.stream().filter(e -> !e.days().isUnbounded()).toList());
        dated.sort(Comparator.comparingLong((DatedEvent e) -> placed(e.days()))
                .thenComparingLong(e -> e.days().latest().orElse(Long.MAX_VALUE))
                .thenComparing(e -> e.event().trigger()));
        return dated;
    }

    private static long placed(DayRange days) {
        return days.earliest().orElseGet(() -> days.latest().orElse(Long.MAX_VALUE));
    }

    private void tools() {
        html.open("div", "class", "tools", "role", "group", "aria-labelledby", "order-label");
        html.open("span", "id", "order-label")
                .both(edition.words.say("list.order"))
                .close("span");
        for (String order : List.of("time", "telling")) {
            html.open(
                            "button",
                            "type",
                            "button",
                            "data-order",
                            order,
                            "aria-pressed",
                            String.valueOf(order.equals("time")))
                    .both(edition.words.say("list.order." + order))
                    .close("button");
        }
        html.open("label")
                .open("input", "type", "checkbox", "data-happened", "")
                .both(edition.words.say("list.happened.only"))
                .close("label")
                .close("div");
    }

    private void item(DatedEvent dated, String heading) {
        Event event = dated.event();
        String told = event.happened() ? "happened" : "unreal";
        html.open(
                "li",
                "id",
                event.id(),
                "class",
                "item event " + told + (event.background() ? " background" : ""),
                "data-card",
                "",
                "data-at",
                String.valueOf(event.trigger().start()));
        when(dated);
        html.open("div", "class", "what");
        html.open(heading)
                .open("a", "href", "#" + event.id())
                .both(edition.label(event))
                .close("a")
                .close(heading);
        badges(event);
        html.open("blockquote");
        views.quote(event.extent());
        html.close("blockquote");
        html.open("details", "class", "more")
                .open("summary")
                .both(edition.words.say("read.title"))
                .close("summary");
        html.open("dl", "class", "reading");
        reading(dated);
        html.close("dl").close("details").close("div").close("li").line();
    }

    private void when(DatedEvent dated) {
        html.open("div", "class", "when sure-" + Views.sureness(dated.days()));
        if (!dated.days().isUnbounded()) {
            days(dated);
        }
        html.open("span", "class", "sure")
                .both(edition.words.say("sure." + Views.sureness(dated.days())))
                .close("span");
        for (String id : dated.timexes()) {
            Optional<Timex> time = edition.timex(id);
            if (time.isPresent()) {
                html.open("a", "href", "#" + id, "class", "written");
                views.quote(time.get().span());
                html.close("a");
            }
        }
        html.close("div");
    }

    /** The calendar in which the date is written comes first. */
    private void days(DatedEvent dated) {
        Both western = views.days(dated.days());
        Optional<Timex> written = dated.timexes().stream()
                .map(edition::timex)
                .flatMap(Optional::stream)
                .filter(t -> !t.hijri().isEmpty() && encloses(t.days(), dated.days()))
                .findFirst();
        Both hijri = written.map(t -> edition.dates.hijriAsWritten(t.hijri()))
                .orElseGet(() -> edition.dates.hijri(dated.days()));
        boolean hijriFirst = written.isPresent() && written.get().calendar().equals("hijri");
        html.open("b").both(hijriFirst ? hijri : western).close("b");
        Both second = hijriFirst ? western : hijri;
        if (!second.isEmpty()) {
            html.open("span", "class", "converted").both(second).close("span");
        }
    }

    private static boolean encloses(DayRange outer, DayRange inner) {
        return outer.overlaps(inner) && outer.intersect(inner).equals(inner);
    }

    private void badges(Event event) {
        if (event.happened() && !event.background() && event.attribution() instanceof Attribution.Narrator) {
            return;
        }
        html.open("p", "class", "badges");
        if (!event.happened()) {
            views.badge("unreal", told(event));
        }
        if (event.background()) {
            views.badge("type", edition.words.say("badge.background"));
        }
        if (!(event.attribution() instanceof Attribution.Narrator)) {
            views.badge("speaker", edition.words.join("says", speaker(event)));
        }
        html.close("p");
    }

    Both told(Event event) {
        if (event.polarity() == Polarity.NEGATIVE && event.modality() == Modality.ACTUAL) {
            return edition.words.say("polarity.negative");
        }
        Both modality = word("modality.", event.modality());
        return event.polarity() == Polarity.NEGATIVE && event.modality() != Modality.DENIED
                ? modality.then(" · ", edition.words.say("polarity.negative"))
                : modality;
    }

    private Both speaker(Event event) {
        Attribution attribution = event.attribution();
        return attribution instanceof Attribution.Named named
                ? edition.name(named.entity())
                : edition.words.say("attribution." + attribution.code());
    }

    private void reading(DatedEvent dated) {
        Event event = dated.event();
        views.factOpen("read.words");
        views.quote(event.trigger());
        views.factClose();
        views.fact("read.how", word("how.", dated.how()));
        views.fact("read.modality", told(event));
        views.fact("read.speaker", speaker(event));
        for (String transmitter : event.through()) {
            views.fact("read.speaker", edition.words.join("through", edition.name(transmitter)));
        }
        for (Argument argument : event.arguments()) {
            views.factOpen("role." + argument.role().name().toLowerCase(Locale.ROOT));
            views.entityLink(argument.entity());
            views.factClose();
        }
        event.retellings().forEach(span -> {
            views.factOpen("read.retold");
            views.quote(span);
            views.factClose();
        });
        views.code("read.confidence", Math.round(event.confidence() * 100) + "%");
        views.code("read.rule", event.rule());
    }

    private Both word(String prefix, Enum<?> value) {
        return edition.words.say(prefix + value.name().toLowerCase(Locale.ROOT));
    }
}
