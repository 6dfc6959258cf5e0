package tarikh.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.entity.Known;
import tarikh.reading.entity.Mention;

/** Reads the list {@code entities}. */
final class EntityNodes {
    private static final double LAST_LATITUDE = 90;
    private static final double LAST_LONGITUDE = 180;

    private final QuotedText text;

    EntityNodes(QuotedText text) {
        this.text = text;
    }

    List<Entity> read(Node list) throws ChronicleProblem {
        List<Entity> entities = new ArrayList<>();
        for (Node node : list.items()) {
            List<Mention> mentions = new ArrayList<>();
            for (Node mention : node.field("mentions").items()) {
                mentions.add(new Mention(text.span(mention), mention.constant("form", Mention.Form.class)));
            }
            entities.add(new Entity(
                    node.text("id"),
                    node.constant("kind", EntityKind.class),
                    node.text("name"),
                    mentions,
                    known(node),
                    node.flag("narrator"),
                    node.flagIfAny("conjecture")));
        }
        return entities;
    }

    private static Known known(Node node) throws ChronicleProblem {
        List<Known.Choice> candidates = new ArrayList<>();
        for (Node choice : node.itemsIfAny("candidates")) {
            candidates.add(new Known.Choice(
                    choice.text("latin"),
                    choice.text("kind"),
                    choice.textIfAny("country"),
                    ids(choice.field("ids")),
                    point(choice),
                    choice.text("reason")));
        }
        return new Known(
                node.textIfAny("latin"),
                ids(node.field("ids")),
                node.field("lat").isNull() ? List.of() : List.of(point(node)),
                node.daysOrAll("born"),
                node.daysOrAll("died"),
                node.texts("inside"),
                node.textIfAny("reason"),
                candidates);
    }

    private static Known.Point point(Node node) throws ChronicleProblem {
        double latitude = node.number("lat");
        double longitude = node.number("lon");
        if (!(Math.abs(latitude) <= LAST_LATITUDE && Math.abs(longitude) <= LAST_LONGITUDE)) {
            throw node.field("lat").problem("no-point", latitude + ", " + longitude);
        }
        return new Known.Point(latitude, longitude);
    }

    private static Map<String, String> ids(Node node) throws ChronicleProblem {
        Map<String, String> ids = new TreeMap<>();
        for (Map.Entry<String, Node> id : node.fields().entrySet()) {
            ids.put(id.getKey(), id.getValue().text());
        }
        return ids;
    }
}
