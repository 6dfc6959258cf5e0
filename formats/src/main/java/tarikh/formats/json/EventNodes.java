package tarikh.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarikh.chronology.DatedEvent;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Modality;
import tarikh.reading.event.Polarity;
import tarikh.reading.event.Role;
import tarikh.reading.event.TimeLink;
import tarikh.reading.speech.Attribution;
import tarikh.text.Span;

/** Reads the list {@code events}. */
final class EventNodes {
    private final QuotedText text;
    private final ChronicleReader.Ids ids;

    EventNodes(QuotedText text, ChronicleReader.Ids ids) {
        this.text = text;
        this.ids = ids;
    }

    List<DatedEvent> read(Node list) throws ChronicleProblem {
        List<DatedEvent> events = new ArrayList<>();
        for (Node node : list.items()) {
            Node time = node.field("time");
            List<String> timexes = new ArrayList<>();
            for (Node id : time.field("timexes").items()) {
                timexes.add(ids.time(id));
            }
            events.add(new DatedEvent(
                    event(node, time), time.days(), time.constant("how", DatedEvent.How.class), timexes));
        }
        return events;
    }

    private Event event(Node node, Node time) throws ChronicleProblem {
        double confidence = node.number("confidence");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw node.field("confidence").problem("no-share", String.valueOf(confidence));
        }
        List<Span> retellings = new ArrayList<>();
        for (Node mention : node.itemsIfAny("mentions")) {
            retellings.add(text.span(mention));
        }
        List<String> through = new ArrayList<>();
        for (Node transmitter : node.itemsIfAny("through")) {
            through.add(ids.entity(transmitter));
        }
        return new Event(
                node.text("id"),
                type(node.field("type")),
                text.span(node.field("trigger")),
                text.span(node),
                roles(node.field("roles")),
                links(time),
                polarity(node.field("polarity")),
                node.constant("modality", Modality.class),
                attribution(node.field("attribution")),
                node.flag("background"),
                through,
                retellings,
                node.text("rule"),
                confidence);
    }

    private static EventType type(Node node) throws ChronicleProblem {
        Optional<EventType> type = EventType.ofCode(node.text());
        if (type.isEmpty()) {
            List<String> known = new ArrayList<>();
            for (EventType each : EventType.values()) {
                known.add(each.code());
            }
            throw node.problem("not-one-of", "\"" + node.text() + "\"", String.join(", ", known));
        }
        return type.get();
    }

    private static Polarity polarity(Node node) throws ChronicleProblem {
        return switch (node.text()) {
            case "pos" -> Polarity.POSITIVE;
            case "neg" -> Polarity.NEGATIVE;
            default -> throw node.problem("not-one-of", "\"" + node.text() + "\"", "pos, neg");
        };
    }

    private Attribution attribution(Node node) throws ChronicleProblem {
        return switch (node.text()) {
            case "narrator" -> new Attribution.Narrator();
            case "unnamed" -> new Attribution.Unnamed();
            default -> new Attribution.Named(ids.entity(node));
        };
    }

    private List<Argument> roles(Node list) throws ChronicleProblem {
        List<Argument> roles = new ArrayList<>();
        for (Node node : list.items()) {
            roles.add(new Argument(
                    node.constant("role", Role.class),
                    ids.entity(node.field("entity")),
                    text.spanIfAny(node),
                    node.textIfAny("slot")));
        }
        return roles;
    }

    private List<TimeLink> links(Node time) throws ChronicleProblem {
        List<TimeLink> links = new ArrayList<>();
        for (Node node : time.itemsIfAny("relations")) {
            links.add(new TimeLink(ids.time(node.field("timex")), node.constant("relation", TimeLink.Relation.class)));
        }
        return links;
    }
}
