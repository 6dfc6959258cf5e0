package tarikh.report;

import java.util.List;
import java.util.Locale;
import tarikh.calendar.DayRange;
import tarikh.chronology.DatedEvent;
import tarikh.reading.timex.Alternative;
import tarikh.reading.timex.Amount;
import tarikh.reading.timex.Anchor;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;

/** Every time expression with its reading. */
final class TimesView {
    private final Edition edition;
    private final Html html;
    private final Views views;

    TimesView(Edition edition, Html html, Views views) {
        this.edition = edition;
        this.html = html;
        this.views = views;
    }

    void write() {
        html.open("section", "id", "v-times", "class", "view times", "aria-labelledby", "h-times", "tabindex", "-1");
        html.open("h2", "id", "h-times").both(edition.words.say("view.times")).close("h2");
        html.open("ol", "class", "items");
        edition.chronicle.times().forEach(this::item);
        html.close("ol").close("section").line();
    }

    private void item(Timex time) {
        html.open("li", "id", time.id(), "class", "item time", "data-card", "");
        html.open("h3").open("a", "href", "#" + time.id());
        views.quote(time.span());
        html.close("a").close("h3");
        html.open("p", "class", "gist").both(gist(time)).raw(" ");
        badges(time);
        html.close("p");
        html.open("dl", "class", "reading");
        reading(time);
        html.close("dl").close("li").line();
    }

    /** {@return the meaning in one line} */
    private Both gist(Timex time) {
        Both meaning = meaning(time);
        if (time.mod() == Mod.NONE || meaning.isEmpty()) {
            return meaning;
        }
        return word("mod.", time.mod()).then(" ", meaning);
    }

    private Both meaning(Timex time) {
        if (time.type() == TimexType.DURATION && !time.amount().isEmpty()) {
            return length(time.amount());
        }
        if (!time.days().isUnbounded()) {
            return views.days(time.days());
        }
        return time.value().isEmpty() && time.hijri().isEmpty()
                ? edition.words.say("read.unresolved")
                : Both.same(time.value().isEmpty() ? time.hijri() : time.value());
    }

    private void badges(Timex time) {
        views.badge("type", word("timex.", time.type()));
        if (time.details().isAge()) {
            views.badge("type", edition.words.say("badge.age"));
        }
        if (time.details().impossible()) {
            views.badge("warn", edition.words.say("badge.impossible"));
        }
        time.assumptions().stream()
                .sorted()
                .forEach(a -> views.badge(
                        "assumed", edition.words.say("badge.assumption").then(": ", word("assumption.", a))));
    }

    private void reading(Timex time) {
        views.code("read.value", time.value());
        if (!time.edtf().equals(time.value())) {
            views.code("read.edtf", time.edtf());
        }
        if (!time.calendar().equals("other")) {
            views.fact("read.calendar", edition.words.say("calendar." + time.calendar()));
        }
        if (!time.hijri().isEmpty()) {
            views.fact("list.hijri", edition.dates.hijriAsWritten(time.hijri()));
            views.code("read.value", time.hijri());
        } else if (!time.days().isUnbounded()) {
            views.fact("list.hijri", edition.dates.hijri(time.days()));
        }
        halves(time);
        if (time.type() != TimexType.DURATION && !time.amount().isEmpty()) {
            views.fact("read.length", length(time.amount()));
        }
        if (time.details().weekday() > 0) {
            views.fact(
                    "read.weekday",
                    edition.words.say("weekday." + time.details().weekday()));
        }
        anchor(time.anchor());
        for (Alternative other : time.details().alternatives()) {
            views.fact("read.alternatives", views.days(other.days()));
        }
        events(edition.eventsAt(time.id()));
        List<String> rules = time.details().derivation();
        views.code("read.rule", rules.isEmpty() ? time.rule() : String.join(" \u2190 ", rules));
    }

    private void halves(Timex time) {
        List<DayRange> halves = time.details().daysByHalf();
        for (int i = 0; i < halves.size() && i < time.written().size(); i++) {
            views.factOpen("read.days");
            html.both(views.days(halves.get(i)))
                    .raw(" ")
                    .leaf("bdi", time.written().get(i), "class", "code", "dir", "ltr");
            views.factClose();
        }
    }

    private void anchor(Anchor anchor) {
        if (anchor instanceof Anchor.ToPublication) {
            views.fact("read.anchor", edition.words.say("read.published"));
        } else if (anchor instanceof Anchor.ToTimex to) {
            views.factOpen("read.anchor");
            html.open("a", "href", "#" + to.id());
            edition.timex(to.id()).ifPresentOrElse(t -> views.quote(t.span()), () -> html.text(to.id()));
            html.close("a");
            views.factClose();
        }
    }

    private void events(List<DatedEvent> events) {
        if (!events.isEmpty()) {
            views.factOpen("read.events");
            views.eventLinks(events);
            views.factClose();
        }
    }

    private Both length(List<Amount> amounts) {
        Both whole = new Both("", "");
        for (Amount amount : amounts) {
            Both unit = word("unit.", amount.unit());
            Both part = amount.count() == 0
                    ? edition.words.join("unit.some", unit)
                    : Both.same(String.valueOf(amount.count())).then(" ", unit);
            whole = whole.isEmpty() ? part : whole.then(" + ", part);
        }
        return whole;
    }

    private Both word(String prefix, Enum<?> value) {
        return edition.words.say(prefix + value.name().toLowerCase(Locale.ROOT));
    }
}
