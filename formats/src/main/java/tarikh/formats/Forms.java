package tarikh.formats;

import tarikh.formats.base.ChronicleFormat;
import tarikh.formats.csv.CsvFormat;
import tarikh.formats.markdown.MarkdownFormat;
import tarikh.formats.timeml.TimeMl;

/** Makes the writers of the formats of other programs. */
public final class Forms {
    private Forms() {}

    /** {@return the writer of a format} */
    public static ChronicleFormat writer(Form form, FormOptions options) {
        return switch (form) {
            case CSV -> new CsvFormat(',', options.bom(), options.table(), options.tongue());
            case TSV -> new CsvFormat('\t', options.bom(), options.table(), options.tongue());
            case MARKDOWN -> new MarkdownFormat(options.tongue());
            case TIMEML -> new TimeMl();
        };
    }
}
