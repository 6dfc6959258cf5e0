package tarikh.formats.csv;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import tarikh.chronology.Chronicle;
import tarikh.formats.base.DayForms;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.Known;
import tarikh.text.SourceText;
import tarikh.text.Span;

/** A row for each person, place, group, ship or work, in the order of their first mention within each kind. */
final class NameRows {
    static final String[] COLUMNS = {
        CsvFormat.MARK,
        "kind",
        "name",
        "latin",
        "wikidata",
        "geonames",
        "other_ids",
        "lat",
        "lon",
        "born_earliest",
        "born_latest",
        "died_earliest",
        "died_latest",
        "guess",
        "narrator",
        "mentions",
        "first_mention",
        "begin",
        "end",
        "source"
    };

    private final Row row;

    NameRows(Row row) {
        this.row = row;
    }

    void write(Chronicle chronicle) throws IOException {
        for (Entity entity : chronicle.entities()) {
            write(entity, chronicle.source());
            row.end();
        }
    }

    private void write(Entity entity, SourceText source) throws IOException {
        Known known = entity.known();
        row.value(entity.id()).code(entity.kind()).words(entity.name()).words(known.latin());
        row.words(known.ids().getOrDefault("wikidata", "")).words(known.ids().getOrDefault("geonames", ""));
        row.words(otherIds(known.ids()));
        Optional<Known.Point> point = known.location();
        row.value(point.map(p -> Double.toString(p.latitude())).orElse(""));
        row.value(point.map(p -> Double.toString(p.longitude())).orElse(""));
        row.value(DayForms.iso(known.born().earliest()))
                .value(DayForms.iso(known.born().latest()));
        row.value(DayForms.iso(known.died().earliest()))
                .value(DayForms.iso(known.died().latest()));
        row.value(entity.conjecture())
                .value(entity.narrator())
                .value(entity.mentions().size());
        Optional<Span> first = entity.firstMention();
        row.words(first.map(source::quote).orElse(""));
        row.value(first.map(s -> Integer.toString(source.codePointsBefore(s.start())))
                .orElse(""));
        row.value(first.map(s -> Integer.toString(source.codePointsBefore(s.end())))
                .orElse(""));
        row.words(source.id());
    }

    private static String otherIds(Map<String, String> ids) {
        StringBuilder others = new StringBuilder();
        ids.forEach((authority, id) -> {
            if (!authority.equals("wikidata") && !authority.equals("geonames")) {
                others.append(others.isEmpty() ? "" : "; ")
                        .append(authority)
                        .append(':')
                        .append(id);
            }
        });
        return others.toString();
    }
}
