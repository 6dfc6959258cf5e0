package tarikh.formats.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import tarikh.chronology.Chronicle;
import tarikh.formats.base.ChronicleFormat;
import tarikh.formats.base.Tongue;
import tarikh.formats.base.Utf8;

/** Writes one table of a chronicle, a finding a row. */
public final class CsvFormat implements ChronicleFormat {
    /** The name of the first column, which every table begins with. */
    public static final String MARK = "tarikh_id";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final char divider;
    private final boolean bom;
    private final boolean header;
    private final Table table;
    private final Tongue tongue;

    /**
     * @param divider what stands between cells: a comma or a tab
     * @param bom whether a byte-order mark goes before all, without which Excel does not take the file for UTF-8
     * @param header whether the first row holds the names of the columns; without it the rows go below another table
     * @param tongue of sentences in the table
     */
    public CsvFormat(char divider, boolean bom, boolean header, Table table, Tongue tongue) {
        this.divider = divider;
        this.bom = bom;
        this.header = header;
        this.table = table;
        this.tongue = tongue;
    }

    @Override
    public void write(Chronicle chronicle, OutputStream out) throws IOException {
        Writer writer = Utf8.writer(out);
        if (bom) {
            writer.write(BYTE_ORDER_MARK);
        }
        Row row = new Row(writer, divider);
        if (header) {
            row.names(columns());
        }
        switch (table) {
            case EVENTS -> new EventRows(row).write(chronicle, tongue);
            case TIMES -> new TimeRows(row).write(chronicle);
            case NAMES -> new NameRows(row).write(chronicle);
            case CONTRADICTIONS -> new ContradictionRows(row).write(chronicle, tongue);
            case JOURNEYS -> new JourneyRows(row).write(chronicle);
        }
        writer.flush();
    }

    private String[] columns() {
        return switch (table) {
            case EVENTS -> EventRows.COLUMNS;
            case TIMES -> TimeRows.COLUMNS;
            case NAMES -> NameRows.COLUMNS;
            case CONTRADICTIONS -> ContradictionRows.COLUMNS;
            case JOURNEYS -> JourneyRows.COLUMNS;
        };
    }
}
