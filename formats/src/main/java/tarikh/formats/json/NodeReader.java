package tarikh.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON text into nodes. */
final class NodeReader {
    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** {@return the only value of the text} */
    Node read(String json) throws IOException {
        try (JsonParser parser = factory.createParser(json)) {
            parser.nextToken();
            Node root = value(parser, "");
            if (parser.nextToken() != null) {
                JsonLocation at = parser.currentTokenLocation();
                throw new ChronicleProblem(at.getLineNr(), at.getColumnNr(), "/", "more-than-one");
            }
            return root;
        } catch (JsonProcessingException broken) {
            JsonLocation at = broken.getLocation();
            throw new ChronicleProblem(
                    at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr(),
                    "/",
                    "no-json",
                    String.valueOf(broken.getOriginalMessage()));
        }
    }

    private static Node value(JsonParser parser, String path) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        Object value = null;
        if (token == JsonToken.START_OBJECT) {
            value = object(parser, path);
        } else if (token == JsonToken.START_ARRAY) {
            value = list(parser, path);
        } else if (token == JsonToken.VALUE_STRING) {
            value = parser.getText();
        } else if (token == JsonToken.VALUE_NUMBER_INT) {
            value = number(parser);
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            value = parser.getDoubleValue();
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            value = parser.getBooleanValue();
        }
        return new Node(at.getLineNr(), at.getColumnNr(), path, value);
    }

    /** A whole number that fits is a long, any other number a double. */
    private static Number number(JsonParser parser) throws IOException {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            return parser.getDoubleValue();
        }
        return parser.getLongValue();
    }

    private static Map<String, Node> object(JsonParser parser, String path) throws IOException {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser, path.isEmpty() ? name : path + "." + name));
        }
        return fields;
    }

    private static List<Node> list(JsonParser parser, String path) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, path + "[" + items.size() + "]"));
        }
        return items;
    }
}
