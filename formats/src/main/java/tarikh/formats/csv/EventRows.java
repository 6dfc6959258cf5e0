package tarikh.formats.csv;

import java.io.IOException;
import java.util.Optional;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.formats.base.Cast;
import tarikh.formats.base.DayForms;
import tarikh.formats.base.Tellings;
import tarikh.formats.base.Tongue;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.Known;
import tarikh.reading.event.Event;
import tarikh.reading.event.Polarity;
import tarikh.reading.event.Role;
import tarikh.text.SourceText;

/** A row for each event, in text order. */
final class EventRows {
    static final String[] COLUMNS = {
        CsvFormat.MARK,
        "type",
        "what",
        "earliest",
        "latest",
        "edtf",
        "date_from",
        "date_words",
        "date_written",
        "agent",
        "patient",
        "place",
        "origin",
        "destination",
        "vehicle",
        "recipient",
        "topic",
        "map_place",
        "lat",
        "lon",
        "speaker",
        "polarity",
        "modality",
        "background",
        "confidence",
        "quote",
        "trigger",
        "begin",
        "end",
        "source"
    };

    private final Row row;

    EventRows(Row row) {
        this.row = row;
    }

    void write(Chronicle chronicle, Tongue tongue) throws IOException {
        Tellings tellings = new Tellings(chronicle, tongue);
        Cast cast = new Cast(chronicle);
        for (DatedEvent dated : chronicle.events()) {
            when(dated, tellings);
            who(dated.event(), cast);
            sureness(dated.event(), cast);
            words(dated.event(), chronicle.source());
            row.end();
        }
    }

    private void when(DatedEvent dated, Tellings tellings) throws IOException {
        Event event = dated.event();
        row.value(event.id()).value(event.type().code()).words(tellings.name(event));
        row.value(DayForms.iso(dated.days().earliest()))
                .value(DayForms.iso(dated.days().latest()));
        row.value(DayForms.edtf(dated.days(), Tellings.isLasting(event))).code(dated.how());
        row.words(tellings.words(dated)).value(tellings.written(dated));
    }

    private void who(Event event, Cast cast) throws IOException {
        for (Role role : new Role[] {
            Role.AGENT,
            Role.PATIENT,
            Role.PLACE,
            Role.ORIGIN,
            Role.DESTINATION,
            Role.VEHICLE,
            Role.RECIPIENT,
            Role.TOPIC
        }) {
            row.words(cast.names(event, role));
        }
        Optional<Entity> where = cast.where(event);
        Optional<Known.Point> point = where.flatMap(e -> e.known().location());
        row.words(where.map(Entity::name).orElse(""));
        row.value(point.map(p -> Double.toString(p.latitude())).orElse(""));
        row.value(point.map(p -> Double.toString(p.longitude())).orElse(""));
    }

    private void sureness(Event event, Cast cast) throws IOException {
        String speaker = event.attribution().code();
        if (cast.entity(speaker).isPresent()) {
            row.words(cast.name(speaker));
        } else {
            row.value(speaker);
        }
        row.value(event.polarity() == Polarity.POSITIVE ? "pos" : "neg")
                .code(event.modality())
                .value(event.background())
                .value(event.confidence());
    }

    private void words(Event event, SourceText source) throws IOException {
        row.words(source.quote(event.extent())).words(source.quote(event.trigger()));
        row.value(source.codePointsBefore(event.extent().start()));
        row.value(source.codePointsBefore(event.extent().end()));
        row.words(source.id());
    }
}
