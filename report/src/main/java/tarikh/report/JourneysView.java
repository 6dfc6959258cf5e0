package tarikh.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarikh.chronology.journey.Journey;
import tarikh.chronology.journey.Journey.Leg;
import tarikh.chronology.journey.Journey.Moment;
import tarikh.chronology.journey.Journey.Stay;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.Known.Point;
import tarikh.report.map.JourneyMap;

/** Every journey as a map and as a table that says the same. */
final class JourneysView {
    private final Edition edition;
    private final Html html;
    private final Views views;

    JourneysView(Edition edition, Html html, Views views) {
        this.edition = edition;
        this.html = html;
        this.views = views;
    }

    void write() {
        html.open(
                "section",
                "id",
                "v-journeys",
                "class",
                "view journeys",
                "aria-labelledby",
                "h-journeys",
                "tabindex",
                "-1");
        html.open("h2", "id", "h-journeys")
                .both(edition.words.say("view.journeys"))
                .close("h2");
        List<Journey> journeys = edition.chronicle.journeys();
        if (journeys.isEmpty()) {
            html.open("p", "class", "note")
                    .both(edition.words.say("journey.none"))
                    .close("p");
        }
        for (int i = 0; i < journeys.size(); i++) {
            journey(journeys.get(i), i);
        }
        html.close("section").line();
    }

    private void journey(Journey journey, int index) {
        html.open("article", "class", "journey", "id", "j" + (index + 1));
        html.open("h3", "id", "h-j" + (index + 1))
                .both(edition.words.join("journey.of", edition.name(journey.person())))
                .close("h3");
        figure(journey, index);
        html.open("details", "open", "");
        html.open("summary").both(edition.words.say("journey.table")).close("summary");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group");
        stays(journey);
        html.close("div");
        legs(journey);
        html.close("details").close("article").line();
    }

    private void figure(Journey journey, int index) {
        List<Point> located = locatedPlaces(edition, journey).stream()
                .map(id -> point(edition, id).orElseThrow())
                .toList();
        html.open("figure", "class", "map");
        if (located.isEmpty()) {
            html.open("p", "class", "note")
                    .both(edition.words.say("journey.nomap"))
                    .close("p");
        } else {
            drawing(edition.atlas.map(located), index);
        }
        if (!located.isEmpty()) {
            legend();
        }
        html.open("figcaption").both(edition.words.say("journey.land"));
        List<String> lost = journey.stays().stream()
                .map(Stay::place)
                .distinct()
                .filter(id -> point(edition, id).isEmpty())
                .toList();
        if (!lost.isEmpty() && !located.isEmpty()) {
            Both names = edition.name(lost.get(0));
            for (String id : lost.subList(1, lost.size())) {
                names = new Both(
                        names.ar() + "، " + edition.name(id).ar(),
                        names.en() + ", " + edition.name(id).en());
            }
            html.raw(" ").both(edition.words.join("journey.unlocated", names));
        }
        html.close("figcaption").close("figure");
    }

    private void legend() {
        html.open("ul", "class", "map-legend");
        html.open("li").both(edition.words.say("journey.stated")).close("li");
        html.open("li", "class", "untold")
                .both(edition.words.say("journey.unstated"))
                .close("li");
        html.open("li", "class", "gap").both(edition.words.say("journey.gap")).close("li");
        html.close("ul");
    }

    private void drawing(JourneyMap map, int index) {
        html.open(
                "svg",
                "class",
                "map",
                "role",
                "group",
                "aria-labelledby",
                "h-j" + (index + 1),
                "data-map",
                String.valueOf(index),
                "viewBox",
                "0 0 " + map.width() + " " + map.height());
        html.open("rect", "class", "sea", "width", "100%", "height", "100%").close("rect");
        html.open("path", "class", "graticule", "d", map.graticule()).close("path");
        html.open("path", "class", "land", "d", map.land()).close("path");
        if (!map.seams().isEmpty()) {
            html.open("path", "class", "seams", "d", map.seams()).close("path");
        }
        html.open("g", "class", "over").close("g").close("svg");
    }

    /** {@return the places of a journey that can be drawn, each once, in order} */
    static List<String> locatedPlaces(Edition edition, Journey journey) {
        return journey.stays().stream()
                .map(Stay::place)
                .distinct()
                .filter(id -> point(edition, id).isPresent())
                .toList();
    }

    private static Optional<Point> point(Edition edition, String place) {
        return edition.entity(place).map(Entity::known).flatMap(k -> k.location());
    }

    private void stays(Journey journey) {
        html.open("table")
                .open("caption")
                .both(edition.words.say("journey.stays"))
                .close("caption");
        header(List.of("journey.place", "journey.arrive", "journey.depart", "journey.note"));
        html.open("tbody");
        for (int i = 0; i < journey.stays().size(); i++) {
            Stay stay = journey.stays().get(i);
            html.open("tr").open("th", "scope", "row");
            html.text((i + 1) + ". ");
            views.entityLink(stay.place());
            html.close("th");
            moment(stay.arrive());
            moment(stay.leave());
            html.open("td").leaf("bdi", stay.note()).close("td").close("tr");
        }
        html.close("tbody").close("table");
    }

    private void legs(Journey journey) {
        if (journey.legs().isEmpty()) {
            return;
        }
        html.open("div", "class", "scroll", "tabindex", "0", "role", "group");
        html.open("table")
                .open("caption")
                .both(edition.words.say("journey.legs"))
                .close("caption");
        header(List.of(
                "journey.leg",
                "journey.from",
                "journey.to",
                "journey.by",
                "journey.depart",
                "journey.arrive",
                "journey.told"));
        html.open("tbody");
        int number = 1;
        for (Leg leg : journey.legs()) {
            html.open("tr", "class", leg.stated() ? "stated" : "unstated");
            html.leaf("th", String.valueOf(number++), "scope", "row");
            place(leg.from());
            place(leg.to());
            place(leg.vehicle());
            moment(leg.depart());
            moment(leg.arrive());
            html.open("td")
                    .both(edition.words.say(leg.stated() ? "journey.stated" : "journey.unstated"))
                    .close("td")
                    .close("tr");
        }
        html.close("tbody").close("table").close("div");
    }

    private void header(List<String> keys) {
        html.open("thead").open("tr");
        for (String key : keys) {
            html.open("th", "scope", "col").both(edition.words.say(key)).close("th");
        }
        html.close("tr").close("thead");
    }

    private void place(String id) {
        html.open("td");
        if (!id.isEmpty()) {
            views.entityLink(id);
        }
        html.close("td");
    }

    private void moment(List<Moment> moments) {
        html.open("td");
        for (Moment moment : moments) {
            Both days = views.days(moment.days());
            if (moment.event().isEmpty()) {
                html.both(days);
            } else {
                views.link(moment.event(), days);
            }
            html.raw(" ");
        }
        html.close("td");
    }

    /** {@return the events that a journey's numbers and dots stand for} */
    static List<String> eventsOf(List<Moment> first, List<Moment> second) {
        List<String> ids = new ArrayList<>();
        for (List<Moment> moments : List.of(first, second)) {
            moments.stream().map(Moment::event).filter(e -> !e.isEmpty()).forEach(ids::add);
        }
        return ids.stream().distinct().toList();
    }
}
