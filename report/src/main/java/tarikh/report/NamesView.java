package tarikh.report;

import java.util.List;
import java.util.Map;
import tarikh.calendar.DayRange;
import tarikh.chronology.DatedEvent;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.entity.Known;
import tarikh.reading.entity.Mention;

/** People, places and the other names of the text, each with what is known of it and its events. */
final class NamesView {
    private final Edition edition;
    private final Html html;
    private final Views views;

    NamesView(Edition edition, Html html, Views views) {
        this.edition = edition;
        this.html = html;
        this.views = views;
    }

    void write() {
        html.open("section", "id", "v-names", "class", "view names", "aria-labelledby", "h-names", "tabindex", "-1");
        html.open("h2", "id", "h-names").both(edition.words.say("view.names")).close("h2");
        if (edition.chronicle.entities().isEmpty()) {
            html.open("p", "class", "note")
                    .both(edition.words.say("names.empty"))
                    .close("p");
        }
        for (EntityKind kind : EntityKind.values()) {
            List<Entity> entities = edition.chronicle.entities().stream()
                    .filter(e -> e.kind() == kind)
                    .toList();
            if (!entities.isEmpty()) {
                html.open("h3", "class", "kind")
                        .both(edition.words.say("kind." + Views.kind(entities.get(0))))
                        .close("h3");
                html.open("ul", "class", "items");
                entities.forEach(this::item);
                html.close("ul");
            }
        }
        html.close("section").line();
    }

    private void item(Entity entity) {
        html.open("li", "id", entity.id(), "class", "item entity " + Views.kind(entity), "data-card", "");
        html.open("h4")
                .open("a", "href", "#" + entity.id())
                .leaf("bdi", entity.name(), "lang", edition.chronicle.language())
                .close("a");
        if (!entity.known().latin().isEmpty() && !entity.known().latin().equals(entity.name())) {
            html.raw(" ").leaf("bdi", entity.known().latin(), "class", "latin", "lang", "en", "dir", "ltr");
        }
        html.close("h4");
        html.open("p", "class", "badges");
        if (entity.conjecture()) {
            views.badge("assumed", edition.words.say("badge.conjecture"));
        }
        if (entity.narrator()) {
            views.badge("type", edition.words.say("badge.narrator"));
        }
        html.close("p");
        html.open("dl", "class", "reading");
        reading(entity);
        html.close("dl").close("li").line();
    }

    private void reading(Entity entity) {
        Known known = entity.known();
        life("read.born", known.born());
        life("read.died", known.died());
        known.location().ifPresent(p -> views.code("read.located", degrees(p)));
        if (!known.inside().isEmpty()) {
            views.code("read.inside", String.join(", ", known.inside()));
        }
        List<DatedEvent> events = edition.eventsWith(entity.id());
        if (!events.isEmpty()) {
            views.factOpen("read.events");
            views.eventLinks(events);
            views.factClose();
        }
        mentions(entity);
        for (Map.Entry<String, String> id : known.ids().entrySet()) {
            views.code("read.ids", id.getKey() + " " + id.getValue());
        }
        views.code("read.reason", known.reason());
    }

    private void life(String key, DayRange days) {
        if (!days.isUnbounded()) {
            views.fact(key, views.days(days));
        }
    }

    private void mentions(Entity entity) {
        List<String> forms = entity.mentions().stream()
                .filter(m -> m.form() != Mention.Form.PRONOUN)
                .map(m -> edition.quote(m.span()))
                .distinct()
                .filter(f -> !f.equals(entity.name()))
                .toList();
        views.factOpen("read.mentions");
        html.text(String.valueOf(entity.mentions().size()));
        for (String form : forms) {
            html.raw(" · ").leaf("bdi", form, "lang", edition.chronicle.language(), "dir", edition.textDirection());
        }
        views.factClose();
    }

    private static String degrees(Known.Point point) {
        return hundredths(Math.abs(point.latitude())) + "°" + (point.latitude() < 0 ? "S" : "N") + " "
                + hundredths(Math.abs(point.longitude())) + "°" + (point.longitude() < 0 ? "W" : "E");
    }

    private static String hundredths(double degrees) {
        long hundredths = Math.round(degrees * 100);
        return hundredths / 100 + "." + hundredths % 100 / 10 + hundredths % 10;
    }
}
