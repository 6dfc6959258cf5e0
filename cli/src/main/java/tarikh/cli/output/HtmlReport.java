package tarikh.cli.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import tarikh.chronology.Chronicle;
import tarikh.cli.terminal.Ui;
import tarikh.report.ReportWriter;
import tarikh.report.UiLanguage;

/** The HTML report, opening in the language of the program. */
public final class HtmlReport implements ChronicleWriter {
    private final UiLanguage opensIn;

    public HtmlReport(Ui ui) {
        this.opensIn = ui == Ui.AR ? UiLanguage.AR : UiLanguage.EN;
    }

    @Override
    public void write(Chronicle chronicle, OutputStream out) throws IOException {
        Writer target = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            new ReportWriter().write(chronicle, opensIn, target);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        target.flush();
    }
}
