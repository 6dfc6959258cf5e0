package tarikh.cli.output;

import java.nio.charset.StandardCharsets;
import tarikh.chronology.Chronicle;
import tarikh.cli.terminal.Look;
import tarikh.cli.terminal.Messages;
import tarikh.cli.terminal.TextChronology;
import tarikh.formats.Forms;
import tarikh.formats.json.ChronicleJson;

/** The writers of all formats. */
public final class Writers {
    private final ChronicleWriter html;
    private final TextChronology text;
    private final ChronicleJson json = new ChronicleJson();

    public Writers(Messages messages, ChronicleWriter html) {
        this.html = html;
        this.text = new TextChronology(messages, Look.plain());
    }

    /** {@return the writer of a format, for files and pipes} */
    public ChronicleWriter of(OutputFormat format) {
        if (format.export().isPresent()) {
            OutputFormat.Export export = format.export().get();
            return Forms.writer(export.form(), export.options())::write;
        }
        if (format.equals(OutputFormat.HTML)) {
            return html;
        }
        if (format.equals(OutputFormat.JSON)) {
            return json::write;
        }
        return format.equals(OutputFormat.JSONL)
                ? json::writeLine
                : (chronicle, out) -> out.write(marked(chronicle).getBytes(StandardCharsets.UTF_8));
    }

    private String marked(Chronicle chronicle) {
        return OutputFormat.TEXT.mark() + "\n\n" + text.whole(chronicle);
    }
}
