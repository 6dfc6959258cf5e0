package tarikh.report;

/** Builds markup in which everything that is not called raw is escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder(1 << 16);

    /** Adds text, escaped for content and for quoted attributes alike. */
    Html text(String text) {
        escape(text, out);
        return this;
    }

    /** Adds markup as it is; never anything that comes from the text that was read. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Opens a tag; attributes are name and value in turn, and an empty value leaves the attribute bare. */
    Html open(String tag, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("an attribute of <" + tag + "> has no value");
        }
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                out.append("=\"");
                escape(attributes[i + 1], out);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** Adds an element that holds only text. */
    Html leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Adds the element of the interface language that CSS then shows or hides. */
    Html both(Both words) {
        return open("span", "class", "ar", "lang", "ar", "dir", "rtl")
                .text(words.ar())
                .close("span")
                .open("span", "class", "en", "lang", "en", "dir", "ltr")
                .text(words.en())
                .close("span");
    }

    Html line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                // A parser turns a bare carriage return into a line feed; as a reference it stays.
                case '\r' -> out.append("&#13;");
                default -> out.append(c);
            }
        }
    }
}
