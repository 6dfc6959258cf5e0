package tarikh.formats.base;

/** Words for formats whose readers show them as HTML. */
public final class Html {
    private Html() {}

    /** {@return the words with what means something to HTML escaped} */
    public static String of(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** {@return a paragraph, or nothing if there are no words} */
    public static String paragraph(String words) {
        return words.isEmpty() ? "" : "<p>" + of(words) + "</p>";
    }

    /** {@return the words of the text, which may run in another direction than those around them} */
    public static String quote(String words) {
        return "<blockquote dir=\"auto\">" + of(words) + "</blockquote>";
    }
}
