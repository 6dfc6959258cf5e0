package tarikh.cli.output;

import java.nio.charset.StandardCharsets;
import tarikh.chronology.Chronicle;
import tarikh.cli.terminal.Look;
import tarikh.cli.terminal.Messages;
import tarikh.cli.terminal.TextChronology;
import tarikh.formats.json.ChronicleJson;
import tarikh.formats.timeml.TimeMl;

/** The writers of all formats. */
public final class Writers {
    private final ChronicleWriter html;
    private final TextChronology text;
    private final ChronicleJson json = new ChronicleJson();
    private final TimeMl timeMl = new TimeMl();

    public Writers(Messages messages, ChronicleWriter html) {
        this.html = html;
        this.text = new TextChronology(messages, Look.plain());
    }

    /** {@return the writer of a format, for files and pipes} */
    public ChronicleWriter of(OutputFormat format) {
        return switch (format) {
            case TEXT -> (chronicle, out) -> out.write(marked(chronicle).getBytes(StandardCharsets.UTF_8));
            case HTML -> html;
            case JSON -> json::write;
            case JSONL -> json::writeLine;
            case TIMEML -> timeMl::write;
        };
    }

    private String marked(Chronicle chronicle) {
        return OutputFormat.TEXT.mark() + "\n\n" + text.whole(chronicle);
    }
}
