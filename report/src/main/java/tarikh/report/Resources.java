package tarikh.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The style, the script and the font that travel inside the page. */
final class Resources {
    private static final List<String> STYLES = List.of(
            "css/tokens.css",
            "css/base.css",
            "css/layout.css",
            "css/text.css",
            "css/chronology.css",
            "css/contradictions.css",
            "css/axis.css",
            "css/map.css",
            "css/names.css",
            "css/print.css");
    private static final List<String> SCRIPTS = List.of(
            "js/page.js",
            "js/marks.js",
            "js/select.js",
            "js/card.js",
            "js/chronology.js",
            "js/days.js",
            "js/axis.js",
            "js/map.js",
            "js/labels.js",
            "js/keys.js");
    private static final List<Face> FACES = List.of(
            new Face(
                    "arabic",
                    "U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,"
                            + "U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC"),
            new Face(
                    "latin-ext",
                    "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,"
                            + "U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF"),
            new Face(
                    "latin",
                    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-200B,U+2012-206F,"
                            + "U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215"));

    private Resources() {}

    /** A subset of the font and the characters it holds. */
    private record Face(String subset, String range) {}

    static String style() {
        StringBuilder css = new StringBuilder(1 << 18);
        for (Face face : FACES) {
            for (String weight : List.of("400", "700")) {
                css.append("@font-face{font-family:\"Tarikh Naskh\";font-style:normal;font-weight:")
                        .append(weight)
                        .append(";font-display:block;src:url(data:font/woff2;base64,")
                        .append(Base64.getEncoder()
                                .encodeToString(bytes(
                                        "font/noto-naskh-arabic-" + face.subset + "-" + weight + "-normal.woff2")))
                        .append(") format(\"woff2\");unicode-range:")
                        .append(face.range)
                        .append("}\n");
            }
        }
        STYLES.forEach(name -> css.append(text(name)));
        return css.toString();
    }

    static String script() {
        StringBuilder js = new StringBuilder(1 << 16).append("'use strict';(() => {\n");
        SCRIPTS.forEach(name -> js.append(text(name)));
        return js.append("})();\n").toString();
    }

    static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the report's " + name + " is missing from the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the report's " + name, e);
        }
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
