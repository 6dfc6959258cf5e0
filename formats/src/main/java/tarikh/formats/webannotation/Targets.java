package tarikh.formats.webannotation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import tarikh.text.SourceText;
import tarikh.text.Span;

/** Passages of the text by their words, with those before and behind them, and by their position in code points. */
final class Targets {
    private static final int CONTEXT = 32;

    private final JsonGenerator json;
    private final SourceText source;
    private final String iri;

    Targets(JsonGenerator json, SourceText source, String iri) {
        this.json = json;
        this.source = source;
        this.iri = iri;
    }

    void write(Span span) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", iri);
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", source.quote(span));
        json.writeStringField("prefix", source.text().substring(before(span.start()), span.start()));
        json.writeStringField("suffix", source.text().substring(span.end(), behind(span.end())));
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", source.codePointsBefore(span.start()));
        json.writeNumberField("end", source.codePointsBefore(span.end()));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Some characters before a position, without cutting a surrogate pair. */
    private int before(int at) {
        int from = Math.max(0, at - CONTEXT);
        return from < at && Character.isLowSurrogate(source.text().charAt(from)) ? from + 1 : from;
    }

    private int behind(int at) {
        int to = Math.min(source.length(), at + CONTEXT);
        return to > at && Character.isHighSurrogate(source.text().charAt(to - 1)) ? to - 1 : to;
    }
}
