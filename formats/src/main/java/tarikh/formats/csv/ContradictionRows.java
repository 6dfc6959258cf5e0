package tarikh.formats.csv;

import java.io.IOException;
import tarikh.chronology.Chronicle;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.contradiction.Statement;
import tarikh.formats.base.Tongue;
import tarikh.text.SourceText;
import tarikh.text.Span;

/** A row for each statement of each contradiction; what concerns the whole contradiction stands on all its rows. */
final class ContradictionRows {
    static final String[] COLUMNS = {
        CsvFormat.MARK,
        "kind",
        "strength",
        "statement",
        "assumption",
        "says",
        "quote",
        "explanation",
        "begin",
        "end",
        "source"
    };

    private final Row row;

    ContradictionRows(Row row) {
        this.row = row;
    }

    void write(Chronicle chronicle, Tongue tongue) throws IOException {
        SourceText source = chronicle.source();
        for (Contradiction contradiction : chronicle.contradictions()) {
            int number = 0;
            for (Statement statement : contradiction.statements()) {
                row.value(contradiction.id()).value(contradiction.kind().code()).code(contradiction.strength());
                row.value(++number).value(statement.assumption()).words(tongue.of(statement.says()));
                Span words =
                        statement.words().isEmpty() ? null : statement.words().get(0);
                row.words(words == null ? "" : source.quote(words));
                row.words(tongue.of(contradiction.explanation()));
                row.value(words == null ? "" : Integer.toString(source.codePointsBefore(words.start())));
                row.value(words == null ? "" : Integer.toString(source.codePointsBefore(words.end())));
                row.words(source.id()).end();
            }
        }
    }
}
