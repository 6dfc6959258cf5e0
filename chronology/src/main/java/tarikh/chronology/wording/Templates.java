package tarikh.chronology.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sentence templates of one language: a line {@code = key}, then the sentence, with {@code {1}} to {@code {9}} for what
 * is put in. Lines that begin with {@code #} and empty lines are skipped.
 */
final class Templates {
    private final Map<String, String> byKey = new TreeMap<>();

    Templates(String resource) {
        try (InputStream in = Templates.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), resource);
        } catch (IOException problem) {
            throw new UncheckedIOException(resource, problem);
        }
    }

    private void read(BufferedReader lines, String resource) throws IOException {
        String key = "";
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.startsWith("= ")) {
                key = line.substring(2).strip();
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                if (key.isEmpty() || byKey.put(key, line) != null) {
                    throw new IllegalStateException(
                            resource + ":" + number + ": a sentence without a key of its own; each follows '= key'");
                }
            }
        }
    }

    Iterable<String> keys() {
        return byKey.keySet();
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** {@return the template with its places filled} */
    String fill(String key, String... parts) {
        String template = byKey.get(key);
        if (template == null) {
            throw new IllegalArgumentException("no sentence " + key);
        }
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '{' && i + 2 < template.length() && template.charAt(i + 2) == '}') {
                filled.append(parts[template.charAt(i + 1) - '1']);
                i += 2;
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }
}
