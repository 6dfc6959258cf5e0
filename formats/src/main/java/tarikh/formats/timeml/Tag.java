package tarikh.formats.timeml;

import java.util.LinkedHashMap;
import java.util.Map;
import tarikh.formats.base.XmlText;

/** An element and its attributes in the order in which they are added. */
final class Tag {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();

    Tag(String name) {
        this.name = name;
    }

    /** Adds an attribute, unless its value is empty. */
    Tag with(String attribute, String value) {
        if (!value.isEmpty()) {
            attributes.put(attribute, value);
        }
        return this;
    }

    void open(StringBuilder xml) {
        start(xml);
        xml.append('>');
    }

    void close(StringBuilder xml) {
        xml.append("</").append(name).append('>');
    }

    /** Adds the element without content; the line is broken inside the tag, where a blank is no part of the text. */
    void empty(StringBuilder xml) {
        start(xml);
        xml.append("\n/>");
    }

    private void start(StringBuilder xml) {
        xml.append('<').append(name);
        attributes.forEach((key, value) -> xml.append(' ')
                .append(key)
                .append("=\"")
                .append(XmlText.attribute(value))
                .append('"'));
    }
}
