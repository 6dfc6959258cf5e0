package tarikh.cli.output;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.collation.Collation;
import tarikh.text.SourceText;
import tarikh.text.Span;

/** Writes a comparison as one JSON object on a line; offsets count code points, as in a chronicle. */
public final class CollationJson {
    /** The value of the first field, {@code schema}. */
    public static final String SCHEMA = "tarikh.collation/1";

    private final JsonFactory factory =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** Writes the object; the stream stays open. */
    public void write(Collation collation, OutputStream out) throws IOException {
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            accounts(collation, json);
            copied(collation, json);
            shared(collation, json);
            disagreements(collation, json);
            only(collation, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void accounts(Collation collation, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("accounts");
        for (int a = 0; a < collation.accounts().size(); a++) {
            Chronicle account = collation.accounts().get(a);
            json.writeStartObject();
            json.writeStringField("id", account.source().id());
            json.writeStringField("title", account.title());
            json.writeNumberField("trust", collation.trust().get(a));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void copied(Collation collation, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("copied");
        for (Collation.Copied passage : collation.copied()) {
            json.writeStartObject();
            json.writeNumberField("words", passage.words());
            json.writeArrayFieldStart("passages");
            passage(collation, passage.first(), passage.firstWords(), json);
            passage(collation, passage.second(), passage.secondWords(), json);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void passage(Collation collation, int account, Span words, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("account", account);
        quote(collation.accounts().get(account).source(), words, json);
        json.writeEndObject();
    }

    private static void shared(Collation collation, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("shared");
        for (Collation.Shared shared : collation.shared()) {
            json.writeStartObject();
            bilingual("name", shared.name(), json);
            json.writeNumberField("witnesses", shared.witnesses());
            json.writeBooleanField("disputed", shared.disputed());
            days(shared.days(), json);
            json.writeArrayFieldStart("tellings");
            for (Collation.Telling telling : shared.tellings()) {
                event(collation, telling.account(), telling.event(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void disagreements(Collation collation, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("disagreements");
        for (Collation.Disagreement disagreement : collation.disagreements()) {
            json.writeStartObject();
            json.writeStringField("kind", disagreement.kind().name().toLowerCase(Locale.ROOT));
            json.writeArrayFieldStart("statements");
            for (Collation.Voice voice : disagreement.voices()) {
                json.writeStartObject();
                if (voice.account() < 0) {
                    json.writeNullField("account");
                } else {
                    json.writeNumberField("account", voice.account());
                }
                if (voice.words().isEmpty()) {
                    json.writeNullField("begin");
                    json.writeNullField("end");
                    json.writeStringField("text", "");
                } else {
                    quote(
                            collation.accounts().get(voice.account()).source(),
                            voice.words().get(0),
                            json);
                }
                bilingual("says", voice.says(), json);
                json.writeBooleanField("assumption", voice.assumption());
                json.writeEndObject();
            }
            json.writeEndArray();
            bilingual("explanation", disagreement.explanation(), json);
            if (!disagreement.weighed().isEmpty()) {
                bilingual("weighed", disagreement.weighed().get(0), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void only(Collation collation, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("only");
        for (int a = 0; a < collation.only().size(); a++) {
            List<DatedEvent> events = collation.only().get(a);
            for (DatedEvent event : events) {
                event(collation, a, event, json);
            }
        }
        json.writeEndArray();
    }

    private static void event(Collation collation, int account, DatedEvent event, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("account", account);
        json.writeStringField("event", event.event().id());
        json.writeStringField("type", event.event().type().code());
        days(event.days(), json);
        quote(collation.accounts().get(account).source(), event.event().extent(), json);
        json.writeEndObject();
    }

    private static void days(DayRange days, JsonGenerator json) throws IOException {
        day("earliest", days.earliest(), json);
        day("latest", days.latest(), json);
    }

    private static void day(String field, OptionalLong day, JsonGenerator json) throws IOException {
        if (day.isPresent()) {
            json.writeStringField(field, LocalDate.ofEpochDay(day.getAsLong()).toString());
        } else {
            json.writeNullField(field);
        }
    }

    private static void bilingual(String field, Bilingual words, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("ar", words.ar());
        json.writeStringField("en", words.en());
        json.writeEndObject();
    }

    private static void quote(SourceText source, Span words, JsonGenerator json) throws IOException {
        String text = source.text();
        json.writeNumberField("begin", text.codePointCount(0, words.start()));
        json.writeNumberField("end", text.codePointCount(0, words.end()));
        json.writeStringField("text", source.quote(words));
    }
}
