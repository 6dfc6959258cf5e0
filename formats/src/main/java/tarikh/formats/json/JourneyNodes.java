package tarikh.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarikh.chronology.journey.Journey;

/** Reads the list {@code journeys}. */
final class JourneyNodes {
    private final ChronicleReader.Ids ids;

    JourneyNodes(ChronicleReader.Ids ids) {
        this.ids = ids;
    }

    List<Journey> read(Node list) throws ChronicleProblem {
        List<Journey> journeys = new ArrayList<>();
        for (Node node : list.items()) {
            List<Journey.Stay> stays = new ArrayList<>();
            for (Node stay : node.field("stays").items()) {
                stays.add(new Journey.Stay(
                        ids.entity(stay.field("place")),
                        moment(stay, "arrive"),
                        moment(stay, "leave"),
                        stay.text("note")));
            }
            List<Journey.Leg> legs = new ArrayList<>();
            for (Node leg : node.field("legs").items()) {
                legs.add(new Journey.Leg(
                        ids.entity(leg.field("from")),
                        ids.entity(leg.field("to")),
                        leg.field("vehicle").isNull() ? "" : ids.entity(leg.field("vehicle")),
                        moment(leg, "depart"),
                        moment(leg, "arrive"),
                        leg.flag("stated")));
            }
            journeys.add(new Journey(ids.entity(node.field("person")), stays, legs));
        }
        return journeys;
    }

    private List<Journey.Moment> moment(Node node, String field) throws ChronicleProblem {
        Optional<Node> told = node.maybe(field);
        if (told.isEmpty()) {
            return List.of();
        }
        Optional<Node> event = told.get().maybe("event");
        return List.of(new Journey.Moment(told.get().days(), event.isEmpty() ? "" : ids.event(event.get())));
    }
}
