package tarikh.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample reports into a folder, to be looked at in a browser. */
final class Preview {
    private Preview() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        ReportWriter writer = new ReportWriter();
        for (UiLanguage language : UiLanguage.values()) {
            write(folder.resolve("physician-" + language.code() + ".html"), language, writer, true);
            write(folder.resolve("schooner-" + language.code() + ".html"), language, writer, false);
        }
    }

    private static void write(Path file, UiLanguage language, ReportWriter writer, boolean physician)
            throws IOException {
        StringBuilder page = new StringBuilder();
        writer.write(physician ? Samples.physician() : Samples.schooner(), language, page);
        Files.writeString(file, page);
    }
}
