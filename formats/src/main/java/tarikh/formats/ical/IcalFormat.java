package tarikh.formats.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.formats.base.Cast;
import tarikh.formats.base.ChronicleFormat;
import tarikh.formats.base.Iris;
import tarikh.formats.base.Tellings;
import tarikh.formats.base.Tongue;
import tarikh.formats.base.Utf8;
import tarikh.formats.base.Words;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.Known;

/**
 * Writes what happened on a known day, or within a week at most, as whole days that come again every year. Left out is what is
 * dated less exactly, what did not happen, and what lies before the year 1, which a calendar cannot hold.
 */
public final class IcalFormat implements ChronicleFormat {
    /** What every calendar has near its start. */
    public static final String MARK = "PRODID:-//Tarikh//";

    private static final int LONGEST_DAYS = 7;
    private static final int LAST_YEAR = 9999;
    /** Calendars want to know when an entry was made; a clock would make two exports of one chronicle differ. */
    private static final String NO_STAMP = "19700101";

    private final Tongue tongue;
    private final Words words;

    public IcalFormat(Tongue tongue) {
        this.tongue = tongue;
        this.words = new Words(tongue);
    }

    @Override
    public void write(Chronicle chronicle, OutputStream out) throws IOException {
        Writer writer = Utf8.writer(out);
        Cast cast = new Cast(chronicle);
        Tellings tellings = new Tellings(chronicle, tongue);
        ContentLine line = new ContentLine(writer);
        line.write("BEGIN", "VCALENDAR");
        line.write("VERSION", "2.0");
        line.write("PRODID", "-//Tarikh//Tarikh 1//EN");
        line.write("CALSCALE", "GREGORIAN");
        line.text("NAME", chronicle.title());
        line.text("X-WR-CALNAME", chronicle.title());
        String stamp = chronicle.published().isPresent()
                ? date(LocalDate.ofEpochDay(chronicle.published().getAsLong()))
                : NO_STAMP;
        for (DatedEvent event : Tellings.inTime(chronicle.events())) {
            if (isKnownByTheDay(event)) {
                event(line, event, Iris.of(chronicle), stamp, cast, tellings);
            }
        }
        line.write("END", "VCALENDAR");
        writer.flush();
    }

    private static boolean isKnownByTheDay(DatedEvent event) {
        if (!event.event().happened() || !event.days().isBounded()) {
            return false;
        }
        long first = event.days().earliest().orElseThrow();
        long last = event.days().latest().orElseThrow();
        int year = LocalDate.ofEpochDay(first).getYear();
        return last - first < LONGEST_DAYS && year >= 1 && year < LAST_YEAR;
    }

    private void event(ContentLine line, DatedEvent dated, Iris iris, String stamp, Cast cast, Tellings tellings)
            throws IOException {
        LocalDate first = LocalDate.ofEpochDay(dated.days().earliest().orElseThrow());
        LocalDate last = LocalDate.ofEpochDay(dated.days().latest().orElseThrow());
        line.write("BEGIN", "VEVENT");
        line.write("UID", iris.finding(dated.event().id()).replace("urn:uuid:", ""));
        line.write("DTSTAMP", stamp + "T000000Z");
        line.write("DTSTART;VALUE=DATE", date(first));
        line.write("DTEND;VALUE=DATE", date(last.plusDays(1)));
        line.write("RRULE", "FREQ=YEARLY");
        line.text("SUMMARY", tellings.name(dated.event()) + " (" + first.getYear() + ")");
        line.text("DESCRIPTION", description(dated, cast, tellings));
        Optional<Entity> where = cast.where(dated.event());
        if (where.isPresent()) {
            Known.Point point = where.get().known().location().orElseThrow();
            line.text("LOCATION", cast.name(where.get().id(), tongue));
            line.write("GEO", degrees(point.latitude()) + ";" + degrees(point.longitude()));
        }
        line.text("CATEGORIES", dated.event().type().code());
        line.write("TRANSP", "TRANSPARENT");
        line.write("END", "VEVENT");
    }

    private String description(DatedEvent dated, Cast cast, Tellings tellings) {
        StringBuilder description = new StringBuilder(tellings.clause(dated.event()));
        String when = tellings.when(dated);
        description.append('\n').append(dated.days().isSingleDay() ? when : words.say("within", when));
        String written = tellings.words(dated);
        if (!written.isEmpty()) {
            description.append('\n').append(words.say("written", written));
        }
        String doubts = String.join(words.say("comma"), words.doubts(dated, cast));
        if (!doubts.isEmpty()) {
            description.append('\n').append(doubts);
        }
        return description.toString();
    }

    private static String date(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Plain decimals, for exponents are no numbers here. */
    private static String degrees(double degrees) {
        return java.math.BigDecimal.valueOf(degrees).toPlainString();
    }
}
