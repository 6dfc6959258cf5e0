package tarikh.formats.base;

/**
 * Text as XML 1.0 takes it, so that a parser gives back the same characters: a carriage return is written as a reference, for
 * parsers turn bare ones into line feeds; what XML cannot hold at all (control characters, half surrogate pairs, U+FFFE and
 * U+FFFF) becomes U+FFFD, one for one, so that offsets stay.
 */
public final class XmlText {
    private static final char REPLACEMENT = '\ufffd';
    private static final char LAST_LEGAL = '\ufffd';

    private XmlText() {}

    /** Adds a part of a text. */
    public static void add(StringBuilder xml, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '\r' -> xml.append("&#13;");
                default -> xml.append(isLegal(text, i) ? c : REPLACEMENT);
            }
        }
    }

    private static boolean isLegal(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c == '\t' || c == '\n' || c >= ' ' && c <= LAST_LEGAL;
    }

    /** {@return a value that stands between double quotes} */
    public static String attribute(String value) {
        StringBuilder xml = new StringBuilder();
        add(xml, value, 0, value.length());
        return xml.toString().replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
    }
}
