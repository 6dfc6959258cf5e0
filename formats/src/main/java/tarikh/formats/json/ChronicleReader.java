package tarikh.formats.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarikh.chronology.Chronicle;
import tarikh.reading.event.EventOrder;
import tarikh.text.SourceText;

/**
 * Reads back what {@link ChronicleJson} wrote. A chronicle does not hold its text, so the text is given with it, or else made of
 * the quotes, with blanks between them. Amounts, derivations and the words of an order are not in the file and stay empty.
 */
public final class ChronicleReader {
    /**
     * Reads one chronicle.
     *
     * @param text the text it was read from, or empty if only what it quotes is known
     * @throws ChronicleProblem if the file is no chronicle, or the text not its text
     */
    public Chronicle read(String json, Optional<String> text) throws IOException {
        Node root = new NodeReader().read(json);
        checkSchema(root);
        Node source = root.field("source");
        QuotedText quotes = new QuotedText(source.count("length"), text);
        if (text.isPresent() && text.get().codePointCount(0, text.get().length()) != source.count("length")
                || text.isPresent() && !ChronicleFields.sha256(text.get()).equals(source.text("sha256"))) {
            throw source.field("sha256").problem("other-text");
        }
        takeQuotes(root, quotes);
        SourceText whole = quotes.build(source.text("id"));
        Ids ids = new Ids(root);
        return new Chronicle(
                whole,
                source.text("title"),
                source.field("language").language(),
                source.field("published").day(),
                new TimeNodes(quotes, ids).read(root.field("times")),
                new EntityNodes(quotes).read(root.field("entities")),
                new EventNodes(quotes, ids).read(root.field("events")),
                order(root.field("order"), ids),
                new ContradictionNodes(quotes).read(root.field("contradictions")),
                new JourneyNodes(ids).read(root.field("journeys")));
    }

    private static void checkSchema(Node root) throws ChronicleProblem {
        Optional<Node> schema = root.maybe("schema");
        if (schema.isEmpty() || !schema.get().text().equals(ChronicleJson.SCHEMA)) {
            throw schema.orElse(root).problem("other-schema", ChronicleJson.SCHEMA);
        }
    }

    private static void takeQuotes(Node root, QuotedText quotes) throws ChronicleProblem {
        for (Node time : root.field("times").items()) {
            quotes.quote(time);
        }
        for (Node entity : root.field("entities").items()) {
            for (Node mention : entity.field("mentions").items()) {
                quotes.quote(mention);
            }
        }
        for (Node event : root.field("events").items()) {
            quotes.quote(event.field("trigger"));
            if (event.maybe("text").isPresent()) {
                quotes.quote(event);
            } else if (!quotes.isGiven()) {
                throw event.problem("no-clause");
            }
            for (Node mention : event.itemsIfAny("mentions")) {
                quotes.quote(mention);
            }
        }
        for (Node contradiction : root.field("contradictions").items()) {
            for (Node statement : contradiction.field("statements").items()) {
                if (!statement.field("begin").isNull()) {
                    quotes.quote(statement);
                }
            }
        }
    }

    private static List<EventOrder> order(Node list, Ids ids) throws ChronicleProblem {
        List<EventOrder> order = new ArrayList<>();
        for (Node item : list.items()) {
            List<Node> parts = item.items();
            if (parts.size() != 3 || !parts.get(1).text().equals("before")) {
                throw item.problem("no-order");
            }
            order.add(new EventOrder(
                    ids.event(parts.get(0)), ids.event(parts.get(2)), List.of(), EventOrder.Kind.SEQUENCE));
        }
        return order;
    }

    /** The ids that a chronicle gives, for what refers to them. */
    static final class Ids {
        private final Set<String> times;
        private final Set<String> entities;
        private final Set<String> events;

        Ids(Node root) throws ChronicleProblem {
            times = of(root.field("times"), "t");
            entities = of(root.field("entities"), "p", "pl", "o", "v", "w");
            events = of(root.field("events"), "e");
            of(root.field("contradictions"), "c");
        }

        private static Set<String> of(Node list, String... prefixes) throws ChronicleProblem {
            Set<String> ids = new HashSet<>();
            for (Node item : list.items()) {
                item.field("id").checkId(prefixes);
                if (!ids.add(item.text("id"))) {
                    throw item.field("id").problem("id-twice", item.text("id"));
                }
            }
            return ids;
        }

        String time(Node reference) throws ChronicleProblem {
            return known(reference, times);
        }

        String entity(Node reference) throws ChronicleProblem {
            return known(reference, entities);
        }

        String event(Node reference) throws ChronicleProblem {
            return known(reference, events);
        }

        private static String known(Node reference, Set<String> ids) throws ChronicleProblem {
            if (!ids.contains(reference.text())) {
                throw reference.problem("no-such-id", reference.text());
            }
            return reference.text();
        }
    }
}
