package tarikh.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tarikh.text.SourceText;
import tarikh.text.Span;

/** A text whose spans are written into it as {@code {name|words}}, possibly one inside the other. */
final class MarkedText {
    private final SourceText source;
    private final Map<String, Span> spans = new LinkedHashMap<>();

    private record Opened(String name, int start) {}

    MarkedText(String id, String marked) {
        StringBuilder plain = new StringBuilder();
        Deque<Opened> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '{') {
                int bar = marked.indexOf('|', i);
                open.push(new Opened(marked.substring(i + 1, bar), plain.length()));
                i = bar;
            } else if (c == '}') {
                Opened closed = open.pop();
                spans.put(closed.name, new Span(closed.start, plain.length()));
            } else {
                plain.append(c);
            }
        }
        this.source = new SourceText(id, plain.toString());
    }

    static MarkedText resource(String name) {
        try (InputStream in = Objects.requireNonNull(MarkedText.class.getResourceAsStream(name), name)) {
            return new MarkedText(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SourceText source() {
        return source;
    }

    Map<String, Span> spans() {
        return spans;
    }

    Span span(String name) {
        return Objects.requireNonNull(spans.get(name), name);
    }
}
