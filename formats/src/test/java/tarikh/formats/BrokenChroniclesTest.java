package tarikh.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.Test;
import tarikh.chronology.Chronicle;
import tarikh.formats.base.Tongue;
import tarikh.formats.json.ChronicleJson;
import tarikh.formats.json.ChronicleProblem;
import tarikh.formats.json.ChronicleReader;

/** A chronicle that was changed anywhere is either refused with its fault named, or can be written in every format. */
class BrokenChroniclesTest {
    private static final long SEED = 71_093;
    private static final List<String> PIECES = List.of(
            "null",
            "\"\"",
            "0",
            "-1",
            "1e400",
            "99999999999",
            "true",
            "[]",
            "{}",
            "\"x\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01\"",
            "\"e1\"",
            "\"pl1\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "{\"earliest\": null, \"latest\": null}");

    private final ChronicleReader reader = new ChronicleReader();

    @Test
    void values_exchanged_anywhere_do_no_harm() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        int accepted = 0;
        for (Chronicle chronicle : List.of(SampleChronicle.chronicle(), Hostile.chronicle())) {
            String json = Examples.write(new ChronicleJson()::write, chronicle);
            for (int i = 0; i < 300; i++) {
                String changed = changed(json, random);
                Optional<Chronicle> read = read(changed);
                if (read.isPresent()) {
                    accepted++;
                    writeAll(read.get(), changed);
                }
            }
        }
        assertThat(accepted).isGreaterThan(10);
    }

    private Optional<Chronicle> read(String json) {
        try {
            return Optional.of(reader.read(json, Optional.empty()));
        } catch (ChronicleProblem told) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return fail("not told as a problem, seed " + SEED + ": " + json, e);
        }
    }

    private static void writeAll(Chronicle chronicle, String json) {
        for (Form form : Form.values()) {
            try {
                String written = Examples.write(Forms.writer(form, FormOptions.in(Tongue.EN)), chronicle);
                if (written.startsWith("<?xml")) {
                    XmlDocuments.parse(written);
                } else if (written.startsWith("{") || written.startsWith("[")) {
                    new ObjectMapper().readTree(written);
                } else if (form == Form.TURTLE) {
                    RDFParser.fromString(written, Lang.TURTLE).parse(StreamRDFLib.sinkNull());
                }
            } catch (IOException | RuntimeException e) {
                fail(form + ", seed " + SEED + ": " + json, e);
            }
        }
    }

    /** Puts another value in the place of one, or takes a character away. */
    private static String changed(String json, SplittableRandom random) {
        int at = json.indexOf(": ", random.nextInt(json.length()));
        if (at < 0 || random.nextInt(10) == 0) {
            int gone = random.nextInt(json.length());
            return json.substring(0, gone) + json.substring(gone + 1);
        }
        int end = at + 2;
        if (json.charAt(end) == '"') {
            end = json.indexOf('"', end + 1) + 1;
        } else {
            while (end < json.length() && ",}]\n".indexOf(json.charAt(end)) < 0) {
                end++;
            }
        }
        return json.substring(0, at + 2) + PIECES.get(random.nextInt(PIECES.size())) + json.substring(end);
    }
}
