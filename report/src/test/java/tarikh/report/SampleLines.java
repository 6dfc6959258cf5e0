package tarikh.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Sentences in two languages for the samples, from their resource. */
final class SampleLines {
    private SampleLines() {}

    static String ar(String key) {
        return get("ar." + key);
    }

    static String en(String key) {
        return get("en." + key);
    }

    private static String get(String key) {
        Properties lines = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(SampleLines.class.getResourceAsStream("lines.properties")),
                StandardCharsets.UTF_8)) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(lines.getProperty(key), key);
    }
}
