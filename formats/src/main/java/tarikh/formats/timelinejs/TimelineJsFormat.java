package tarikh.formats.timelinejs;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.OptionalLong;
import tarikh.calendar.DayRange;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.formats.base.Cast;
import tarikh.formats.base.ChronicleFormat;
import tarikh.formats.base.DayForms;
import tarikh.formats.base.Html;
import tarikh.formats.base.JsonText;
import tarikh.formats.base.Tellings;
import tarikh.formats.base.Tongue;
import tarikh.formats.base.Words;

/** Writes a slide for each dated event, in time; a range of days becomes a span, as exact as it is. Undated events are left out. */
public final class TimelineJsFormat implements ChronicleFormat {
    private static final String GENERATOR = "Tarikh TimelineJS";
    /** Characters that every file has near its start. */
    public static final String MARK = "\"generator\": \"" + GENERATOR + "\"";

    private static final int SLIDES = 2;
    private static final int YEAR = 1;
    private static final int MONTH = 2;
    private static final int DAY = 3;

    private final Tongue tongue;
    private final Words words;

    public TimelineJsFormat(Tongue tongue) {
        this.tongue = tongue;
        this.words = new Words(tongue);
    }

    @Override
    public void write(Chronicle chronicle, OutputStream out) throws IOException {
        Cast cast = new Cast(chronicle);
        Tellings tellings = new Tellings(chronicle, tongue);
        try (JsonGenerator json = JsonText.generator(out, SLIDES)) {
            json.writeStartObject();
            json.writeStringField("generator", GENERATOR);
            json.writeObjectFieldStart("title");
            json.writeStringField("unique_id", "title");
            text(
                    json,
                    chronicle.title(),
                    Html.paragraph(words.say("made.by", chronicle.source().id())));
            json.writeEndObject();
            json.writeArrayFieldStart("events");
            for (DatedEvent event : Tellings.inTime(chronicle.events())) {
                slide(json, event, cast, tellings);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void slide(JsonGenerator json, DatedEvent dated, Cast cast, Tellings tellings) throws IOException {
        json.writeStartObject();
        json.writeStringField("unique_id", dated.event().id());
        dates(json, dated.days());
        json.writeStringField("display_date", Html.of(tellings.when(dated)));
        String doubts = String.join(words.say("comma"), words.doubts(dated, cast));
        String written = tellings.words(dated);
        text(
                json,
                tellings.name(dated.event()),
                Html.quote(tellings.clause(dated.event()))
                        + Html.paragraph(doubts)
                        + Html.paragraph(written.isEmpty() ? "" : words.say("written", written)));
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String headline, String html) throws IOException {
        json.writeObjectFieldStart("text");
        json.writeStringField("headline", Html.of(headline));
        json.writeStringField("text", html);
        json.writeEndObject();
    }

    private static void dates(JsonGenerator json, DayRange days) throws IOException {
        String whole = DayForms.whole(days).orElse("");
        if (!whole.isEmpty()) {
            int parts = whole.substring(1).split("-", -1).length;
            date(json, "start_date", days.earliest(), parts);
        } else {
            // An open range stands at its known end, and its words say which end that is.
            date(json, "start_date", days.earliest().isPresent() ? days.earliest() : days.latest(), DAY);
            if (days.isBounded()) {
                date(json, "end_date", days.latest(), DAY);
            }
        }
    }

    /** Years before Christ are counted backwards from -1. */
    private static void date(JsonGenerator json, String field, OptionalLong day, int parts) throws IOException {
        LocalDate date = LocalDate.ofEpochDay(day.orElseThrow());
        json.writeObjectFieldStart(field);
        if (parts >= YEAR) {
            json.writeNumberField("year", date.getYear() > 0 ? date.getYear() : date.getYear() - 1);
        }
        if (parts >= MONTH) {
            json.writeNumberField("month", date.getMonthValue());
        }
        if (parts >= DAY) {
            json.writeNumberField("day", date.getDayOfMonth());
        }
        json.writeEndObject();
    }
}
