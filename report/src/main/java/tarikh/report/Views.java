package tarikh.report;

import java.util.List;
import java.util.Locale;
import tarikh.calendar.DayRange;
import tarikh.chronology.DatedEvent;
import tarikh.reading.entity.Entity;
import tarikh.text.Span;

/** The small pieces that several views of the page share. */
final class Views {
    private final Edition edition;
    private final Html html;

    Views(Edition edition, Html html) {
        this.edition = edition;
        this.html = html;
    }

    /** Words of the text, kept apart from the direction of the page. */
    void quote(Span span) {
        html.open("q", "class", "quote", "lang", edition.chronicle.language(), "dir", edition.textDirection())
                .text(edition.quote(span))
                .close("q");
    }

    void link(String id, Both words) {
        html.open("a", "href", "#" + id).both(words).close("a");
    }

    void entityLink(String id) {
        edition.entity(id)
                .ifPresentOrElse(
                        e -> html.open("a", "href", "#" + id, "class", "name " + kind(e))
                                .both(edition.name(e))
                                .close("a"),
                        () -> html.text(id));
    }

    void eventLinks(List<DatedEvent> events) {
        String between = "";
        for (DatedEvent event : events) {
            html.raw(between);
            link(event.event().id(), edition.label(event.event()));
            between = "<span class=\"sep\"> · </span>";
        }
    }

    /** One line of a reading; nothing is written when there is nothing to say. */
    void fact(String key, Both value) {
        if (!value.isEmpty()) {
            factOpen(key);
            html.both(value);
            factClose();
        }
    }

    /** As {@link #fact}, for codes that are the same in every language and run left to right. */
    void code(String key, String value) {
        if (!value.isEmpty()) {
            factOpen(key);
            html.leaf("bdi", value, "class", "code", "dir", "ltr");
            factClose();
        }
    }

    void factOpen(String key) {
        html.open("div").open("dt").both(edition.words.say(key)).close("dt").open("dd");
    }

    void factClose() {
        html.close("dd").close("div");
    }

    void badge(String kind, Both words) {
        html.open("span", "class", "badge " + kind).both(words).close("span");
    }

    Both days(DayRange days) {
        return edition.dates.western(days);
    }

    /** {@return how exactly a range says when: {@code exact}, {@code range}, {@code from}, {@code until} or {@code none}} */
    static String sureness(DayRange days) {
        if (days.isSingleDay()) {
            return "exact";
        }
        if (days.isBounded()) {
            return "range";
        }
        return days.earliest().isPresent() ? "from" : days.latest().isPresent() ? "until" : "none";
    }

    static String kind(Entity entity) {
        return entity.kind().name().toLowerCase(Locale.ROOT);
    }
}
