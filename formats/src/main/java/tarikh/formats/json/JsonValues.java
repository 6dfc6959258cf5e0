package tarikh.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.text.SourceText;
import tarikh.text.Span;

/** Values that several parts of a chronicle share: offsets, days, codes, sentences in two languages. */
final class JsonValues {
    private final JsonGenerator json;
    private final SourceText source;

    JsonValues(JsonGenerator json, SourceText source) {
        this.json = json;
        this.source = source;
    }

    /** Writes {@code begin} and {@code end} into the current object. */
    void offsets(Span span) throws IOException {
        json.writeNumberField("begin", source.codePointsBefore(span.start()));
        json.writeNumberField("end", source.codePointsBefore(span.end()));
    }

    /** Writes {@code begin} and {@code end}, null when there are no words. */
    void offsets(List<Span> words) throws IOException {
        if (words.isEmpty()) {
            json.writeNullField("begin");
            json.writeNullField("end");
        } else {
            offsets(words.get(0));
        }
    }

    /** Writes {@code begin}, {@code end} and {@code text}. */
    void quote(Span span) throws IOException {
        offsets(span);
        json.writeStringField("text", source.quote(span));
    }

    /** Writes {@code earliest} and {@code latest} into the current object. */
    void days(DayRange days) throws IOException {
        day("earliest", days.earliest());
        day("latest", days.latest());
    }

    /** Writes an object with both days, or null when nothing is known. */
    void daysOrNull(String field, DayRange days) throws IOException {
        if (days.isUnbounded()) {
            json.writeNullField(field);
        } else {
            json.writeObjectFieldStart(field);
            days(days);
            json.writeEndObject();
        }
    }

    private void day(String field, OptionalLong day) throws IOException {
        if (day.isPresent()) {
            json.writeStringField(field, LocalDate.ofEpochDay(day.getAsLong()).toString());
        } else {
            json.writeNullField(field);
        }
    }

    void bilingual(String field, Bilingual sentence) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("ar", sentence.ar());
        json.writeStringField("en", sentence.en());
        json.writeEndObject();
    }

    void textOrNull(String field, String text) throws IOException {
        if (text.isEmpty()) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, text);
        }
    }

    void textIfAny(String field, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(field, text);
        }
    }

    void texts(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    void numbers(String field, List<Integer> numbers) throws IOException {
        json.writeArrayFieldStart(field);
        for (int number : numbers) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }

    /** {@return the contract's form of a constant's name, as {@code year-from-narrative}} */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
