package tarikh.cli.output;

import java.util.Locale;
import java.util.Optional;
import tarikh.formats.Form;
import tarikh.formats.FormOptions;
import tarikh.formats.csv.Table;

/**
 * A form that a chronicle is given out in.
 *
 * @param ending what file names of this format end with
 * @param mark what every file of this format has near its start, and files of others do not
 * @param joins whether several texts in this format can stand in one file
 * @param export what it is when it is a format of another program, else empty
 */
public record OutputFormat(String ending, String mark, boolean joins, Optional<Export> export) {
    /** A chronology to be read in a terminal. */
    public static final OutputFormat TEXT =
            new OutputFormat(".chronology.txt", "tarikh chronology", false, Optional.empty());
    /** A report to be opened in a browser. */
    public static final OutputFormat HTML =
            new OutputFormat(".html", "<meta name=\"generator\" content=\"Tarikh", false, Optional.empty());

    public static final OutputFormat JSON =
            new OutputFormat(".json", "\"tarikh.chronicle/1\"", false, Optional.empty());
    /** One chronicle a line. */
    public static final OutputFormat JSONL =
            new OutputFormat(".jsonl", "\"tarikh.chronicle/1\"", true, Optional.empty());

    /** A format of another program with what was asked of it. */
    public record Export(Form form, FormOptions options) {}

    /** {@return a format of another program} */
    public static OutputFormat of(Form form, FormOptions options) {
        boolean isTable = form == Form.CSV || form == Form.TSV;
        String table = isTable && options.table() != Table.EVENTS
                ? "." + options.table().name().toLowerCase(Locale.ROOT)
                : "";
        return new OutputFormat(table + form.ending(), form.mark(), isTable, Optional.of(new Export(form, options)));
    }

    /** {@return the same, for a text that is not the first of its file} */
    public OutputFormat following() {
        return export.isEmpty()
                ? this
                : of(export.get().form(), export.get().options().following());
    }

    /** {@return the last part of the ending, as {@code .txt}} */
    String shortEnding() {
        return ending.substring(ending.lastIndexOf('.'));
    }
}
