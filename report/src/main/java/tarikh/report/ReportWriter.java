package tarikh.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import tarikh.chronology.Chronicle;

/** Writes a chronicle as one HTML page that needs nothing else: style, script, font and maps are inside it. */
public final class ReportWriter {
    private final Words words = new Words();

    /**
     * Writes the page, in UTF-8 if the target encodes it.
     *
     * @param opensIn the language the page opens in; both are in it
     * @throws UncheckedIOException if the target fails
     */
    public void write(Chronicle chronicle, UiLanguage opensIn, Appendable target) {
        String page = new Page(new Edition(chronicle, words), opensIn).write();
        try {
            target.append(page);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot write the report of " + chronicle.source().id(), e);
        }
    }
}
