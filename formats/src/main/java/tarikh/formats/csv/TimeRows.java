package tarikh.formats.csv;

import java.io.IOException;
import tarikh.chronology.Chronicle;
import tarikh.formats.base.DayForms;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;
import tarikh.text.SourceText;

/** A row for each time expression, in text order. */
final class TimeRows {
    static final String[] COLUMNS = {
        CsvFormat.MARK,
        "words",
        "type",
        "value",
        "mod",
        "edtf",
        "calendar",
        "date_written",
        "hijri",
        "earliest",
        "latest",
        "anchor",
        "impossible",
        "rule",
        "begin",
        "end",
        "source"
    };

    private final Row row;

    TimeRows(Row row) {
        this.row = row;
    }

    void write(Chronicle chronicle) throws IOException {
        SourceText source = chronicle.source();
        for (Timex time : chronicle.times()) {
            row.value(time.id())
                    .words(source.quote(time.span()))
                    .value(time.type().name());
            row.value(time.value())
                    .value(time.mod() == Mod.NONE ? "" : time.mod().name());
            row.value(time.edtf()).value(time.calendar()).value(String.join("; ", time.written()));
            row.value(time.hijri());
            row.value(DayForms.iso(time.days().earliest()))
                    .value(DayForms.iso(time.days().latest()));
            row.value(time.anchor().id()).value(time.details().impossible()).value(time.rule());
            row.value(source.codePointsBefore(time.span().start()));
            row.value(source.codePointsBefore(time.span().end()));
            row.words(source.id()).end();
        }
    }
}
